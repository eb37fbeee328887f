import { ApiError } from '../protocol';
import { intersect, lastColumn, lastRow, type Bounds } from '../workbook/bounds';
import type { SortCondition } from '../workbook/filters/sort-state';
import type { SheetModel } from '../workbook/sheet';
import { activeArrays } from '../workbook/structure/check-edit';
import { assertAllowed, assertCellsWritable } from './access';
import { lineOrder } from './line-order';
import { lineOf, reorderLines } from './row-blocks';

/**
 * Sorts the rows of an area (its columns when `rows` is false) as Excel does: numbers, texts, FALSE, TRUE, errors, and
 * blanks last either way; equal ones keep their order; hidden lines stay where they are. Raises `InvalidOperation` when the
 * area cuts merged cells or array formulas.
 */
export function sortCells(
  sheet: SheetModel,
  area: Bounds,
  conditions: readonly SortCondition[],
  options: { matchCase: boolean; rows: boolean },
): void {
  const { rows, matchCase } = options;
  assertAllowed(sheet, 'sort');
  assertCellsWritable(sheet, area);
  if (sheet.merges.some((merge) => intersect(merge, area)))
    throw new ApiError('InvalidOperation', 'Merged cells cannot be sorted.');
  if (activeArrays(sheet).some(({ bounds }) => intersect(bounds, area)))
    throw new ApiError('InvalidOperation', 'Array formulas cannot be sorted.');
  sheet.workbook.calculateIfNeeded();
  const places = shownLines(sheet, area, rows);
  const orders = conditions.map((condition) => lineOrder(sheet, area, rows, condition, matchCase));
  const order = [...places].sort((a, b) => {
    for (const compare of orders) {
      const found = compare(a, b);
      if (found !== 0) return found;
    }
    return a - b;
  });
  reorderLines(sheet, area, rows, places, order);
  tellSorted(sheet, area, rows, places, order);
}

/** Lines that are not hidden, by hand or by a filter. */
function shownLines(sheet: SheetModel, area: Bounds, rows: boolean): number[] {
  const layouts: ReadonlyMap<number, { hidden?: boolean; filtered?: boolean }> = rows ? sheet.rows : sheet.columns;
  const [start, end] = rows ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
  const places: number[] = [];
  for (let at = start; at <= end; at++) {
    const layout = layouts.get(at);
    if (!layout?.hidden && !layout?.filtered) places.push(at - start);
  }
  return places;
}

/** Listeners are told of the lines that changed. */
function tellSorted(
  sheet: SheetModel,
  area: Bounds,
  rows: boolean,
  places: readonly number[],
  order: readonly number[],
): void {
  const areas: Bounds[] = [];
  for (const [i, place] of places.entries()) {
    if (order[i] === place) continue;
    const last = areas.at(-1);
    const line = lineOf(area, place, rows);
    if (last && rows && lastRow(last) + 1 === line.row) last.rowCount++;
    else if (last && !rows && lastColumn(last) + 1 === line.column) last.columnCount++;
    else areas.push(line);
  }
  if (areas.length > 0)
    sheet.workbook.emit({ kind: 'sorted', sheet, areas, axis: rows ? 'row' : 'column', source: 'Local' });
}
