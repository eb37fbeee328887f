import { format as formatNumber } from 'numfmt';
import { ErrorValue } from '../workbook/error-value';
import type { CellValue } from '../workbook/cell-value';
import type { LocaleInfo } from './locale';

/** Days between the two epochs of serial dates. */
const DATE_1904_OFFSET = 1462;

/**
 * Codes of the built-in formats that follow the user's regional settings: Excel stores 14 and 22 without a code of their
 * own and shows the short date of the system; the two spellings are how files and Office.js name them.
 */
function regional(code: string, locale: LocaleInfo): string {
  switch (code.toLowerCase()) {
    case 'm/d/yyyy':
    case 'mm-dd-yy':
      return locale.shortDate;
    case 'm/d/yyyy h:mm':
    case 'm/d/yy h:mm':
      return `${locale.shortDate} hh:mm`;
    default:
      return code;
  }
}

/** What the screen shows for a value, were the column wide enough. */
export function renderText(value: CellValue, code: string, locale: LocaleInfo, date1904 = false): string {
  if (value === null) return '';
  if (value instanceof ErrorValue) return locale.errors[value.code] ?? value.code;
  if (typeof value === 'boolean') return value ? locale.booleans.true : locale.booleans.false;
  if (typeof value === 'string' && (code === 'General' || code === '@')) return value;
  return formatNumber(regional(code, locale), shifted(value, code, date1904), {
    locale: locale.name,
    throws: false,
    dateErrorNumber: false,
    dateSpanLarge: false,
    overflow: '########',
  });
}

function shifted(value: number | string, code: string, date1904: boolean): number | string {
  return date1904 && typeof value === 'number' && /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))
    ? value + DATE_1904_OFFSET
    : value;
}
