import { defineClass, type ClassDefinition } from '../../protocol';

import { ChartElement } from './chart-element';
import { ChartFill } from './chart-fill';

import { ChartLineFormat } from './chart-line-format';

export class ChartSeriesFormat extends ChartElement {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<ChartSeriesFormat>('ChartSeriesFormat', {
  navigation: {
    Fill: (self) => new ChartFill(self.context, self.chart, self.slot),

    Line: (self) => new ChartLineFormat(self.context, self.chart, self.slot),
  },
});
