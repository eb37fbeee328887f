import type { WorkbookModel } from '../workbook/workbook';
import { FormulaEngine, type CalculatorOptions } from './engine';

export { FormulaEngine, type CalculatorOptions } from './engine';
export type { UnsupportedFormula } from './formula-reports';
export type { Evaluation } from './evaluate-alone';
export { functionNames } from './functions/registry';
export { shiftFormula } from './shift-formula';
export { nameHoldsMany } from './evaluation/dynamic-names';
export {
  FormulaIntersections,
  PlainFormulas,
  needsArrays,
  withIntersections,
  withoutIntersections,
} from './intersections';

/** Attaches the formula engine to a workbook: `workbook.useCalculator(createCalculator)`. */
export const createCalculator = (workbook: WorkbookModel): FormulaEngine => new FormulaEngine(workbook);

/** The same for a given language or clock: `workbook.useCalculator(calculatorFor({ locale: 'fr-FR' }))`. */
export const calculatorFor =
  (options: CalculatorOptions) =>
  (workbook: WorkbookModel): FormulaEngine =>
    new FormulaEngine(workbook, options);
