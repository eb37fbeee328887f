import { FormulaEngine, type Evaluation } from '../formulas';
import { invalidArgument, notImplemented } from '../protocol';
import type { CellValue } from '../workbook/cell-value';
import type { WorkbookModel } from '../workbook/workbook';

/** The value of a formula that stands in no cell. `NotImplemented` where no calculator is attached or a name is unknown to it. */
export function evaluateFormula(workbook: WorkbookModel, formula: string): CellValue {
  return evaluateWhole(workbook, formula).value;
}

/** All values of such a formula. Raises as `evaluateFormula` does. */
export function evaluateWhole(workbook: WorkbookModel, formula: string): Evaluation {
  const { calculator, activeSheet } = workbook;
  if (!(calculator instanceof FormulaEngine)) throw notImplemented('Functions', 'without a calculator.');
  workbook.calculateIfNeeded();
  const evaluation = calculator.evaluate(activeSheet, 0, 0, formula);
  const { refused } = evaluation;
  if (refused.includes('SYNTAX')) throw invalidArgument(`"${formula}" is not a formula.`);
  if (refused.length > 0) throw notImplemented(`Functions.${refused[0] ?? ''}`);
  return evaluation;
}
