import type { Bounds } from '../../workbook/bounds';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/bounds';
import type { CellValue } from '../../workbook/cell-value';
import { ArrayValue, REF, Reference, ReferenceList, VALUE, raise, type Value } from '../values';
import type { EvaluationContext } from './context';

/** Above this many rows or columns a range is cut to what the workbook uses. */
const TALL = 20_000;
const WIDE = 1_000;

/** The part of a range worth reading: whole columns and rows stop at the last used row and column of the workbook. */
export function usedPart(context: EvaluationContext, b: Bounds): Bounds {
  const { shared } = context;
  const rowCount = b.rowCount > TALL ? Math.max(1, Math.min(b.rowCount, shared.usedRows() - b.row)) : b.rowCount;
  const columnCount =
    b.columnCount > WIDE ? Math.max(1, Math.min(b.columnCount, shared.usedColumns() - b.column)) : b.columnCount;
  return rowCount === b.rowCount && columnCount === b.columnCount ? b : { ...b, rowCount, columnCount };
}

/** Reads a range into an array. A list of areas has no shape: `#VALUE!`. */
export function readArray(context: EvaluationContext, value: Value): ArrayValue {
  if (value instanceof ArrayValue) return value;
  if (value instanceof ReferenceList) return raise(VALUE);
  if (!(value instanceof Reference)) return new ArrayValue(1, 1, [value]);
  const b = usedPart(context, value.bounds);
  const { cells } = value.sheet;
  const items: CellValue[] = new Array<CellValue>(b.rowCount * b.columnCount);
  let at = 0;
  for (let row = b.row; row < b.row + b.rowCount; row++) {
    for (let column = b.column; column < b.column + b.columnCount; column++) items[at++] = cells.value(row, column);
  }
  return new ArrayValue(b.rowCount, b.columnCount, items);
}

/** The cell of a range on the formula's own row or column, as formulas without array evaluation see it; else `#VALUE!`. */
export function implicitIntersection(context: EvaluationContext, reference: Reference): Reference {
  const b = reference.bounds;
  if (reference.isCell) return reference;
  const rowInside = context.row >= b.row && context.row < b.row + b.rowCount;
  const columnInside = context.column >= b.column && context.column < b.column + b.columnCount;
  if (b.columnCount === 1 && rowInside) return cellAt(reference, context.row - b.row, 0);
  if (b.rowCount === 1 && columnInside) return cellAt(reference, 0, context.column - b.column);
  const both = rowInside && columnInside && (b.columnCount === MAX_COLUMNS || b.rowCount === MAX_ROWS);
  if (both) return cellAt(reference, context.row - b.row, context.column - b.column);
  return raise(VALUE);
}

/** One cell of a range, as a reference; outside of it `#REF!`. */
export function cellAt(reference: Reference, row: number, column: number): Reference {
  const b = reference.bounds;
  if (row < 0 || column < 0 || row >= b.rowCount || column >= b.columnCount) return raise(REF);
  return new Reference(reference.sheet, { row: b.row + row, column: b.column + column, rowCount: 1, columnCount: 1 });
}

/** Calls `visit` for each cell of an argument, row by row; for an array or scalar its items. */
export function eachValue(
  context: EvaluationContext,
  value: Value,
  visit: (value: CellValue, fromCells: boolean) => void,
): void {
  if (value instanceof ReferenceList) {
    for (const area of value.areas) eachValue(context, area, visit);
  } else if (value instanceof Reference) {
    const b = usedPart(context, value.bounds);
    const { cells } = value.sheet;
    for (let row = b.row; row < b.row + b.rowCount; row++) {
      for (let column = b.column; column < b.column + b.columnCount; column++) visit(cells.value(row, column), true);
    }
  } else if (value instanceof ArrayValue) {
    for (const item of value.items) visit(item, true);
  } else visit(value, false);
}
