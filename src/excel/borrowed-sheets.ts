import { ExcelFailure } from './failure';
import { withoutEvents } from './quiet-events';
import type { ExcelSession } from './session';

/** A sheet of another workbook that stands in this one for a while. */
export interface BorrowedSheet {
  id: string;
  /** Its name in the workbook that it comes from, and in this one for the time being. */
  name: string;
  nameHere: string;
}

const insert = (session: ExcelSession, base64: string, names: string[]): Promise<BorrowedSheet[]> =>
  session.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, {
      sheetNamesToInsert: names,
      positionType: 'End',
    });
    await context.sync();
    const sheets = ids.value.map((id) => context.workbook.worksheets.getItem(id).load('name'));
    await context.sync();
    return ids.value.map((id, place) => ({
      id,
      name: names[place] ?? '',
      nameHere: (sheets[place] as Excel.Worksheet).name,
    }));
  });

/** Excel on the web refuses sheets with charts, comments or pivots; the others of the file may still do. */
const isUnsupported = (error: unknown): boolean =>
  error instanceof ExcelFailure && (error.code === 'API_MISSING' || error.code === 'EXCEL_REFUSED');

async function insertWhatCan(
  session: ExcelSession,
  base64: string,
  names: string[],
  kept: BorrowedSheet[],
): Promise<void> {
  try {
    kept.push(...(await insert(session, base64, names)));
  } catch (error) {
    if (!isUnsupported(error) || names.length === 1) throw error;
    let refusal: unknown = null;
    for (const name of names) {
      try {
        kept.push(...(await insert(session, base64, [name])));
      } catch (one) {
        if (!isUnsupported(one)) throw one;
        refusal = one;
      }
    }
    if (kept.length === 0) throw refusal;
  }
}

const workbookNames = (session: ExcelSession): Promise<string[]> =>
  session.read(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    return names.items.map(({ name }) => name);
  });

/** Takes the sheets away again, with the names of the workbook that came along; twice does no harm. */
const takeAway = (
  session: ExcelSession,
  borrowed: readonly BorrowedSheet[],
  known: ReadonlySet<string>,
): Promise<void> =>
  session.run(
    async (context) => {
      const { worksheets, names } = context.workbook;
      const sheets = borrowed.map(({ id }) => worksheets.getItemOrNullObject(id));
      names.load('items/name');
      await context.sync();
      for (const sheet of sheets) {
        if (sheet.isNullObject) continue;
        // Excel does not delete a sheet that is very hidden.
        sheet.visibility = 'Visible';
        sheet.delete();
      }
      for (const name of names.items) if (!known.has(name.name)) name.delete();
      await context.sync();
    },
    { idempotent: true },
  );

/** The same, and sheets that Excel does not let go are told by name: the user must delete them. */
async function giveBack(
  session: ExcelSession,
  borrowed: readonly BorrowedSheet[],
  known: ReadonlySet<string>,
): Promise<void> {
  if (borrowed.length === 0) return;
  try {
    await takeAway(session, borrowed, known);
  } catch {
    const left = borrowed.map(({ nameHere }) => `« ${nameHere} »`).join(', ');
    throw new ExcelFailure('SHEETS_LEFT', left);
  }
}

/**
 * Brings sheets of another workbook in at the end of this one, works on them, and takes them away whatever happens: nothing of
 * the user's is touched. Events stay silent meanwhile. Sheets that Excel cannot bring in are left out. Throws `ExcelFailure`
 * when none can be brought in, `SHEETS_LEFT` when they cannot be taken away, and whatever the work throws.
 * @param names sheets of the file, in its order
 */
export async function withBorrowedSheets<T>(
  session: ExcelSession,
  base64: string,
  names: string[],
  work: (borrowed: readonly BorrowedSheet[]) => Promise<T>,
): Promise<T> {
  return withoutEvents(session, async () => {
    const known = new Set(await workbookNames(session));
    const borrowed: BorrowedSheet[] = [];
    try {
      await insertWhatCan(session, base64, names, borrowed);
      return await work(borrowed);
    } finally {
      await giveBack(session, borrowed, known);
    }
  });
}
