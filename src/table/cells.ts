import { isErrorCell, type CellContent, type SheetGrid } from './grid';

/** Content of a cell by Excel row number (from 1) and column (from 0); outside the grid it is empty. */
export const contentAt = (grid: SheetGrid, row: number, column: number): CellContent =>
  grid.values[row - 1 - grid.row]?.[column - grid.column] ?? null;

/** What the screen shows of a cell, `null` where texts were not read. */
export const shownAt = (grid: SheetGrid, row: number, column: number): string | null =>
  grid.text === null ? null : (grid.text[row - 1 - grid.row]?.[column - grid.column] ?? null);

/** A content as text: what is typed, an error's name, nothing for an empty cell. */
export const asText = (content: CellContent): string => {
  if (content === null) return '';
  return isErrorCell(content) ? content.error : String(content);
};

export const isBlank = (content: CellContent): boolean =>
  content === null || (typeof content === 'string' && content.trim() === '');

/** Excel number of the last row of the grid. */
export const lastRowOf = (grid: SheetGrid): number => grid.row + grid.values.length;

/** Column after the last one of the grid, counted from 0. */
export const endColumnOf = (grid: SheetGrid): number =>
  grid.column + grid.values.reduce((most, row) => Math.max(most, row.length), 0);
