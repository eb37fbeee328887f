import { ExcelFailure } from '../excel/failure';
import { readOverview, type SheetOverview } from '../excel/overview';
import type { ExcelSession } from '../excel/session';
import type { CheckResult } from './result';

/** The sheet of a census as it stands now. Throws `ExcelFailure` `ITEM_NOT_FOUND` when it is gone or bears another name. */
export async function censusSheet(session: ExcelSession, { census }: CheckResult): Promise<SheetOverview> {
  const { sheets } = await readOverview(session);
  const sheet = sheets.find(({ name }) => name === census.sheet);
  if (!sheet) throw new ExcelFailure('ITEM_NOT_FOUND', census.sheet);
  return sheet;
}
