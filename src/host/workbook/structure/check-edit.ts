import { intersect } from '../bounds';
import type { ArrayFormula, SheetModel } from '../sheet';
import { WorkbookError } from '../workbook-error';
import { cellName } from '../address';
import { crossing, editedArea, movedArea, sizeOf, spanOf, withSpan, type StructureEdit } from './structure-edit';
import { planTables, type TablePlan } from './table-plan';

/**
 * Refuses an edit that Excel refuses: `MergedRangeConflict` when a merged cell would be torn, `InsertDeleteConflict` when
 * an array formula or a table would be, or filled cells would be pushed off the sheet. Nothing is changed. Answers what
 * becomes of the tables.
 */
export function checkEdit(sheet: SheetModel, edit: StructureEdit): TablePlan[] {
  checkPushedOff(sheet, edit);
  for (const merge of sheet.merges) {
    const [from, to] = spanOf(merge, crossing(edit.axis));
    const inside = from >= edit.from && to <= edit.to;
    if (!inside && intersect(merge, movedArea(edit)))
      throw new WorkbookError('MergedRangeConflict', 'A merged cell would be torn.');
  }
  for (const array of activeArrays(sheet)) if (!array.dynamic) checkArray(array, edit);
  return planTables(sheet, edit);
}

/** Array formulas that still stand in their cell. */
export function activeArrays(sheet: SheetModel): ArrayFormula[] {
  return [...sheet.arrayFormulas.values()].filter(
    ({ bounds: b, formula }) =>
      sheet.cells.formula(b.row, b.column) === formula && sheet.arrayFormulas.has(cellName(b.row, b.column)),
  );
}

function checkArray({ bounds }: ArrayFormula, edit: StructureEdit): void {
  if (!intersect(bounds, movedArea(edit))) return;
  const [from, to] = spanOf(bounds, crossing(edit.axis));
  const [first, last] = spanOf(bounds, edit.axis);
  const end = edit.at + edit.count - 1;
  const whole = from >= edit.from && to <= edit.to;
  const cut =
    edit.kind === 'insert' ? edit.at > first : edit.at <= last && end >= first && !(edit.at <= first && end >= last);
  if (!whole || cut) throw new WorkbookError('InsertDeleteConflict', 'Part of an array formula cannot be changed.');
}

function checkPushedOff(sheet: SheetModel, edit: StructureEdit): void {
  if (edit.kind === 'delete') return;
  const size = sizeOf(edit.axis);
  const used = sheet.cells.used(true);
  if (edit.at + edit.count > size) throw new WorkbookError('InvalidArgument', 'The cells would lie outside the sheet.');
  if (!used || spanOf(used, edit.axis)[1] + edit.count < size) return;
  const end = withSpan(editedArea(edit), edit.axis, [Math.max(size - edit.count, edit.at), size - 1]);
  sheet.eachStored(end, false, () => {
    throw new WorkbookError('InsertDeleteConflict', 'Filled cells would be pushed off the sheet.');
  });
}
