import { PlainFormulas, nameHoldsMany, needsArrays, withoutIntersections } from '../../formulas';
import { cellName } from '../../workbook/address';
import { bounds, type Bounds } from '../../workbook/bounds';
import type { SheetModel } from '../../workbook/sheet';
import { fileFormula } from '../formulas/file-formula';

/** A formula as the file holds it. */
export interface WrittenFormula {
  /** Without `=`. */
  text: string;
  /** The cells of an array formula. */
  array: Bounds | null;
  /** The array is a dynamic one, which metadata of the cell must say. */
  dynamic: boolean;
}

/**
 * How a file says what a formula says in Excel with dynamic arrays. Formulas without arrays are plain; in plain formulas ranges are cut
 * to the row or column of the cell, so that `=@A1:A3` is `A1:A3` and `=A1:A3` is a dynamic array.
 */
export function writtenFormula(
  sheet: SheetModel,
  row: number,
  column: number,
  formula: string,
  plainOnes: PlainFormulas,
): WrittenFormula {
  const table = sheet.tables.length > 0 ? (sheet.tableAt(row, column)?.name ?? null) : null;
  const inFile = (text: string): string => fileFormula(text.replace(/^=/, ''), { table });
  const array = sheet.arrayFormulas.get(cellName(row, column));
  if (array?.formula === formula) return { text: inFile(formula), array: array.bounds, dynamic: array.dynamic };
  if (plainOnes.has(formula)) return { text: inFile(formula), array: null, dynamic: false };
  const holdsMany = (name: string): boolean => nameHoldsMany(sheet.workbook, { sheet, row, column }, name);
  const plain = withoutIntersections(formula, holdsMany);
  if (plain !== null) return { text: inFile(plain), array: null, dynamic: false };
  const dynamic = needsArrays(formula, holdsMany) || inFile(formula).includes('_xlfn.SINGLE(');
  return { text: inFile(formula), array: dynamic ? bounds(row, column) : null, dynamic };
}

/** Formulas of a sheet that need no second look. */
export const plainFormulas = (sheet: SheetModel): PlainFormulas =>
  new PlainFormulas((name) => nameHoldsMany(sheet.workbook, { sheet, row: 0, column: 0 }, name));
