import { ExcelFailure } from '../excel/failure';
import { readOverview, type SheetOverview } from '../excel/overview';
import { withoutEvents } from '../excel/quiet-events';
import { readLayout } from '../excel/read-layout';
import type { ExcelSession } from '../excel/session';
import { showOnlyRows, showRowsAgain, showsOnlyRows } from '../excel/shown-rows';
import type { RowSpan } from '../excel/watch-sheets';
import { areasOf } from '../table/address';
import type { CheckResult } from './result';

/** Neighbouring rows joined; the rows must rise. */
const spansOf = (rows: readonly number[]): RowSpan[] => {
  const spans: RowSpan[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && last.first + last.count === row) last.count++;
    else spans.push({ first: row, count: 1 });
  }
  return spans;
};

async function censusSheet(session: ExcelSession, { census }: CheckResult): Promise<SheetOverview> {
  const { sheets } = await readOverview(session);
  const sheet = sheets.find(({ name }) => name === census.sheet);
  if (!sheet) throw new ExcelFailure('ITEM_NOT_FOUND', census.sheet);
  return sheet;
}

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
      shown: spansOf(shown),
      hiddenBefore: spansOf(rising(hiddenRows ?? [])),
    }),
  );
  return done ? shown.length : null;
}

/** Shows the rows again that `showOnlyFaultyRows` hid. */
export async function showAllRows(session: ExcelSession, result: CheckResult): Promise<void> {
  const sheet = await censusSheet(session, result);
  await withoutEvents(session, () => showRowsAgain(session, sheet.id, rowsBelow(sheet, result)));
}

/** Whether only faulty rows are shown. */
export const showsOnlyFaultyRows = async (session: ExcelSession, result: CheckResult): Promise<boolean> =>
  showsOnlyRows(session, (await censusSheet(session, result)).id);
