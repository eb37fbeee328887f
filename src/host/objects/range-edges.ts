import { MAX_COLUMNS, MAX_ROWS } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';

export const DIRECTIONS = ['Left', 'Right', 'Up', 'Down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

interface Cell {
  row: number;
  column: number;
}

/** Where Ctrl+arrow leads from a cell: the end of the filled run, or the next filled cell, or the edge of the sheet. */
export function edgeFrom(sheet: SheetModel, from: Cell, direction: Direction): Cell {
  const [dr, dc] = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] }[direction] as [number, number];
  const inside = ({ row, column }: Cell): boolean => row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  const step = ({ row, column }: Cell): Cell => ({ row: row + dr, column: column + dc });
  const filled = ({ row, column }: Cell): boolean => !sheet.cells.isEmpty(row, column);
  let at = from;
  if (filled(at) && inside(step(at)) && filled(step(at))) {
    while (inside(step(at)) && filled(step(at))) at = step(at);
    return at;
  }
  const limit = sheet.cells.used(true);
  while (inside(step(at))) {
    at = step(at);
    if (filled(at)) return at;
    // Nothing is filled past the used cells: go straight to the edge.
    if (limit && dr > 0 && at.row > limit.row + limit.rowCount) return { ...at, row: MAX_ROWS - 1 };
    if (limit && dc > 0 && at.column > limit.column + limit.columnCount) return { ...at, column: MAX_COLUMNS - 1 };
    if (!limit) return edgeOfSheet(at, direction);
  }
  return at;
}

const edgeOfSheet = (at: Cell, direction: Direction): Cell => ({
  row: direction === 'Up' ? 0 : direction === 'Down' ? MAX_ROWS - 1 : at.row,
  column: direction === 'Left' ? 0 : direction === 'Right' ? MAX_COLUMNS - 1 : at.column,
});
