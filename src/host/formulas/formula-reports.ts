import { cellName, quoteSheet } from '../workbook/address';
import type { FormulaCell } from './graph/formula-cell';

export interface UnsupportedFormula {
  sheet: string;
  cell: string;
  /** A function, or `SYNTAX`, `EXTERNAL_REFERENCE`. */
  name: string;
}

/** Formulas that keep their last value (or show `#NAME?`) because something in them is not evaluated here, by name. */
export function unsupportedFormulas(cells: Iterable<FormulaCell>): UnsupportedFormula[] {
  const found: UnsupportedFormula[] = [];
  for (const { sheet, row, column, refused } of cells)
    for (const name of new Set(refused)) found.push({ sheet: sheet.name, cell: cellName(row, column), name });
  return found;
}

/** Cells whose formulas go round in circles, `Sheet!A1`; they show 0 as in Excel without iteration. */
export const circularCells = (cells: Iterable<FormulaCell>): string[] =>
  [...cells]
    .filter(({ circular }) => circular)
    .map(({ sheet, row, column }) => `${quoteSheet(sheet.name)}!${cellName(row, column)}`);
