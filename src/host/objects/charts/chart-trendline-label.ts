import { args, defineClass, type ClassDefinition } from '../../protocol';
import type { Slot } from '../../charts/slot';
import { setTitleFormula, setTitleText } from '../../charts/title-text';
import { trendLabel } from '../../charts/layout/trend-label-place';
import { automaticTrendText, trendText } from '../../charts/trend/trend-view';
import { ChartElement } from './chart-element';
import { sides, type Placed } from './chart-layout';
import { marksOf, shownChart } from './chart-shown';
import { textOrientation } from './chart-title';
import type { ChartTrendline } from './chart-trendline';
import { ChartTrendlineLabelFormat } from './chart-trendline-label-format';
import { formatScalars } from './number-format-scalars';
import { alignments } from './text-alignment';

/** The label of a trendline: its equation, and how good it is. */
export class ChartTrendlineLabel extends ChartElement {
  trendline: ChartTrendline | null = null;

  static of(trendline: ChartTrendline): ChartTrendlineLabel {
    const label = new ChartTrendlineLabel(trendline.context, trendline.chart, trendline.slot.child('trendlineLbl'));
    label.trendline = trendline;
    return label;
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  private words(find: typeof trendText | typeof automaticTrendText): string {
    const { trendline } = this;
    const { view } = shownChart(this.context, this.chart);
    const series = view.series.find(({ part }) => part.element === trendline?.part.element);
    if (!trendline || !series) return '';
    return find === automaticTrendText
      ? automaticTrendText(trendline.element, series, view.format)
      : trendText(trendline.element, series, view.texts, view.format);
  }

  /** What the label says. */
  get text(): string {
    return this.words(trendText);
  }

  setText(text: string): void {
    setTitleText(this.editable, text);
  }

  /** A text that is not automatic is the one that shows, until it is given another. */
  setAutomatic(automatic: boolean): void {
    const label = this.editable;
    if (automatic) label.child('tx').remove();
    else if (!label.child('tx').exists) setTitleText(label, this.words(automaticTrendText));
  }

  get formula(): string {
    const formula = this.slot.at('tx', 'strRef', 'f').element?.text;
    return formula === undefined ? this.text : `=${formula}`;
  }

  setFormula(formula: string): void {
    if (formula.startsWith('=')) setTitleFormula(this.editable, formula.slice(1));
    else this.setText(formula);
  }
}

const PLACED: Placed<ChartTrendlineLabel> = {
  rect: (shown, { trendline }) => {
    const marks = trendline && marksOf(shown, trendline.part.element);
    return marks ? (trendLabel(shown.view, marks, trendline.element, shown.layout.size)?.rect ?? null) : null;
  },
  owner: (self): Slot => self.slot,
  sized: false,
};

const definition = defineClass<ChartTrendlineLabel>('ChartTrendlineLabel', {
  scalars: {
    ...sides(PLACED, ['left', 'top']),
    ...alignments<ChartTrendlineLabel>(),
    ...formatScalars<ChartTrendlineLabel>((self) => [self.editable]),
    TextOrientation: textOrientation(),
    Text: { get: (self) => self.text, set: (self, value) => self.setText(args.text(value)) },
    Formula: { get: (self) => self.formula, set: (self, value) => self.setFormula(args.text(value)) },
    AutoText: {
      get: (self) => !self.slot.child('tx').exists,
      set: (self, value) => self.setAutomatic(args.boolean(value)),
    },
  },
  navigation: { Format: (self) => new ChartTrendlineLabelFormat(self.context, self.chart, self.slot) },
});
