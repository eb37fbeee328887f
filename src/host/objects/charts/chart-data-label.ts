import { args, defineClass, type ClassDefinition } from '../../protocol';
import type { ChartSeriesPart } from '../../charts/chart-series-part';
import { pointLabel } from '../../charts/point-slots';
import type { Slot } from '../../charts/slot';
import { setTitleFormula, setTitleText, titleText } from '../../charts/title-text';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ChartDataLabelFormat } from './chart-data-label-format';
import { shownChart } from './chart-shown';
import { labelSides } from './label-sides';
import { LabelElement, labelScalars } from './label-scalars';

/** The label of one point. */
export class ChartDataLabel extends LabelElement {
  private constructor(
    context: ExcelContext,
    chart: ChartModel,
    readonly part: ChartSeriesPart,
    readonly index: number,
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

  /** What the label says; empty when none shows. */
  get text(): string {
    if (!this.part.slot.child('dLbls').exists) return '';
    const { view } = shownChart(this.context, this.chart);
    const series = view.series.find(({ part }) => part.element === this.part.element);
    return series?.points[this.index]?.label?.text.text ?? titleText(this.slot) ?? '';
  }

  setAutomatic(automatic: boolean): void {
    const { text } = this;
    for (const { labels } of this.editableLabels)
      if (automatic) labels.child('tx').remove();
      else if (!labels.child('tx').exists) setTitleText(labels, text);
  }

  get formula(): string {
    const formula = this.slot.at('tx', 'strRef', 'f').element?.text;
    return formula === undefined ? this.text : `=${formula}`;
  }

  setFormula(formula: string): void {
    if (!formula.startsWith('=')) return this.setText(formula);
    for (const { labels } of this.editableLabels) setTitleFormula(labels, formula.slice(1));
  }

  setText(text: string): void {
    for (const { labels } of this.editableLabels) setTitleText(labels, text);
  }
}

const definition = defineClass<ChartDataLabel>('ChartDataLabel', {
  scalars: {
    ...labelScalars<ChartDataLabel>(),
    ...labelSides(),
    AutoText: {
      get: (self) => !self.slot.child('tx').exists,
      set: (self, value) => self.setAutomatic(args.boolean(value)),
    },
    Formula: { get: (self) => self.formula, set: (self, value) => self.setFormula(args.text(value)) },
    Text: { get: (self) => self.text, set: (self, value) => self.setText(args.text(value)) },
  },
  navigation: { Format: (self) => ChartDataLabelFormat.of(self) },
});
