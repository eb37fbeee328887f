import type { Rect } from '../layout/rect';
import type { ChartView, SeriesView } from '../view/view-types';

/** A slice of a pie or a ring; angles in radians clockwise from the top. */
export interface SliceMark {
  kind: 'slice';
  x: number;
  y: number;
  inside: number;
  radius: number;
  from: number;
  to: number;
}

/** The slices of a series; of pies only the first series shows, rings stand one around the other. */
export function sliceMarks(view: ChartView, inner: Rect, series: SeriesView, index: number): (SliceMark | null)[] {
  const { points, shape } = series;
  if (shape === 'slice' && index > 0) return points.map(() => null);
  const total = points.reduce((sum, { value }) => sum + Math.max(value ?? 0, 0), 0);
  const drawnOut = Math.max(0, ...points.map(({ explosion }) => explosion)) / 100;
  const outer = Math.min(inner.width, inner.height) / 2 / (1 + drawnOut);
  const [inside, radius] = shape === 'slice' ? [0, outer] : ring(view, outer, index);
  let angle = (view.firstAngle * Math.PI) / 180;
  return points.map(({ value, explosion }) => {
    const size = total > 0 ? (Math.max(value ?? 0, 0) / total) * 2 * Math.PI : 0;
    const [from, to] = [angle, angle + size];
    angle = to;
    if (size === 0) return null;
    const away = (radius * explosion) / 100;
    const middle = (from + to) / 2;
    return {
      kind: 'slice',
      x: inner.left + inner.width / 2 + away * Math.sin(middle),
      y: inner.top + inner.height / 2 - away * Math.cos(middle),
      inside,
      radius,
      from,
      to,
    };
  });
}

/** Radii of ring number `index`, the first inside. */
function ring({ series, holeSize }: ChartView, outer: number, index: number): [inside: number, radius: number] {
  const rings = Math.max(series.filter(({ shape }) => shape === 'ring').length, 1);
  const hole = (outer * holeSize) / 100;
  const width = (outer - hole) / rings;
  return [hole + index * width, hole + (index + 1) * width];
}
