import type { CellValue } from '../../workbook/cell-value';
import { toNumber, toText } from '../coercion';
import { compareValues } from '../comparison';
import type { TextLocale } from '../text-locale';
import type { BinaryOperator } from '../syntax/nodes';
import { DIV0, NA, NUM, ArrayValue, isError } from '../values';

export type ScalarOperator = Exclude<BinaryOperator, ':' | ' ' | ','>;

/** Arithmetic whose result is at the limit of the digits is zero, as Excel shows for `0.1+0.2-0.3`. */
const snapped = (result: number, operand: number): number =>
  result !== 0 && Math.abs(result) < Math.abs(operand) * 2 ** -48 ? 0 : result;

/** One operator on two scalars; the first error among them wins. Raises `#VALUE!` for text that is no number. */
export function applyBinary(
  operator: ScalarOperator,
  left: CellValue,
  right: CellValue,
  locale: TextLocale,
): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '&':
      return toText(left, locale) + toText(right, locale);
    case '=':
      return compareValues(left, right) === 0;
    case '<>':
      return compareValues(left, right) !== 0;
    case '<':
      return compareValues(left, right) < 0;
    case '<=':
      return compareValues(left, right) <= 0;
    case '>':
      return compareValues(left, right) > 0;
    case '>=':
      return compareValues(left, right) >= 0;
    default:
      return arithmetic(operator, toNumber(left, locale), toNumber(right, locale));
  }
}

/** Products of truth values and amounts are what array formulas are made of: no detour for them. */
export function multiplyFast(a: CellValue, b: CellValue): number | null {
  const x = typeof a === 'boolean' ? Number(a) : a;
  const y = typeof b === 'boolean' ? Number(b) : b;
  if (typeof x !== 'number' || typeof y !== 'number') return null;
  const product = x * y;
  return Number.isFinite(product) ? product + 0 : null;
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number): CellValue {
  switch (operator) {
    case '+':
      return finite(snapped(a + b, a));
    case '-':
      return finite(snapped(a - b, a));
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? DIV0 : finite(a / b);
    case '^':
      return power(a, b);
  }
}

/** `a^b` as Excel: `0^0` is `#NUM!`, a zero base with a negative exponent `#DIV/0!`. */
export function power(a: number, b: number): CellValue {
  if (a === 0 && b === 0) return NUM;
  if (a === 0 && b < 0) return DIV0;
  return finite(a ** b);
}

/** No infinity or not-a-number in cells: `#NUM!`; and no negative zero. */
export const finite = (n: number): CellValue => (Number.isFinite(n) ? n + 0 : NUM);

/** Position of an item along one side of an array that is stretched when it has one row or column; -1 outside of it. */
const stretched = (at: number, size: number): number => (size === 1 ? 0 : at < size ? at : -1);

/** The item an array gives at a position of a larger result: single rows and columns repeat, the rest is `#N/A`. */
export function itemAt(array: ArrayValue, row: number, column: number): CellValue {
  const r = stretched(row, array.rowCount);
  const c = stretched(column, array.columnCount);
  return r < 0 || c < 0 ? NA : array.at(r, c);
}

/** Combines two arrays item by item. */
export function broadcast(
  left: ArrayValue,
  right: ArrayValue,
  combine: (a: CellValue, b: CellValue) => CellValue,
): ArrayValue {
  const rows = Math.max(left.rowCount, right.rowCount);
  const columns = Math.max(left.columnCount, right.columnCount);
  const items = new Array<CellValue>(rows * columns);
  if (left.items.length === items.length && right.items.length === items.length) {
    for (let i = 0; i < items.length; i++) items[i] = combine(left.items[i] as CellValue, right.items[i] as CellValue);
    return new ArrayValue(rows, columns, items);
  }
  let at = 0;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) items[at++] = combine(itemAt(left, r, c), itemAt(right, r, c));
  }
  return new ArrayValue(rows, columns, items);
}
