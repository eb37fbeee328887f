import { mapReferences, writeReference, type A1Reference, type Corner } from './a1-reference';
import { followBounds, type StructureEdit } from './structure-edit';

/** Whose references follow an edit, and how. */
export interface Following {
  edit: StructureEdit;
  /** Name of the edited sheet in lower case. */
  sheet: string;
  /** The formula stands on the edited sheet: its references without a sheet name mean it. */
  own: boolean;
  /** Names: a relative row (column) is measured from the cell that uses the name, and stays. */
  absoluteOnly?: boolean;
}

/** Cheap test before a formula is taken apart: something like `A1`, `A:C` or `2:5`. */
const MAY_REFER = /[A-Za-z]\$?\d|[A-Za-z]:\$?[A-Za-z]|\d:\$?\d/;

/**
 * A formula (with or without `=`) after cells were inserted or deleted: its references follow their cells, grow and shrink
 * with them, and become `#REF!` when they are gone. References into other workbooks and across several sheets
 * (`Jan:Dec!A1`, which Excel does not adjust either) stay.
 */
export function followFormula(formula: string, following: Following): string {
  if (!MAY_REFER.test(formula)) return formula;
  if (!following.own && !formula.toLowerCase().includes(following.sheet.replace(/'/g, "''"))) return formula;
  return mapReferences(formula, (reference) => followReference(reference, following));
}

function followReference(reference: A1Reference, { edit, sheet, own, absoluteOnly }: Following): string | null {
  const { first, second, bounds, prefix } = reference;
  if (reference.sheet === null ? !own : reference.sheet !== sheet) return null;
  if (absoluteOnly && [first, second].some((corner) => !isFixed(corner, edit.axis))) return null;
  const after = followBounds(edit, bounds);
  if (after === bounds) return null;
  return after === null ? `${prefix}#REF!` : writeReference(reference, after);
}

const isFixed = (corner: Corner, axis: StructureEdit['axis']): boolean =>
  axis === 'row' ? corner.row === null || corner.rowMark === '$' : corner.column === null || corner.columnMark === '$';
