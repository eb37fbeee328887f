import type { SheetModel } from '../workbook/sheet';
import { assertAllowed } from './access';

/** Pixels of the widest digit of the default font (Calibri 11 at 96 dpi): what the file format measures columns in. */
const DIGIT_PIXELS = 7;
/** Margins and grid line that the width in the file includes and the width shown to users does not. */
const PADDING_PIXELS = 5;
const DEFAULT_PIXELS = 64;

/** Office.js gives widths and heights in points: 3 for 4 pixels. */
export const pixelsToPoints = (pixels: number): number => pixels * 0.75;
export const pointsToPixels = (points: number): number => Math.round(points / 0.75);

/** Width in characters as Excel shows it (8.43 for 64 pixels). */
export const pixelsToCharacters = (pixels: number): number =>
  Math.round(((pixels - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100;

/** Width as the file states it, and back (ECMA-376 part 1, 18.3.1.13). */
export const pixelsToFileWidth = (pixels: number): number => Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
const fileWidthToPixels = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);

export const standardColumnPixels = (sheet: SheetModel): number =>
  sheet.defaultColumnWidth === null ? DEFAULT_PIXELS : fileWidthToPixels(sheet.defaultColumnWidth);

/** Pixels that a column takes on the screen; none when hidden. */
export function columnPixels(sheet: SheetModel, column: number): number {
  const layout = sheet.columns.get(column);
  if (layout?.hidden) return 0;
  return layout?.width === undefined ? standardColumnPixels(sheet) : fileWidthToPixels(layout.width);
}

/** Sets the width in pixels; `null` goes back to the standard width. */
export function setColumnPixels(sheet: SheetModel, column: number, pixels: number | null): void {
  const { width: _width, ...layout } = sheet.columns.get(column) ?? {};
  sheet.columns.set(
    column,
    pixels === null ? layout : { ...layout, width: pixelsToFileWidth(pixels), hidden: pixels === 0 },
  );
}

/** Excel's widest column, in characters. */
export const MAX_CHARACTERS = 255;

/** Sets the width, in characters as users see it, of all columns that have none of their own. */
export function setStandardWidth(sheet: SheetModel, characters: number): void {
  assertAllowed(sheet, 'formatColumns');
  sheet.defaultColumnWidth = pixelsToFileWidth(Math.round(characters * DIGIT_PIXELS) + PADDING_PIXELS);
  sheet.layoutChanged();
}
