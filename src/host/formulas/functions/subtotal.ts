import type { CellValue } from '../../workbook/cell-value';
import type { EvaluationContext } from '../evaluation/context';
import { usedPart } from '../evaluation/reading';
import { ArrayValue, DIV0, Reference, ReferenceList, VALUE, isError, raise, type Value } from '../values';
import { contextual, type FunctionSpec } from './spec';
import { median, mode, percentile, quartile, ranked, variance } from './statistics';
import { sumOf } from './sum';

interface Skipped {
  /** Rows hidden by hand; rows hidden by a filter always are for SUBTOTAL. */
  hidden: boolean;
  filtered: boolean;
  errors: boolean;
  /** Cells that hold a SUBTOTAL or AGGREGATE themselves. */
  nested: boolean;
}

const NESTED = /\b(SUBTOTAL|AGGREGATE)\(/i;

/** Values of cells that count: not skipped, not empty. */
function visibleValues(context: EvaluationContext, arguments_: Value[], skipped: Skipped): CellValue[] {
  const values: CellValue[] = [];
  for (const argument of arguments_) {
    if (isError(argument)) raise(argument);
    const areas = argument instanceof ReferenceList ? argument.areas : [argument];
    for (const area of areas) {
      if (area instanceof Reference) readVisible(context, area, skipped, values);
      else if (area instanceof ArrayValue)
        values.push(...area.items.filter((item) => !(skipped.errors && isError(item))));
      else raise(VALUE);
    }
  }
  return values;
}

function readVisible(context: EvaluationContext, area: Reference, skipped: Skipped, values: CellValue[]): void {
  const { cells, rows } = area.sheet;
  const b = usedPart(context, area.bounds);
  for (let row = b.row; row < b.row + b.rowCount; row++) {
    const layout = rows.get(row);
    if (layout?.hidden && (layout.filtered ? skipped.filtered : skipped.hidden)) continue;
    if (layout?.filtered && skipped.filtered) continue;
    for (let column = b.column; column < b.column + b.columnCount; column++) {
      const value = cells.value(row, column);
      if (value === null || (skipped.errors && isError(value))) continue;
      const formula = skipped.nested ? cells.formula(row, column) : null;
      if (formula === null || !NESTED.test(formula)) values.push(value);
    }
  }
}

const onlyNumbers = (values: CellValue[]): number[] => {
  const numbers: number[] = [];
  for (const value of values) {
    if (isError(value)) raise(value);
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
};

/** The eleven functions of SUBTOTAL, by number. */
function subtotal(code: number, values: CellValue[]): number {
  if (code === 3) return values.length;
  if (code === 2) return values.filter((value) => typeof value === 'number').length;
  const numbers = onlyNumbers(values);
  switch (code) {
    case 1:
      return numbers.length === 0 ? raise(DIV0) : sumOf(numbers) / numbers.length;
    case 4:
      return numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
    case 5:
      return numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
    case 6:
      return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1);
    case 7:
      return Math.sqrt(variance(numbers, false));
    case 8:
      return Math.sqrt(variance(numbers, true));
    case 9:
      return sumOf(numbers);
    case 10:
      return variance(numbers, false);
    case 11:
      return variance(numbers, true);
    default:
      return raise(VALUE);
  }
}

/** Functions 12 to 19 of AGGREGATE; from 14 on they take `k`. */
function aggregate(code: number, numbers: number[], k: number | undefined): number {
  if (code === 12) return median(numbers);
  if (code === 13) return mode(numbers);
  if (k === undefined) return raise(VALUE);
  switch (code) {
    case 14:
      return ranked(numbers, k, 'top');
    case 15:
      return ranked(numbers, k, 'bottom');
    case 16:
      return percentile(numbers, k, false);
    case 17:
      return quartile(numbers, Math.trunc(k), false);
    case 18:
      return percentile(numbers, k, true);
    default:
      return quartile(numbers, Math.trunc(k), true);
  }
}

function aggregateFunction(context: EvaluationContext, code: number, option: number, ...rest: Value[]): number {
  if (code < 1 || code > 19 || option < 0 || option > 7) return raise(VALUE);
  const skipped: Skipped = {
    nested: option <= 3,
    hidden: option % 2 === 1,
    filtered: option % 2 === 1,
    errors: [2, 3, 6, 7].includes(option),
  };
  const takesK = code >= 14;
  const values = visibleValues(context, takesK ? rest.slice(0, 1) : rest, skipped);
  if (code <= 11) return subtotal(code, values);
  return aggregate(code, onlyNumbers(values), takesK ? factorOf(context, rest[1]) : undefined);
}

function factorOf(context: EvaluationContext, value: Value | undefined): number | undefined {
  if (value === undefined) return undefined;
  const [read] = value instanceof Reference ? visibleValues(context, [value], ALL) : [value];
  if (isError(read)) raise(read);
  return typeof read === 'number' ? read : raise(VALUE);
}

const ALL: Skipped = { nested: false, hidden: false, filtered: false, errors: false };

export const subtotalFunctions: FunctionSpec[] = [
  contextual('SUBTOTAL', ['integer', '...range'], (context, code, ...areas) => {
    const visibleOnly = code > 100;
    const skipped = { nested: true, filtered: true, hidden: visibleOnly, errors: false };
    return subtotal(visibleOnly ? code - 100 : code, visibleValues(context, areas, skipped));
  }),
  contextual('AGGREGATE', ['integer', 'integer', '...array'], aggregateFunction),
];
