import type { Color } from '../../host/workbook/styles';
import { colorText } from '../../host/xlsx';
import { OFFICE_THEME } from '../../host/workbook/office-theme';

/** `#RRGGBB` of a colour of the file, or null for the automatic one. */
export const cssColor = (color: Color | null | undefined, themeColors: readonly string[]): string | null =>
  color ? colorText(color, themeColors.length > 0 ? themeColors : OFFICE_THEME) : null;
