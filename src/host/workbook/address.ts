import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow, type Bounds } from './bounds';

/** Column letters for a column counted from 0: 0 → A, 27 → AB. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** Column counted from 0 for its letters, or -1 when they are none. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n <= MAX_COLUMNS ? n - 1 : -1;
}

export const cellName = (row: number, column: number): string => columnName(column) + (row + 1);

/** A sheet name as it stands in a formula or an address: quoted when it must be. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** `A1`, `A1:B3`, `A:C` for whole columns, `2:5` for whole rows. */
export function rangeName(b: Bounds): string {
  if (b.rowCount >= MAX_ROWS && b.columnCount >= MAX_COLUMNS) return `1:${MAX_ROWS}`;
  if (b.rowCount >= MAX_ROWS) return `${columnName(b.column)}:${columnName(lastColumn(b))}`;
  if (b.columnCount >= MAX_COLUMNS) return `${b.row + 1}:${lastRow(b) + 1}`;
  const start = cellName(b.row, b.column);
  return b.rowCount === 1 && b.columnCount === 1 ? start : `${start}:${cellName(lastRow(b), lastColumn(b))}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function parseCell(text: string): { row: number; column: number } | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const column = columnIndex(match[1] as string);
  const row = Number(match[2]) - 1;
  return column < 0 || row < 0 || row >= MAX_ROWS ? null : { row, column };
}

/** Bounds of an A1 reference without sheet name (`B2`, `A1:C3`, `A:C`, `2:5`), or null when it is none. */
export function parseRangeName(text: string): Bounds | null {
  const columns = COLUMNS.exec(text);
  if (columns) {
    const a = columnIndex(columns[1] as string);
    const b = columnIndex(columns[2] as string);
    if (a < 0 || b < 0) return null;
    return { row: 0, column: Math.min(a, b), rowCount: MAX_ROWS, columnCount: Math.abs(a - b) + 1 };
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const a = Number(rows[1]) - 1;
    const b = Number(rows[2]) - 1;
    if (Math.min(a, b) < 0 || Math.max(a, b) >= MAX_ROWS) return null;
    return { row: Math.min(a, b), column: 0, rowCount: Math.abs(a - b) + 1, columnCount: MAX_COLUMNS };
  }
  const [first, second, ...rest] = text.split(':');
  if (rest.length > 0 || first === undefined) return null;
  const start = parseCell(first);
  const end = second === undefined ? start : parseCell(second);
  if (!start || !end) return null;
  return {
    row: Math.min(start.row, end.row),
    column: Math.min(start.column, end.column),
    rowCount: Math.abs(start.row - end.row) + 1,
    columnCount: Math.abs(start.column - end.column) + 1,
  };
}

/** Splits `'Mon onglet'!A1:B2` into sheet name and reference; `sheet` is null when there is none. */
export function splitAddress(text: string): { sheet: string | null; reference: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] as string).replace(/''/g, "'"), reference: quoted[2] as string };
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { sheet: null, reference: text } : { sheet: text.slice(0, bang), reference: text.slice(bang + 1) };
}
