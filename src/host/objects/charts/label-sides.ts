import { args, invalidArgument, type Scalar } from '../../protocol';
import { automaticPlace, labelPlace } from '../../charts/layout/label-places';
import type { Rect } from '../../charts/layout/rect';
import { rectOf } from './chart-geometry';
import type { ChartDataLabel } from './chart-data-label';
import { readSide, type Placed } from './chart-layout';
import { marksOf, shownChart } from './chart-shown';

const PLACED: Placed<ChartDataLabel> = {
  rect: (shown, { part, index }) => {
    const marks = marksOf(shown, part.element);
    return marks ? labelPlace(marks, index, shown.layout.size) : null;
  },
  mayShow: ({ part }) => part.slot.child('dLbls').exists,
  owner: (self) => self.slot,
  sized: false,
};

/** Where the label would stand had nobody moved it. */
function automatic(self: ChartDataLabel): Rect | null {
  const marks = marksOf(shownChart(self.context, self.chart), self.part.element);
  const [mark, label] = [marks?.marks[self.index], marks?.series.points[self.index]?.label];
  return mark && label ? automaticPlace(mark, label) : null;
}

/** Files keep how far a label was moved from where Excel puts it: what is written is the way from the estimate of that place. */
const moveTo = (side: 'left' | 'top', local: 'x' | 'y'): Scalar<ChartDataLabel> => ({
  ...readSide(side, PLACED),
  set: (self, value) => {
    const whole = rectOf(self.chart.sheet, self.chart.place);
    const size = side === 'left' ? whole.width : whole.height;
    const wanted = args.number(value, 0, size);
    const from = automatic(self);
    if (!from) throw invalidArgument('A label that does not show cannot be placed.');
    for (const { labels } of self.editableLabels) {
      const layout = labels.at('layout', 'manualLayout');
      const other = local === 'x' ? 'y' : 'x';
      if (!layout.child(other).exists) layout.child(other).set(0);
      layout.child(local).set(Math.round(((wanted - from[side]) / size) * 1e8) / 1e8);
    }
  },
});

export const labelSides = (): Record<'Left' | 'Top' | 'Width' | 'Height', Scalar<ChartDataLabel>> => ({
  Left: moveTo('left', 'x'),
  Top: moveTo('top', 'y'),
  Width: readSide('width', PLACED),
  Height: readSide('height', PLACED),
});
