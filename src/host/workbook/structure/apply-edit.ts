import { cellName } from '../address';
import { contains, lastColumn, lastRow, type Bounds } from '../bounds';
import type { ChangeSource } from '../changes';
import type { ArrayFormula, RowLayout, SheetModel } from '../sheet';
import { followComments } from '../comment';
import { followPrinting } from '../page-layout';
import { activeArrays, checkEdit } from './check-edit';
import { followAutoFilter } from './follow-auto-filter';
import { followCharts } from './follow-charts';
import { followConditionalFormats } from './follow-conditional-formats';
import { checkPivots, followPivots } from '../pivot-edits';
import { followFormulas } from './follow-formulas';
import { followHyperlinks } from './follow-hyperlinks';
import { followValidations } from './follow-validations';
import { applyTablePlans } from './table-edits';
import type { TablePlan } from './table-plan';
import {
  editedArea,
  followBounds,
  followCell,
  followIndex,
  isWhole,
  movedArea,
  type StructureEdit,
} from './structure-edit';

/**
 * Inserts or deletes cells; everything that stands on them or names them follows: contents, formats, formulas of all
 * sheets, names, merges, tables, array formulas, heights and widths. Raises `InsertDeleteConflict`,
 * `MergedRangeConflict`, `InvalidArgument` before anything is changed. `whole`: listeners are told of rows (columns), as
 * they are when a table gets or loses some, not of cells.
 */
export function applyStructureEdit(
  sheet: SheetModel,
  edit: StructureEdit,
  options: { source?: ChangeSource; whole?: boolean } = {},
): void {
  const { source = 'Local', whole = isWhole(edit) } = options;
  checkPivots(sheet, edit);
  const plans = checkEdit(sheet, edit);
  const tables = plans.filter(resizes).map(({ table }) => table);
  const arrays = activeArrays(sheet);
  sheet.cells.follow(edit);
  sheet.edits.push(edit);
  if (isWhole(edit)) followLayout(sheet, edit);
  if (edit.kind === 'insert') inheritFormats(sheet, edit);
  followMerges(sheet, edit);
  followPivots(sheet, edit);
  followArrays(sheet, edit, arrays);
  followFormulas(sheet, edit);
  followCharts(sheet, edit);
  followHyperlinks(sheet, edit);
  followValidations(sheet, edit);
  followConditionalFormats(sheet, edit);
  followAutoFilter(sheet, edit);
  followPrinting(sheet, edit);
  followComments(sheet, edit);
  applyTablePlans(sheet, edit, plans, source);
  const { calculator } = sheet.workbook;
  calculator.structureChanged();
  calculator.cellsChanged(sheet, movedArea(edit));
  sheet.workbook.emit({ kind: 'structure', sheet, bounds: editedArea(edit), edit, whole, tables, source });
}

const resizes = ({ table, bounds }: TablePlan): boolean =>
  bounds !== null && (bounds.rowCount !== table.bounds.rowCount || bounds.columnCount !== table.bounds.columnCount);

function followLayout(sheet: SheetModel, edit: StructureEdit): void {
  const layouts: Map<number, object> = edit.axis === 'row' ? sheet.rows : sheet.columns;
  const before = [...layouts];
  layouts.clear();
  for (const [at, layout] of before) {
    const moved = followIndex(edit, at);
    if (moved !== null) layouts.set(moved, layout);
  }
  const known = new Map(before) as Map<number, RowLayout>;
  const model = known.get(edit.at - 1);
  if (edit.kind !== 'insert' || !model) return;
  const { hidden: _hidden, filtered: _filtered, collapsed: _collapsed, outlineLevel = 0, ...look } = model;
  // Inserted rows belong to the groups of both their neighbours.
  const level = Math.min(outlineLevel, known.get(edit.at)?.outlineLevel ?? 0);
  const shown = level === 0 ? look : { ...look, outlineLevel: level };
  for (let i = 0; i < edit.count && Object.keys(shown).length > 0; i++) layouts.set(edit.at + i, { ...shown });
}

/** Inserted cells look like those above them (left of them). */
function inheritFormats(sheet: SheetModel, edit: StructureEdit): void {
  if (edit.at === 0) return;
  const { cells } = sheet;
  if (edit.axis === 'row') {
    for (const column of cells.columnsNear(edit.at - 1)) {
      if (column < edit.from || column > edit.to) continue;
      const style = cells.style(edit.at - 1, column);
      for (let i = 0; style !== 0 && i < edit.count; i++) cells.setStyle(edit.at + i, column, style);
    }
    return;
  }
  for (const row of [...cells.rowsOf(edit.at - 1, true)]) {
    if (row < edit.from || row > edit.to) continue;
    const style = cells.style(row, edit.at - 1);
    for (let i = 0; style !== 0 && i < edit.count; i++) cells.setStyle(row, edit.at + i, style);
  }
}

function followMerges(sheet: SheetModel, edit: StructureEdit): void {
  const after = sheet.merges
    .map((area) => followBounds(edit, area))
    .filter((area): area is Bounds => area !== null && area.rowCount * area.columnCount > 1);
  sheet.merges.splice(0, sheet.merges.length, ...after);
}

function followArrays(sheet: SheetModel, edit: StructureEdit, arrays: ArrayFormula[]): void {
  sheet.arrayFormulas.clear();
  for (const array of arrays) {
    const anchor = followCell(edit, array.bounds.row, array.bounds.column);
    if (anchor) {
      const bounds = { ...array.bounds, ...anchor };
      if (array.dynamic) forgetSpill(sheet, edit, array, bounds);
      sheet.arrayFormulas.set(cellName(anchor.row, anchor.column), { ...array, bounds });
    } else if (array.dynamic) forgetSpill(sheet, edit, array, null);
  }
}

/** Values that a dynamic array spilled and that no longer stand where it spills now: they are nobody's. */
function forgetSpill(sheet: SheetModel, edit: StructureEdit, { bounds: b }: ArrayFormula, now: Bounds | null): void {
  for (let row = b.row; row <= lastRow(b); row++) {
    for (let column = b.column; column <= lastColumn(b); column++) {
      const at = followCell(edit, row, column);
      if (at && !(now && contains(now, at.row, at.column)) && sheet.cells.formula(at.row, at.column) === null)
        sheet.cells.setValue(at.row, at.column, null);
    }
  }
}
