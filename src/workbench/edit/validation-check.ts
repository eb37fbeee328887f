import { FormulaEngine } from '../../host/formulas';
import { listAt } from '../../host/objects/evaluate-at';
import { literalItems, satisfies } from '../../host/objects/validation/check-cell';
import { contains } from '../../host/workbook/bounds';
import type { CellValue } from '../../host/workbook/cell-value';
import type { ValidationSettings } from '../../host/workbook/data-validation';
import type { SheetModel } from '../../host/workbook/sheet';
import type { Locale } from '../../i18n';
import { cellText } from '../grid/cell-text';
import { typedCell, type TypedCell } from './typed-cell';

/** One item that the list of a validation offers. */
export interface ListItem {
  text: string;
  /** What the cell receives; absent for an item typed into the rule, which is read as if the user had typed it. */
  value?: CellValue;
}

/** What is asked of a cell, or null. */
export const validationAt = (sheet: SheetModel, row: number, column: number): ValidationSettings | null =>
  sheet.validations.find(({ areas }) => areas.some((area) => contains(area, row, column)))?.settings ?? null;

/** True where Excel shows the arrow of a list beside the cell. */
export function hasDropDown(sheet: SheetModel, row: number, column: number): boolean {
  const settings = validationAt(sheet, row, column);
  return settings?.type === 'list' && settings.inCellDropDown;
}

/** What a validation says at a selected cell; one of the two may be empty. */
export interface InputPromptText {
  title: string;
  text: string;
}

/** The prompt that Excel shows while the cell is selected; null where there is none. */
export function inputPrompt(sheet: SheetModel, row: number, column: number): InputPromptText | null {
  const settings = validationAt(sheet, row, column);
  if (!settings?.showPrompt || (settings.promptTitle === '' && settings.prompt === '')) return null;
  return { title: settings.promptTitle, text: settings.prompt };
}

/** The items of the list of a cell, in order, without blanks; none when the cell has no list or its formula has no value. */
export function listItems(sheet: SheetModel, row: number, column: number, locale: Locale): ListItem[] {
  const settings = validationAt(sheet, row, column);
  if (settings?.type !== 'list' || settings.formula1 === null) return [];
  const typed = literalItems(settings.formula1);
  if (typed) return typed.filter((text) => text !== '').map((text) => ({ text }));
  sheet.workbook.calculateIfNeeded();
  const { numberFormat } = sheet.workbook.styles.get(sheet.styleAt(row, column));
  try {
    return listAt(sheet, { formula: settings.formula1, anchor: settings.anchor }, { row, column })
      .filter((value) => value !== null && value !== '')
      .map((value) => ({ text: cellText(value, numberFormat, locale, sheet.workbook.date1904).text, value }));
  } catch {
    // A function that is not evaluated: there is no list to show, and any entry is let pass.
    return [];
  }
}

/** The validation that a typed text would break; null when it may be entered. */
export function brokenValidation(
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
  locale: Locale,
): ValidationSettings | null {
  const settings = validationAt(sheet, row, column);
  if (!settings || settings.type === 'none' || !settings.showError) return null;
  const { numberFormat } = sheet.workbook.styles.get(sheet.styleAt(row, column));
  sheet.workbook.calculateIfNeeded();
  try {
    const value = valueOf(sheet, row, column, typedCell(text, numberFormat, locale));
    return wouldSatisfy(sheet, settings, { row, column }, value) ? null : settings;
  } catch {
    return null;
  }
}

function valueOf(sheet: SheetModel, row: number, column: number, { input }: TypedCell): CellValue {
  if ('value' in input) return input.value;
  const { calculator } = sheet.workbook;
  if (!(calculator instanceof FormulaEngine)) return null;
  return calculator.evaluate(sheet, row, column, input.formula).value;
}

/** The cell holds the value for the time of the question only: nobody is told, nothing is computed from it. */
function wouldSatisfy(
  sheet: SheetModel,
  settings: ValidationSettings,
  at: { row: number; column: number },
  value: CellValue,
): boolean {
  const before = sheet.value(at.row, at.column);
  sheet.cells.setValue(at.row, at.column, value);
  try {
    return satisfies(sheet, settings, at);
  } finally {
    sheet.cells.setValue(at.row, at.column, before);
  }
}
