import type { Mark, SeriesMarks } from '../render/plot-marks';
import type { LabelView } from '../view/view-types';
import { around, right, bottom, type Rect } from './rect';
import { textSize } from './text-size';

/** Points between a point and its label. */
const GAP = 3;

/** Where the label of a point stands; null where there is none. */
export function labelPlace(
  { marks, series }: SeriesMarks,
  index: number,
  whole: { width: number; height: number },
): Rect | null {
  const label = series.points[index]?.label ?? null;
  const mark = marks[index] ?? null;
  if (!label || !mark) return null;
  const found = automaticPlace(mark, label);
  const { moved } = label;
  // Labels are moved from where they would stand: only by how much is kept in the file.
  return moved
    ? { ...found, left: found.left + moved.x * whole.width, top: found.top + moved.y * whole.height }
    : found;
}

export function automaticPlace(mark: Mark, label: LabelView): Rect {
  const size = textSize(label.text);
  if (mark.kind === 'rect') return onColumn(mark, label.position, size);
  if (mark.kind === 'slice') return onSlice(mark, label.position, size);
  return besidePoint(mark, label.position, size);
}

interface Size {
  width: number;
  height: number;
}

function onColumn(mark: Extract<Mark, { kind: 'rect' }>, position: string, { width, height }: Size): Rect {
  const { rect, negative, lying } = mark;
  const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
  if (position === 'ctr') return around(x, y, width, height);
  const outside = position === 'outEnd';
  // The end of a column that shows a value below zero lies the other way.
  const towards = (position === 'inBase') !== negative ? -1 : 1;
  const reach = (extent: number): number => (outside ? GAP + extent / 2 : -(GAP + extent / 2));
  if (lying) {
    const end = towards > 0 ? right(rect) : rect.left;
    return around(end + towards * reach(width), y, width, height);
  }
  const end = towards > 0 ? rect.top : bottom(rect);
  return around(x, end - towards * reach(height), width, height);
}

function onSlice(mark: Extract<Mark, { kind: 'slice' }>, position: string, { width, height }: Size): Rect {
  const middle = (mark.from + mark.to) / 2;
  const [sin, cos] = [Math.sin(middle), Math.cos(middle)];
  const reach = (Math.abs(sin) * width + Math.abs(cos) * height) / 2;
  const inRing = (mark.inside + mark.radius) / 2;
  const fits = (mark.to - mark.from) * mark.radius * 0.7 > Math.max(width, height);
  const outside = position === 'outEnd' || (position === 'bestFit' && !fits);
  const distance = outside
    ? mark.radius + GAP + reach
    : position === 'inEnd' || position === 'bestFit'
      ? mark.radius - GAP - reach
      : inRing;
  return around(mark.x + sin * distance, mark.y - cos * distance, width, height);
}

function besidePoint(
  { x, y, radius }: Extract<Mark, { kind: 'point' }>,
  position: string,
  { width, height }: Size,
): Rect {
  const away = GAP + radius;
  switch (position) {
    case 'l':
      return around(x - away - width / 2, y, width, height);
    case 't':
      return around(x, y - away - height / 2, width, height);
    case 'b':
      return around(x, y + away + height / 2, width, height);
    case 'ctr':
      return around(x, y, width, height);
    default:
      return around(x + away + width / 2, y, width, height);
  }
}
