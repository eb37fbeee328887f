import { contains, lastRow, type Bounds } from '../../../host/workbook/bounds';
import {
  isFiltering,
  sheetFilterTarget,
  tableFilterTarget,
  type FilterTarget,
} from '../../../host/workbook/filters/filter-target';
import type { SheetModel } from '../../../host/workbook/sheet';
import type { TableModel } from '../../../host/workbook/table';

/** A header cell that shows the button of a filter. */
export interface FilterHead {
  row: number;
  column: number;
  target: FilterTarget;
  /** Column of the target, from 0. */
  index: number;
  /** Null for the filter of the sheet. */
  table: TableModel | null;
  filtered: boolean;
  sorted: 'up' | 'down' | null;
}

/** The filters of a sheet as they stand. */
export interface SheetFilters {
  /** By `row,column`. */
  heads: ReadonlyMap<string, FilterHead>;
  /** Rows that a filter decides on: their numbers are blue. */
  filteredBodies: readonly Bounds[];
}

export const headKey = (row: number, column: number): string => `${row},${column}`;

export function sheetFilters(sheet: SheetModel): SheetFilters {
  const heads = new Map<string, FilterHead>();
  const filteredBodies: Bounds[] = [];
  for (const { target, table, buttons } of filtersOf(sheet)) {
    if (isFiltering(target) && target.body) filteredBodies.push(target.body);
    if (!buttons) continue;
    const { row, column: first } = target.area;
    target.criteria.forEach((criteria, index) => {
      const head = { row, column: first + index, target, index, table };
      heads.set(headKey(row, first + index), {
        ...head,
        filtered: criteria !== null,
        sorted: sortedBy(sheet, table, index),
      });
    });
  }
  return { heads, filteredBodies };
}

function filtersOf(sheet: SheetModel): { target: FilterTarget; table: TableModel | null; buttons: boolean }[] {
  const own = sheetFilterTarget(sheet);
  return [
    ...(own ? [{ target: own, table: null, buttons: true }] : []),
    ...sheet.tables.flatMap((table) => {
      const target = tableFilterTarget(table);
      return target ? [{ target, table, buttons: table.showFilterButton }] : [];
    }),
  ];
}

function sortedBy(sheet: SheetModel, table: TableModel | null, index: number): FilterHead['sorted'] {
  const state = table ? table.sort : (sheet.autoFilter?.sort ?? null);
  const key = table ? table.columns[index]?.id : index;
  const condition = state?.conditions.find((one) => one.key === key);
  return condition ? (condition.descending ? 'down' : 'up') : null;
}

/** How many rows of a filter are shown, of how many; null when nothing is filtered around the cell, nor on the sheet. */
export function foundRecords(
  sheet: SheetModel,
  at: { row: number; column: number },
): { shown: number; all: number } | null {
  const filtering = filtersOf(sheet)
    .map(({ target }) => target)
    .filter((target) => isFiltering(target));
  const target = filtering.find(({ area }) => contains(area, at.row, at.column)) ?? filtering[0];
  if (!target?.body) return null;
  let shown = 0;
  for (let row = target.body.row; row <= lastRow(target.body); row++) {
    const layout = sheet.rows.get(row);
    if (!layout?.hidden && !layout?.filtered) shown++;
  }
  return { shown, all: target.body.rowCount };
}
