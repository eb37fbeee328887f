import type { CellPlace } from './cell-runs';
import type { ExcelSession } from './session';

export interface RowInsertion {
  /** The row whose place the first new one takes, from 0. */
  at: number;
  count: number;
  /** Cells whose formula is to count the new rows; places as they are before. */
  formulas: readonly CellPlace[];
  /** True for rows that are not to look like the one above. */
  plain?: boolean;
  /** The formula that one of them gets instead of the one that Excel left it. */
  extend: (formula: string) => string;
}

/**
 * Inserts whole rows, which look like the one above unless they are to be plain, and has formulas count them. Throws `ExcelFailure`: `MERGED_RANGE` or
 * `RANGE_CONFLICT` where something would be torn, nothing being inserted then.
 */
export const insertSheetRows = (
  session: ExcelSession,
  sheetId: string,
  { at, count, formulas, extend, plain = false }: RowInsertion,
): Promise<void> =>
  session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.getRangeByIndexes(at, 0, count, 1).getEntireRow().insert('Down');
    if (plain) sheet.getRangeByIndexes(at, 0, count, 1).getEntireRow().clear('Formats');
    const cells = formulas.map(({ row, column }) =>
      sheet.getCell(row >= at ? row + count : row, column).load('formulas'),
    );
    await context.sync();
    if (cells.length === 0) return;
    for (const cell of cells) cell.formulas = cell.formulas.map((line) => line.map((text) => extend(String(text))));
    await context.sync();
  });

/** Deletes a whole row, counted from 0; what stands below moves up. */
export const deleteSheetRow = (session: ExcelSession, sheetId: string, row: number): Promise<void> =>
  session.run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, 0, 1, 1).getEntireRow().delete('Up');
    await context.sync();
  });
