import type { MarkerView, Paint, SeriesView } from '../view/view-types';
import { drawMarker } from './draw-marker';
import type { Mark, SeriesMarks } from './plot-marks';
import type { SliceMark } from './slice-marks';
import { escaped, filled, num, rectangle, segment, stroke, tag } from './svg-markup';

type PointMark = Extract<Mark, { kind: 'point' }>;

/** One series; `said` names its points for those who do not see them. */
export function drawSeries(found: SeriesMarks, number: number, spanning: boolean, said: (i: number) => string): string {
  const { series, marks } = found;
  const parts: string[] = [];
  if (series.shape === 'area' || isFilledRadar(series))
    parts.push(...areas(marks, series.paint, isFilledRadar(series)));
  else if (['line', 'scatter', 'radar', 'stock'].includes(series.shape)) parts.push(...lines(found, spanning));
  marks.forEach((mark, i) => {
    const point = series.points[i];
    if (!mark || !point) return;
    const title = tag('title', {}, escaped(said(i)));
    if (mark.kind === 'rect') parts.push(rectangle(mark.rect, filled(point.paint), title));
    else if (mark.kind === 'slice') parts.push(slice(mark, point.paint, title));
    else if (series.shape === 'bubble')
      parts.push(
        tag('circle', { cx: mark.x, cy: mark.y, r: mark.radius, ...filled(point.paint), 'fill-opacity': 0.75 }, title),
      );
    else if (point.marker && series.shape !== 'area')
      parts.push(drawMarker(mark.x, mark.y, point.marker as MarkerView, title));
  });
  return tag('g', { class: 'chart-series', 'data-series': number }, ...parts);
}

const isFilledRadar = ({ shape, part }: SeriesView): boolean =>
  shape === 'radar' && part.group.child('radarStyle')?.attr('val') === 'filled';

/** Runs of points without a gap; `spanning` goes over gaps. */
function runs(marks: (Mark | null)[], spanning: boolean): PointMark[][] {
  const found: PointMark[][] = [[]];
  for (const mark of marks)
    if (mark?.kind === 'point') (found.at(-1) as PointMark[]).push(mark);
    else if (!spanning && (found.at(-1) as PointMark[]).length > 0) found.push([]);
  return found.filter((run) => run.length > 0);
}

function lines({ series, marks }: SeriesMarks, spanning: boolean): string[] {
  if (series.paint.line === null) return [];
  const closed = series.shape === 'radar' ? ' Z' : '';
  return runs(marks, spanning).map((run) =>
    tag('path', {
      d: (series.smooth ? smooth(run) : straight(run)) + closed,
      fill: 'none',
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
      ...stroke(series.paint),
    }),
  );
}

const pair = ({ x, y }: { x: number; y: number }): string => `${num(x)} ${num(y)}`;

const straight = (run: { x: number; y: number }[]): string => `M${run.map(pair).join(' L')}`;

/** Through all points, with the direction at each that of its neighbours (Catmull-Rom as Bézier curves). */
function smooth(run: PointMark[]): string {
  const parts = run.slice(1).map((to, i) => {
    const from = run[i] as PointMark;
    const [before, after] = [run[i - 1] ?? from, run[i + 2] ?? to];
    const first = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const second = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${pair(first)} ${pair(second)} ${pair(to)}`;
  });
  return `M${pair(run[0] as PointMark)} ${parts.join(' ')}`;
}

function areas(marks: (Mark | null)[], paint: Paint, round: boolean): string[] {
  return runs(marks, false).map((run) => {
    const back = round ? [] : [...run].reverse().map(({ base }) => base);
    return tag('path', { d: `${straight([...run, ...back])} Z`, ...filled(paint) });
  });
}

function slice({ x, y, inside, radius, from, to }: SliceMark, paint: Paint, title: string): string {
  // A whole circle has no two ends that an arc could join.
  const end = Math.min(to, from + 2 * Math.PI - 1e-4);
  const at = (angle: number, distance: number): string =>
    pair({ x: x + distance * Math.sin(angle), y: y - distance * Math.cos(angle) });
  const large = end - from > Math.PI ? 1 : 0;
  const arc = (distance: number, sweep: number, angle: number): string =>
    `A${num(distance)} ${num(distance)} 0 ${large} ${sweep} ${at(angle, distance)}`;
  const back = inside > 0 ? `L${at(end, inside)} ${arc(inside, 0, from)}` : `L${pair({ x, y })}`;
  return tag('path', { d: `M${at(from, radius)} ${arc(radius, 1, end)} ${back} Z`, ...filled(paint) }, title);
}

/** The lines from the highest to the lowest of the prices of a day. */
export function drawHighLow(all: SeriesMarks[], paint: Paint): string {
  const stock = all.filter(({ series }) => series.shape === 'stock');
  const days = Math.max(0, ...stock.map(({ marks }) => marks.length));
  const parts = Array.from({ length: days }, (_, i) => {
    const points = stock.map(({ marks }) => marks[i]).filter((mark): mark is PointMark => mark?.kind === 'point');
    if (points.length < 2) return '';
    const ys = points.map(({ y }) => y);
    const { x } = points[0] as PointMark;
    return segment(x, Math.min(...ys), x, Math.max(...ys), paint) + upDown(points);
  });
  return tag('g', { class: 'chart-high-low' }, ...parts);
}

/** With four prices, a bar from the first (opening) to the last (closing): white when it rose. */
function upDown(points: PointMark[]): string {
  const [open, , , close] = points;
  if (!open || !close) return '';
  const rose = close.y <= open.y;
  const rect = { left: open.x - 4, top: Math.min(open.y, close.y), width: 8, height: Math.abs(open.y - close.y) };
  return rectangle(rect, { fill: rose ? '#FFFFFF' : '#404040', stroke: '#404040', 'stroke-width': 0.75 });
}
