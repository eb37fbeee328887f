import type { CellValue } from '../../workbook/cell-value';
import { IS_NUMBER } from '../criteria/column-cache';
import { ArrayValue, Reference, type Value } from '../values';
import type { EvaluationContext } from './context';
import type { ScalarOperator } from './operators';
import { usedPart } from './reading';

/** Columns shorter than this are not worth a snapshot. */
const WORTH = 64;
/** Results kept per column. */
const KEPT = 64;

/** True for a stretch of one column long enough to be worked on by its distinct values. */
export const isLongColumn = (value: Value): value is Reference =>
  value instanceof Reference && value.bounds.columnCount === 1 && value.bounds.rowCount >= WORTH;

/**
 * `Table[Column]="x"` in array evaluation: each distinct text of the column is compared once, and the result is kept with
 * the column until it changes, for the other formulas that ask the same. `flipped`: the scalar stands on the left.
 */
export function columnWithScalar(
  context: EvaluationContext,
  operator: ScalarOperator,
  column: Reference,
  scalar: CellValue,
  flipped: boolean,
  apply: (a: CellValue, b: CellValue) => CellValue,
): ArrayValue {
  const b = usedPart(context, column.bounds);
  const snapshot = context.shared.columns.get(column.sheet, b.column, b.row, b.rowCount);
  const key = `${operator}${flipped ? '<' : '>'}${typeof scalar}${String(scalar)}`;
  const known = snapshot.results.get(key);
  if (known) return known;
  const one = (value: CellValue): CellValue => (flipped ? apply(scalar, value) : apply(value, scalar));
  const byCode = snapshot.distinct.map(one);
  const items = new Array<CellValue>(b.rowCount);
  for (let i = 0; i < b.rowCount; i++) {
    const code = snapshot.codes[i] as number;
    items[i] = code === IS_NUMBER ? one(snapshot.numbers[i] as number) : (byCode[code] as CellValue);
  }
  const result = ArrayValue.column(items);
  if (snapshot.results.size < KEPT) snapshot.results.set(key, result);
  return result;
}
