export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; rows and columns count from 0. */
export interface Bounds {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export const bounds = (row: number, column: number, rowCount = 1, columnCount = 1): Bounds => ({
  row,
  column,
  rowCount,
  columnCount,
});

export const lastRow = (b: Bounds): number => b.row + b.rowCount - 1;
export const lastColumn = (b: Bounds): number => b.column + b.columnCount - 1;

export function intersect(a: Bounds, b: Bounds): Bounds | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columnCount = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest rectangle that holds both. */
export function union(a: Bounds, b: Bounds): Bounds {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columnCount: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

export const contains = (outer: Bounds, row: number, column: number): boolean =>
  row >= outer.row && row <= lastRow(outer) && column >= outer.column && column <= lastColumn(outer);

export const sameBounds = (a: Bounds, b: Bounds): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
