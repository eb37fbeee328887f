import type { ChartView, SeriesView } from '../view/view-types';

export interface Extent {
  min: number;
  max: number;
}

/** Smallest and largest value along the value axis of a group of axes: of stacked series the sums. Null without values. */
export function valueExtent({ series }: ChartView, group: SeriesView['axisGroup']): Extent | null {
  const found: number[] = [];
  const stacks = new Map<unknown, { plus: number[]; minus: number[] }>();
  for (const one of series) {
    if (one.axisGroup !== group) continue;
    if (one.stacking === 'none') found.push(...known(one.points.map(({ value }) => value)));
    else addToStack(stacks, one, found);
  }
  return extentOf(found);
}

function addToStack(
  stacks: Map<unknown, { plus: number[]; minus: number[] }>,
  { part, points }: SeriesView,
  found: number[],
): void {
  const stack = stacks.get(part.group) ?? { plus: [], minus: [] };
  stacks.set(part.group, stack);
  points.forEach(({ value }, i) => {
    if (value === null) return;
    const side = value < 0 ? stack.minus : stack.plus;
    side[i] = (side[i] ?? 0) + value;
    found.push(side[i]);
  });
}

/** Smallest and largest X value of scatter and bubble charts. */
export const xExtent = ({ series }: ChartView): Extent | null =>
  extentOf(series.filter(({ shape }) => shape === 'scatter' || shape === 'bubble').flatMap(({ xValues }) => xValues));

const known = (values: (number | null)[]): number[] => values.filter((value): value is number => value !== null);

function extentOf(values: number[]): Extent | null {
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min <= max ? { min, max } : null;
}
