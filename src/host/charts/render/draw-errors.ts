import type { ErrorLength } from '../view/error-lengths';
import type { Paint } from '../view/view-types';
import { xOf, type Mark, type SeriesMarks } from './plot-marks';
import { segment, tag } from './svg-markup';

/** Points to either side of the end of an error bar. */
const CAP = 3;

/** The error bars of a series. */
export function drawErrors({ series, marks, place }: SeriesMarks): string {
  const paint = series.errorPaint;
  if (!paint || !place) return '';
  const capped = !['1', 'true'].includes(series.part.element.child('errBars')?.child('noEndCap')?.attr('val') ?? '0');
  const parts = series.points.flatMap(({ value, errors }, i) => {
    const mark = marks[i];
    if (value === null || !mark || mark.kind === 'slice') return [];
    return errors.map((error) => drawBar(mark, error, xOf(series, i), value, place, paint, capped));
  });
  return tag('g', { class: 'chart-error-bars' }, ...parts);
}

type Point = { x: number; y: number };

function drawBar(
  mark: Mark,
  { direction, plus, minus }: ErrorLength,
  x: number,
  value: number,
  place: NonNullable<SeriesMarks['place']>,
  paint: Paint,
  capped: boolean,
): string {
  const ends =
    direction === 'x'
      ? [place(x - minus, value), place(x + plus, value)]
      : [place(x, value - minus), place(x, value + plus)];
  const lying = direction === 'x' || (mark.kind === 'rect' && mark.lying);
  const middle =
    mark.kind === 'rect' ? { x: mark.rect.left + mark.rect.width / 2, y: mark.rect.top + mark.rect.height / 2 } : null;
  // Columns stand beside the place of their category.
  const [from, to] = ends.map((end) =>
    middle ? (lying ? { ...end, y: middle.y } : { ...end, x: middle.x }) : end,
  ) as [Point, Point];
  const cap = (end: Point): string =>
    lying
      ? segment(end.x, end.y - CAP, end.x, end.y + CAP, paint)
      : segment(end.x - CAP, end.y, end.x + CAP, end.y, paint);
  const caps = capped ? (minus > 0 ? cap(from) : '') + (plus > 0 ? cap(to) : '') : '';
  return segment(from.x, from.y, to.x, to.y, paint) + caps;
}
