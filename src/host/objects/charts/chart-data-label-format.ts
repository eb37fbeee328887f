import { defineClass, type ClassDefinition } from '../../protocol';
import { ensureLabels } from '../../charts/data-labels';
import { ChartBorder } from './chart-border';
import { ChartElement } from './chart-element';
import { ChartFill } from './chart-fill';
import { ChartFont } from './chart-font';
import type { LabelElement } from './label-scalars';

export class ChartDataLabelFormat extends ChartElement {
  /** The look of the labels of a point, of a series or of all series. */
  static of(element: LabelElement): ChartDataLabelFormat {
    const format = new ChartDataLabelFormat(element.context, element.chart, element.slot);
    format.shared = { slots: element.labels.map(({ labels }) => labels), prepare: ensureLabels };
    return format;
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<ChartDataLabelFormat>('ChartDataLabelFormat', {
  navigation: {
    Border: (self) => self.sharing(new ChartBorder(self.context, self.chart, self.slot)),
    Fill: (self) => self.sharing(new ChartFill(self.context, self.chart, self.slot)),
    Font: (self) => self.sharing(new ChartFont(self.context, self.chart, self.slot)),
  },
});
