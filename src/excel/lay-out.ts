import type { SheetPlan } from '../census/reports/sheet-plan';
import { charactersToPoints, lookRuns, type Styles } from './looks';

export function setWidths(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { column, columnCount, width } of widthRuns(plan.columnWidths))
    sheet.getRangeByIndexes(0, column, 1, columnCount).getEntireColumn().format.columnWidth = charactersToPoints(width);
}

/**
 * Rows with wrapped text as tall as it needs, once the widths are there. Excel does it by itself while it writes, but only
 * then: a file that does not tell the heights opens with texts cut in other programs.
 */
export function fitWrappedRows(sheet: Excel.Worksheet, plan: SheetPlan, styles: Styles): void {
  const wrapped = plan.blocks.filter((block) => lookRuns(block, styles).some(({ look }) => look.wrap));
  for (const { row, rowCount } of rowSpans(wrapped.map(({ row, cells }) => ({ row, rowCount: cells.length }))))
    sheet.getRangeByIndexes(row, 0, rowCount, 1).getEntireRow().format.autofitRows();
}

/** Rows in as few stretches as can be. */
function rowSpans(spans: { row: number; rowCount: number }[]): { row: number; rowCount: number }[] {
  const joined: { row: number; rowCount: number }[] = [];
  for (const { row, rowCount } of [...spans].sort((a, b) => a.row - b.row)) {
    const last = joined.at(-1);
    if (last && row <= last.row + last.rowCount) last.rowCount = Math.max(last.rowCount, row + rowCount - last.row);
    else joined.push({ row, rowCount });
  }
  return joined;
}

/** Row heights, hidden columns, panes, tab and grid lines. */
export function layOut(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = plan.showGridlines;
  for (const { row, height } of plan.rowHeights ?? []) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  for (const column of plan.hiddenColumns ?? [])
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  freeze(sheet, plan);
}

function freeze(sheet: Excel.Worksheet, { freeze: panes }: SheetPlan): void {
  if (!panes || (panes.rows === 0 && panes.columns === 0)) sheet.freezePanes.unfreeze();
  else if (panes.columns === 0) sheet.freezePanes.freezeRows(panes.rows);
  else if (panes.rows === 0) sheet.freezePanes.freezeColumns(panes.columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, panes.rows, panes.columns));
}

/** Neighbouring columns of the same width. */
function widthRuns(widths: (number | null)[]): { column: number; columnCount: number; width: number }[] {
  const runs: { column: number; columnCount: number; width: number }[] = [];
  widths.forEach((width, column) => {
    if (width === null) return;
    const last = runs.at(-1);
    if (last && last.width === width && last.column + last.columnCount === column) last.columnCount++;
    else runs.push({ column, columnCount: 1, width });
  });
  return runs;
}
