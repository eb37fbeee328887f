import type { DataBarRule, ValuePoint } from '../../workbook/conditional-format';
import type { Color } from '../../workbook/styles';
import { readColor } from '../styles/color-xml';
import type { XmlElement } from '../xml/element';
import { readRuleFormula } from './rule-formula';

const POINT_TYPES = ['min', 'max', 'autoMin', 'autoMax', 'num', 'percent', 'percentile', 'formula'];

/** A `<cfvo>`, of the standard or of the extension (which keeps its value in `xm:f`). */
export function readPoint(element: XmlElement | undefined): ValuePoint {
  const type = element?.attr('type') ?? 'min';
  const value = element?.attr('val') ?? element?.child('f')?.text ?? null;
  return {
    type: (POINT_TYPES.includes(type) ? type : 'num') as ValuePoint['type'],
    value: value === null || ['min', 'max', 'autoMin', 'autoMax'].includes(type) ? null : readRuleFormula(value),
    inclusive: element?.flag('gte', true) ?? true,
  };
}

const RED: Color = { rgb: '#FF0000' };
const BLACK: Color = { rgb: '#000000' };
export const BAR_BLUE: Color = { rgb: '#638EC6' };

/** A bar of Excel 2007, or with `extended` one of 2010 and later, which adds to it. */
export function readDataBar(bar: XmlElement, extended: XmlElement | null): DataBarRule {
  const color = (name: string): Color | null => readColor(extended?.child(name) ?? null);
  const [lower, upper] = (extended ?? bar).all('cfvo');
  const hasBorder = extended?.flag('border') ?? false;
  const border = hasBorder ? (color('borderColor') ?? BLACK) : null;
  return {
    kind: 'dataBar',
    lower: readPoint(lower),
    upper: readPoint(upper),
    color: color('fillColor') ?? readColor(bar.child('color')) ?? BAR_BLUE,
    gradient: extended?.flag('gradient', true) ?? true,
    border,
    negative: {
      sameFill: extended?.flag('negativeBarColorSameAsPositive') ?? true,
      fill: color('negativeFillColor') ?? RED,
      sameBorder: extended?.flag('negativeBarBorderColorSameAsPositive', true) ?? true,
      border: hasBorder ? color('negativeBorderColor') : null,
    },
    axis: extended ? ((extended.attr('axisPosition') ?? 'automatic') as DataBarRule['axis']) : 'none',
    axisColor: color('axisColor') ?? BLACK,
    direction: (extended?.attr('direction') ?? 'context') as DataBarRule['direction'],
    showValue: (extended ?? bar).flag('showValue', bar.flag('showValue', true)),
  };
}
