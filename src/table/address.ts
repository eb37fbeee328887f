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
