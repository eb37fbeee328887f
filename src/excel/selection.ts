import type { Area } from './overview';
import type { ExcelSession } from './session';

/** The cells that the user has selected; rows and columns count from 0. */
export interface Selection extends Area {
  sheet: string;
  /** A1 address without the sheet. */
  address: string;
}

/** Reads the selection. Throws `EXCEL_REFUSED` when several areas are selected: Excel reports none then. */
export async function readSelection(session: ExcelSession): Promise<Selection> {
  return session.read(async (context) => {
    const range = context.workbook.getSelectedRange().load('address,rowIndex,columnIndex,rowCount,columnCount');
    const sheet = range.worksheet.load('name');
    await context.sync();
    return {
      sheet: sheet.name,
      address: range.address.slice(range.address.lastIndexOf('!') + 1),
      row: range.rowIndex,
      column: range.columnIndex,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
    };
  });
}
