import { columnLetters, quotedSheet } from '../table/address';
import type { RowSpan } from '../table/row-spans';
import { rowSpansOf } from './watch-sheets';
import type { ExcelSession } from './session';
import { WriteQueue } from './write-queue';

/**
 * A hidden name of the sheet that says which rows the user had hidden before we hid others. As a name it follows rows that
 * are inserted or deleted, and it survives closing the file.
 */
const NAME = '_recensement_lignes_masquees';

/** A name's formula holds 8 192 characters. */
const MOST_CHARACTERS = 8_000;
const BYTES_PER_CALL = 300;
const LAST_COLUMN = columnLetters(16_383);

const referenceTo = (sheet: string, spans: readonly RowSpan[]): string =>
  spans.length === 0
    ? '="–"'
    : `=${spans.map(({ first, count }) => `${quotedSheet(sheet)}!$A$${first}:$${LAST_COLUMN}$${first + count - 1}`).join(',')}`;

/** Which rows of a sheet to show, and which were hidden before. Excel's row numbers. */
export interface RowsToShow {
  sheetId: string;
  sheet: string;
  /** The rows concerned: all of them are hidden, but for `shown`. */
  all: RowSpan;
  shown: readonly RowSpan[];
  hiddenBefore: readonly RowSpan[];
}

/** Shows only some rows. False when the rows hidden before are too scattered to be kept in mind: nothing is done then. */
export async function showOnlyRows(session: ExcelSession, rows: RowsToShow): Promise<boolean> {
  const reference = referenceTo(rows.sheet, rows.hiddenBefore);
  if (reference.length > MOST_CHARACTERS) return false;
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(rows.sheetId);
    const queue = new WriteQueue(context);
    sheet.names.add(NAME, reference).visible = false;
    setHidden(sheet, rows.all, true);
    for (const span of rows.shown) {
      await queue.room(BYTES_PER_CALL);
      setHidden(sheet, span, false);
    }
    await queue.flush();
  });
  return true;
}

const setHidden = (sheet: Excel.Worksheet, { first, count }: RowSpan, hidden: boolean): void => {
  sheet.getRangeByIndexes(first - 1, 0, count, 1).getEntireRow().rowHidden = hidden;
};

/** Shows all rows again but those that were hidden before. False when we had hidden none. */
export async function showRowsAgain(session: ExcelSession, sheetId: string, all: RowSpan): Promise<boolean> {
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const name = sheet.names.getItemOrNullObject(NAME).load('formula');
    await context.sync();
    if (name.isNullObject) return false;
    const before = rowSpansOf(String(name.formula).replace(/^=/, '')) ?? [];
    const queue = new WriteQueue(context);
    setHidden(sheet, all, false);
    for (const span of before) {
      await queue.room(BYTES_PER_CALL);
      setHidden(sheet, span, true);
    }
    name.delete();
    await queue.flush();
    return true;
  });
}

/** Whether only some rows are shown at our doing. */
export const showsOnlyRows = (session: ExcelSession, sheetId: string): Promise<boolean> =>
  session.read(async (context) => {
    const name = context.workbook.worksheets.getItem(sheetId).names.getItemOrNullObject(NAME).load('name');
    await context.sync();
    return !name.isNullObject;
  });
