import type { CellContent } from '../table/grid';
import { markErrors } from './error-cells';
import type { Area } from './overview';
import type { ExcelSession } from './session';

/**
 * Reads a small area of a sheet with its computed values; errors come as error cells. With manual calculation the sheet's
 * formulas are computed first: only that sheet, which is ours.
 */
export async function readArea(session: ExcelSession, sheetId: string, area: Area): Promise<CellContent[][]> {
  return session.read(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const application = context.workbook.application.load('calculationMode');
    await context.sync();
    if (application.calculationMode === 'Manual') sheet.calculate(false);
    const range = sheet
      .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)
      .load('values,valueTypes');
    await context.sync();
    const values = range.values.map((line) => line.map((value): CellContent => (value === '' ? null : value)));
    markErrors(values, { ...area, row: 0, column: 0 }, range.valueTypes);
    return values;
  });
}
