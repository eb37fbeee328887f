import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/bounds';
import type { CellValue } from '../../workbook/cell-value';
import { toNumber } from '../coercion';
import type { EvaluationContext } from '../evaluation/context';
import { ArrayValue, CALC, NUM, VALUE, isError, raise, type Value } from '../values';
import { MOST_ITEMS, blockOf, picked, truthOf } from './arrays';
import { contextual, type FunctionSpec } from './spec';

/** FILTER(array, include, [if_empty]): a column of conditions keeps rows, a row of them columns; nothing kept is `#CALC!`. */
function filter(context: EvaluationContext, array: Value, include: Value, empty?: Value): Value {
  const block = blockOf(context, array);
  const wanted = blockOf(context, include);
  const byRow = wanted.columnCount === 1 && wanted.rowCount === block.rowCount;
  const byColumn = wanted.rowCount === 1 && wanted.columnCount === block.columnCount;
  if (!byRow && !byColumn) return VALUE;
  const positions = wanted.items.flatMap((item, i) => (truthOf(item) ? [i] : []));
  if (positions.length > 0) return picked(block, byRow ? 'row' : 'column', positions);
  if (empty === undefined) return CALC;
  return isError(empty) ? empty : blockOf(context, empty);
}

/** Sides of a new array: at least 1 (`#CALC!` for 0), at most a sheet's (`#VALUE!`). */
function sides(rows: number, columns: number): [number, number] {
  if (rows < 0 || columns < 0 || rows > MAX_ROWS || columns > MAX_COLUMNS) return raise(VALUE);
  if (rows === 0 || columns === 0) return raise(CALC);
  return rows * columns > MOST_ITEMS ? raise(NUM) : [rows, columns];
}

/** SEQUENCE(rows, [columns], [start], [step]), row by row. An argument left out between commas is its default. */
function sequence(rows: number | null, columns?: number, start?: number, step?: number): ArrayValue {
  const [height, width] = sides(rows ?? 1, columns ?? 1);
  const items = Array.from({ length: height * width }, (_, i) => (start ?? 1) + i * (step ?? 1));
  return new ArrayValue(height, width, items);
}

/** RANDARRAY([rows], [columns], [min], [max], [whole_number]): `#VALUE!` when min is above max or whole bounds are none. */
function randomArray(rows?: number, columns?: number, min?: number, max?: number, whole?: boolean): Value {
  const [height, width] = sides(rows ?? 1, columns ?? 1);
  const low = min ?? 0;
  const high = max ?? 1;
  if (low > high || (whole && (!Number.isInteger(low) || !Number.isInteger(high)))) return VALUE;
  const one = (): CellValue =>
    whole ? low + Math.floor(Math.random() * (high - low + 1)) : low + Math.random() * (high - low);
  return new ArrayValue(height, width, Array.from({ length: height * width }, one));
}

/** A number given as argument, or undefined where it was left out. */
function optional(context: EvaluationContext, value: CellValue | undefined, truncated: boolean): number | undefined {
  if (value === undefined || value === null) return undefined;
  const n = toNumber(value, context.shared.locale);
  return truncated ? Math.trunc(n) : n;
}

const MODERN = { dynamic: true, modern: true };

export const arrayMakers: FunctionSpec[] = [
  contextual('FILTER', ['array', 'array', 'array?'], filter, MODERN),
  contextual(
    'SEQUENCE',
    ['any', 'any?', 'any?', 'any?'],
    (context, rows, columns, start, step) =>
      sequence(
        optional(context, rows, true) ?? null,
        optional(context, columns, true),
        optional(context, start, false),
        optional(context, step, false),
      ),
    MODERN,
  ),
  contextual(
    'RANDARRAY',
    ['any?', 'any?', 'any?', 'any?', 'boolean?'],
    (context, rows, columns, min, max, whole) =>
      randomArray(
        optional(context, rows, true),
        optional(context, columns, true),
        optional(context, min, false),
        optional(context, max, false),
        whole,
      ),
    { ...MODERN, volatile: true },
  ),
];
