import { areasOf } from '../table/address';
import type { GridArea } from '../table/grid';
import { ExcelFailure } from './failure';
import type { ExcelSession } from './session';

const cut = (area: GridArea, to: GridArea): GridArea | null => {
  const row = Math.max(area.row, to.row);
  const column = Math.max(area.column, to.column);
  const rowCount = Math.min(area.row + area.rowCount, to.row + to.rowCount) - row;
  const columnCount = Math.min(area.column + area.columnCount, to.column + to.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
};

/**
 * Where formulas stand in an area of a sheet, without reading its cells: one short message whatever its size. `null` where
 * Excel does not say: on a protected sheet, it may refuse.
 */
export async function formulaCells(session: ExcelSession, sheetId: string, area: GridArea): Promise<GridArea[] | null> {
  try {
    return await session.readAfterCellEdit(async (context) => {
      const { row, column, rowCount, columnCount } = area;
      const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rowCount, columnCount);
      const found = range.getSpecialCellsOrNullObject('Formulas').load('address');
      await context.sync();
      if (found.isNullObject) return [];
      // Of a single cell, Excel has long searched the whole sheet instead.
      return areasOf(found.address).flatMap((part) => cut(part, area) ?? []);
    });
  } catch (error) {
    if (error instanceof ExcelFailure && error.code !== 'ITEM_NOT_FOUND') return null;
    throw error;
  }
}

/** The values that some areas show, as text that tells whether they are the same later. */
export function shownValues(session: ExcelSession, sheetId: string, areas: readonly GridArea[]): Promise<string> {
  return session.readAfterCellEdit(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const ranges = areas.map(({ row, column, rowCount, columnCount }) =>
      sheet.getRangeByIndexes(row, column, rowCount, columnCount).load('values'),
    );
    await context.sync();
    return JSON.stringify([areas, ranges.map(({ values }) => values)]);
  });
}
