import type { CellValue } from '../workbook/cell-value';
import type { SheetModel } from '../workbook/sheet';
import type { EvaluationContext, Surroundings } from './evaluation/context';
import { blockResult, evaluateSafely } from './evaluation/evaluator';
import { resolveDependencies } from './graph/dependencies';
import { FormulaCell } from './graph/formula-cell';
import { parseFormula } from './syntax/parse-cache';

/** What a formula gives that stands in no cell. */
export interface Evaluation {
  /** Why it is not evaluated, by name (`SYNTAX`, functions, …); empty when it is. There are no values then. */
  refused: string[];
  /** All its values, row by row; an empty cell is 0 only where a cell would show it (`value`). */
  items: CellValue[];
  rowCount: number;
  columnCount: number;
  /** What a cell with the formula would show first. */
  value: CellValue;
}

/** Evaluates a formula (English, with `=`) as if it stood in a cell, which it neither reads nor changes. Ranges are taken whole. */
export function evaluateAlone(
  shared: Surroundings,
  sheet: SheetModel,
  row: number,
  column: number,
  formula: string,
): Evaluation {
  const parsed = parseFormula(formula);
  const cell = new FormulaCell(sheet, row, column, formula, parsed);
  const refused = [...new Set(parsed.root ? resolveDependencies(shared.workbook, cell).refused : parsed.refused)];
  if (!parsed.root || refused.length > 0) return { refused, items: [], rowCount: 0, columnCount: 0, value: null };
  const context: EvaluationContext = { shared, sheet, row, column, arrayMode: true, locals: null, nameDepth: 0 };
  const { items, rowCount, columnCount } = blockResult(evaluateSafely(parsed.root, context), context);
  return { refused, items, rowCount, columnCount, value: items[0] ?? 0 };
}
