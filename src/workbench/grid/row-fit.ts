import { MAX_COLUMNS, bounds } from '../../host/workbook/bounds';
import type { CellValue } from '../../host/workbook/cell-value';
import type { CellStyle } from '../../host/workbook/styles';
import type { SheetModel } from '../../host/workbook/sheet';
import { textPixels } from '../../host/objects/text-width';
import { columnPixels } from '../../host/objects/column-width';

/** Rows that are fitted; those further down keep the standard height, or a large sheet would be measured at each edit. */
const FITTED_ROWS = 2000;
/** A line of Calibri 11 is 20 pixels high. */
const LINE_PIXELS = 20 / 11;
const TEXT_MARGIN = 6;
const INDENT_PIXELS = 9;

/**
 * Heights in pixels of the rows that need more than the standard one: as in Excel, a row without a height of its own is as high as
 * its largest font and its wrapped texts want it.
 */
export function fittedHeights(sheet: SheetModel): Map<number, number> {
  const heights = new Map<number, number>();
  const standard = (sheet.defaultRowHeight * 4) / 3;
  sheet.eachStored(bounds(0, 0, FITTED_ROWS, MAX_COLUMNS), false, (row, column) => {
    if (sheet.rows.get(row)?.height !== undefined) return;
    const style = sheet.workbook.styles.get(sheet.styleAt(row, column));
    if (style.font.size <= 11 && !style.alignment.wrapText) return;
    const lines = style.alignment.wrapText ? lineCount(sheet, row, column, style) : 1;
    const height = Math.round(lines * style.font.size * LINE_PIXELS);
    if (height > standard && height > (heights.get(row) ?? 0)) heights.set(row, height);
  });
  return heights;
}

function lineCount(sheet: SheetModel, row: number, column: number, { font, alignment }: CellStyle): number {
  const value: CellValue = sheet.value(row, column);
  // Numbers are never wrapped, and merged areas never make their row higher.
  if (typeof value !== 'string' || sheet.merges.some((m) => m.row <= row && row < m.row + m.rowCount)) return 1;
  const room = columnPixels(sheet, column) - TEXT_MARGIN - alignment.indent * INDENT_PIXELS;
  const width = (text: string): number => textPixels(text, font);
  return value.split('\n').reduce((lines, paragraph) => lines + wrappedLines(paragraph, room, width), 0);
}

/** Lines of a paragraph broken at spaces; a word that is too long is broken where the line ends. */
export function wrappedLines(paragraph: string, room: number, width: (text: string) => number): number {
  const space = width(' ');
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const wide = width(word);
    if (used > 0 && used + space + wide > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? space : 0) + wide;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
  }
  return lines;
}
