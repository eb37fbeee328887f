import { MAX_COLUMNS, MAX_ROWS, bounds as rect, intersect, lastColumn, lastRow, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';

/** The rectangle of a sheet in use, or null for a blank sheet. Without `valuesOnly` formatted cells count too. */
export const usedBounds = (sheet: SheetModel, valuesOnly: boolean): Bounds | null => sheet.cells.used(valuesOnly);

/** The rectangle in use inside an area, or null. */
export function usedWithin(sheet: SheetModel, area: Bounds, valuesOnly: boolean): Bounds | null {
  if (area.row === 0 && area.column === 0 && area.rowCount >= MAX_ROWS && area.columnCount >= MAX_COLUMNS)
    return usedBounds(sheet, valuesOnly);
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  sheet.eachStored(area, !valuesOnly, (row, column) => {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  return bottom < 0 ? null : rect(top, left, bottom - top + 1, right - left + 1);
}

/** The rectangle around a cell bounded by empty rows and columns (Ctrl+*). */
export function surroundingRegion(sheet: SheetModel, start: Bounds): Bounds {
  let region = start;
  for (;;) {
    const grown = grow(sheet, region);
    if (!grown) return region;
    region = grown;
  }
}

function grow(sheet: SheetModel, region: Bounds): Bounds | null {
  const ring = intersect(rect(region.row - 1, region.column - 1, region.rowCount + 2, region.columnCount + 2), {
    row: 0,
    column: 0,
    rowCount: MAX_ROWS,
    columnCount: MAX_COLUMNS,
  }) as Bounds;
  const found = usedWithin(sheet, ring, true);
  if (!found) return null;
  const row = Math.min(region.row, found.row);
  const column = Math.min(region.column, found.column);
  const grown = rect(
    row,
    column,
    Math.max(lastRow(region), lastRow(found)) - row + 1,
    Math.max(lastColumn(region), lastColumn(found)) - column + 1,
  );
  const same = grown.rowCount === region.rowCount && grown.columnCount === region.columnCount;
  return same ? null : grown;
}
