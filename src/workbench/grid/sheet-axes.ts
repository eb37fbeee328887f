import { MAX_COLUMNS, MAX_ROWS } from '../../host/workbook/bounds';
import type { SheetModel } from '../../host/workbook/sheet';
import { Axis } from './axis';
import { fittedHeights } from './row-fit';

/** Widest digit of the default font (Calibri 11) at 96 dpi: the unit of column widths in files (ECMA-376 §18.3.1.13). */
const DIGIT_WIDTH = 7;
const DEFAULT_COLUMN_PIXELS = 64;

/** Pixels of a column whose width the file gives in characters. */
export const columnPixels = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);

/** Characters, as files state them, of a column that is `pixels` wide. */
export const columnCharacters = (pixels: number): number => Math.trunc((pixels / DIGIT_WIDTH) * 256) / 256;

/** CSS pixels of a height in points. */
export const pointPixels = (points: number): number => Math.round((points * 4) / 3);

export function columnAxis(sheet: SheetModel): Axis {
  const sizes = new Map<number, number>();
  for (const [column, layout] of sheet.columns) {
    if (layout.hidden) sizes.set(column, 0);
    else if (layout.width !== undefined) sizes.set(column, columnPixels(layout.width));
  }
  const standard = sheet.defaultColumnWidth;
  return new Axis(MAX_COLUMNS, standard === null ? DEFAULT_COLUMN_PIXELS : columnPixels(standard), sizes);
}

export function rowAxis(sheet: SheetModel): Axis {
  const sizes = fittedHeights(sheet);
  for (const [row, layout] of sheet.rows) {
    if (layout.hidden || layout.filtered) sizes.set(row, 0);
    else if (layout.height !== undefined) sizes.set(row, pointPixels(layout.height));
  }
  return new Axis(MAX_ROWS, pointPixels(sheet.defaultRowHeight), sizes);
}
