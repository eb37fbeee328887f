import { args, invalidArgument, type Scalar } from '../../protocol';
import { ensureLabels, LABEL_POSITIONS, labelPositions, type LabelShow } from '../../charts/data-labels';
import type { ChartSeriesPart } from '../../charts/chart-series-part';
import type { Slot } from '../../charts/slot';
import { ChartElement } from './chart-element';
import { textLook } from './chart-look';
import { formatScalars } from './number-format-scalars';
import { alignments } from './text-alignment';

/** Labels of one point, of a series or of all series: what is read from the first is written to all. */
export abstract class LabelElement extends ChartElement {
  /** The labels with the series they belong to. */
  abstract get labels(): { labels: Slot; series: ChartSeriesPart }[];

  get editableLabels(): { labels: Slot; series: ChartSeriesPart }[] {
    void this.editable;
    return this.labels.map(({ labels, series }) => ({ labels: ensureLabels(labels), series }));
  }
}

const show = <T extends LabelElement>(local: LabelShow): Scalar<T> => ({
  get: (self) => self.slot.child(local).flag(false) && !self.slot.child('delete').flag(false),
  set: (self, value) => {
    const shown = args.boolean(value);
    for (const { labels } of self.editableLabels) labels.child(local).set(shown);
  },
});

const positionsOf = ({ group }: ChartSeriesPart): string[] =>
  labelPositions(group.local, group.child('grouping')?.attr('val') ?? null);

const position = <T extends LabelElement>(): Scalar<T> => ({
  get: (self) => {
    const series = self.labels[0]?.series;
    const usual = series && positionsOf(series)[0];
    return LABEL_POSITIONS[self.slot.child('dLblPos').value ?? usual ?? ''] ?? 'None';
  },
  set: (self, value) => {
    const wanted = args.text(value);
    const found = Object.keys(LABEL_POSITIONS).find((key) => LABEL_POSITIONS[key] === wanted);
    for (const { labels, series } of self.editableLabels) {
      if (found === undefined || !positionsOf(series).includes(found))
        throw invalidArgument(`Labels of a ${series.type} chart cannot stand at "${wanted}".`);
      labels.child('dLblPos').set(found);
    }
  },
});

const targets = (self: LabelElement): Slot[] => self.editableLabels.map(({ labels }) => labels);

/** Members that the labels of a point and those of a series have in common. */
export const labelScalars = <T extends LabelElement>(): Record<string, Scalar<T>> => ({
  ShowValue: show('showVal'),
  ShowSeriesName: show('showSerName'),
  ShowCategoryName: show('showCatName'),
  ShowLegendKey: show('showLegendKey'),
  ShowPercentage: show('showPercent'),
  ShowBubbleSize: show('showBubbleSize'),
  Position: position(),
  Separator: {
    get: (self) => self.slot.child('separator').element?.text ?? ', ',
    set: (self, value) => {
      const text = args.text(value);
      for (const { labels } of self.editableLabels) labels.child('separator').make().setText(text);
    },
  },
  ...formatScalars<T>(targets),
  ...alignments<T>(targets),
  TextOrientation: {
    get: (self) => textLook(self, self.slot).rotation,
    set: (self, value) => {
      const degrees = args.number(value, -90, 180);
      for (const { labels } of self.editableLabels) textLook(self, labels).rotation = degrees;
    },
  },
});
