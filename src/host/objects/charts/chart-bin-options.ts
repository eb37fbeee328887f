import { args, defineClass, type ClassDefinition, type Scalar } from '../../protocol';
import type { Slot } from '../../charts/slot';
import { ChartexOptions } from './chartex-options';

/** The bins of a histogram, or of a Pareto chart. */
export class ChartBinOptions extends ChartexOptions {
  override get definition(): ClassDefinition {
    return definition;
  }

  get binning(): Slot | null {
    return this.options?.child('binning') ?? null;
  }

  /** The bins, for changing them; charts by category have none until now. */
  get editableBinning(): Slot {
    const options = this.editableOptions;
    options.child('aggregation').remove();
    options.child('binning').make();
    if (options.child('binning').attr('intervalClosed') === null)
      options.child('binning').setAttr('intervalClosed', 'r');
    return options.child('binning');
  }

  /** Excel's name of how the bins are found. */
  get type(): string | null {
    if (!this.options) return null;
    if (this.options.child('aggregation').exists) return 'Category';
    if (this.binning?.child('binSize').exists) return 'BinWidth';
    return this.binning?.child('binCount').exists ? 'BinCount' : 'Auto';
  }

  set type(type: string) {
    if (type === this.type) return;
    if (type === 'Category') {
      this.editableOptions.child('binning').remove();
      this.editableOptions.child('aggregation').make();
      return;
    }
    const bins = this.editableBinning;
    bins.child('binSize').remove();
    bins.child('binCount').remove();
    if (type !== 'Auto') bins.child(type === 'BinWidth' ? 'binSize' : 'binCount').set(1);
  }
}

const measure = (local: 'binSize' | 'binCount', type: string): Scalar<ChartBinOptions> => ({
  get: (self) => (self.options ? (self.binning?.child(local).number ?? 0) : null),
  set: (self, value) => {
    const wanted = local === 'binCount' ? args.integer(value, 1, 31_999) : args.number(value, Number.MIN_VALUE);
    void self.editableOptions;
    self.type = type;
    self.editableBinning.child(local).set(wanted);
  },
});

const allow = (attribute: string): Scalar<ChartBinOptions> => ({
  get: (self) => (self.options ? (self.binning?.attr(attribute) ?? null) !== null : null),
  set: (self, value) => {
    const allowed = args.boolean(value);
    const bins = self.editableBinning;
    if (!allowed) bins.setAttr(attribute, null);
    else if (bins.attr(attribute) === null) bins.setAttr(attribute, 'auto');
  },
});

/** The limit beyond which all values fall into one bin; 0 where Excel finds it by itself. */
const limit = (attribute: string): Scalar<ChartBinOptions> => ({
  get: (self) => (self.options ? Number(self.binning?.attr(attribute) ?? 0) || 0 : null),
  set: (self, value) => self.editableBinning.setAttr(attribute, args.number(value)),
});

const definition = defineClass<ChartBinOptions>('ChartBinOptions', {
  scalars: {
    Type: {
      get: (self) => self.type,
      set: (self, value) => {
        const wanted = args.oneOf(value, ['Category', 'Auto', 'BinWidth', 'BinCount']);
        void self.editableOptions;
        self.type = wanted;
      },
    },
    Width: measure('binSize', 'BinWidth'),
    Count: measure('binCount', 'BinCount'),
    AllowOverflow: allow('overflow'),
    AllowUnderflow: allow('underflow'),
    OverflowValue: limit('overflow'),
    UnderflowValue: limit('underflow'),
  },
});
