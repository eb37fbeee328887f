import type { ExcelSession } from './session';

/** Adds empty rows at the end of a table, which gives them its formats and calculated columns. Returns the first one, from 0. */
export const addTableRows = (session: ExcelSession, table: string, count: number): Promise<number> =>
  session.run(async (context) => {
    const own = context.workbook.tables.getItem(table);
    for (let i = 0; i < count; i++) own.rows.add();
    const body = own.getDataBodyRange().load('rowIndex,rowCount');
    await context.sync();
    return body.rowIndex + body.rowCount - count;
  });

/** Deletes a row of a table, counted from 0 on its sheet. */
export const deleteTableRow = (session: ExcelSession, table: string, row: number): Promise<void> =>
  session.run(async (context) => {
    const own = context.workbook.tables.getItem(table);
    const body = own.getDataBodyRange().load('rowIndex');
    await context.sync();
    own.rows.getItemAt(row - body.rowIndex).delete();
    await context.sync();
  });
