import { invalidArgument, itemNotFound } from '../protocol';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  bounds as rect,
  intersect,
  lastColumn,
  lastRow,
  union,
  type Bounds,
} from '../workbook/bounds';
import { findPlace } from './range-address';
import { Range } from './range';

/** Refuses a rectangle that leaves the sheet, with `InvalidArgument`. */
export function onSheet(b: Bounds): Bounds {
  const inside =
    b.row >= 0 &&
    b.column >= 0 &&
    b.rowCount > 0 &&
    b.columnCount > 0 &&
    lastRow(b) < MAX_ROWS &&
    lastColumn(b) < MAX_COLUMNS;
  if (!inside) throw invalidArgument('The range would leave the sheet.');
  return b;
}

/** A range argument: an address, or a range; on the sheet of `range`. */
export function rangeArgument(range: Range, argument: unknown): Range {
  if (argument instanceof Range) return argument;
  if (typeof argument !== 'string') throw invalidArgument('A range or an address was expected.');
  const place = findPlace(range.workbook, argument, range.sheet);
  if (!place) throw invalidArgument(`"${argument}" is not a range.`);
  return new Range(range.context, place.sheet, place.bounds);
}

export function boundingRect(range: Range, argument: unknown): Range {
  const other = rangeArgument(range, argument);
  if (other.sheet !== range.sheet) throw invalidArgument('The two ranges lie on different sheets.');
  return range.at(union(range.bounds, other.bounds));
}

export function intersection(range: Range, argument: unknown): Range | null {
  const other = rangeArgument(range, argument);
  const common = other.sheet === range.sheet ? intersect(range.bounds, other.bounds) : null;
  return common && range.at(common);
}

export function offset(range: Range, rows: number, columns: number): Range {
  const b = range.bounds;
  return range.at(onSheet({ ...b, row: b.row + rows, column: b.column + columns }));
}

/** Grows or shrinks at the lower right corner. */
export function resized(range: Range, deltaRows: number, deltaColumns: number): Range {
  const b = range.bounds;
  return range.at(onSheet({ ...b, rowCount: b.rowCount + deltaRows, columnCount: b.columnCount + deltaColumns }));
}

/** Rows above or below, columns before or after; a negative count takes them from inside. */
export function besideRows(range: Range, count: number, side: 'above' | 'below'): Range {
  if (count === 0) throw invalidArgument('The count must not be 0.');
  const b = range.bounds;
  const start = side === 'above' ? b.row : lastRow(b) + 1;
  const row = (side === 'above') === count > 0 ? start - Math.abs(count) : start;
  return range.at(onSheet({ ...b, row, rowCount: Math.abs(count) }));
}

export function besideColumns(range: Range, count: number, side: 'before' | 'after'): Range {
  if (count === 0) throw invalidArgument('The count must not be 0.');
  const b = range.bounds;
  const start = side === 'before' ? b.column : lastColumn(b) + 1;
  const column = (side === 'before') === count > 0 ? start - Math.abs(count) : start;
  return range.at(onSheet({ ...b, column, columnCount: Math.abs(count) }));
}

export const entireRow = ({ bounds: b }: Range): Bounds => rect(b.row, 0, b.rowCount, MAX_COLUMNS);
export const entireColumn = ({ bounds: b }: Range): Bounds => rect(0, b.column, MAX_ROWS, b.columnCount);

export const found = <T>(value: T | null): T => {
  if (value === null) throw itemNotFound('There is no such range.');
  return value;
};
