import { writtenAreas } from '../pivots';
import { ApiError, invalidArgument } from '../protocol';
import { intersect, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import { applyStructureEdit } from '../workbook/structure/apply-edit';
import { structureEdit } from '../workbook/structure/structure-edit';
import type { TableModel } from '../workbook/table';
import { assertUnprotected } from './access';
import { wireValue } from './range-values';
import { writeHeaders } from './table-headers';

/**
 * Makes a table of an area. Without headers Excel moves the cells down by one row and puts `Colonne1`… above; a table has
 * at least one row under its header. Raises `InvalidArgument` when it would overlap another table or a merged cell.
 */
export function addTable(sheet: SheetModel, area: Bounds, hasHeaders: boolean): TableModel {
  assertUnprotected(sheet);
  const rowCount = Math.max(area.rowCount + (hasHeaders ? 0 : 1), 2);
  const whole = { ...area, rowCount };
  const cells = hasHeaders ? whole : area;
  if (sheet.tables.some((table) => intersect(table.bounds, cells)))
    throw invalidArgument('A table cannot overlap another table.');
  if (sheet.pivots.some(({ areas }) => writtenAreas(areas).some((area) => intersect(area, cells))))
    throw new ApiError('PivotTableRangeConflict', 'A table cannot overlap a PivotTable.');
  if (sheet.merges.some((merge) => intersect(merge, cells))) throw invalidArgument('A table cannot hold merged cells.');
  if (!hasHeaders) makeRoomForHeader(sheet, area);
  const names = Array.from({ length: area.columnCount }, (_, i) =>
    hasHeaders ? String(wireValue(sheet.cells.value(area.row, area.column + i))) : '',
  );
  const table = sheet.workbook.addTable(sheet, whole, names);
  writeHeaders(table);
  return table;
}

/** A row of blank cells above the area, whose cells move down; the cells that stood there are then the first row of the table. */
function makeRoomForHeader(sheet: SheetModel, area: Bounds): void {
  applyStructureEdit(sheet, structureEdit('insert', 'row', { ...area, rowCount: 1 }));
}
