import { getFormatFromId, isDateFormat, parseValue } from 'numfmt';
import { DAYS_1904 } from './calendar';
import { isFrench, type TextLocale } from './text-locale';

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
/** What could be a number, date, time, percentage or amount: anything else need not be tried. */
const NUMERIC_LOOK = /\d/;

/**
 * The number a text stands for in arithmetic (`"12"`, `"1.5E3"`, `"25%"`, `"31/12/2024"` by locale, `" 7 "`), or null.
 * Booleans are no numbers here: Excel refuses `"TRUE"+1`.
 */
export function textToNumber(text: string, locale: TextLocale): number | null {
  const trimmed = text.trim();
  if (locale.name === 'en-US' && PLAIN.test(trimmed)) return finite(Number(trimmed));
  if (!NUMERIC_LOOK.test(trimmed) || trimmed.length > 64) return null;
  if (/^[+-]?\d+$/.test(trimmed)) return finite(Number(trimmed));
  const parsed = parseValue(trimmed, { locale: locale.name });
  if (!parsed || typeof parsed.value !== 'number') return null;
  const isDay = locale.date1904 && 'formatId' in parsed && isDate(parsed.formatId) && parsed.value >= 1;
  return finite(isDay ? parsed.value - DAYS_1904 : parsed.value);
}

const isDate = (formatId: number | undefined): boolean =>
  formatId !== undefined && isDateFormat(getFormatFromId(formatId, 'en-US'));

const finite = (n: number): number | null => (Number.isFinite(n) ? n : null);

/** Texts of numbers longer than this are written with an exponent. */
const LONGEST_TEXT = 20;

/**
 * A number as `&` and text functions write it: at most 15 significant digits, with an exponent from 1E+21 on and for
 * fractions whose text would be longer than 20 characters; decimal separator of the locale.
 */
export function numberToText(n: number, locale: TextLocale): string {
  if (Number.isInteger(n) && Math.abs(n) < 1e15) return String(n === 0 ? 0 : n);
  const size = Math.abs(n);
  let text = size >= 1e21 || size < 1e-18 ? scientific(n) : positional(n);
  if (size < 1 && text.replace('-', '').length > LONGEST_TEXT) text = scientific(n);
  return isFrench(locale) ? text.replace('.', ',') : text;
}

function scientific(n: number): string {
  const [mantissa, exponent] = n.toExponential(14).split('e') as [string, string];
  const sign = exponent.startsWith('-') ? '-' : '+';
  const digits = exponent.replace(/^[+-]/, '').padStart(2, '0');
  return `${mantissa.replace(/\.?0+$/, '')}E${sign}${digits}`;
}

function positional(n: number): string {
  const rounded = Number(n.toPrecision(15));
  if (Math.abs(rounded) >= 1e15) return BigInt(rounded).toString();
  const decimals = Math.max(0, 14 - Math.floor(Math.log10(Math.abs(rounded))));
  const text = rounded.toFixed(Math.min(decimals, 100));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
