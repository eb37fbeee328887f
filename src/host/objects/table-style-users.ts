import type { StyledKind } from '../workbook/table-styles';
import type { WorkbookModel } from '../workbook/workbook';

/** Gives the tables and PivotTables that wear a style another one. */
export function restyleUsers(workbook: WorkbookModel, before: string, after: Record<StyledKind, string>): void {
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables) if (table.style === before) table.style = after.table;
    for (const pivot of sheet.pivots.filter(({ definition }) => definition.style === before)) {
      pivot.definition.style = after.pivot;
      pivot.version++;
    }
    sheet.layoutChanged();
  }
}
