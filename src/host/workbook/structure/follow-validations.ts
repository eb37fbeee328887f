import { shiftFormula } from '../../formulas/shift-formula';
import { baseCell, sameAreas } from '../areas';
import type { DataValidation, ValidationSettings } from '../data-validation';
import type { SheetModel } from '../sheet';
import { followFormula } from './follow-formula';
import { followRule } from './follow-rule';
import type { StructureEdit } from './structure-edit';

/** Validations of the sheet follow their cells; the formulas of those of other sheets follow what they name. */
export function followValidations(sheet: SheetModel, edit: StructureEdit): void {
  const name = sheet.name.toLowerCase();
  for (const other of sheet.workbook.sheets) {
    if (other !== sheet)
      for (const validation of other.validations)
        setFormulas(validation, (formula) => followFormula(formula, { edit, sheet: name, own: false }));
  }
  const left = sheet.validations.filter((validation) => followOwn(validation, edit, name));
  sheet.validations.splice(0, sheet.validations.length, ...left);
}

/** False when all its cells are gone. */
function followOwn(validation: DataValidation, edit: StructureEdit, sheet: string): boolean {
  const { settings, areas } = validation;
  const base = baseCell(areas);
  const atBase = (formula: string): string =>
    shiftFormula(`=${formula}`, base.row - settings.anchor.row, base.column - settings.anchor.column).slice(1);
  const formulas = [settings.formula1, settings.formula2].map((formula) => (formula === null ? '' : atBase(formula)));
  const rule = followRule({ areas, formulas }, edit, sheet);
  if (!rule) return false;
  if (sameAreas(areas, rule.areas) && formulas.every((formula, i) => formula === rule.formulas[i])) return true;
  validation.areas = rule.areas;
  const [formula1, formula2] = rule.formulas;
  validation.settings = {
    ...settings,
    formula1: settings.formula1 === null ? null : (formula1 ?? null),
    formula2: settings.formula2 === null ? null : (formula2 ?? null),
    anchor: baseCell(rule.areas),
  };
  return true;
}

function setFormulas(validation: DataValidation, change: (formula: string) => string): void {
  const { formula1, formula2 } = validation.settings;
  const after: Pick<ValidationSettings, 'formula1' | 'formula2'> = {
    formula1: formula1 === null ? null : change(formula1),
    formula2: formula2 === null ? null : change(formula2),
  };
  if (after.formula1 !== formula1 || after.formula2 !== formula2)
    validation.settings = { ...validation.settings, ...after };
}
