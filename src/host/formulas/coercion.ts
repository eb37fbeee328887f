import type { CellValue } from '../workbook/cell-value';
import { numberToText, textToNumber } from './number-text';
import { isFrench, type TextLocale } from './text-locale';
import { VALUE, isError, raise } from './values';

/** Number of a scalar as arithmetic sees it: blank 0, TRUE 1, numeric text its number; raises `#VALUE!` or the error held. */
export function toNumber(value: CellValue, locale: TextLocale): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return raise(value);
  return textToNumber(value, locale) ?? raise(VALUE);
}

/** Text of a scalar as `&` sees it: blank is empty, booleans in English as in a file. */
export function toText(value: CellValue, locale: TextLocale): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberToText(value, locale);
  if (typeof value === 'boolean') return booleanText(value, locale);
  return raise(value);
}

export function booleanText(value: boolean, locale: TextLocale): string {
  if (isFrench(locale)) return value ? 'VRAI' : 'FAUX';
  return value ? 'TRUE' : 'FALSE';
}

/** Truth of a scalar: blank false, numbers by zero, the texts `TRUE` and `FALSE`; other text raises `#VALUE!`. */
export function toBoolean(value: CellValue): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (isError(value)) return raise(value);
  return textToBoolean(value) ?? raise(VALUE);
}

/** The logical value a text spells, in English or French, or null. */
export function textToBoolean(text: string): boolean | null {
  switch (text.toUpperCase()) {
    case 'TRUE':
    case 'VRAI':
      return true;
    case 'FALSE':
    case 'FAUX':
      return false;
    default:
      return null;
  }
}
