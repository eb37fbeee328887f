import { MAX_COLUMNS, MAX_ROWS, bounds as rect, lastColumn, lastRow } from '../workbook/bounds';
import { assertAllowed } from './access';
import { columnPixels, setColumnPixels } from './column-width';
import type { Range } from './range';
import { cellText } from './range-values';
import { setRowHeight } from './row-height';
import { textPixels } from './text-width';

/** Margins on both sides of a text. */
const MARGIN = 9;
/** What an indent of 1 takes. */
const INDENT_PIXELS = 9;
/** Excel's widest column: 255 characters. */
const MAX_PIXELS = 1790;
/** Height of a line for a font size, as Excel sets it for Calibri (15 points for size 11). */
const LINE_FACTOR = 15 / 11;
const MAX_HEIGHT = 409.5;

/** Makes each column of the range as wide as its widest text there; empty columns keep their width. */
export function autofitColumns(range: Range): void {
  const { sheet, bounds, workbook } = range;
  assertAllowed(sheet, 'formatColumns');
  workbook.calculateIfNeeded();
  const widest = new Map<number, number>();
  sheet.eachStored(bounds, false, (row, column) => {
    if (isMerged(range, row, column)) return;
    const { font, alignment } = workbook.styles.get(sheet.styleAt(row, column));
    const lines = cellText(range, row, column).split('\n');
    const pixels = Math.max(...lines.map((line) => textPixels(line, font))) + alignment.indent * INDENT_PIXELS;
    widest.set(column, Math.max(widest.get(column) ?? 0, pixels));
  });
  for (const [column, pixels] of widest)
    setColumnPixels(sheet, column, Math.min(Math.ceil(pixels) + MARGIN, MAX_PIXELS));
  sheet.layoutChanged();
}

/** Makes each row of the range as high as its highest cell; wrapped texts count their lines. */
export function autofitRows(range: Range): void {
  const { sheet, bounds } = range;
  assertAllowed(sheet, 'formatRows');
  range.workbook.calculateIfNeeded();
  const area = rect(bounds.row, 0, Math.min(bounds.rowCount, MAX_ROWS), MAX_COLUMNS);
  const highest = new Map<number, number>();
  sheet.eachStored(area, false, (row, column) => {
    if (!isMerged(range, row, column))
      highest.set(row, Math.max(highest.get(row) ?? 0, cellHeight(range, row, column)));
  });
  for (const [row, points] of highest) {
    const height = Math.min(Math.round(points * 4) / 4, MAX_HEIGHT);
    setRowHeight(sheet, row, height <= sheet.defaultRowHeight ? null : height);
  }
  for (const row of sheet.rows.keys())
    if (row >= bounds.row && row <= lastRow(bounds) && !highest.has(row)) setRowHeight(sheet, row, null);
  sheet.layoutChanged();
}

function cellHeight(range: Range, row: number, column: number): number {
  const { sheet, workbook } = range;
  const { font, alignment } = workbook.styles.get(sheet.styleAt(row, column));
  const line = font.size * LINE_FACTOR;
  if (!alignment.wrapText) return line;
  const width = Math.max(columnPixels(sheet, column) - MARGIN, 1);
  const lines = cellText(range, row, column)
    .split('\n')
    .map((text) => wrappedLines(text, width, font));
  return line * lines.reduce((sum, count) => sum + count, 0);
}

/** Lines that a text takes when broken at spaces. */
function wrappedLines(text: string, width: number, font: { size: number; bold: boolean }): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<= )/)) {
    const pixels = textPixels(word, font);
    if (used > 0 && used + pixels > width) {
      lines++;
      used = 0;
    }
    // A word wider than the column is cut.
    lines += Math.max(0, Math.ceil(pixels / width) - 1);
    used += pixels;
  }
  return lines;
}

/** Excel leaves merged cells out of fitting. */
const isMerged = ({ sheet }: Range, row: number, column: number): boolean =>
  sheet.merges.some(
    (area) => row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area),
  );
