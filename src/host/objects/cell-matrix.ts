import { CELL_LIMIT } from '../failure-switches';
import { ApiError, invalidArgument } from '../protocol';
import type { Range } from './range';

/** One entry per cell, or null for a range without bounds or too large to answer, as in Excel. */
export function readMatrix<T>(range: Range, read: (row: number, column: number) => T): T[][] | null {
  if (range.isUnbounded || range.cellCount > range.context.limits.cellLimit) return null;
  const { row, column, rowCount, columnCount } = range.bounds;
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (_unused, c) => read(row + r, column + c)),
  );
}

/**
 * What is to be written, one entry per cell: an array of the very dimensions of the range, or one scalar for all cells.
 * Raises `InvalidArgument` for other dimensions.
 */
export function writeMatrix(range: Range, value: unknown): { cells: unknown[][]; broadcast: boolean } {
  const { rowCount, columnCount } = range.bounds;
  if (Array.isArray(value)) {
    const rows = value as unknown[];
    if (rows.length !== rowCount || rows.some((line) => !Array.isArray(line) || line.length !== columnCount))
      throw invalidArgument(
        `The range has ${rowCount} rows and ${columnCount} columns; the array has other dimensions.`,
      );
    return { cells: rows as unknown[][], broadcast: false };
  }
  if (range.isUnbounded || range.cellCount > CELL_LIMIT)
    throw new ApiError('UnsupportedOperation', 'Whole rows or columns cannot be filled at once.');
  const cells = Array.from({ length: rowCount }, () => new Array<unknown>(columnCount).fill(value));
  return { cells, broadcast: rowCount * columnCount > 1 };
}
