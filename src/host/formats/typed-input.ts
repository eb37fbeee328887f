import { dateToSerial, getFormatFromId, parseValue } from 'numfmt';
import { ErrorValue, ERROR_CODES } from '../workbook/error-value';
import type { CellValue } from '../workbook/cell-value';
import type { LocaleInfo } from './locale';

/** What Excel makes of a text typed into a cell. */
export type TypedInput =
  | { kind: 'constant'; value: CellValue; /** Format that typing gives a cell in `General`. */ format: string | null }
  | { kind: 'formula'; formula: string }
  /** Text after an apostrophe, which is kept as a property of the cell. */
  | { kind: 'quoted'; value: string };

const SPACES = /[\u0020\u00a0\u202f]/g;

/** A number with thousands separated by any kind of space: French users type ordinary spaces for narrow no-break ones. */
const SPACED_NUMBER = /^([-+]?)(\d{1,3}(?:[\u0020\u00a0\u202f]\d{3})+)((?:,\d*)?)([\u0020\u00a0\u202f]?[%€])?$/;

/** Reads a text as if typed into a cell whose format is not text. `null` for an empty text. */
export function readTyped(text: string, locale: LocaleInfo): TypedInput | null {
  if (text === '') return null;
  if (text.startsWith("'")) return { kind: 'quoted', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const constant = readConstant(text, locale);
  if (constant) return constant;
  // A leading sign that starts no number starts a formula, as on a keyboard; the `+` disappears.
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: `=${text.replace(/^\+/, '')}` };
  return { kind: 'constant', value: text, format: null };
}

function readConstant(text: string, locale: LocaleInfo): TypedInput | null {
  const error = readError(text, locale);
  if (error) return { kind: 'constant', value: error, format: null };
  const boolean = readBoolean(text, locale);
  if (boolean !== null) return { kind: 'constant', value: boolean, format: null };
  const month = readMonth(text);
  if (month !== null) return { kind: 'constant', value: month, format: 'mmm-yy' };
  const parsed = parseValue(tidy(text, locale), { locale: locale.name });
  if (!parsed || typeof parsed.value === 'boolean') return null;
  const ofId = parsed.formatId === undefined ? null : getFormatFromId(parsed.formatId, 'en-US');
  const format = currencyFormat(text, locale) ?? ofId;
  return { kind: 'constant', value: parsed.value, format };
}

/** `2024-12` is the first of the month, to Excel in either language; the library takes it for a text. */
function readMonth(text: string): number | null {
  const [, year, month] = /^(19\d\d|[2-9]\d{3})[-/](0?[1-9]|1[0-2])$/.exec(text.trim()) ?? [];
  return year === undefined ? null : (dateToSerial([Number(year), Number(month), 1]) ?? null);
}

function tidy(text: string, locale: LocaleInfo): string {
  const trimmed = text.trim();
  if (locale.name !== 'fr-FR') return trimmed;
  const spaced = SPACED_NUMBER.exec(trimmed);
  if (!spaced) return trimmed;
  const [, sign = '', digits = '', decimals = '', unit = ''] = spaced;
  return sign + digits.replace(SPACES, locale.group) + decimals + unit.replace(SPACES, '').replace('€', '');
}

/** Typing a currency sign gives the currency format of the locale; only the locale's own sign counts. */
function currencyFormat(text: string, locale: LocaleInfo): string | null {
  const cents = text.includes(locale.decimal);
  if (locale.name === 'fr-FR' && /€\s*$/.test(text)) return cents ? '#,##0.00\\ "€"' : '#,##0\\ "€"';
  if (locale.name === 'en-US' && /^-?\s*\$/.test(text)) return cents ? '"$"#,##0.00' : '"$"#,##0';
  return null;
}

function readBoolean(text: string, locale: LocaleInfo): boolean | null {
  const upper = text.trim().toUpperCase();
  if (upper === locale.booleans.true) return true;
  return upper === locale.booleans.false ? false : null;
}

function readError(text: string, locale: LocaleInfo): ErrorValue | null {
  if (!text.startsWith('#')) return null;
  const upper = text.trim().toUpperCase();
  const code = ERROR_CODES.find((known) => (locale.errors[known] ?? known) === upper || known === upper);
  return code ? ErrorValue.of(code) : null;
}
