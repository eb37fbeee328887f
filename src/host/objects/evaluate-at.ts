import { FormulaEngine, shiftFormula } from '../formulas';
import type { EvaluationContext } from '../formulas/evaluation/context';
import { cellResult, evaluateSafely } from '../formulas/evaluation/evaluator';
import { readArray } from '../formulas/evaluation/reading';
import { resolveDependencies } from '../formulas/graph/dependencies';
import { FormulaCell } from '../formulas/graph/formula-cell';
import { parseFormula } from '../formulas/syntax/parse-cache';
import { RaisedError, type Value } from '../formulas/values';
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

function evaluated(sheet: SheetModel, { formula, anchor }: RuleFormula, at: Cell): [Value, EvaluationContext] {
  const { workbook } = sheet;
  const { calculator } = workbook;
  if (!(calculator instanceof FormulaEngine)) throw notImplemented('DataValidation.valid', 'without a calculator.');
  const shifted = shiftFormula(`=${formula}`, at.row - anchor.row, at.column - anchor.column);
  const parsed = parseFormula(shifted);
  const context: EvaluationContext = {
    shared: calculator,
    sheet,
    row: at.row,
    column: at.column,
    arrayMode: true,
    locals: null,
    nameDepth: 0,
  };
  if (!parsed.root) return [ErrorValue.of('#NAME?'), context];
  const { refused } = resolveDependencies(workbook, new FormulaCell(sheet, at.row, at.column, shifted, parsed));
  if (refused.length > 0) throw notImplemented('DataValidation.valid', `the function ${refused[0] ?? ''}.`);
  return [evaluateSafely(parsed.root, context), context];
}

/** The value of a rule's formula at a cell. `NotImplemented` for functions that are not evaluated. */
export function evaluateAt(sheet: SheetModel, formula: RuleFormula, at: Cell): CellValue {
  return cellResult(...evaluated(sheet, formula, at));
}

/** All values of the range or array that a rule's formula gives at a cell. */
export function listAt(sheet: SheetModel, formula: RuleFormula, at: Cell): CellValue[] {
  const [value, context] = evaluated(sheet, formula, at);
  try {
    return readArray(context, value).items;
  } catch (error) {
    if (error instanceof RaisedError) return [error.value];
    throw error;
  }
}
