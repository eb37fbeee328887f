import { columnLetters, quotedSheet } from '../table/address';
import type { RowSpan } from '../table/row-spans';
import { rowSpansOf } from './watch-sheets';
import { ExcelFailure } from './failure';
import type { ExcelSession } from './session';
import { WriteQueue } from './write-queue';

/**
 * Hidden names of the sheet that say which rows the user had hidden before we hid others. As names they follow rows that
 * are inserted or deleted, and they survive closing the file.
 */
const NAME = '_recensement_lignes_masquees';
const nameAt = (index: number): string => (index === 0 ? NAME : `${NAME}_${index + 1}`);

/** A name's formula holds 8 192 characters: some 250 stretches of rows. */
const MOST_CHARACTERS = 8_000;
const MOST_NAMES = 50;
const BYTES_PER_CALL = 300;
const LAST_COLUMN = columnLetters(16_383);

/** Formulas of names that hold the rows between them; one without rows where there are none. */
function referencesTo(sheet: string, spans: readonly RowSpan[]): string[] {
  if (spans.length === 0) return ['="–"'];
  const formulas: string[] = [];
  for (const { first, count } of spans) {
    const area = `${quotedSheet(sheet)}!$A$${first}:$${LAST_COLUMN}$${first + count - 1}`;
    const last = formulas.at(-1);
    if (last !== undefined && last.length + area.length < MOST_CHARACTERS)
      formulas[formulas.length - 1] = `${last},${area}`;
    else formulas.push(`=${area}`);
  }
  return formulas;
}

/** The rows of such a formula; those that were deleted meanwhile (`#REF!`) are left out. */
const rowsOf = (formula: string): RowSpan[] =>
  formula
    .replace(/^=/, '')
    .replace(/'(?:[^']|'')*'!/g, '')
    .split(',')
    .flatMap((area) => rowSpansOf(area) ?? []);

/**
 * Throws `ROWS_PROTECTED` before anything is done on a protected sheet: its rows stay as they are, and where a protection
 * lets them be hidden, Excel takes no name that would keep in mind which were hidden before.
 */
async function requireFreeRows(session: ExcelSession, sheetId: string): Promise<void> {
  const held = await session.read(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load('name');
    const protection = sheet.protection.load('protected');
    await context.sync();
    return protection.protected ? sheet.name : null;
  });
  if (held !== null) throw new ExcelFailure('ROWS_PROTECTED', held);
}

/** Which rows of a sheet to show, and which were hidden before. Excel's row numbers. */
export interface RowsToShow {
  sheetId: string;
  sheet: string;
  /** The rows concerned: all of them are hidden, but for `shown`. */
  all: RowSpan;
  shown: readonly RowSpan[];
  hiddenBefore: readonly RowSpan[];
}

/**
 * Shows only some rows. False when the rows hidden before are too scattered to be kept in mind: nothing is done then. Throws
 * `ExcelFailure` `ROWS_PROTECTED`, before anything is done.
 */
export async function showOnlyRows(session: ExcelSession, rows: RowsToShow): Promise<boolean> {
  const references = referencesTo(rows.sheet, rows.hiddenBefore);
  if (references.length > MOST_NAMES) return false;
  await requireFreeRows(session, rows.sheetId);
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(rows.sheetId);
    const queue = new WriteQueue(context);
    for (const [index, reference] of references.entries()) {
      await queue.room(BYTES_PER_CALL + reference.length);
      sheet.names.add(nameAt(index), reference).visible = false;
    }
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

/** Shows all rows again but those that were hidden before. False when we had hidden none. Throws as `showOnlyRows`. */
export async function showRowsAgain(session: ExcelSession, sheetId: string, all: RowSpan): Promise<boolean> {
  if (!(await showsOnlyRows(session, sheetId))) return false;
  await requireFreeRows(session, sheetId);
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const known = sheet.names.load('items/name,items/formula');
    await context.sync();
    const names = known.items.filter(({ name }) => name.startsWith(NAME));
    const before = names.flatMap(({ formula }) => rowsOf(String(formula)));
    const queue = new WriteQueue(context);
    setHidden(sheet, all, false);
    for (const span of before) {
      await queue.room(BYTES_PER_CALL);
      setHidden(sheet, span, true);
    }
    for (const name of names) name.delete();
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

/** The first of some sheets of which only some rows are shown at our doing, by their ids; `null` when there is none. */
export const sheetShownInPart = (session: ExcelSession, sheetIds: readonly string[]): Promise<string | null> =>
  session.read(async (context) => {
    const names = sheetIds.map((id) => context.workbook.worksheets.getItem(id).names.getItemOrNullObject(NAME));
    for (const name of names) name.load('name');
    await context.sync();
    return sheetIds.find((_, at) => !names[at]!.isNullObject) ?? null;
  });
