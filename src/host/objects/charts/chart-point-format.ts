import { defineClass, type ClassDefinition } from '../../protocol';
import { ChartBorder } from './chart-border';
import { ChartElement } from './chart-element';
import { ChartFill } from './chart-fill';

export class ChartPointFormat extends ChartElement {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<ChartPointFormat>('ChartPointFormat', {
  navigation: {
    Border: (self) => new ChartBorder(self.context, self.chart, self.slot),
    Fill: (self) => new ChartFill(self.context, self.chart, self.slot),
  },
});
