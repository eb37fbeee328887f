import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import type { CellStyle } from '../workbook/styles';

/** The styles found in an area. Whole rows and columns are answered from their layouts and stored cells, not cell by cell. */
export function styleIndexes(sheet: SheetModel, area: Bounds): Set<number> {
  const found = new Set<number>();
  if (area.rowCount < MAX_ROWS && area.columnCount < MAX_COLUMNS) {
    for (let row = area.row; row <= lastRow(area); row++)
      for (let column = area.column; column <= lastColumn(area); column++) found.add(sheet.styleAt(row, column));
    return found;
  }
  sheet.eachStored(area, true, (row, column) => found.add(sheet.styleAt(row, column)));
  let styledRows = 0;
  for (const [row, { style }] of sheet.rows) {
    if (!style || row < area.row || row > lastRow(area)) continue;
    found.add(style);
    styledRows++;
  }
  if (styledRows < area.rowCount)
    for (let column = area.column; column <= lastColumn(area); column++)
      found.add(sheet.columns.get(column)?.style ?? 0);
  return found;
}

/** The one value that all cells of the areas share, or null when they differ, as Excel answers mixed properties. */
export function commonValue<T extends string | number | boolean>(
  areas: { sheet: SheetModel; bounds: Bounds }[],
  pick: (style: CellStyle) => T | null,
): T | null {
  let common: T | null | undefined;
  for (const { sheet, bounds } of areas) {
    for (const index of styleIndexes(sheet, bounds)) {
      const value = pick(sheet.workbook.styles.get(index));
      if (common === undefined) common = value;
      else if (common !== value) return null;
    }
  }
  return common ?? null;
}
