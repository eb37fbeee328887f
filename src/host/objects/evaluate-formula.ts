import { FormulaEngine } from '../formulas';
import type { EvaluationContext } from '../formulas/evaluation/context';
import { cellResult, evaluateSafely } from '../formulas/evaluation/evaluator';
import { resolveDependencies } from '../formulas/graph/dependencies';
import { FormulaCell } from '../formulas/graph/formula-cell';
import { parseFormula } from '../formulas/syntax/parse-cache';
import { invalidArgument, notImplemented } from '../protocol';
import type { CellValue } from '../workbook/cell-value';
import type { WorkbookModel } from '../workbook/workbook';

/** The value of a formula that stands in no cell. `NotImplemented` where no calculator is attached or a name is unknown to it. */
export function evaluateFormula(workbook: WorkbookModel, formula: string): CellValue {
  const { calculator, activeSheet } = workbook;
  if (!(calculator instanceof FormulaEngine)) throw notImplemented('Functions', 'without a calculator.');
  workbook.calculateIfNeeded();
  const parsed = parseFormula(formula);
  if (!parsed.root) throw invalidArgument(`"${formula}" is not a formula.`);
  const { refused } = resolveDependencies(workbook, new FormulaCell(activeSheet, 0, 0, formula, parsed));
  if (refused.length > 0) throw notImplemented(`Functions.${refused[0] ?? ''}`);
  const context: EvaluationContext = {
    shared: calculator,
    sheet: activeSheet,
    row: 0,
    column: 0,
    arrayMode: true,
    locals: null,
    nameDepth: 0,
  };
  return cellResult(evaluateSafely(parsed.root, context), context);
}
