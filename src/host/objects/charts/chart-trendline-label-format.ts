import { defineClass, type ClassDefinition } from '../../protocol';
import { ChartBorder } from './chart-border';
import { ChartElement } from './chart-element';
import { ChartFill } from './chart-fill';
import { ChartFont } from './chart-font';

export class ChartTrendlineLabelFormat extends ChartElement {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<ChartTrendlineLabelFormat>('ChartTrendlineLabelFormat', {
  navigation: {
    Border: (self) => new ChartBorder(self.context, self.chart, self.slot),
    Fill: (self) => new ChartFill(self.context, self.chart, self.slot),
    Font: (self) => new ChartFont(self.context, self.chart, self.slot),
  },
});
