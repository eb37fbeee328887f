import { intersect, union, type Bounds } from './bounds';
import type { PivotTableModel } from './pivot-table';
import type { SheetModel } from './sheet';
import { crossing, editedArea, followBounds, movedArea, spanOf, type StructureEdit } from './structure/structure-edit';
import { WorkbookError } from './workbook-error';

/** Everything that moves with a PivotTable; one without fields only keeps its corner. */
function placeOf({ areas: { whole, filters, rows } }: PivotTableModel): Bounds {
  const body = rows.length > 0 ? whole : { ...whole, rowCount: 1, columnCount: 1 };
  return filters ? union(filters, body) : body;
}

/** Refuses to insert or delete cells where that would tear a PivotTable (`PivotTableRangeConflict`). Whole ones move, or go. */
export function checkPivots(sheet: SheetModel, edit: StructureEdit): void {
  for (const pivot of sheet.pivots) {
    const place = placeOf(pivot);
    if (!intersect(place, movedArea(edit))) continue;
    const [from, to] = spanOf(place, crossing(edit.axis));
    const [first, last] = spanOf(place, edit.axis);
    const end = edit.at + edit.count - 1;
    const inStrip = from >= edit.from && to <= edit.to;
    const moves = edit.kind === 'insert' ? first >= edit.at : first > end;
    const goes = edit.kind === 'delete' && first >= edit.at && last <= end;
    if (!inStrip || !(moves || goes))
      throw new WorkbookError('PivotTableRangeConflict', `The PivotTable "${pivot.name}" would be torn.`);
  }
}

/** Moves the PivotTables of a sheet, removes those whose cells are deleted, and lets sources follow. */
export function followPivots(sheet: SheetModel, edit: StructureEdit): void {
  const gone = editedArea(edit);
  for (const pivot of [...sheet.pivots]) {
    const place = placeOf(pivot);
    const moved = followBounds(edit, place);
    const deleted = edit.kind === 'delete' && intersect(place, gone) !== null;
    if (!moved || deleted) sheet.pivots.splice(sheet.pivots.indexOf(pivot), 1);
    else if (moved !== place) shift(pivot, moved.row - place.row, moved.column - place.column);
  }
  const caches = new Set(sheet.workbook.sheets.flatMap(({ pivots }) => pivots.map(({ cache }) => cache)));
  for (const cache of caches) {
    const { source } = cache;
    if (source.kind !== 'range' || source.sheet !== sheet) continue;
    const bounds = followBounds(edit, source.bounds);
    cache.source = bounds ? { ...source, bounds } : { kind: 'other', description: 'cells that are gone' };
  }
}

function shift(pivot: PivotTableModel, rows: number, columns: number): void {
  const move = (b: Bounds): Bounds => ({ ...b, row: b.row + rows, column: b.column + columns });
  const { whole, filters } = pivot.areas;
  pivot.areas = { ...pivot.areas, whole: move(whole), filters: filters && move(filters) };
  pivot.version++;
}
