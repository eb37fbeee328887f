import { args, itemNotFound, objectMethod, valueMethod, type Method } from '../protocol';
import { applyStructureEdit } from '../workbook/structure/apply-edit';
import {
  followBounds,
  isWhole,
  structureEdit,
  type Axis,
  type StructureEdit,
} from '../workbook/structure/structure-edit';
import { bounds as rect, intersect, lastRow, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import type { TableModel } from '../workbook/table';
import { assertAllowed, assertUnprotected } from './access';
import type { Range } from './range';

/** Where `bounds` are now that the sheet has gone through the edits after the first `seen`; `ItemNotFound` when their cells are gone. */
export function followEdits(sheet: SheetModel, bounds: Bounds, seen: number): Bounds {
  let now: Bounds | null = bounds;
  for (let i = seen; now && i < sheet.edits.length; i++) now = followBounds(sheet.edits[i] as StructureEdit, now);
  if (!now) throw itemNotFound('The cells of the range were deleted.');
  return now;
}

/** Whole rows move down and up, whole columns right and left, whatever is asked. */
function axisOf(range: Range, asked: Axis): Axis {
  if (range.isEntireRow === range.isEntireColumn) return asked;
  return range.isEntireRow ? 'row' : 'column';
}

function assertEditAllowed(sheet: SheetModel, edit: StructureEdit): void {
  if (!isWhole(edit)) assertUnprotected(sheet);
  else if (edit.kind === 'insert') assertAllowed(sheet, edit.axis === 'row' ? 'insertRows' : 'insertColumns');
  else assertAllowed(sheet, edit.axis === 'row' ? 'deleteRows' : 'deleteColumns');
}

/**
 * Inserts blank cells in the place of an area, whose cells move along `axis`. Raises `AccessDenied` where the protection forbids it,
 * and the refusals of `applyStructureEdit`.
 */
export function insertCells(sheet: SheetModel, axis: Axis, area: Bounds): void {
  const edit = structureEdit('insert', axis, area);
  assertEditAllowed(sheet, edit);
  applyStructureEdit(sheet, edit);
}

/** Deletes the cells of an area; those behind them along `axis` move into their place. A table keeps a last row, emptied. Raises as `insertCells` does. */
export function deleteCells(sheet: SheetModel, axis: Axis, area: Bounds): void {
  const edit = structureEdit('delete', axis, area);
  assertEditAllowed(sheet, edit);
  const kept = axis === 'row' ? lastTableRow(sheet, area) : null;
  if (kept === null) applyStructureEdit(sheet, edit);
  else deleteAround(sheet, area, kept);
}

/** `Range.insert`: answers the blank cells. */
function insert(range: Range, shift: unknown): Range {
  const axis = axisOf(range, args.oneOf(shift, ['Down', 'Right']) === 'Down' ? 'row' : 'column');
  const { sheet, bounds } = range;
  insertCells(sheet, axis, bounds);
  return range.at(bounds);
}

/** `Range.delete`. */
function remove(range: Range, shift: unknown): void {
  const axis = axisOf(range, args.oneOf(shift, ['Up', 'Left']) === 'Up' ? 'row' : 'column');
  deleteCells(range.sheet, axis, range.bounds);
}

/** When every row of a table would go but its header: the first of them, which Excel empties and keeps. */
function lastTableRow(sheet: SheetModel, area: Bounds): number | null {
  const emptied = sheet.tables.find((table) => losesAllRows(table, area));
  return emptied ? emptied.body.row : null;
}

function losesAllRows({ bounds, body, showHeaders }: TableModel, area: Bounds): boolean {
  const whole = intersect(area, body);
  const header = intersect(area, rect(bounds.row, bounds.column, showHeaders ? 1 : 0, bounds.columnCount));
  return showHeaders && !header && whole?.rowCount === body.rowCount && whole.columnCount === body.columnCount;
}

function deleteAround(sheet: SheetModel, area: Bounds, kept: number): void {
  const below = { ...area, row: kept + 1, rowCount: lastRow(area) - kept };
  const above = { ...area, rowCount: kept - area.row };
  if (below.rowCount > 0) applyStructureEdit(sheet, structureEdit('delete', 'row', below));
  sheet.clearContents({ ...area, row: kept, rowCount: 1 });
  if (above.rowCount > 0) applyStructureEdit(sheet, structureEdit('delete', 'row', above));
}

/** The members of Range that insert and delete cells. */
export const structureMethods: Record<string, Method<Range>> = {
  Insert: objectMethod(1, insert),
  Delete: valueMethod(1, remove),
};
