import { fileFormula, NOWHERE, showFormula } from '../formulas/file-formula';
import { SharedFormula } from '../formulas/shared-formula';
import { decodeXstring, encodeXstring } from '../xml/escape';

interface Cell {
  row: number;
  column: number;
}

/** A formula of a rule as Office.js shows it, without `=`. */
export const readRuleFormula = (text: string): string => showFormula(decodeXstring(text), NOWHERE);

/** The form of the file for a formula that is written for the cell `from` and will be read for the cell `to`. */
export function ruleFormula(formula: string, from: Cell, to: Cell): string {
  const same = from.row === to.row && from.column === to.column;
  const moved = same ? formula : new SharedFormula(formula, from.row, from.column).at(to.row, to.column);
  return encodeXstring(fileFormula(moved, NOWHERE));
}
