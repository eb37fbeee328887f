import type { SheetOverview } from '../excel/overview';
import { withoutEvents } from '../excel/quiet-events';
import { readLayout } from '../excel/read-layout';
import type { ExcelSession } from '../excel/session';
import { showOnlyRows, showRowsAgain } from '../excel/shown-rows';
import { areasOf } from '../table/address';
import { rowSpans, type RowSpan } from '../table/row-spans';
import { censusSheet } from './census-sheet';
import type { CheckResult } from './result';

/** The rows under the header, down to the last one used. */
const rowsBelow = ({ used }: SheetOverview, { census }: CheckResult): RowSpan => {
  const last = used ? used.row + used.rowCount : census.headerRow;
  return { first: census.headerRow + 1, count: Math.max(0, last - census.headerRow) };
};

/** Rows with a finding that nobody waived, and rows that such a finding names besides. */
const faultyRows = ({ findings, census }: CheckResult): Set<number> => {
  const rows = new Set<number>();
  for (const { sheet, waived, cell, cells } of findings) {
    if (waived || sheet !== census.sheet) continue;
    for (const { row } of [cell, ...(cells ?? [])].flatMap(areasOf)) rows.add(row + 1);
  }
  return rows;
};

/**
 * Hides every row under the header that has no finding. Rows that the user had hidden come back hidden afterwards.
 * Says how many rows are shown; `null` when the rows hidden before are too scattered, nothing being done.
 */
export async function showOnlyFaultyRows(session: ExcelSession, result: CheckResult): Promise<number | null> {
  const sheet = await censusSheet(session, result);
  const all = rowsBelow(sheet, result);
  if (all.count === 0) return 0;
  await showRowsAgain(session, sheet.id, all);
  const { hiddenRows } = await readLayout(session, sheet);
  const within = (row: number): boolean => row >= all.first && row < all.first + all.count;
  const rising = (rows: Iterable<number>): number[] => [...rows].filter(within).sort((a, b) => a - b);
  const shown = rising(faultyRows(result));
  const done = await withoutEvents(session, () =>
    showOnlyRows(session, {
      sheetId: sheet.id,
      sheet: sheet.name,
      all,
      shown: rowSpans(shown),
      hiddenBefore: rowSpans(rising(hiddenRows ?? [])),
    }),
  );
  return done ? shown.length : null;
}

/** Shows the rows again that `showOnlyFaultyRows` hid. */
export async function showAllRows(session: ExcelSession, result: CheckResult): Promise<void> {
  const sheet = await censusSheet(session, result);
  await withoutEvents(session, () => showRowsAgain(session, sheet.id, rowsBelow(sheet, result)));
}
