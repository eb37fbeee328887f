import { delocalize, format, isDateFormat } from 'numfmt';
import { DAYS_1904 } from '../calendar';

/** Text of a number by a format pattern written in the language of the user, as TEXT renders it; null for a bad pattern. */
export function formatNumber(n: number, pattern: string, locale: string, date1904: boolean): string | null {
  try {
    const code = locale === 'en-US' ? pattern : delocalize(pattern, locale);
    if (isDateFormat(code) && n < 0) return null;
    const shown = date1904 && isDateFormat(code) ? n + DAYS_1904 : n;
    return format(code, shown, { locale, dateSpanLarge: false, throws: true });
  } catch {
    return null;
  }
}
