import { formatColor } from 'numfmt';
import { localeInfo, renderText } from '../../host/formats';
import type { CellValue } from '../../host/workbook/cell-value';
import type { Locale } from '../../i18n';

export interface CellText {
  text: string;
  /** A colour asked for by the number format (`[Red]`), as CSS. */
  color: string | null;
}

/** What a cell shows for a value under an invariant number format, in the user's language. */
export function cellText(value: CellValue, numberFormat: string, locale: Locale, date1904 = false): CellText {
  if (value === null) return { text: '', color: null };
  return {
    text: renderText(value, numberFormat, localeInfo(locale), date1904),
    color: typeof value === 'number' && numberFormat.includes('[') ? askedColor(value, numberFormat) : null,
  };
}

function askedColor(value: number, numberFormat: string): string | null {
  const color = formatColor(numberFormat, value, { throws: false });
  return typeof color === 'string' ? color : null;
}
