import { MAX_ROWS, intersect, lastRow, type Bounds } from '../bounds';
import type { SheetModel } from '../sheet';
import type { TableColumnModel, TableModel } from '../table';
import type { ColumnCriteria } from './column-criteria';

/** A filter, of a sheet or of a table, seen alike. */
export interface FilterTarget {
  sheet: SheetModel;
  /** Header and data; without the totals row of a table. */
  area: Bounds;
  /** The rows that are filtered; null when there are none. */
  body: Bounds | null;
  /** By column of the area, as they are now. */
  readonly criteria: (ColumnCriteria | null)[];
  setCriteria(column: number, criteria: ColumnCriteria | null): void;
}

/** The filter of a sheet, or null. */
export function sheetFilterTarget(sheet: SheetModel): FilterTarget | null {
  const { autoFilter } = sheet;
  if (!autoFilter) return null;
  const { bounds, columns } = autoFilter;
  // A filter of whole columns, as files can have it, ends where the cells do.
  const used = lastRow(bounds) === MAX_ROWS - 1 ? sheet.cells.used(true) : bounds;
  const rowCount = used ? lastRow(used) - bounds.row : 0;
  return {
    sheet,
    area: bounds,
    body: rowCount > 0 ? { ...bounds, row: bounds.row + 1, rowCount } : null,
    criteria: columns,
    setCriteria: (column, criteria) => void (columns[column] = criteria),
  };
}

/** The filter of a table; a table whose filter is switched off has none. */
export function tableFilterTarget(table: TableModel): FilterTarget | null {
  if (!table.hasFilter || !table.showHeaders) return null;
  return {
    sheet: table.sheet,
    area: { ...table.bounds, rowCount: table.bounds.rowCount - (table.showTotals ? 1 : 0) },
    body: table.body,
    get criteria() {
      return table.columns.map(({ filter }) => filter ?? null);
    },
    setCriteria: (column, criteria) => setColumnFilter(table.columns[column], criteria),
  };
}

function setColumnFilter(column: TableColumnModel | undefined, criteria: ColumnCriteria | null): void {
  if (!column) return;
  if (criteria) column.filter = criteria;
  else delete column.filter;
}

export const isFiltering = ({ criteria }: FilterTarget): boolean => criteria.some((one) => one !== null);

/** The filters of a sheet that hide rows of an area. */
export const filtersOver = (sheet: SheetModel, area: Bounds): FilterTarget[] =>
  [sheetFilterTarget(sheet), ...sheet.tables.map(tableFilterTarget)].filter(
    (target): target is FilterTarget =>
      target?.body != null &&
      isFiltering(target) &&
      intersect({ ...target.body, column: area.column, columnCount: area.columnCount }, area) !== null,
  );
