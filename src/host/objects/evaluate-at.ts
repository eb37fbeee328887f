import { FormulaEngine, shiftFormula, type Evaluation } from '../formulas';
import { notImplemented } from '../protocol';
import type { CellValue } from '../workbook/cell-value';
import { ErrorValue } from '../workbook/error-value';
import type { SheetModel } from '../workbook/sheet';

interface Cell {
  row: number;
  column: number;
}

/** A formula of a rule: written for one cell, asked for at others. `formula` is English, without `=`. */
export interface RuleFormula {
  formula: string;
  anchor: Cell;
}

function evaluated(sheet: SheetModel, { formula, anchor }: RuleFormula, at: Cell): Evaluation {
  const { calculator } = sheet.workbook;
  if (!(calculator instanceof FormulaEngine)) throw notImplemented('DataValidation.valid', 'without a calculator.');
  const shifted = shiftFormula(`=${formula}`, at.row - anchor.row, at.column - anchor.column);
  const evaluation = calculator.evaluate(sheet, at.row, at.column, shifted);
  const [refused] = evaluation.refused;
  if (refused === undefined) return evaluation;
  if (refused !== 'SYNTAX') throw notImplemented('DataValidation.valid', `the function ${refused}.`);
  const value = ErrorValue.of('#NAME?');
  return { refused: [], items: [value], rowCount: 1, columnCount: 1, value };
}

/** The value of a rule's formula at a cell. `NotImplemented` for functions that are not evaluated. */
export const evaluateAt = (sheet: SheetModel, formula: RuleFormula, at: Cell): CellValue =>
  evaluated(sheet, formula, at).value;

/** All values of the range or array that a rule's formula gives at a cell. */
export const listAt = (sheet: SheetModel, formula: RuleFormula, at: Cell): CellValue[] =>
  evaluated(sheet, formula, at).items;
