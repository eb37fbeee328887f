import { shiftFormula } from '../../formulas/shift-formula';
import { union, type Bounds } from '../bounds';
import { followFormula } from './follow-formula';
import { crossing, followBounds, spanOf, type StructureEdit } from './structure-edit';

interface Cell {
  row: number;
  column: number;
}

/** Areas of a rule with its formulas, which read as in the first cell of the smallest rectangle around the areas. */
export interface Rule {
  areas: Bounds[];
  /** Without `=`. */
  formulas: string[];
}

/**
 * A rule of the edited sheet (validation, conditional format) after an edit: its areas follow, its formulas read as in the
 * new first cell. Null when all its cells are gone. `sheet`: name of the sheet, lower case.
 */
export function followRule(rule: Rule, edit: StructureEdit, sheet: string): Rule | null {
  const areas = rule.areas.map((area) => followBounds(edit, area)).filter((area) => area !== null);
  const before = firstCell(rule.areas);
  const after = firstCell(areas);
  if (!before || !after) return null;
  const stood = originOf(edit, after);
  const formulas = rule.formulas.map((formula) => {
    const moved = shiftFormula(`=${formula}`, stood.row - before.row, stood.column - before.column);
    return followFormula(moved, { edit, sheet, own: true }).slice(1);
  });
  return { areas, formulas };
}

function firstCell(areas: readonly Bounds[]): Cell | null {
  const [first, ...others] = areas;
  return first ? others.reduce(union, first) : null;
}

/** Where the cell that is at a place now stood before the edit. */
function originOf(edit: StructureEdit, { row, column }: Cell): Cell {
  const [across] = spanOf({ row, column, rowCount: 1, columnCount: 1 }, crossing(edit.axis));
  const along = edit.axis === 'row' ? row : column;
  if (across < edit.from || across > edit.to || along < edit.at) return { row, column };
  const stood = Math.max(edit.kind === 'insert' ? along - edit.count : along + edit.count, 0);
  return edit.axis === 'row' ? { row: stood, column } : { row, column: stood };
}
