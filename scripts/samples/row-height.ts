import type ExcelJS from 'exceljs';

/** A line of Calibri 10, in points, and the padding of a cell. */
const LINE = 13;
const PADDING = 4;

/** Lines that a text takes in a column of so many characters, broken between words as Excel does. */
function linesOf(text: string, width: number): number {
  // The unit of a width is a digit of the default font at 11 points: a sentence at 10 points holds a little more.
  const room = Math.max(4, width * 1.12 - 3);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    used = word.length;
  }
  return lines;
}

/** Sets a row's height so that no wrapped text is cut: Excel does not do it for a file that it did not write. */
export function fitRowHeight(row: ExcelJS.Row, texts: { text: string; width: number }[]): void {
  const lines = Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width)));
  row.height = lines * LINE + PADDING;
}
