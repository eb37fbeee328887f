import { defineClass, type ClassDefinition } from '../../protocol';
import { ChartElement } from './chart-element';
import type { ChartErrorBars } from './chart-error-bars';
import { ChartLineFormat } from './chart-line-format';

export class ChartErrorBarsFormat extends ChartElement {
  private bars: ChartErrorBars | null = null;

  static of(bars: ChartErrorBars): ChartErrorBarsFormat {
    const format = new ChartErrorBarsFormat(bars.context, bars.chart, bars.slot);
    format.bars = bars;
    return format;
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** The line of the bars; dressing them makes them show, where the series can have them. */
  get line(): ChartLineFormat {
    const line = new ChartLineFormat(this.context, this.chart, this.slot);
    line.shared = { slots: [this.slot], prepare: () => void this.bars?.editable.make() };
    return line;
  }
}

const definition = defineClass<ChartErrorBarsFormat>('ChartErrorBarsFormat', {
  navigation: { Line: (self) => self.line },
});
