import { args, defineClass, invalidArgument, type ClassDefinition, type Scalar } from '../../protocol';
import { mayHave } from '../../charts/allowed-children';
import type { ChartSeriesPart } from '../../charts/chart-series-part';
import { errorBars, setErrorType } from '../../charts/error-bars';
import type { Slot } from '../../charts/slot';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ChartElement, ignoringSame } from './chart-element';
import { ChartErrorBarsFormat } from './chart-error-bars-format';

/** The error bars of a series in one direction; setting what they are makes them show. */
export class ChartErrorBars extends ChartElement {
  private constructor(
    context: ExcelContext,
    chart: ChartModel,
    private readonly part: ChartSeriesPart,
    private readonly direction: 'x' | 'y',
  ) {
    super(context, chart, errorBars(part, direction));
  }

  static of(context: ExcelContext, chart: ChartModel, part: ChartSeriesPart, direction: 'x' | 'y'): ChartErrorBars {
    return new ChartErrorBars(context, chart, part, direction);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  override get editable(): Slot {
    const child = this.direction === 'x' ? 'xErrBars' : 'errBars';
    if (!mayHave(this.part.group.local, child))
      throw invalidArgument(`A ${this.part.type} series has no error bars in that direction.`);
    return super.editable;
  }
}

const INCLUDES: Record<string, string> = { both: 'Both', minus: 'MinusValues', plus: 'PlusValues' };
const TYPES: Record<string, string> = {
  fixedVal: 'FixedValue',
  percentage: 'Percent',
  stdDev: 'StDev',
  stdErr: 'StError',
  cust: 'Custom',
};

const named = (
  local: string,
  names: Record<string, string>,
  absent: string,
  change: (bars: Slot, value: string) => void,
): Scalar<ChartErrorBars> => ({
  get: (self) => names[self.slot.child(local).value ?? absent] ?? names[absent],
  set: (self, value) => {
    const wanted = args.oneOf(value, Object.values(names));
    const bars = self.editable;
    bars.make();
    change(bars, Object.keys(names).find((key) => names[key] === wanted) as string);
  },
});

const definition = defineClass<ChartErrorBars>('ChartErrorBars', {
  scalars: ignoringSame<ChartErrorBars>({
    Visible: {
      get: (self) => self.slot.exists,
      set: (self, value) => {
        if (args.boolean(value)) self.editable.make();
        else self.editable.remove();
      },
    },
    EndStyleCap: {
      get: (self) => !self.slot.child('noEndCap').flag(false),
      set: (self, value) => {
        const capped = args.boolean(value);
        self.editable.make();
        self.editable.child('noEndCap').set(!capped);
      },
    },
    Include: named('errBarType', INCLUDES, 'both', (bars, value) => bars.child('errBarType').set(value)),
    Type: named('errValType', TYPES, 'fixedVal', setErrorType),
  }),
  navigation: {
    Format: (self) => ChartErrorBarsFormat.of(self),
  },
});
