import { ExcelFailure } from './failure';
import type { ExcelSession } from './session';

/** Shows a cell: activates its sheet and selects it. Throws `ITEM_NOT_FOUND` naming the sheet when it is no longer there. */
export async function goTo(session: ExcelSession, sheetName: string, cell: string): Promise<void> {
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new ExcelFailure('ITEM_NOT_FOUND', sheetName);
    // Excel refuses to activate a hidden sheet; the user asked to see a cell of it.
    if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
}

/**
 * Brings a sheet to the front as a last courtesy: when Excel refuses (another workbook has the focus), nothing is lost and
 * nothing is said.
 */
export async function tryActivate(session: ExcelSession, sheetId: string): Promise<void> {
  try {
    await session.run(async (context) => {
      context.workbook.worksheets.getItem(sheetId).activate();
      await context.sync();
    });
  } catch {
    // What was to be done is done; showing it is not worth a failure.
  }
}
