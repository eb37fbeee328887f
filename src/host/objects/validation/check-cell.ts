import { compareValues, sameText } from '../../formulas/comparison';
import type { CellValue } from '../../workbook/cell-value';
import type { ValidationSettings } from '../../workbook/data-validation';
import { ErrorValue } from '../../workbook/error-value';
import type { SheetModel } from '../../workbook/sheet';
import { evaluateAt, listAt } from '../evaluate-at';

interface Cell {
  row: number;
  column: number;
}

/** True when the value of a cell is one that its validation lets a user type. */
export function satisfies(sheet: SheetModel, settings: ValidationSettings, at: Cell): boolean {
  const value = sheet.value(at.row, at.column);
  if (settings.type === 'none') return true;
  if (value === null) return settings.ignoreBlanks;
  if (value instanceof ErrorValue) return false;
  if (settings.type === 'list') return inList(sheet, settings, at, value);
  if (settings.type === 'custom') return holds(formulaValue(sheet, settings, 'formula1', at), settings);
  return compares(sheet, settings, at, value);
}

const formulaValue = (
  sheet: SheetModel,
  { anchor, ...settings }: ValidationSettings,
  name: 'formula1' | 'formula2',
  at: Cell,
): CellValue => {
  const formula = settings[name];
  return formula === null ? null : evaluateAt(sheet, { formula, anchor }, at);
};

/** A custom formula lets pass what is true; of one that has no value yet Excel asks nothing while blanks are ignored. */
function holds(result: CellValue, { ignoreBlanks }: ValidationSettings): boolean {
  if (result === null) return ignoreBlanks;
  return typeof result === 'boolean' ? result : typeof result === 'number' && result !== 0;
}

function inList(sheet: SheetModel, { formula1, anchor }: ValidationSettings, at: Cell, value: CellValue): boolean {
  if (formula1 === null) return true;
  const typed = literalItems(formula1);
  // Items typed into the rule are compared as they stand, those of cells without regard to case.
  if (typed) return typed.includes(typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
  return listAt(sheet, { formula: formula1, anchor }, at).some((item) =>
    typeof item === 'string' && typeof value === 'string' ? sameText(item, value) : item !== null && item === value,
  );
}

/** The items of a list that is typed into the rule (`"a,b"`); null for a reference or formula. */
export function literalItems(formula: string): string[] | null {
  if (!/^"(?:[^"]|"")*"$/.test(formula)) return null;
  return formula
    .slice(1, -1)
    .replace(/""/g, '"')
    .split(',')
    .map((item) => item.trim());
}

function compares(sheet: SheetModel, settings: ValidationSettings, at: Cell, value: CellValue): boolean {
  const measured = settings.type === 'textLength' ? textLength(value) : value;
  if (typeof measured !== 'number') return false;
  if (settings.type === 'whole' && !Number.isInteger(measured)) return false;
  const first = formulaValue(sheet, settings, 'formula1', at);
  const second = formulaValue(sheet, settings, 'formula2', at);
  if (first instanceof ErrorValue || second instanceof ErrorValue) return false;
  if ((first === null || (second === null && isBetween(settings))) && settings.ignoreBlanks) return true;
  const low = compareValues(measured, first);
  switch (settings.operator) {
    case 'between':
      return low >= 0 && compareValues(measured, second) <= 0;
    case 'notBetween':
      return low < 0 || compareValues(measured, second) > 0;
    case 'equal':
      return low === 0;
    case 'notEqual':
      return low !== 0;
    case 'greaterThan':
      return low > 0;
    case 'lessThan':
      return low < 0;
    case 'greaterThanOrEqual':
      return low >= 0;
    case 'lessThanOrEqual':
      return low <= 0;
  }
}

const isBetween = ({ operator }: ValidationSettings): boolean => operator === 'between' || operator === 'notBetween';

/** Length of the value as typed: 12,5 has four characters. */
const textLength = (value: CellValue): number => String(value).length;
