import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { fromLocalFormula, localeInfo, renderText, toLocalFormula, type LocaleInfo } from '../formats';
import { shiftFormula } from '../formulas';
import { cellName } from '../workbook/address';
import type { CellValue } from '../workbook/cell-value';
import { readMatrix, writeMatrix } from './cell-matrix';
import { checkedFormula } from './formula-text';
import type { Range } from './range';
import { readTypedText, wireValue, writeCells, type ReadText } from './range-values';

type Notation = 'english' | 'local' | 'r1c1';

/** Formulas where there are any, else values. */
export const readFormulas = (range: Range): unknown => {
  const { cells } = range.sheet;
  return readMatrix(range, (row, column) => cells.formula(row, column) ?? wireValue(cells.value(row, column)));
};

export const readFormulasLocal = (range: Range): unknown => {
  const { cells } = range.sheet;
  const { locale } = range.context;
  return readMatrix(range, (row, column) => {
    const formula = cells.formula(row, column);
    return formula === null ? localValue(cells.value(row, column), locale) : toLocalFormula(formula, locale);
  });
};

/** Errors and truth values in the language of the user; numbers stay numbers. */
const localValue = (value: CellValue, locale: LocaleInfo): unknown =>
  typeof value === 'number' ? value : renderText(value, 'General', locale);

export const readFormulasR1C1 = (range: Range): unknown => {
  const { cells } = range.sheet;
  return readMatrix(range, (row, column) => {
    const formula = cells.formula(row, column);
    return formula === null ? wireValue(cells.value(row, column)) : toR1C1(formula, row, column);
  });
};

export const toR1C1 = (formula: string, row: number, column: number): string =>
  translateFormulaToR1C1(formula, cellName(row, column));

export const fromR1C1 = (formula: string, row: number, column: number): string =>
  translateFormulaToA1(formula, cellName(row, column));

/** The formula of one cell as it reads when copied to another: relative references move along. */
export const movedFormula = (
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
): string => shiftFormula(formula, to.row - from.row, to.column - from.column);

/** `range.formulas = …` in one of the notations. One formula for several cells is adjusted from the first cell. */
export function writeFormulas(range: Range, value: unknown, notation: Notation): void {
  const { cells, broadcast } = writeMatrix(range, value);
  const { row, column } = range.bounds;
  const locale = notation === 'local' ? range.context.locale : localeInfo('en-US');
  writeCells(range, cells, (text, r, c): ReadText => {
    const here = { row: row + r, column: column + c };
    return readTypedText(text, locale, (typed) => {
      if (notation === 'r1c1') return checkedFormula(fromR1C1(typed, here.row, here.column));
      const english = checkedFormula(notation === 'local' ? fromLocalFormula(typed, locale) : typed);
      return broadcast ? movedFormula(english, range.bounds, here) : english;
    });
  });
}
