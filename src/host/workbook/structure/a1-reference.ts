import { tokenize } from '@borgar/fx';
import { columnIndex, columnName } from '../address';
import { MAX_COLUMNS, MAX_ROWS, type Bounds } from '../bounds';

interface Token {
  type: string;
  value: string;
}

const REFERENCES = new Set(['range', 'range_beam', 'range_ternary']);

/** A reference of a formula to cells of one sheet. */
export interface A1Reference {
  /** The sheet it names, lower case; null without one. */
  sheet: string | null;
  /** What stands before the cells, `'Mon onglet'!`, as it is written. */
  prefix: string;
  first: Corner;
  second: Corner;
  single: boolean;
  bounds: Bounds;
}

/**
 * A formula with its references to cells put through a function: what it answers stands in their place, null leaves them. References
 * into other workbooks and across several sheets (`Jan:Dec!A1`) are not asked about.
 */
export function mapReferences(formula: string, map: (reference: A1Reference) => string | null): string {
  let changed = false;
  const tokens = tokenize(formula) as Token[];
  const values = tokens.map(({ type, value }, i) => {
    const reference = REFERENCES.has(type) && !spansSheets(tokens, i) ? readReference(value) : null;
    const after = reference && map(reference);
    if (after === null || after === value) return value;
    changed = true;
    return after;
  });
  return changed ? values.join('') : formula;
}

function readReference(text: string): A1Reference | null {
  const bang = text.lastIndexOf('!');
  const corners = text.slice(bang + 1).split(':');
  const first = readCorner(corners[0] as string);
  const second = corners.length === 1 ? first : corners.length === 2 ? readCorner(corners[1] as string) : null;
  const bounds = first && second && boundsOf(first, second);
  if (!first || !second || !bounds) return null;
  const sheet = bang < 0 ? null : sheetName(text.slice(0, bang));
  return { sheet, prefix: text.slice(0, bang + 1), first, second, single: corners.length === 1, bounds };
}

/** The reference as it reads over other cells; `prefix` names another sheet. */
export const writeReference = (
  { prefix, first, second, single }: A1Reference,
  bounds: Bounds,
  otherPrefix = prefix,
): string => otherPrefix + write(bounds, first, second, single);

/** `A1:B2!C3`, where sheets have names like cells, comes as `A1`, `:`, `B2!C3`. */
function spansSheets(tokens: Token[], i: number): boolean {
  const joined = (colon: Token | undefined, second: Token | undefined): boolean =>
    colon?.value === ':' && second !== undefined && REFERENCES.has(second.type) && second.value.includes('!');
  return joined(tokens[i + 1], tokens[i + 2]) || joined(tokens[i - 1], tokens[i]);
}

const sheetName = (prefix: string): string => prefix.replace(/^'|'$/g, '').replace(/''/g, "'").toLowerCase();

/** One end of a reference; `row` is null in `A:C`, `column` in `2:5`. */
export interface Corner {
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
