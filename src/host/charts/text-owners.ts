import type { ChartDocument } from './chart-document';
import { Slot } from './slot';

/** Everything in a chart that shows texts, the chart itself first: a font given to the whole chart is given to each. */
export function textOwners({ space, chart, axes, series }: ChartDocument): Slot[] {
  const axisSlots = axes.map((axis) => Slot.of(axis));
  const parts = [
    chart.child('title'),
    chart.child('legend'),
    chart.at('plotArea', 'dTable'),
    ...axisSlots,
    ...axisSlots.map((axis) => axis.child('title')),
    ...series.map(({ slot }) => slot.child('dLbls')),
  ];
  return [space, ...parts.filter(({ exists }) => exists)];
}
