import type { AxisLayout } from '../layout/axes-layout';
import type { ChartLayout } from '../layout/chart-layout';
import { bottom, right, type Rect } from '../layout/rect';
import { LINE } from '../layout/text-size';
import { share, ticks } from '../scale/value-scale';
import type { Paint } from '../view/view-types';
import { segment, tag, textIn, textLines } from './svg-markup';

const TICK = 3;
const LABEL_GAP = 4;

/** Grids behind the plot. */
export const drawGrids = ({ axes, inner }: ChartLayout): string =>
  tag('g', { class: 'chart-grid' }, ...axes.map((axis) => (axis.around ? '' : grid(axis, inner))));

function grid(axis: AxisLayout, inner: Rect): string {
  const { gridlines, minorGridlines } = axis.axis;
  const { values } = axis.scale;
  const lines: string[] = [];
  if (minorGridlines && values && values.logBase === null)
    lines.push(...gridOf(axis, inner, ticks({ ...values, majorUnit: values.minorUnit }), minorGridlines));
  if (gridlines) lines.push(...gridOf(axis, inner, marksOf(axis), gridlines));
  return lines.join('');
}

/** Values at marks; for categories the parts of the axis where one ends. */
function marksOf({ scale }: AxisLayout): number[] {
  if (scale.values) return ticks(scale.values);
  const [first] = scale.categories;
  if (first === undefined || first === 0) return scale.categories;
  return [...scale.categories.map((at) => at - scale.slot / 2), 1];
}

const gridOf = (axis: AxisLayout, inner: Rect, at: number[], paint: Paint): string[] =>
  at.map((mark) => {
    const place = coordinate(axis, inner, mark);
    return axis.horizontal
      ? segment(place, inner.top, place, bottom(inner), paint)
      : segment(inner.left, place, right(inner), place, paint);
  });

/** Where a mark of an axis stands: points from the left or the top of the chart. */
export function coordinate({ axis, scale, horizontal }: AxisLayout, inner: Rect, mark: number): number {
  const part = scale.values ? share(scale.values, mark) : mark;
  const along = axis.reversed ? 1 - part : part;
  return horizontal ? inner.left + along * inner.width : bottom(inner) - along * inner.height;
}

/** Lines, marks, labels and titles of the axes. */
export const drawAxes = ({ axes, inner }: ChartLayout): string =>
  axes.map((axis) => (axis.axis.visible && !axis.around ? drawAxis(axis, inner) : '')).join('');

function drawAxis(axis: AxisLayout, inner: Rect): string {
  const parts = [axisLine(axis, inner), tickMarks(axis, inner), tickLabels(axis, inner)];
  if (axis.axis.title && axis.title) parts.push(textIn(axis.title, axis.axis.title));
  return tag('g', { class: 'chart-axis', 'data-axis': `${axis.axis.type} ${axis.axis.group}` }, ...parts);
}

const axisLine = ({ axis, line, horizontal }: AxisLayout, inner: Rect): string => {
  if (axis.line.line === null) return '';
  return horizontal
    ? segment(inner.left, line, right(inner), line, axis.line)
    : segment(line, inner.top, line, bottom(inner), axis.line);
};

function tickMarks(found: AxisLayout, inner: Rect): string {
  const { axis, line, side } = found;
  if (axis.majorTicks === 'none' || axis.line.line === null) return '';
  const outwards = side === 'l' || side === 't' ? -1 : 1;
  const from = axis.majorTicks === 'out' ? 0 : -outwards * TICK;
  const to = axis.majorTicks === 'in' ? 0 : outwards * TICK;
  return marksOf(found)
    .map((mark) => coordinate(found, inner, mark))
    .map((at) =>
      found.horizontal
        ? segment(at, line + from, at, line + to, axis.line)
        : segment(line + from, at, line + to, at, axis.line),
    )
    .join('');
}

function tickLabels(found: AxisLayout, inner: Rect): string {
  const { axis, scale, labels, side } = found;
  if (axis.labelPlace === 'none') return '';
  const edge = { l: inner.left, r: right(inner), t: inner.top, b: bottom(inner) }[side];
  const from = axis.labelPlace === 'nextTo' ? found.line : edge;
  const outwards = side === 'l' || side === 't' ? -1 : 1;
  return scale.marks
    .map(({ at }, i) => {
      const lines = labels.lines[i] ?? [];
      if (lines.length === 0) return '';
      const along = coordinate(found, inner, at);
      return found.horizontal
        ? below(found, lines, along, from, outwards)
        : beside(found, lines, along, from, outwards);
    })
    .join('');
}

function below({ axis, labels }: AxisLayout, lines: string[], x: number, from: number, outwards: number): string {
  const { size } = axis.labels;
  if (labels.rotation === 0) {
    const y = from + outwards * (LABEL_GAP + (lines.length * size * LINE) / 2);
    return textLines(lines, x, y, axis.labels, 'middle', 0);
  }
  // Slanted labels end (or, turned the other way, begin) below their mark.
  const anchor = labels.rotation > 0 === outwards > 0 ? 'end' : 'start';
  return textLines(lines, x, from + outwards * (LABEL_GAP + size / 2), axis.labels, anchor, labels.rotation);
}

const beside = ({ axis }: AxisLayout, lines: string[], y: number, from: number, outwards: number): string =>
  textLines(lines, from + outwards * LABEL_GAP, y, axis.labels, outwards < 0 ? 'end' : 'start', axis.labels.rotation);
