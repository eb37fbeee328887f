import { evaluateAt } from '../../../host/objects/evaluate-at';
import { numbersOf } from '../../../host/objects/filters/cell-icon';
import { compareValues } from '../../../host/formulas/comparison';
import { cellName } from '../../../host/workbook/address';
import type { CellValue } from '../../../host/workbook/cell-value';
import type {
  CellValueRule,
  ConditionalFormat,
  TextRule,
  TopBottomRule,
} from '../../../host/workbook/conditional-format';
import { ErrorValue } from '../../../host/workbook/error-value';
import type { SheetModel } from '../../../host/workbook/sheet';
import { TEXT_RULES } from '../../../host/xlsx/rules/format-rule-xml';
import { PRESETS } from '../../../host/xlsx/rules/preset-rules';

interface Cell {
  row: number;
  column: number;
}

/** Whether the look of a format holds at a cell. */
export type FormatTest = (at: Cell) => boolean;

const NEVER: FormatTest = () => false;

/** The test of a format that changes looks; what it needs to know of all its cells is computed when first asked. */
export function formatTest(sheet: SheetModel, format: ConditionalFormat): FormatTest {
  const { rule } = format;
  switch (rule.kind) {
    case 'custom':
      return rule.formula === null ? NEVER : formulaTest(sheet, format, rule.formula);
    case 'cellValue':
      return cellValueTest(sheet, format, rule);
    case 'text':
      return textTest(sheet, format, rule);
    case 'topBottom':
      return topBottomTest(sheet, format, rule);
    case 'preset':
      return rule.criterion === null ? NEVER : presetTest(sheet, format, rule.criterion);
    default:
      return NEVER;
  }
}

const isTrue = (value: CellValue): boolean => value === true || (typeof value === 'number' && value !== 0);

/** The value of a formula written for the anchor of the format; null also for what is not evaluated. */
function valueAt(sheet: SheetModel, { anchor }: ConditionalFormat, formula: string | null, at: Cell): CellValue {
  if (formula === null) return null;
  try {
    return evaluateAt(sheet, { formula, anchor }, at);
  } catch {
    // Functions that are not evaluated: the format is not shown rather than shown wrongly.
    return ErrorValue.of('#NAME?');
  }
}

const formulaTest =
  (sheet: SheetModel, format: ConditionalFormat, formula: string): FormatTest =>
  (at) =>
    isTrue(valueAt(sheet, format, formula, at));

function cellValueTest(sheet: SheetModel, format: ConditionalFormat, rule: CellValueRule): FormatTest {
  const two = rule.operator === 'between' || rule.operator === 'notBetween';
  return (at) => {
    const value = sheet.value(at.row, at.column);
    const first = valueAt(sheet, format, rule.formula1, at);
    const second = two ? valueAt(sheet, format, rule.formula2, at) : null;
    if ([value, first, second].some((one) => one instanceof ErrorValue)) return false;
    const order = compareValues(value, first);
    switch (rule.operator) {
      case 'equal':
        return order === 0;
      case 'notEqual':
        return order !== 0;
      case 'greaterThan':
        return order > 0;
      case 'lessThan':
        return order < 0;
      case 'greaterThanOrEqual':
        return order >= 0;
      case 'lessThanOrEqual':
        return order <= 0;
      default:
        return isWithin(value, first, second) === (rule.operator === 'between');
    }
  };
}

/** Excel takes the bounds in either order. */
const isWithin = (value: CellValue, one: CellValue, other: CellValue): boolean => {
  const [low, high] = compareValues(one, other) <= 0 ? [one, other] : [other, one];
  return compareValues(value, low) >= 0 && compareValues(value, high) <= 0;
};

/** What is sought is a text, or what a formula gives. */
function textTest(sheet: SheetModel, format: ConditionalFormat, { operator, text, formula }: TextRule): FormatTest {
  const sought = formula || (text === null ? null : `"${text.replace(/"/g, '""')}"`);
  if (!sought) return NEVER;
  const { row, column } = format.anchor;
  return formulaTest(sheet, format, TEXT_RULES[operator].formula(cellName(row, column), sought));
}

function topBottomTest(sheet: SheetModel, format: ConditionalFormat, rule: TopBottomRule): FormatTest {
  const numbers = numbersOf(sheet, format.areas);
  const wanted = rule.percent ? Math.max(1, Math.floor((numbers.length * rule.rank) / 100)) : rule.rank;
  const kept = Math.min(wanted, numbers.length);
  const limit = rule.bottom ? numbers[kept - 1] : numbers[numbers.length - kept];
  return ({ row, column }) => {
    const value = sheet.value(row, column);
    if (typeof value !== 'number' || limit === undefined) return false;
    return rule.bottom ? value <= limit : value >= limit;
  };
}

function presetTest(sheet: SheetModel, format: ConditionalFormat, criterion: string): FormatTest {
  const preset = PRESETS[criterion];
  if (!preset) return NEVER;
  const { type } = preset.attributes;
  if (type === 'aboveAverage') return averageTest(sheet, format, preset.attributes);
  if (type === 'uniqueValues' || type === 'duplicateValues') return countTest(sheet, format, type === 'uniqueValues');
  if (preset.formula === undefined) return NEVER;
  const { row, column } = format.anchor;
  const test = formulaTest(sheet, format, preset.formula.replaceAll('@', cellName(row, column)));
  if (type !== 'timePeriod') return test;
  // A blank cell is the day 0 for the formula; Excel gives it no date.
  return (at) => typeof sheet.value(at.row, at.column) === 'number' && test(at);
}

function averageTest(sheet: SheetModel, format: ConditionalFormat, attributes: Record<string, string>): FormatTest {
  const numbers = numbersOf(sheet, format.areas);
  const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const spread = Math.sqrt(numbers.reduce((sum, n) => sum + (n - mean) ** 2, 0) / numbers.length);
  const above = attributes.aboveAverage !== '0';
  const limit = mean + Number(attributes.stdDev ?? 0) * spread * (above ? 1 : -1);
  return ({ row, column }) => {
    const value = sheet.value(row, column);
    if (typeof value !== 'number') return false;
    if (value === limit) return attributes.equalAverage === '1';
    return above ? value > limit : value < limit;
  };
}

/** Values are the same without regard to case; blanks are none. */
function countTest(sheet: SheetModel, format: ConditionalFormat, unique: boolean): FormatTest {
  const counts = new Map<string, number>();
  const keyOf = (value: CellValue): string =>
    `${typeof value}:${value instanceof ErrorValue ? value.code : String(value).toLowerCase()}`;
  for (const area of format.areas)
    sheet.eachStored(area, false, (row, column) => {
      const value = sheet.value(row, column);
      if (value !== null) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
    });
  return ({ row, column }) => {
    const value = sheet.value(row, column);
    return value !== null && (counts.get(keyOf(value)) === 1) === unique;
  };
}
