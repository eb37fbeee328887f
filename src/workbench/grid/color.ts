import type { Color } from '../../host/workbook/styles';
import { colorText } from '../../host/xlsx';

/** Office's theme colours, in the order of theme indexes in cell colours, for a workbook without a theme. */
const OFFICE_THEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

/** `#RRGGBB` of a colour of the file, or null for the automatic one. */
export const cssColor = (color: Color | null | undefined, themeColors: readonly string[]): string | null =>
  color ? colorText(color, themeColors.length > 0 ? themeColors : OFFICE_THEME) : null;
