import type { ColumnCriteria } from '../filters/column-criteria';
import { lastColumn, type Bounds } from '../bounds';
import { moveFilteredRows, showFilteredRows } from '../row-visibility';
import type { SheetModel } from '../sheet';
import { followBounds, followIndex, type StructureEdit } from './structure-edit';

/**
 * The filter of the sheet follows its cells. Without its header row it goes, and without its last filtered column it shows all
 * rows again. The filters of tables follow with their columns.
 */
export function followAutoFilter(sheet: SheetModel, edit: StructureEdit): void {
  const { autoFilter } = sheet;
  if (!autoFilter) return;
  const before = autoFilter.bounds;
  const header = followBounds(edit, { ...before, rowCount: 1 });
  const now = header && followBounds(edit, before);
  if (!now) {
    sheet.autoFilter = null;
    const gone = followBounds(edit, before);
    if (gone && autoFilter.columns.some((one) => one !== null)) showFilteredRows(sheet, gone);
    return;
  }
  if (now === before) return;
  moveFilteredRows(sheet, { ...before, row: before.row + 1 }, edit);
  autoFilter.bounds = now;
  if (edit.axis !== 'column') return;
  const filtered = autoFilter.columns.some((one) => one !== null);
  autoFilter.columns = columnsAfter(autoFilter.columns, before, now, edit);
  if (filtered && autoFilter.columns.every((one) => one === null)) showFilteredRows(sheet, now);
  const { sort } = autoFilter;
  if (!sort) return;
  const conditions = sort.conditions.flatMap((condition) => {
    const column = followIndex(edit, before.column + condition.key);
    return column === null ? [] : [{ ...condition, key: column - now.column }];
  });
  autoFilter.sort = conditions.length > 0 ? { ...sort, conditions } : null;
}

/** Inserted columns have no criteria; those of deleted ones go with them. */
function columnsAfter(
  columns: readonly (ColumnCriteria | null)[],
  before: Bounds,
  now: Bounds,
  edit: StructureEdit,
): (ColumnCriteria | null)[] {
  const after: (ColumnCriteria | null)[] = Array.from({ length: now.columnCount }, () => null);
  columns.forEach((criteria, i) => {
    const column = followIndex(edit, before.column + i);
    if (column !== null && column >= now.column && column <= lastColumn(now)) after[column - now.column] = criteria;
  });
  return after;
}
