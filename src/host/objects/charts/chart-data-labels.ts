import { defineClass, type ClassDefinition } from '../../protocol';
import type { ChartSeriesPart } from '../../charts/chart-series-part';
import type { Slot } from '../../charts/slot';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ChartDataLabelFormat } from './chart-data-label-format';
import { LabelElement, labelScalars } from './label-scalars';

/** The labels of a series, or of all series of a chart. */
export class ChartDataLabels extends LabelElement {
  private series: ChartSeriesPart[] = [];

  static ofChart(context: ExcelContext, chart: ChartModel): ChartDataLabels {
    const { document } = chart;
    const [first] = document.series;
    // A chart without series has labels that say nothing, in its group.
    return ChartDataLabels.of(
      context,
      chart,
      document.series,
      first?.slot.child('dLbls') ?? document.plotArea.child('none'),
    );
  }

  static ofSeries(context: ExcelContext, chart: ChartModel, series: ChartSeriesPart): ChartDataLabels {
    return ChartDataLabels.of(context, chart, [series], series.slot.child('dLbls'));
  }

  private static of(context: ExcelContext, chart: ChartModel, series: ChartSeriesPart[], slot: Slot): ChartDataLabels {
    const labels = new ChartDataLabels(context, chart, slot);
    labels.series = series;
    return labels;
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  override get labels(): { labels: Slot; series: ChartSeriesPart }[] {
    return this.series.map((series) => ({ labels: series.slot.child('dLbls'), series }));
  }
}

const definition = defineClass<ChartDataLabels>('ChartDataLabels', {
  scalars: labelScalars(),
  navigation: {
    Format: (self) => ChartDataLabelFormat.of(self),
  },
});
