import { readCellStates } from './cell-states';
import { withoutEvents } from './quiet-events';
import type { ExcelSession } from './session';

/**
 * Gives cells of a row the formulas of the cells above them, where they are still empty: a table fills the columns that it
 * knows as calculated by itself, but not those in which each cell has its formula of its own.
 * @param row the row to fill, from 0
 * @param columns columns of the sheet, from 0
 */
export async function copyFormulasFromAbove(
  session: ExcelSession,
  sheetId: string,
  row: number,
  columns: readonly number[],
): Promise<void> {
  const states = await readCellStates(
    session,
    sheetId,
    columns.map((column) => ({ row, column })),
  );
  const empty = columns.filter((_, i) => states[i]?.formula == null && (states[i]?.content ?? '') === '');
  if (empty.length === 0) return;
  await withoutEvents(session, () =>
    session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const column of empty)
        sheet.getCell(row, column).copyFrom(sheet.getCell(row - 1, column), 'Formulas', false, false);
      await context.sync();
    }),
  );
}
