import { contentAt, endColumnOf, isBlank, lastRowOf } from './cells';
import type { CellContent, GridTable, SheetGrid } from './grid';
import { findHeaderLine, readHeaderAt, type HeaderLine } from './header-line';
import type { HeaderDictionary } from './header-match';
import { fold } from './normalise';

/** A small table read by its headers: one record per row, keys of the dictionary, Excel row numbers. */
export interface KeyedTable<K extends string> {
  sheet: string;
  records: { row: number; values: Partial<Record<K, CellContent>>; shown: Partial<Record<K, string | null>> }[];
  keys: K[];
  /** Column of the sheet (from 0) of each key. */
  columns: Partial<Record<K, number>>;
  /** Headers of the columns as written. */
  headers: Partial<Record<K, string>>;
  /** Headers that the dictionary does not know, on one line, with the column of the sheet (from 0), from left to right. */
  unknown: { header: string; index: number }[];
  /** Name of the table object as the workbook has it, `null` for a plain range. */
  object: string | null;
  /** Excel rows of the first and the last line below the header. */
  firstRow: number;
  lastRow: number;
}

const nameForm = (name: string): string => fold(name).replace(/[^a-z0-9]/g, '');

const collect = <K extends string>(
  grid: SheetGrid,
  header: HeaderLine<K>,
  lastRow: number,
  object: string | null,
): KeyedTable<K> => {
  const records: KeyedTable<K>['records'] = [];
  for (let row = header.row + 1; row <= lastRow; row++) {
    const values: Partial<Record<K, CellContent>> = {};
    const shown: Partial<Record<K, string | null>> = {};
    let filled = false;
    for (const { key, index } of header.matches) {
      const content = contentAt(grid, row, index);
      values[key] = content;
      shown[key] = grid.text?.[row - 1 - grid.row]?.[index - grid.column] ?? null;
      filled ||= !isBlank(content);
    }
    if (filled) records.push({ row, values, shown });
  }
  const columns: Partial<Record<K, number>> = {};
  const headers: Partial<Record<K, string>> = {};
  for (const { key, index } of header.matches) {
    columns[key] = index;
    const content = contentAt(grid, header.row, index);
    if (typeof content === 'string') headers[key] = content;
  }
  const keys = header.matches.map((match) => match.key);
  const matched = new Set(header.matches.map(({ index }) => index));
  const unknown = header.cells
    .filter(({ index }) => !matched.has(index))
    .map(({ text, index }) => ({ header: text, index }));
  return { sheet: grid.sheet, records, keys, columns, headers, unknown, object, firstRow: header.row + 1, lastRow };
};

/** The table object of a given name, and the sheet it stands on; names are compared without case, accents or signs. */
export const findTableObject = (
  grids: readonly SheetGrid[],
  name: string,
): { grid: SheetGrid; table: GridTable } | null => {
  for (const grid of grids) {
    const table = grid.tables.find((candidate) => nameForm(candidate.name) === nameForm(name));
    if (table) return { grid, table };
  }
  return null;
};

/**
 * Reads a parameter table: the table object of that name, else a plain range on a sheet of that name.
 * @returns `null` when the workbook has neither
 */
export const readNamedTable = <K extends string>(
  grids: readonly SheetGrid[],
  names: readonly string[],
  dictionary: HeaderDictionary<K>,
  leastHeaders = 1,
): KeyedTable<K> | null => {
  const noScore = () => null;
  for (const name of names) {
    const found = findTableObject(grids, name);
    if (!found) continue;
    const { grid, table } = found;
    const columns = { from: table.column, to: table.column + table.columnCount };
    const header = readHeaderAt(grid, table.row + 1, columns, dictionary, noScore);
    return collect(grid, header, table.row + table.rowCount - (table.showTotals ? 1 : 0), table.name);
  }
  for (const name of names) {
    const grid = grids.find((candidate) => nameForm(candidate.sheet) === nameForm(name));
    if (!grid || endColumnOf(grid) === grid.column) continue;
    const header = findHeaderLine(grid, dictionary, () => noScore, leastHeaders);
    if (header) return collect(grid, header, lastRowOf(grid), null);
  }
  return null;
};
