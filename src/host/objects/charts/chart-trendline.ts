import {
  args,
  defineClass,
  invalidArgument,
  itemNotFound,
  valueMethod,
  type ClassDefinition,
  type Scalar,
} from '../../protocol';
import type { ChartSeriesPart } from '../../charts/chart-series-part';
import { Slot } from '../../charts/slot';
import type { ChartModel } from '../../workbook/chart';
import type { XmlElement } from '../../xlsx/xml/element';
import { decodeXstring, encodeXstring } from '../../xlsx/xml/escape';
import type { ExcelContext } from '../excel-context';
import { ChartElement, flagAt, ignoringSame } from './chart-element';
import { ChartTrendlineFormat } from './chart-trendline-format';
import { ChartTrendlineLabel } from './chart-trendline-label';
import { seriesName } from '../../charts/shown-texts';

/** Names of Office.js, and of users in French, for the types of the file. */
export const TRENDLINES: Record<string, { name: string; french: string }> = {
  linear: { name: 'Linear', french: 'Linéaire' },
  exp: { name: 'Exponential', french: 'Expon.' },
  log: { name: 'Logarithmic', french: 'Log.' },
  movingAvg: { name: 'MovingAverage', french: 'Moy. mobile' },
  poly: { name: 'Polynomial', french: 'Poly.' },
  power: { name: 'Power', french: 'Puissance' },
};

/** A trendline of a series. */
export class ChartTrendline extends ChartElement {
  private constructor(
    context: ExcelContext,
    chart: ChartModel,
    readonly part: ChartSeriesPart,
    readonly element: XmlElement,
  ) {
    super(context, chart, Slot.of(element, part.slot));
  }

  static of(context: ExcelContext, chart: ChartModel, part: ChartSeriesPart, element: XmlElement): ChartTrendline {
    return new ChartTrendline(context, chart, part, element);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** Its number among those of the series; refused with `ItemNotFound` once it is gone. */
  get index(): number {
    const index = this.part.element.all('trendline').indexOf(this.element);
    if (index < 0) throw itemNotFound('The trendline was deleted.');
    return index;
  }

  get type(): string {
    return this.slot.child('trendlineType').value ?? 'linear';
  }

  get name(): string {
    const own = this.slot.child('name').element?.text;
    if (own !== undefined) return decodeXstring(own);
    const { name, french } = TRENDLINES[this.type] ?? { name: this.type, french: this.type };
    return `${this.context.locale.name === 'fr-FR' ? french : name} (${seriesName(this.context, this.part)})`;
  }
}

/** A number that only one type of trendline has. */
const onlyFor = (type: string, path: string, absent: number, min: number, max: number): Scalar<ChartTrendline> => ({
  get: (self) => self.slot.child(path).number ?? absent,
  set: (self, value) => {
    if (self.type !== type) throw invalidArgument(`Only a ${TRENDLINES[type]?.name} trendline has that property.`);
    self.editable.child(path).set(args.integer(value, min, max));
  },
});

const period = (path: string): Scalar<ChartTrendline> => ({
  get: (self) => self.slot.child(path).number ?? 0,
  set: (self, value) => self.editable.child(path).set(args.number(value, 0)),
});

const definition = defineClass<ChartTrendline>('ChartTrendline', {
  identity: (self) => ({ _Id: String(self.index) }),
  scalars: ignoringSame<ChartTrendline>({
    _Id: { get: (self) => String(self.index) },
    Name: {
      get: (self) => self.name,
      set: (self, value) =>
        void self.editable
          .child('name')
          .make()
          .setText(encodeXstring(args.text(value))),
    },
    Type: {
      get: (self) => TRENDLINES[self.type]?.name,
      set: (self, value) => {
        const trendline = self.editable;
        const type = trendlineType(value);
        trendline.child('order').remove();
        trendline.child('period').remove();
        trendline.child('trendlineType').set(type);
        if (type === 'poly') trendline.child('order').set(2);
        if (type === 'movingAvg') trendline.child('period').set(2);
      },
    },
    PolynomialOrder: onlyFor('poly', 'order', 2, 2, 6),
    MovingAveragePeriod: onlyFor('movingAvg', 'period', 2, 2, 255),
    ForwardPeriod: period('forward'),
    BackwardPeriod: period('backward'),
    Intercept: {
      get: (self) => self.slot.child('intercept').number ?? '',
      set: (self, value) => self.editable.child('intercept').set(value === '' ? null : args.number(value)),
    },
    ShowEquation: flagAt('dispEq', false),
    ShowRSquared: flagAt('dispRSqr', false),
  }),
  navigation: {
    Format: (self) => new ChartTrendlineFormat(self.context, self.chart, self.slot),
    Label: (self) => ChartTrendlineLabel.of(self),
  },
  methods: {
    Delete: valueMethod(0, (self) => {
      void self.index;
      self.editable.remove();
    }),
  },
});

/** The type in the file for one of Excel.ChartTrendlineType. */
export function trendlineType(value: unknown): string {
  const wanted = args.text(value);
  const found = Object.keys(TRENDLINES).find((key) => TRENDLINES[key]?.name === wanted);
  if (!found) throw invalidArgument(`"${wanted}" is no type of trendline.`);
  return found;
}
