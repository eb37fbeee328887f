import { ExcelFailure } from './failure';
import type { ExcelSession } from './session';

/** The one setting of the workbook that holds what the user decided; settings are apart for each add-in. */
const SETTING = 'recensement-achats';

/** More than any census needs; settings travel with the document. */
const MOST_CHARACTERS = 60_000;

/** What the setting is to be asked in any batch: load it, sync, then `choicesOf`. */
export const loadChoices = (context: Excel.RequestContext): Excel.Setting =>
  context.workbook.settings.getItemOrNullObject(SETTING).load('value');

/** The value kept, as plain data that is still to be validated; `null` when there is none or when it is no JSON. */
export const choicesOf = (setting: Excel.Setting): unknown => {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  if (typeof value !== 'string' || value.length > MOST_CHARACTERS) return null;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
};

/** Reads what was kept in the workbook. */
export async function readChoices(session: ExcelSession): Promise<unknown> {
  return session.read(async (context) => {
    const setting = loadChoices(context);
    await context.sync();
    return choicesOf(setting);
  });
}

/**
 * Keeps a value in the workbook, in place of what was kept before; `null` forgets it. The file holds it once it is saved. Throws
 * `ExcelFailure` when the document cannot be changed, `REQUEST_TOO_LARGE` for more than a setting should hold.
 */
export async function keepChoices(session: ExcelSession, value: object | null): Promise<void> {
  const text = JSON.stringify(value);
  if (text.length > MOST_CHARACTERS) throw new ExcelFailure('REQUEST_TOO_LARGE');
  await session.run(async (context) => {
    const { settings } = context.workbook;
    const before = settings.getItemOrNullObject(SETTING);
    if (value !== null) settings.add(SETTING, text);
    await context.sync();
    if (value !== null || before.isNullObject) return;
    before.delete();
    await context.sync();
  });
}
