import { invalidArgument, notImplemented } from '../protocol';
import { bounds as rect, intersect, type Bounds } from '../workbook/bounds';
import type { CellInput, SheetModel } from '../workbook/sheet';
import type { TableModel } from '../workbook/table';
import { assertUnprotected } from './access';
import { areaIsEmpty } from './empty-area';
import { wireValue } from './range-values';
import { writeHeaders } from './table-headers';

/**
 * Makes a table of an area. Without headers Excel moves the cells down by one row and puts `Colonne1`… above; a table has
 * at least one row under its header. Raises `InvalidArgument` when it would overlap another table or a merged cell.
 */
export function addTable(sheet: SheetModel, area: Bounds, hasHeaders: boolean): TableModel {
  assertUnprotected(sheet);
  if (!hasHeaders) makeRoomForHeader(sheet, area);
  const rowCount = Math.max(area.rowCount + (hasHeaders ? 0 : 1), 2);
  const whole = { ...area, rowCount };
  if (sheet.tables.some((table) => intersect(table.bounds, whole)))
    throw invalidArgument('A table cannot overlap another table.');
  if (sheet.merges.some((merge) => intersect(merge, whole))) throw invalidArgument('A table cannot hold merged cells.');
  const names = Array.from({ length: area.columnCount }, (_, i) =>
    hasHeaders ? String(wireValue(sheet.cells.value(area.row, area.column + i))) : '',
  );
  const table = sheet.workbook.addTable(sheet, whole, names);
  writeHeaders(table);
  return table;
}

/** Moves the cells of the area down by one row, where nothing stands below and no formula would have to be adjusted. */
function makeRoomForHeader(sheet: SheetModel, area: Bounds): void {
  const below = rect(area.row + area.rowCount, area.column, 1, area.columnCount);
  const formulas = [...sheet.cells.formulaCells()].some(({ row, column }) => intersect(area, rect(row, column)));
  if (!areaIsEmpty(sheet, below) || formulas)
    throw notImplemented('TableCollection.add', 'without headers where cells would have to be inserted.');
  const inputs = Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (_unused, c): CellInput => ({
      value: sheet.cells.value(area.row + r, area.column + c),
    })),
  );
  const styles = inputs.map((line, r) => line.map((_, c) => sheet.cells.style(area.row + r, area.column + c)));
  sheet.clearContents(rect(area.row, area.column, 1, area.columnCount));
  sheet.write(area.row + 1, area.column, inputs);
  styles.forEach((line, r) =>
    line.forEach((style, c) => sheet.cells.setStyle(area.row + 1 + r, area.column + c, style)),
  );
}
