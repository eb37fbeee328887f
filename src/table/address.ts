import type { GridArea } from './grid';

/** Letters of a column counted from 0: 0 → `A`, 26 → `AA`. */
export const columnLetters = (index: number): string => {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** Inverse of `columnLetters`. */
export const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A1 address of a cell; the row is Excel's number (from 1), the column counts from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** A sheet name as a formula needs it, always quoted: `'Recensement 2023'`. */
export const quotedSheet = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/**
 * The areas of an address such as `Feuil1!A1:B2, 'L''année'!D4`, in its order; whatever is no area of cells (whole columns,
 * `#REF!`) is left out.
 */
export const areasOf = (address: string): GridArea[] =>
  address
    .replace(/'(?:[^']|'')*'!/g, '')
    .split(',')
    .flatMap((part) => {
      const match = AREA.exec(part.slice(part.indexOf('!') + 1).trim());
      if (!match) return [];
      const [, left, top, right = left, bottom = top] = match as unknown as [string, string, string, string?, string?];
      const [row, column] = [Number(top) - 1, columnIndex(left)];
      return [{ row, column, rowCount: Number(bottom) - row, columnCount: columnIndex(right) - column + 1 }];
    });

/** A1 address of an area: `A1`, `B2:C4`. */
export const areaAddress = ({ row, column, rowCount, columnCount }: GridArea): string => {
  const first = cellAddress(row + 1, column);
  return rowCount * columnCount === 1 ? first : `${first}:${cellAddress(row + rowCount, column + columnCount - 1)}`;
};
