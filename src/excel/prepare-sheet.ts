import type { GridTable } from '../table/grid';
import type { Area } from './overview';
import { tableRows, type SheetTarget } from './write-targets';

/** A stretch of cells to be emptied, contents and formats. */
type Hole = Area;

/**
 * What to empty on a sheet of ours before it is written again: everything but the headers of tables that stay. Emptying
 * those would rename the columns, and with them the user's own references.
 */
export function holesAround(used: Area, kept: GridTable[]): Hole[] {
  const holes: Hole[] = [];
  const endRow = used.row + used.rowCount;
  const endColumn = used.column + used.columnCount;
  const headers = [...kept].sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = [...new Set(headers.map(({ row }) => row))].filter((row) => row >= used.row && row < endRow);
  let top = used.row;
  for (const row of [...rows, endRow]) {
    if (row > top) holes.push({ row: top, column: used.column, rowCount: row - top, columnCount: used.columnCount });
    let left = used.column;
    const inRow = headers.filter((table) => table.row === row);
    for (const { column, columnCount } of row < endRow ? inRow : []) {
      if (column > left) holes.push({ row, column: left, rowCount: 1, columnCount: column - left });
      left = Math.max(left, column + columnCount);
    }
    if (row < endRow && left < endColumn) holes.push({ row, column: left, rowCount: 1, columnCount: endColumn - left });
    top = row + 1;
  }
  return holes;
}

export const rangeAt = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);

/** Empties a sheet of ours and gives its tables the size that they will have. `used` counts formatted cells too. */
export function emptySheet(sheet: Excel.Worksheet, target: SheetTarget, used: Area | null): void {
  for (const { name } of target.dropped) sheet.tables.getItem(name).convertToRange();
  const kept = target.tables.flatMap((table) => (table.kept ? [{ ...table, kept: table.kept }] : []));
  for (const { kept: old, plan } of kept) {
    if (old.rowCount === tableRows(plan)) continue;
    const size = { row: plan.row, column: plan.column, rowCount: tableRows(plan), columnCount: plan.columnCount };
    sheet.tables.getItem(old.name).resize(rangeAt(sheet, size));
  }
  if (!used) return;
  const headers = kept.map(({ kept: old }) => old);
  for (const hole of holesAround(used, headers)) rangeAt(sheet, hole).clear();
  for (const header of headers) rangeAt(sheet, { ...header, rowCount: 1 }).clear('Formats');
  // Rows that a longer text made tall go back to the usual height.
  rangeAt(sheet, used).getEntireRow().format.autofitRows();
}
