import { baseCell } from '../areas';
import { mapFormulas, type ConditionalFormat } from '../conditional-format';
import { shiftFormula } from '../../formulas/shift-formula';
import type { SheetModel } from '../sheet';
import { followFormula } from './follow-formula';
import { followRule } from './follow-rule';
import type { StructureEdit } from './structure-edit';

/** Conditional formats of all sheets after an edit of one: their areas and the references of their formulas follow. */
export function followConditionalFormats(sheet: SheetModel, edit: StructureEdit): void {
  const name = sheet.name.toLowerCase();
  for (const other of sheet.workbook.sheets)
    if (other !== sheet)
      for (const { rule } of other.conditionalFormats)
        mapFormulas(rule, (formula) => followFormula(formula, { edit, sheet: name, own: false }));
  const left = sheet.conditionalFormats.filter((format) => followOwn(format, edit, name));
  sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...left);
}

/** False when all cells of the format are gone. */
function followOwn(format: ConditionalFormat, edit: StructureEdit, sheet: string): boolean {
  const { anchor, areas } = format;
  const base = baseCell(areas);
  const formulas: string[] = [];
  mapFormulas(format.rule, (formula) => {
    const shown = shiftFormula(`=${formula}`, base.row - anchor.row, base.column - anchor.column).slice(1);
    formulas.push(shown);
    return shown;
  });
  const after = followRule({ areas, formulas }, edit, sheet);
  if (!after) return false;
  format.areas = after.areas;
  format.anchor = baseCell(after.areas);
  const followed = after.formulas[Symbol.iterator]();
  mapFormulas(format.rule, (formula) => (followed.next().value as string | undefined) ?? formula);
  return true;
}
