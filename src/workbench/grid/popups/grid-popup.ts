import type { SheetModel } from '../../../host/workbook/sheet';
import { hasDropDown } from '../../edit/validation-check';
import { headKey, sheetFilters, type FilterHead } from '../filters/filter-heads';

/** What can open over the grid at a cell. */
export type CellPopup =
  { kind: 'list'; row: number; column: number } | { kind: 'filter'; row: number; column: number; head: FilterHead };

/** What can open over the grid: also the menu of the selection, where the pointer is (null: beside the active cell). */
export type GridPopup = CellPopup | { kind: 'menu'; at: { x: number; y: number } | null };

/** What opens at a cell: the menu of its filter button, else the list of its validation; null when it has neither. */
export function popupAt(sheet: SheetModel, row: number, column: number): CellPopup | null {
  const head = sheetFilters(sheet).heads.get(headKey(row, column));
  if (head) return { kind: 'filter', row, column, head };
  return hasDropDown(sheet, row, column) ? { kind: 'list', row, column } : null;
}
