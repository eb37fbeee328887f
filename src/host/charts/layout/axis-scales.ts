import { naturalUnit, startOfUnit, unitsOf, type TimeUnit } from '../scale/date-scale';
import { ticks, valueScale, type ValueScale } from '../scale/value-scale';
import type { AxisView, ChartView } from '../view/view-types';
import { valueExtent, xExtent } from './data-extent';
import { LINE, textWidth } from './text-size';

/** Points per step of a vertical axis compared with the size of its labels: no more steps fit than that. */
const STEP = 1.4;
/** As many steps are taken while they fit; more only where there is room to spare, on charts much taller than usual. */
const USUAL_STEPS = 10;
const SPARE = 1.6;

/** The places along an axis, as parts of its length from the start: where marks, labels and points stand. */
export interface AxisScale {
  /** The scale of values; null for lists of categories. */
  values: ValueScale | null;
  /** Marks with what stands at them. */
  marks: { at: number; text: string }[];
  /** Where the point of a category stands. */
  categories: number[];
  /** The width of one category. */
  slot: number;
}

/** The scale of an axis that is about `length` points long. */
export function axisScale(view: ChartView, axis: AxisView, length: number, horizontal: boolean): AxisScale {
  if (axis.numeric) return numericScale(view, axis, length, horizontal);
  return axis.kind === 'dateAx' ? dateScale(view, axis, length) : categoryScale(view, axis);
}

/** A scale of values, automatic where nothing was set by hand. */
export function scaleOf(view: ChartView, axis: AxisView, length: number, horizontal: boolean): ValueScale {
  const data = axis.type === 'Category' ? xExtent(view) : valueExtent(view, axis.group);
  const own = view.series.filter(({ axisGroup }) => axisGroup === axis.group);
  const percent = axis.type === 'Value' && own.length > 0 && own.every(({ stacking }) => stacking === 'percent');
  const widest = data ? Math.max(labelWidth(view, axis, data.min), labelWidth(view, axis, data.max)) : 0;
  const step = horizontal ? Math.max(widest * 1.6, 12) : axis.labels.size * STEP;
  return valueScale({
    data,
    min: axis.min,
    max: axis.max,
    majorUnit: axis.majorUnit,
    minorUnit: axis.minorUnit,
    logBase: axis.logBase,
    percent,
    roomy: !/^3D|Cylinder|Cone|Pyramid|Radar|Surface|Stock/.test(view.type),
    maxSteps: mostSteps(length, step),
  });
}

const mostSteps = (length: number, step: number): number =>
  Math.max(Math.min(Math.floor(length / step), Math.max(USUAL_STEPS, Math.floor(length / (step * SPARE)))), 1);

const labelWidth = (view: ChartView, axis: AxisView, value: number): number =>
  textWidth(tickText(view, axis, value), axis.labels);

export const tickText = (view: ChartView, { format, unit }: AxisView, value: number): string =>
  view.format(Number((value / unit).toPrecision(12)), format);

function numericScale(view: ChartView, axis: AxisView, length: number, horizontal: boolean): AxisScale {
  const values = scaleOf(view, axis, length, horizontal);
  const marks = ticks(values).map((value) => ({ at: value, text: tickText(view, axis, value) }));
  return { values, marks, categories: [], slot: 0 };
}

function categoryScale({ categories: texts, axes }: ChartView, axis: AxisView): AxisScale {
  const count = Math.max(texts.length, 1);
  const between = axes.find(({ type, group }) => type === 'Value' && group === axis.group)?.between ?? true;
  const place = (i: number): number => (between || count === 1 ? (i + 0.5) / count : i / (count - 1));
  const categories = texts.map((_, i) => place(i));
  const marks = texts.map((text, i) => ({ at: place(i), text }));
  return { values: null, marks, categories, slot: between || count === 1 ? 1 / count : 1 / (count - 1) };
}

/** Categories that are dates stand as far apart as their dates; what falls on one unit stands on one place. */
function dateScale(view: ChartView, axis: AxisView, length: number): AxisScale {
  const serials = view.categoryNumbers.filter((serial): serial is number => serial !== null && serial >= 1);
  if (serials.length === 0) return categoryScale(view, axis);
  const unit = (axis.element.child('baseTimeUnit')?.attr('val') as TimeUnit | null | undefined) ?? naturalUnit(serials);
  const counts = serials.map((serial) => unitsOf(serial, unit));
  const first = Math.min(...counts);
  const total = Math.max(...counts) - first + 1;
  const place = (count: number): number => (count - first + 0.5) / total;
  const step = axis.majorUnit ?? Math.max(Math.ceil((total * axis.labels.size * LINE * 2) / Math.max(length, 1)), 1);
  const marks = [];
  for (let count = first; count < first + total && marks.length < 1000; count += Math.max(step, 1))
    marks.push({ at: place(count), text: view.format(startOfUnit(count, unit), axis.format) });
  return {
    values: null,
    marks,
    categories: view.categoryNumbers.map((serial) => (serial === null ? 0 : place(unitsOf(serial, unit)))),
    slot: 1 / total,
  };
}
