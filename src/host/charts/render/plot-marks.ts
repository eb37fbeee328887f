import type { AxisLayout } from '../layout/axes-layout';
import type { ChartLayout } from '../layout/chart-layout';
import { bottom, type Rect } from '../layout/rect';
import { share } from '../scale/value-scale';
import type { ChartView, SeriesView } from '../view/view-types';
import { sliceMarks, type SliceMark } from './slice-marks';

/** What stands for one point of a series, in points of the chart. */
export type Mark =
  | { kind: 'rect'; rect: Rect; negative: boolean; lying: boolean }
  | {
      kind: 'point';
      x: number;
      y: number;
      /** Where an area ends below it. */ base: { x: number; y: number };
      radius: number;
    }
  | SliceMark;

export interface SeriesMarks {
  series: SeriesView;
  marks: (Mark | null)[];
  /** Where a pair of values stands (along categories, points are at 1, 2, 3, …); null without axes. */
  place: ((x: number, value: number) => { x: number; y: number }) | null;
}

/** The marks of all series, in the order of the series. */
export function plotMarks(view: ChartView, layout: ChartLayout): SeriesMarks[] {
  const sums = new Map<unknown, { plus: number[]; minus: number[] }>();
  return view.series.map((series, i) => {
    if (series.shape === 'slice' || series.shape === 'ring')
      return { series, marks: sliceMarks(view, layout.inner, series, i), place: null };
    const axes = axesOf(layout, series);
    if (!axes) return { series, marks: series.points.map(() => null), place: null };
    const plane = new Plane(layout.inner, axes.category, axes.value, series.shape === 'radar');
    const stack = sums.get(series.part.group) ?? { plus: [], minus: [] };
    sums.set(series.part.group, stack);
    const marks = series.points.map((_, at) => markOf(view, series, at, plane, stack));
    return { series, marks, place: (x, value) => plane.at(plane.along(x), value) };
  });
}

function axesOf(layout: ChartLayout, { axisGroup }: SeriesView): { category: AxisLayout; value: AxisLayout } | null {
  const find = (type: string, group: string): AxisLayout | undefined =>
    layout.axes.find(({ axis }) => axis.type === type && axis.group === group);
  const category = find('Category', axisGroup) ?? find('Category', 'Primary');
  const value = find('Value', axisGroup) ?? find('Value', 'Primary');
  return category && value ? { category, value } : null;
}

/** The plot as a plane of categories (or X values) and values. */
class Plane {
  constructor(
    private readonly inner: Rect,
    readonly category: AxisLayout,
    readonly value: AxisLayout,
    private readonly around: boolean,
  ) {}

  get shorter(): number {
    return Math.min(this.inner.width, this.inner.height);
  }

  /** The place of a part of the category axis and a value. */
  at(along: number, value: number): { x: number; y: number } {
    const { values } = this.value.scale;
    const up = values ? share(values, value) : 0;
    if (this.around) return this.onRadar(along, up);
    const category = this.category.axis.reversed ? 1 - along : along;
    const level = this.value.axis.reversed ? 1 - up : up;
    const { left, width, height } = this.inner;
    const floor = bottom(this.inner);
    return this.category.horizontal
      ? { x: left + category * width, y: floor - level * height }
      : { x: left + level * width, y: floor - category * height };
  }

  /** The place along the category axis of point number `index`. */
  categoryShare(index: number, series: SeriesView): number {
    const { values, categories } = this.category.scale;
    if (!values) return categories[index] ?? 0;
    return share(values, series.xValues[index] ?? index + 1);
  }

  /** The place along the category axis of an X value; along categories, points are at 1, 2, 3, … and anything between. */
  along(x: number): number {
    const { values, categories, slot } = this.category.scale;
    if (values) return share(values, x);
    const before = Math.min(Math.max(Math.floor(x), 1), Math.max(categories.length, 1));
    const [from, to] = [categories[before - 1] ?? 0, categories[before]];
    return from + (x - before) * (to === undefined ? slot : to - from);
  }

  /** The value from which columns and areas rise: that at which the category axis stands. */
  get floor(): number {
    const { values } = this.value.scale;
    const { crosses } = this.category.axis;
    if (!values) return 0;
    if (crosses === 'max') return values.max;
    if (crosses === 'min') return values.min;
    return Math.min(Math.max(crosses === 'autoZero' ? 0 : crosses, values.min), values.max);
  }

  private onRadar(along: number, up: number): { x: number; y: number } {
    const { left, top, width, height } = this.inner;
    const radius = (Math.min(width, height) / 2) * Math.max(up, 0);
    const count = Math.max(this.category.scale.categories.length, 1);
    // Radars begin at the top, whatever stands between the marks.
    const angle = 2 * Math.PI * (along - 0.5 / count);
    return { x: left + width / 2 + radius * Math.sin(angle), y: top + height / 2 - radius * Math.cos(angle) };
  }
}

function markOf(
  view: ChartView,
  series: SeriesView,
  at: number,
  plane: Plane,
  stack: { plus: number[]; minus: number[] },
): Mark | null {
  const raw = series.points[at]?.value ?? null;
  const value = raw ?? (view.blanks === 'zero' && series.shape !== 'scatter' ? 0 : null);
  if (value === null) return null;
  const own = series.stacking === 'percent' ? value / (wholeAt(view, series, at) || 1) : value;
  const side = own < 0 ? stack.minus : stack.plus;
  const before = series.stacking === 'none' ? null : (side[at] ?? 0);
  const top = own + (before ?? 0);
  if (before !== null) side[at] = top;
  const from = before === null || before === 0 ? plane.floor : before;
  const along = plane.categoryShare(at, series);
  if (series.shape === 'column') return raw === null ? null : column(view, series, plane, along, from, top);
  const { x, y } = plane.at(along, top);
  return { kind: 'point', x, y, base: plane.at(along, from), radius: bubbleRadius(view, series, at, plane) };
}

/** The sum of the sizes of all values of a category in a group of series. */
const wholeAt = ({ series }: ChartView, { part }: SeriesView, at: number): number =>
  series.reduce((sum, one) => sum + (one.part.group === part.group ? Math.abs(one.points[at]?.value ?? 0) : 0), 0);

function column(view: ChartView, series: SeriesView, plane: Plane, along: number, from: number, to: number): Mark {
  const mates = view.series.filter(({ part, shape }) => shape === 'column' && part.group === series.part.group);
  const stacked = series.stacking !== 'none';
  const count = stacked ? 1 : mates.length;
  const overlap = (stacked ? 100 : view.overlap) / 100;
  const gap = view.gapWidth / 100;
  const width = plane.category.scale.slot / (count - (count - 1) * overlap + gap);
  const number = stacked ? 0 : mates.indexOf(series);
  const start = along - plane.category.scale.slot / 2 + (gap / 2 + number * (1 - overlap)) * width;
  const [first, second] = [plane.at(start, from), plane.at(start + width, to)];
  const rect = {
    left: Math.min(first.x, second.x),
    top: Math.min(first.y, second.y),
    width: Math.abs(second.x - first.x),
    height: Math.abs(second.y - first.y),
  };
  return { kind: 'rect', rect, negative: to < from, lying: series.horizontal };
}

/** The largest bubble takes a quarter of the shorter side of the plot; areas are as the sizes. */
function bubbleRadius(view: ChartView, series: SeriesView, at: number, plane: Plane): number {
  if (series.shape !== 'bubble') return 0;
  const largest = Math.max(...view.series.flatMap(({ sizes }) => sizes.map((size) => Math.abs(size ?? 0))), 0);
  const scale = (series.part.group.child('bubbleScale')?.number('val') ?? 100) / 100;
  return largest > 0 ? (plane.shorter / 8) * scale * Math.sqrt(Math.abs(series.sizes[at] ?? 0) / largest) : 0;
}

/** The X value of a point: its own, or its number. */
export const xOf = ({ part, xValues }: SeriesView, index: number): number =>
  part.isScattered ? (xValues[index] ?? index + 1) : index + 1;
