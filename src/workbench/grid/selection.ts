import { rangeName } from '../../host/workbook/address';
import { MAX_COLUMNS, MAX_ROWS, bounds, lastColumn, lastRow, union, type Bounds } from '../../host/workbook/bounds';
import type { SheetModel } from '../../host/workbook/sheet';
import type { Axis } from './axis';

export interface CellPosition {
  row: number;
  column: number;
}

/** The cell that receives what is typed, and the corner that moves when a selection is stretched. */
export interface GridSelection {
  active: CellPosition;
  head: CellPosition;
}

export const cellSelection = (row: number, column: number): GridSelection => ({
  active: { row, column },
  head: { row, column },
});

/** The merged area that covers a cell, or the cell itself. */
export function cellArea(sheet: SheetModel, row: number, column: number): Bounds {
  const merge = sheet.merges.find(
    (m) => row >= m.row && row <= lastRow(m) && column >= m.column && column <= lastColumn(m),
  );
  return merge ?? bounds(row, column);
}

/** What the name box says of a selection: the cell whose merged area is selected, the rectangle otherwise. */
export function selectionName(sheet: SheetModel, selection: GridSelection): string {
  const { row, column } = selection.active;
  const area = selectedBounds(sheet, selection);
  const own = cellArea(sheet, row, column);
  const isOne = own.rowCount === area.rowCount && own.columnCount === area.columnCount;
  return rangeName(isOne ? bounds(area.row, area.column) : area);
}

/** The selected rectangle, stretched over every merged area that it touches. */
export function selectedBounds(sheet: SheetModel, { active, head }: GridSelection): Bounds {
  let area = union(cellArea(sheet, active.row, active.column), cellArea(sheet, head.row, head.column));
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of sheet.merges) {
      const apart =
        merge.row > lastRow(area) ||
        lastRow(merge) < area.row ||
        merge.column > lastColumn(area) ||
        lastColumn(merge) < area.column;
      if (apart) continue;
      const wider = union(area, merge);
      if (wider.rowCount !== area.rowCount || wider.columnCount !== area.columnCount) {
        area = wider;
        grown = true;
      }
    }
  }
  return area;
}

/** The grid's selection for one set from elsewhere (the pane, the name box). */
export function selectionOf(area: Bounds): GridSelection {
  return { active: { row: area.row, column: area.column }, head: { row: lastRow(area), column: lastColumn(area) } };
}

/** The cell to bring into view while a selection is stretched; -1 along the axis where it is the whole sheet already. */
export const revealed = (active: CellPosition, head: CellPosition): CellPosition => ({
  row: Math.abs(head.row - active.row) + 1 >= MAX_ROWS ? -1 : head.row,
  column: Math.abs(head.column - active.column) + 1 >= MAX_COLUMNS ? -1 : head.column,
});

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Record<Direction, { rows: -1 | 0 | 1; columns: -1 | 0 | 1 }> = {
  up: { rows: -1, columns: 0 },
  down: { rows: 1, columns: 0 },
  left: { rows: 0, columns: -1 },
  right: { rows: 0, columns: 1 },
};

/** One cell further, over hidden rows and columns and out of merged areas; stays at the edge of the sheet. */
export function neighbour(
  sheet: SheetModel,
  rows: Axis,
  columns: Axis,
  from: CellPosition,
  to: Direction,
): CellPosition {
  const area = cellArea(sheet, from.row, from.column);
  const step = STEPS[to];
  if (step.rows !== 0) {
    const edge = step.rows > 0 ? lastRow(area) : area.row;
    return { row: rows.step(edge, step.rows), column: from.column };
  }
  const edge = step.columns > 0 ? lastColumn(area) : area.column;
  return { row: from.row, column: columns.step(edge, step.columns as 1 | -1) };
}

/**
 * Where Ctrl+arrow leads: to the end of the block of filled cells, else to the next filled cell, else to the edge of the sheet.
 */
export function dataEdge(sheet: SheetModel, from: CellPosition, to: Direction): CellPosition {
  const step = STEPS[to];
  const used = sheet.cells.used(true);
  const inside = (p: CellPosition): boolean =>
    p.row >= 0 &&
    p.column >= 0 &&
    used !== null &&
    p.row <= Math.max(lastRow(used), from.row) &&
    p.column <= Math.max(lastColumn(used), from.column);
  const next = (p: CellPosition): CellPosition => ({ row: p.row + step.rows, column: p.column + step.columns });
  const filled = (p: CellPosition): boolean => !sheet.cells.isEmpty(p.row, p.column);
  let at = next(from);
  if (filled(from) && inside(at) && filled(at)) {
    while (inside(next(at)) && filled(next(at))) at = next(at);
    return at;
  }
  while (inside(at) && !filled(at)) at = next(at);
  if (inside(at)) return at;
  return sheetEdge(from, to);
}

function sheetEdge(from: CellPosition, to: Direction): CellPosition {
  if (to === 'up') return { ...from, row: 0 };
  if (to === 'left') return { ...from, column: 0 };
  return to === 'down' ? { ...from, row: MAX_ROWS - 1 } : { ...from, column: MAX_COLUMNS - 1 };
}
