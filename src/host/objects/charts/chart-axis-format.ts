import { defineClass, type ClassDefinition } from '../../protocol';

import { ChartElement } from './chart-element';
import { ChartFill } from './chart-fill';
import { ChartFont } from './chart-font';
import { ChartLineFormat } from './chart-line-format';

export class ChartAxisFormat extends ChartElement {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<ChartAxisFormat>('ChartAxisFormat', {
  navigation: {
    Fill: (self) => new ChartFill(self.context, self.chart, self.slot),
    Font: (self) => new ChartFont(self.context, self.chart, self.slot),
    Line: (self) => new ChartLineFormat(self.context, self.chart, self.slot),
  },
});
