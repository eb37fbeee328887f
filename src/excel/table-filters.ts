import type { ExcelSession } from './session';

/** A column of a table, by its header, and the only text that its rows may show. */
export interface ColumnFilter {
  header: string;
  shown: string;
}

/**
 * Shows only the rows of a table that pass every filter, in the place of the filters it had, and brings its sheet to the
 * front. Throws `ExcelFailure` `ITEM_NOT_FOUND` when the table or a column is gone.
 */
export async function filterTable(
  session: ExcelSession,
  table: string,
  filters: readonly ColumnFilter[],
): Promise<void> {
  await session.run(async (context) => {
    const own = context.workbook.tables.getItem(table);
    own.clearFilters();
    for (const { header, shown } of filters) own.columns.getItem(header).filter.applyValuesFilter([shown]);
    const sheet = own.worksheet.load('visibility');
    await context.sync();
    // Excel refuses to activate a hidden sheet; the user asked to see its rows.
    if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
    sheet.activate();
    own.getHeaderRowRange().getCell(0, 0).select();
    await context.sync();
  });
}
