import type { FormatRule, ValuePoint } from '../../workbook/conditional-format';
import { evenPoints } from './icon-set-format';

const lowest: ValuePoint = { type: 'min', value: null, inclusive: true };
const highest: ValuePoint = { type: 'max', value: null, inclusive: true };

/** What a format of a type begins with before a script gives its rule: what Excel's own object model begins with. */
export const NEW_RULES: Record<string, () => FormatRule> = {
  Custom: () => ({ kind: 'custom', formula: null }),
  CellValue: () => ({ kind: 'cellValue', operator: 'equal', formula1: null, formula2: null }),
  ContainsText: () => ({ kind: 'text', operator: 'containsText', text: null, formula: null }),
  PresetCriteria: () => ({ kind: 'preset', criterion: null }),
  TopBottom: () => ({ kind: 'topBottom', rank: 10, percent: false, bottom: false }),
  ColorScale: () => ({
    kind: 'colorScale',
    points: [
      { point: { ...lowest }, color: { rgb: '#FF7128' } },
      { point: { ...highest }, color: { rgb: '#FFEF9C' } },
    ],
  }),
  DataBar: () => ({
    kind: 'dataBar',
    lower: { type: 'autoMin', value: null, inclusive: true },
    upper: { type: 'autoMax', value: null, inclusive: true },
    color: { rgb: '#638EC6' },
    gradient: true,
    border: null,
    negative: { sameFill: false, fill: { rgb: '#FF0000' }, sameBorder: true, border: null },
    axis: 'automatic',
    axisColor: { rgb: '#000000' },
    direction: 'context',
    showValue: true,
  }),
  IconSet: () => ({
    kind: 'iconSet',
    set: '3TrafficLights1',
    points: evenPoints(3),
    icons: [null, null, null],
    reverse: false,
    showValue: true,
  }),
};
