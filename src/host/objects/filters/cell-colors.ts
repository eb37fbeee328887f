import type { CellStyle, Color } from '../../workbook/styles';
import type { WorkbookModel } from '../../workbook/workbook';
import { shownColor } from '../color';

/** `#RRGGBB` of the fill of a cell, `''` without one. Colours that conditional formats and table styles add do not count. */
export function fillColor(workbook: WorkbookModel, { fill }: CellStyle): string {
  return fill.pattern === 'none' ? '' : shownColor(workbook, fill.color, '');
}

/** `#RRGGBB` of the text of a cell; the automatic colour is black. */
export const fontColor = (workbook: WorkbookModel, { font }: CellStyle): string =>
  shownColor(workbook, font.color, '#000000');

/** Whether a cell has the colour that a filter or a sort is about. */
export function hasColor(workbook: WorkbookModel, style: CellStyle, font: boolean, color: Color | null): boolean {
  if (font) return fontColor(workbook, style) === shownColor(workbook, color, '#000000');
  return fillColor(workbook, style) === shownColor(workbook, color, '');
}
