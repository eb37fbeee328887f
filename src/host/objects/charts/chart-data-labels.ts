import { args, defineClass, type ClassDefinition } from '../../protocol';
import type { ChartSeriesPart } from '../../charts/chart-series-part';
import { pointLabel } from '../../charts/point-slots';
import type { Slot } from '../../charts/slot';
import { setTitleText } from '../../charts/title-text';
import { ownLabels } from '../../charts/view/read-labels';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ChartDataLabelFormat } from './chart-data-label-format';
import { shownChart } from './chart-shown';
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

  /** Labels of single points that say something of their own. */
  get ownTexts(): Slot[] {
    return this.series.flatMap((part) => [...ownLabels(part).values()]).filter((label) => label.child('tx').exists);
  }

  /** Automatic texts take the place of those typed; the other way, what each label says now stays its own. */
  setAutomatic(automatic: boolean): void {
    void this.editable;
    if (automatic) {
      for (const label of this.ownTexts) label.child('tx').remove();
      return;
    }
    const { view } = shownChart(this.context, this.chart);
    for (const { part, points } of view.series.filter(({ part }) =>
      this.series.some((one) => one.element === part.element),
    ))
      points.forEach(({ label }, index) => {
        if (label) setTitleText(pointLabel(part, index), label.text.text);
      });
  }
}

const definition = defineClass<ChartDataLabels>('ChartDataLabels', {
  scalars: {
    ...labelScalars<ChartDataLabels>(),
    AutoText: {
      get: (self) => self.ownTexts.length === 0,
      set: (self, value) => self.setAutomatic(args.boolean(value)),
    },
  },
  navigation: {
    Format: (self) => ChartDataLabelFormat.of(self),
  },
});
