import { ExcelFailure } from '../excel/failure';
import { goTo } from '../excel/go-to';
import { readOverview, type SheetOverview } from '../excel/overview';
import { withoutEvents } from '../excel/quiet-events';
import { readLayout } from '../excel/read-layout';
import type { ExcelSession } from '../excel/session';
import { sheetShownInPart, showOnlyRows, showRowsAgain } from '../excel/shown-rows';
import { rowSpans, type RowSpan } from '../table/row-spans';
import type { RegisterRows } from './indicator-source';

/** Lines of a register that were to be shown alone. */
export interface CountedRowsShown {
  shown: number;
  /** Of these, those that stay hidden: an Excel may keep rows hidden that a filter of the user's hides. */
  left: number;
  /** How many different names the lines hold, where fewer than lines; else `null`. */
  names: number | null;
}

/** All rows in use, and those of a register. */
const rowsInUse = ({ used }: SheetOverview, firstRow = 1, lastRow = 1): RowSpan => {
  const first = used ? Math.min(used.row + 1, firstRow) : firstRow;
  const last = used ? Math.max(used.row + used.rowCount, lastRow) : lastRow;
  return { first, count: last - first + 1 };
};

const rising = (rows: Iterable<number>): number[] => [...rows].sort((a, b) => a - b);

async function hideOthers(session: ExcelSession, sheet: SheetOverview, source: RegisterRows): Promise<void> {
  const { firstRow, lastRow, rows } = source;
  await showRowsAgain(session, sheet.id, rowsInUse(sheet, firstRow, lastRow));
  const { hiddenRows } = await readLayout(session, sheet);
  // Rows that the user had hidden could not be hidden again.
  if (!hiddenRows) throw new ExcelFailure('API_MISSING');
  const done = await showOnlyRows(session, {
    sheetId: sheet.id,
    sheet: sheet.name,
    all: { first: firstRow, count: lastRow - firstRow + 1 },
    shown: rowSpans(rows),
    hiddenBefore: rowSpans(rising(hiddenRows)),
  });
  if (!done) throw new ExcelFailure('REQUEST_TOO_LARGE');
}

/**
 * Shows only the lines of a register that a figure counts, and goes to the first of them; its filters and what stands in the
 * cells are left as they are. Throws `ExcelFailure`: `ITEM_NOT_FOUND` when the sheet is gone, `ROWS_PROTECTED`, the first
 * line being selected nevertheless.
 */
export async function showOnlyCountedRows(session: ExcelSession, source: RegisterRows): Promise<CountedRowsShown> {
  const { sheets } = await readOverview(session);
  const sheet = sheets.find(({ name }) => name === source.sheet);
  if (!sheet) throw new ExcelFailure('ITEM_NOT_FOUND', source.sheet);
  try {
    await withoutEvents(session, () => hideOthers(session, sheet, source));
  } catch (error) {
    if (error instanceof ExcelFailure && error.code === 'ROWS_PROTECTED') await goTo(session, sheet.name, source.cell);
    throw error;
  }
  await goTo(session, sheet.name, source.cell);
  const { hiddenRows } = await readLayout(session, sheet);
  const left = source.rows.filter((row) => hiddenRows?.has(row)).length;
  const names = source.names === source.rows.length ? null : source.names;
  return { shown: source.rows.length - left, left, names };
}

/** Shows the rows of a sheet again that `showOnlyCountedRows` hid; nothing is done when the sheet is gone. */
export async function showAllRegisterRows(session: ExcelSession, sheetName: string): Promise<void> {
  const { sheets } = await readOverview(session);
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (sheet) await withoutEvents(session, () => showRowsAgain(session, sheet.id, rowsInUse(sheet)));
}

/**
 * The name of a sheet, other than that of the census, of which only some rows are shown at our doing: the pane may have been
 * closed meanwhile. `null` when there is none.
 */
export async function registerShownInPart(session: ExcelSession, censusSheet: string): Promise<string | null> {
  const { sheets } = await readOverview(session);
  const others = sheets.filter(({ name }) => name !== censusSheet);
  const found = await sheetShownInPart(
    session,
    others.map(({ id }) => id),
  );
  return others.find(({ id }) => id === found)?.name ?? null;
}
