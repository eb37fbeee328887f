import { args, defineClass, type ClassDefinition } from '../../protocol';
import type { ChartSeriesPart } from '../../charts/chart-series-part';
import { pointLabel } from '../../charts/point-slots';
import type { Slot } from '../../charts/slot';
import { setTitleText, titleText } from '../../charts/title-text';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ChartDataLabelFormat } from './chart-data-label-format';
import { LabelElement, labelScalars } from './label-scalars';

/** The label of one point. */
export class ChartDataLabel extends LabelElement {
  private constructor(
    context: ExcelContext,
    chart: ChartModel,
    private readonly part: ChartSeriesPart,
    index: number,
  ) {
    super(context, chart, pointLabel(part, index));
  }

  static of(context: ExcelContext, chart: ChartModel, part: ChartSeriesPart, index: number): ChartDataLabel {
    return new ChartDataLabel(context, chart, part, index);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  override get labels(): { labels: Slot; series: ChartSeriesPart }[] {
    return [{ labels: this.slot, series: this.part }];
  }

  setText(text: string): void {
    for (const { labels } of this.editableLabels) {
      setTitleText(labels, text);
      const element = labels.make();
      const [tx, index] = [element.child('tx'), element.child('idx')];
      if (!tx || !index) continue;
      // Only a title has its text first: here it comes after the number of the point.
      element.remove(tx);
      element.insertBefore(tx, element.elements[1] ?? null);
    }
  }
}

const definition = defineClass<ChartDataLabel>('ChartDataLabel', {
  scalars: {
    ...labelScalars<ChartDataLabel>(),
    AutoText: { get: (self) => !self.slot.child('tx').exists },
    Text: { get: (self) => titleText(self.slot) ?? '', set: (self, value) => self.setText(args.text(value)) },
  },
  navigation: { Format: (self) => ChartDataLabelFormat.of(self) },
});
