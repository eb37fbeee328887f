import { tokenize } from '@borgar/fx';
import { columnIndex, columnName } from '../address';
import { MAX_COLUMNS, MAX_ROWS, type Bounds } from '../bounds';
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

interface Token {
  type: string;
  value: string;
}

const REFERENCES = new Set(['range', 'range_beam', 'range_ternary']);

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
  let changed = false;
  const tokens = tokenize(formula) as Token[];
  const values = tokens.map(({ type, value }, i) => {
    if (!REFERENCES.has(type) || spansSheets(tokens, i)) return value;
    const after = followReference(value, following);
    changed ||= after !== value;
    return after;
  });
  return changed ? values.join('') : formula;
}

/** `A1:B2!C3`, where sheets have names like cells, comes as `A1`, `:`, `B2!C3`. */
function spansSheets(tokens: Token[], i: number): boolean {
  const joined = (colon: Token | undefined, second: Token | undefined): boolean =>
    colon?.value === ':' && second !== undefined && REFERENCES.has(second.type) && second.value.includes('!');
  return joined(tokens[i + 1], tokens[i + 2]) || joined(tokens[i - 1], tokens[i]);
}

function followReference(reference: string, following: Following): string {
  const bang = reference.lastIndexOf('!');
  if (bang < 0 ? !following.own : !namesSheet(reference.slice(0, bang), following.sheet)) return reference;
  const corners = reference.slice(bang + 1).split(':');
  const first = readCorner(corners[0] as string);
  const second = corners.length === 1 ? first : corners.length === 2 ? readCorner(corners[1] as string) : null;
  if (!first || !second) return reference;
  if (following.absoluteOnly && [first, second].some((corner) => !isFixed(corner, following.edit.axis)))
    return reference;
  const before = boundsOf(first, second);
  const after = before && followBounds(following.edit, before);
  if (before === null || after === before) return reference;
  const prefix = reference.slice(0, bang + 1);
  return after === null ? `${prefix}#REF!` : prefix + write(after, first, second, corners.length === 1);
}

function namesSheet(prefix: string, sheet: string): boolean {
  return prefix.replace(/^'|'$/g, '').replace(/''/g, "'").toLowerCase() === sheet;
}

/** One end of a reference; `row` is null in `A:C`, `column` in `2:5`. */
interface Corner {
  column: number | null;
  row: number | null;
  columnMark: string;
  rowMark: string;
}

function readCorner(text: string): Corner | null {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/.exec(text);
  if (!match || (match[2] === undefined && match[4] === undefined)) return null;
  const column = match[2] === undefined ? null : columnIndex(match[2]);
  const row = match[4] === undefined ? null : Number(match[4]) - 1;
  if (column === -1 || (row !== null && (row < 0 || row >= MAX_ROWS))) return null;
  // In `$2:$5` the mark stands before the row.
  const marks = column === null ? ['', match[1] || match[3]] : [match[1], match[3]];
  return { column, row, columnMark: marks[0] ?? '', rowMark: marks[1] ?? '' };
}

const isFixed = (corner: Corner, axis: StructureEdit['axis']): boolean =>
  axis === 'row' ? corner.row === null || corner.rowMark === '$' : corner.column === null || corner.columnMark === '$';

function boundsOf(a: Corner, b: Corner): Bounds | null {
  if ((a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null;
  const rows = a.row === null || b.row === null ? [0, MAX_ROWS - 1] : [a.row, b.row].sort((x, y) => x - y);
  const columns =
    a.column === null || b.column === null ? [0, MAX_COLUMNS - 1] : [a.column, b.column].sort((x, y) => x - y);
  const [top, bottom] = rows as [number, number];
  const [left, right] = columns as [number, number];
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function write(b: Bounds, first: Corner, second: Corner, single: boolean): string {
  const corner = (row: number, column: number, like: Corner): string =>
    (like.column === null ? '' : like.columnMark + columnName(column)) +
    (like.row === null ? '' : like.rowMark + String(row + 1));
  const start = corner(b.row, b.column, first);
  return single ? start : `${start}:${corner(b.row + b.rowCount - 1, b.column + b.columnCount - 1, second)}`;
}
