import type { LocaleInfo } from '../formats';
import { ApiError } from '../protocol';
import { bounds as rect, intersect } from '../workbook/bounds';
import { applyStructureEdit } from '../workbook/structure/apply-edit';
import { structureEdit } from '../workbook/structure/structure-edit';
import type { TableModel } from '../workbook/table';
import { assertCellsWritable, assertUnprotected } from './access';
import { areaIsEmpty } from './empty-area';
import { dropTableFilter } from './filters/filter-changes';
import { writeHeaders } from './table-headers';

/**
 * Shows or hides the header row. Hidden, its cells are emptied and stay above the table, which keeps the names of its columns
 * and loses its filter; shown again, it takes the row above the table, where filled cells make room downwards.
 */
export function showHeaders(table: TableModel, show: boolean, locale: LocaleInfo): void {
  if (show === table.showHeaders) return;
  const { sheet } = table;
  assertUnprotected(sheet);
  if (show) takeRowAbove(table);
  else {
    dropTableFilter(table, locale);
    const { header, bounds } = table;
    assertCellsWritable(sheet, header);
    table.showHeaders = false;
    table.hasFilter = false;
    table.bounds = { ...bounds, row: bounds.row + 1, rowCount: bounds.rowCount - 1 };
    sheet.clearContents(header);
  }
  sheet.workbook.calculator.structureChanged();
  sheet.layoutChanged();
}

function takeRowAbove(table: TableModel): void {
  const { sheet } = table;
  const { row, column, columnCount } = table.bounds;
  const above = row > 0 ? rect(row - 1, column, 1, columnCount) : null;
  const free = above && areaIsEmpty(sheet, above) && !sheet.tables.some((other) => intersect(other.bounds, above));
  if (!free) applyStructureEdit(sheet, structureEdit('insert', 'row', rect(row, column, 1, columnCount)));
  const { bounds } = table;
  table.bounds = { ...bounds, row: bounds.row - 1, rowCount: bounds.rowCount + 1 };
  table.showHeaders = true;
  table.hasFilter = true;
  writeHeaders(table);
}

/** Shows or hides the buttons in the header cells; criteria stay. `InvalidOperation` for a table without a header row. */
export function showFilterButton(table: TableModel, show: boolean): void {
  assertUnprotected(table.sheet);
  if (!table.showHeaders) throw new ApiError('InvalidOperation', 'A table without a header row has no filter buttons.');
  table.showFilterButton = show;
  if (show) table.hasFilter = true;
  table.sheet.layoutChanged();
}
