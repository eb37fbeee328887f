import { calculatorFor } from '../../../src/host/formulas';
import { bounds, type Bounds } from '../../../src/host/workbook/bounds';
import {
  addFormat,
  type DifferentialStyle,
  type FormatRule,
  type ValuePoint,
} from '../../../src/host/workbook/conditional-format';
import type { SheetModel } from '../../../src/host/workbook/sheet';
import { ConditionalLooks } from '../../../src/workbench/grid/conditional/conditional-looks';
import { openGrid } from '../open-grid';

const RED: DifferentialStyle = { fill: { color: { rgb: '#FF0000' } } };
const BLUE: DifferentialStyle = { fill: { color: { rgb: '#0000FF' } }, font: { bold: true } };
const point = (type: ValuePoint['type'], value: string | null = null): ValuePoint => ({ type, value, inclusive: true });

function sheetOf(values: (string | number | null)[]): SheetModel {
  const { workbook, sheet } = openGrid(values.map((value) => [value]));
  workbook.useCalculator(calculatorFor({ locale: 'fr-FR' }));
  return sheet;
}

function add(sheet: SheetModel, rule: FormatRule, look: DifferentialStyle = RED, area: Bounds = bounds(0, 0, 9, 1)) {
  const format = addFormat(sheet, [area], rule);
  format.look = look;
  return format;
}

/** Rows (from 1) of the first column that a format marks. */
const marked = (sheet: SheetModel): number[] => {
  const looks = new ConditionalLooks(sheet);
  return [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((row) => (looks.at(row, 0)?.style.fill ? [row + 1] : []));
};

test.each<[string, FormatRule, number[]]>([
  ['greaterThan', { kind: 'cellValue', operator: 'greaterThan', formula1: '20', formula2: null }, [3, 4, 5]],
  // A blank counts as zero, and text comes after every number.
  ['lessThan', { kind: 'cellValue', operator: 'lessThan', formula1: '20', formula2: null }, [1, 6, 7, 8, 9]],
  ['between, bounds swapped', { kind: 'cellValue', operator: 'between', formula1: '30', formula2: '20' }, [2, 3]],
  ['a formula, relative to the first cell', { kind: 'custom', formula: 'MOD(A1,20)=0' }, [2, 4, 6, 7, 8, 9]],
  ['contains', { kind: 'text', operator: 'containsText', text: 'GENT', formula: null }, [5]],
  ['begins with', { kind: 'text', operator: 'beginsWith', text: null, formula: '"URG"' }, [5]],
  ['top two', { kind: 'topBottom', rank: 2, percent: false, bottom: false }, [3, 4]],
  ['lowest half', { kind: 'topBottom', rank: 50, percent: true, bottom: true }, [1, 2]],
  ['above average', { kind: 'preset', criterion: 'AboveAverage' }, [3, 4]],
  ['unique', { kind: 'preset', criterion: 'UniqueValues' }, [1, 2, 3, 4, 5]],
  ['blanks', { kind: 'preset', criterion: 'Blanks' }, [6, 7, 8, 9]],
])('a format holds where its rule does: %s', (_, rule, rows) => {
  const sheet = sheetOf([10, 20, 30, 40, 'urgent']);
  add(sheet, rule);
  expect(marked(sheet)).toEqual(rows);
});

test('earlier formats win property by property, and one that stops hides the rest', () => {
  const sheet = sheetOf([10]);
  add(sheet, { kind: 'custom', formula: 'TRUE' }, BLUE);
  const first = add(sheet, { kind: 'custom', formula: 'TRUE' }, RED);
  expect(new ConditionalLooks(sheet).at(0, 0)?.style).toEqual({ ...RED, font: { bold: true } });
  first.stopIfTrue = true;
  expect(new ConditionalLooks(sheet).at(0, 0)?.style).toEqual(RED);
});

test('a colour scale mixes the colours of its stops; the fill of an earlier format hides it', () => {
  const sheet = sheetOf([0, 50, 100, 25]);
  const colors = ['#FF0000', '#FFFF00', '#00FF00'].map((rgb) => ({ rgb }));
  const points = [point('min'), point('percent', '50'), point('max')];
  add(sheet, { kind: 'colorScale', points: points.map((one, i) => ({ point: one, color: colors[i]! })) });
  const scales = (): unknown[] => [0, 1, 2, 3].map((row) => new ConditionalLooks(sheet).at(row, 0)?.scale);
  expect(scales()).toEqual(['#FF0000', '#FFFF00', '#00FF00', '#FF8000']);
  add(sheet, { kind: 'cellValue', operator: 'equal', formula1: '50', formula2: null });
  expect(scales()).toEqual(['#FF0000', null, '#00FF00', '#FF8000']);
});

test('data bars start at an axis when there are negative values', () => {
  const sheet = sheetOf([-50, 0, 150, 'texte']);
  const white = { rgb: '#FFFFFF' };
  add(sheet, {
    kind: 'dataBar',
    lower: point('autoMin'),
    upper: point('autoMax'),
    color: { rgb: '#638EC6' },
    gradient: false,
    border: null,
    negative: { sameFill: false, fill: { rgb: '#FF0000' }, sameBorder: true, border: null },
    axis: 'automatic',
    axisColor: white,
    direction: 'context',
    showValue: true,
  });
  const looks = new ConditionalLooks(sheet);
  const bars = [0, 1, 2, 3].map((row) => looks.at(row, 0)?.bar ?? null);
  expect(bars.map((bar) => bar && [bar.start, bar.length, bar.color, bar.axis?.at])).toEqual([
    [0, 0.25, '#FF0000', 0.25],
    [0.25, 0, '#638EC6', 0.25],
    [0.25, 0.75, '#638EC6', 0.25],
    null,
  ]);
});

test('icons follow their limits, and can stand in the place of the value', () => {
  const sheet = sheetOf([1, 5, 9]);
  const points = ['0', '33', '67'].map((value) => point('percent', value));
  add(sheet, { kind: 'iconSet', set: '3TrafficLights1', points, icons: [], reverse: false, showValue: false });
  const looks = new ConditionalLooks(sheet);
  expect([0, 1, 2].map((row) => looks.at(row, 0)?.icon?.index)).toEqual([0, 1, 2]);
  expect(looks.at(0, 0)?.hidesValue).toBe(true);
});
