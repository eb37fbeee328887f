import type { XmlElement } from '../../xlsx/xml/element';

/** A rectangle in a chart, in points from its top left corner. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const right = ({ left, width }: Rect): number => left + width;
export const bottom = ({ top, height }: Rect): number => top + height;

/** A rectangle without a strip along one of its edges. */
export function without(rect: Rect, edge: 'l' | 'r' | 't' | 'b', points: number): Rect {
  const across = edge === 'l' || edge === 'r';
  const taken = Math.min(Math.max(points, 0), across ? rect.width : rect.height);
  return {
    left: rect.left + (edge === 'l' ? taken : 0),
    top: rect.top + (edge === 't' ? taken : 0),
    width: rect.width - (across ? taken : 0),
    height: rect.height - (across ? 0 : taken),
  };
}

/** A rectangle around a point. */
export const around = (x: number, y: number, width: number, height: number): Rect => ({
  left: x - width / 2,
  top: y - height / 2,
  width,
  height,
});

/**
 * Where something stands that was placed by hand (`<c:manualLayout>`, ECMA-376 part 1, 21.2.2.95): numbers are parts of the whole
 * chart; in the mode `edge` they count from its edge, else from where it would stand by itself.
 */
export function placed(automatic: Rect, manual: XmlElement | null, whole: Pick<Rect, 'width' | 'height'>): Rect {
  if (!manual) return automatic;
  const number = (local: string): number | null => manual.child(local)?.number('val') ?? null;
  const edge = (local: string): boolean => manual.child(local)?.attr('val') === 'edge';
  const start = (auto: number, value: number | null, mode: string, size: number): number =>
    value === null ? auto : (edge(mode) ? 0 : auto) + value * size;
  const left = start(automatic.left, number('x'), 'xMode', whole.width);
  const top = start(automatic.top, number('y'), 'yMode', whole.height);
  const extent = (auto: number, from: number, value: number | null, mode: string, size: number): number =>
    value === null ? auto : Math.max(edge(mode) ? value * size - from : value * size, 0);
  return {
    left,
    top,
    width: extent(automatic.width, left, number('w'), 'wMode', whole.width),
    height: extent(automatic.height, top, number('h'), 'hMode', whole.height),
  };
}
