import type { Area } from './overview';
import { tableRows, type SheetTarget } from './write-targets';

/** A stretch of cells to be emptied, contents and formats. */
type Hole = Area;

/** The columns of an area that are not spared, as stretches from left to right. */
function freeStretches({ column, columnCount }: Area, spared: readonly Area[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  const end = column + columnCount;
  let left = column;
  for (const other of [...spared].sort((a, b) => a.column - b.column)) {
    if (other.column > left) stretches.push({ from: left, to: Math.min(other.column, end) });
    left = Math.max(left, other.column + other.columnCount);
    if (left >= end) return stretches;
  }
  return [...stretches, { from: left, to: end }];
}

/**
 * What to empty on a sheet of ours before it is written again: everything but what is spared, the headers of tables that
 * stay and PivotTables. Emptying a header would rename the columns, and with them the user's own references.
 */
export function holesAround(used: Area, spared: readonly Area[]): Hole[] {
  const end = used.row + used.rowCount;
  const edges = [used.row, end, ...spared.flatMap(({ row, rowCount }) => [row, row + rowCount])];
  const rows = [...new Set(edges)].filter((row) => row >= used.row && row <= end).sort((a, b) => a - b);
  return rows.slice(0, -1).flatMap((top, i) => {
    const rowCount = (rows[i + 1] as number) - top;
    const here = spared.filter(({ row, rowCount: height }) => row <= top && top < row + height);
    return freeStretches(used, here).map(({ from, to }) => ({
      ...{ row: top, column: from, rowCount, columnCount: to - from },
    }));
  });
}

export const rangeAt = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);

/**
 * Empties a sheet of ours and gives its tables the size that they will have.
 * @param used formatted cells count too
 * @param spared cells of PivotTables that stay
 */
export function emptySheet(
  sheet: Excel.Worksheet,
  target: SheetTarget,
  { used, spared }: { used: Area | null; spared: readonly Area[] },
): void {
  for (const { name } of target.dropped) sheet.tables.getItem(name).convertToRange();
  const kept = target.tables.flatMap((table) => (table.kept ? [{ ...table, kept: table.kept }] : []));
  for (const { kept: old, plan } of kept) {
    if (old.rowCount === tableRows(plan)) continue;
    const size = { row: plan.row, column: plan.column, rowCount: tableRows(plan), columnCount: plan.columnCount };
    sheet.tables.getItem(old.name).resize(rangeAt(sheet, size));
  }
  if (!used) return;
  const headers = kept.map(({ kept: old }) => ({ ...old, rowCount: 1 }));
  for (const hole of holesAround(used, [...headers, ...spared])) rangeAt(sheet, hole).clear();
  for (const header of headers) rangeAt(sheet, header).clear('Formats');
  // Rows that a longer text made tall go back to the usual height.
  rangeAt(sheet, used).getEntireRow().format.autofitRows();
}
