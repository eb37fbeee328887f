import { bounds as rect, type Bounds } from '../bounds';

/** A rectangle of cells, where its first cell is put, and whether its rows become columns. */
export interface Transfer {
  from: Bounds;
  row: number;
  column: number;
  transposed: boolean;
}

interface Cell {
  row: number;
  column: number;
}

/** Where a cell of the rectangle is put; rules are also asked for cells outside of it. */
export function putCell({ from, row, column, transposed }: Transfer, cell: Cell): Cell {
  const down = cell.row - from.row;
  const right = cell.column - from.column;
  return transposed ? { row: row + right, column: column + down } : { row: row + down, column: column + right };
}

/** Where a part of the rectangle is put. */
export function putArea(transfer: Transfer, area: Bounds): Bounds {
  const { row, column } = putCell(transfer, area);
  return transfer.transposed
    ? rect(row, column, area.columnCount, area.rowCount)
    : rect(row, column, area.rowCount, area.columnCount);
}
