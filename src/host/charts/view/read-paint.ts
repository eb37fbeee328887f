import { drawingColor } from '../drawing-color';
import { hasNoFill, lineWidth, solidColor } from '../shape-look';
import type { Slot } from '../slot';
import type { MarkerView, Paint } from './view-types';

/** What something looks like that says nothing of its look. */
export interface DefaultPaint {
  fill: string | null;
  line: string | null;
  width: number;
}

/** The look of an element with `<c:spPr>`; colours that are told by more than one, or by a picture, show as the first of them. */
export function readPaint(owner: Slot, theme: readonly string[], absent: DefaultPaint): Paint {
  const shape = owner.child('spPr');
  const line = shape.child('ln');
  return {
    fill: colorOf(shape, theme, absent.fill),
    line: colorOf(line, theme, absent.line),
    width: lineWidth(line) ?? absent.width,
    dash: line.child('prstDash').value,
  };
}

function colorOf(parent: Slot, theme: readonly string[], absent: string | null): string | null {
  if (hasNoFill(parent)) return null;
  const solid = solidColor(parent, theme);
  if (solid !== null) return solid;
  const gradient = parent.at('gradFill', 'gsLst', 'gs').element ?? parent.at('pattFill', 'fgClr').element;
  return (gradient && drawingColor(gradient, theme)) ?? absent;
}

/** Symbols that Excel gives series that name none, in their order. */
const AUTOMATIC = ['diamond', 'square', 'triangle', 'x', 'star', 'circle', 'plus', 'dot', 'dash'];

/** The markers of a series or point; null where there are none. */
export function readMarker(
  owner: Slot,
  theme: readonly string[],
  color: string,
  index: number,
  shown: boolean,
): MarkerView | null {
  const marker = owner.child('marker');
  const named = marker.child('symbol').value;
  if (named === 'none' || (named === null && !shown)) return null;
  const paint = readPaint(marker, theme, { fill: color, line: color, width: 0.75 });
  return {
    symbol: named === null || named === 'auto' ? (AUTOMATIC[index % AUTOMATIC.length] as string) : named,
    size: marker.child('size').number ?? 5,
    fill: paint.fill,
    line: paint.line,
  };
}
