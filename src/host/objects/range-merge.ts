import { ApiError } from '../protocol';
import { bounds as rect, intersect, lastRow, sameBounds, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import { assertUnprotected } from './access';
import type { Range } from './range';
import { RangeAreas } from './range-areas';

const within = (inner: Bounds, outer: Bounds): boolean => {
  const common = intersect(inner, outer);
  return common !== null && sameBounds(common, inner);
};

/** Merges the range into one cell, or each of its rows (`across`). Only the upper left value stays. */
export function merge(range: Range, across: boolean): void {
  const { sheet, bounds } = range;
  assertUnprotected(sheet);
  if (sheet.tables.some((table) => intersect(table.bounds, bounds)))
    throw new ApiError('InvalidOperation', 'Cells of a table cannot be merged.');
  const rows = Array.from({ length: bounds.rowCount }, (_, i) =>
    rect(bounds.row + i, bounds.column, 1, bounds.columnCount),
  );
  for (const area of across ? rows : [bounds]) mergeOne(sheet, area);
  sheet.layoutChanged();
}

function mergeOne(sheet: SheetModel, area: Bounds): void {
  for (const other of sheet.merges)
    if (intersect(other, area) && !within(other, area))
      throw new ApiError('MergedRangeConflict', 'The range cuts a merged cell.');
  removeMerges(sheet, area);
  if (area.rowCount === 1 && area.columnCount === 1) return;
  if (area.columnCount > 1)
    sheet.clearContents({ ...area, column: area.column + 1, columnCount: area.columnCount - 1, rowCount: 1 });
  if (area.rowCount > 1) sheet.clearContents({ ...area, row: area.row + 1, rowCount: lastRow(area) - area.row });
  sheet.merges.push(area);
}

export function unmerge({ sheet, bounds }: Range): void {
  assertUnprotected(sheet);
  removeMerges(sheet, bounds);
  sheet.layoutChanged();
}

/** Takes apart the merged cells that touch an area. */
export function removeMerges(sheet: SheetModel, area: Bounds): void {
  for (let i = sheet.merges.length - 1; i >= 0; i--)
    if (intersect(sheet.merges[i] as Bounds, area)) sheet.merges.splice(i, 1);
}

/** The merged cells that touch the range, or null. */
export function mergedAreas(range: Range): RangeAreas | null {
  const touching = range.sheet.merges.filter((area) => intersect(area, range.bounds));
  return touching.length === 0
    ? null
    : new RangeAreas(
        range.context,
        touching.map((area) => range.at(area)),
      );
}
