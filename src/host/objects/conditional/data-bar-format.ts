import { args, defineClass, type ClassDefinition, type Scalar } from '../../protocol';
import type { DataBarRule } from '../../workbook/conditional-format';
import type { Color } from '../../workbook/styles';
import { colorText, shownColor } from '../color';
import { FormatObject, given } from './format-object';
import { pointName, pointOf } from './value-points';

export class DataBarConditionalFormat extends FormatObject {
  override get definition(): ClassDefinition {
    return barDefinition;
  }
}

export class ConditionalDataBarPositiveFormat extends FormatObject {
  override get definition(): ClassDefinition {
    return positiveDefinition;
  }
}

export class ConditionalDataBarNegativeFormat extends FormatObject {
  override get definition(): ClassDefinition {
    return negativeDefinition;
  }
}

const edit = (self: FormatObject, change: (bar: DataBarRule) => void): void =>
  self.change(() => change(self.rule('dataBar')));

/** `''` stands for no colour. */
const color = (
  get: (bar: DataBarRule) => Color | null,
  set: (bar: DataBarRule, color: Color | null) => void,
): Scalar<FormatObject> => ({
  get: (self) => shownColor(self.workbook, get(self.rule('dataBar')), ''),
  set: (self, value) => {
    const text = args.text(value);
    const rgb = text === '' ? null : { rgb: colorText(text) };
    edit(self, (bar) => set(bar, rgb));
  },
});

const flag = (
  get: (bar: DataBarRule) => boolean,
  set: (bar: DataBarRule, value: boolean) => void,
): Scalar<FormatObject> => ({
  get: (self) => get(self.rule('dataBar')),
  set: (self, value) => {
    const wanted = args.boolean(value);
    edit(self, (bar) => set(bar, wanted));
  },
});

const choice = <K extends 'axis' | 'direction'>(
  key: K,
  names: Record<string, DataBarRule[K]>,
): Scalar<FormatObject> => ({
  get: (self) => Object.keys(names).find((name) => names[name] === self.rule('dataBar')[key]),
  set: (self, value) => {
    const wanted = names[args.oneOf(value, Object.keys(names))] as DataBarRule[K];
    edit(self, (bar) => {
      bar[key] = wanted;
    });
  },
});

const NUMBERS = ['Number', 'Percent', 'Percentile', 'Formula'];

const bound = (key: 'lower' | 'upper'): Scalar<FormatObject> => ({
  get: (self) => {
    const point = self.rule('dataBar')[key];
    return { type: pointName(point), ...(point.value === null ? {} : { formula: `=${self.shown(point.value)}` }) };
  },
  set: (self, value) => {
    const end = key === 'lower' ? 'LowestValue' : 'HighestValue';
    const point = pointOf(given(value), [end, ...NUMBERS], key === 'lower' ? 'autoMin' : 'autoMax');
    edit(self, (bar) => {
      bar[key] = point;
    });
  },
});

const barDefinition = defineClass<DataBarConditionalFormat>('DataBarConditionalFormat', {
  scalars: {
    ShowDataBarOnly: flag(
      (bar) => !bar.showValue,
      (bar, only) => {
        bar.showValue = !only;
      },
    ),
    BarDirection: choice('direction', { Context: 'context', LeftToRight: 'leftToRight', RightToLeft: 'rightToLeft' }),
    AxisFormat: choice('axis', { Automatic: 'automatic', None: 'none', CellMidPoint: 'middle' }),
    AxisColor: color(
      (bar) => (bar.axis === 'none' ? null : bar.axisColor),
      (bar, value) => {
        // Without a colour there is no axis.
        if (value === null) bar.axis = 'none';
        else bar.axisColor = value;
      },
    ),
    LowerBoundRule: bound('lower'),
    UpperBoundRule: bound('upper'),
  },
  navigation: {
    NegativeFormat: (self) => new ConditionalDataBarNegativeFormat(self.context, self.sheet, self.format),
    PositiveFormat: (self) => new ConditionalDataBarPositiveFormat(self.context, self.sheet, self.format),
  },
});

const positiveDefinition = defineClass<ConditionalDataBarPositiveFormat>('ConditionalDataBarPositiveFormat', {
  scalars: {
    FillColor: color(
      (bar) => bar.color,
      (bar, value) => {
        bar.color = value ?? { rgb: '#FFFFFF' };
      },
    ),
    GradientFill: flag(
      (bar) => bar.gradient,
      (bar, gradient) => {
        bar.gradient = gradient;
      },
    ),
    BorderColor: color(
      (bar) => bar.border,
      (bar, value) => {
        bar.border = value;
      },
    ),
  },
});

const negativeDefinition = defineClass<ConditionalDataBarNegativeFormat>('ConditionalDataBarNegativeFormat', {
  scalars: {
    FillColor: color(
      (bar) => (bar.negative.sameFill ? bar.color : bar.negative.fill),
      (bar, value) => {
        bar.negative = { ...bar.negative, sameFill: false, fill: value ?? { rgb: '#FFFFFF' } };
      },
    ),
    MatchPositiveFillColor: flag(
      (bar) => bar.negative.sameFill,
      (bar, same) => {
        bar.negative.sameFill = same;
      },
    ),
    BorderColor: color(
      (bar) => (bar.negative.sameBorder ? bar.border : bar.negative.border),
      (bar, value) => {
        bar.negative = { ...bar.negative, sameBorder: false, border: value };
      },
    ),
    MatchPositiveBorderColor: flag(
      (bar) => bar.negative.sameBorder,
      (bar, same) => {
        bar.negative.sameBorder = same;
      },
    ),
  },
});
