import { defineClass, type ClassDefinition } from '../../protocol';
import { ChartElement } from './chart-element';
import { ChartLineFormat } from './chart-line-format';

export class ChartTrendlineFormat extends ChartElement {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<ChartTrendlineFormat>('ChartTrendlineFormat', {
  navigation: {
    Line: (self) => new ChartLineFormat(self.context, self.chart, self.slot),
  },
});
