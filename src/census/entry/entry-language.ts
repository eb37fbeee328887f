import type { Locale } from '../../i18n';
import { columnOf, type ColumnKey } from '../columns';
import { printAmount } from '../parsing/amount';
import { amountFromEnglish, dateFromEnglish, durationFromEnglish } from './english-texts';
import { typedDate } from './typed-date';

/** What a text of the form is read with. */
export interface TypedIn {
  /** The year of the need. */
  year: number;
  /** What one figure of the column stands for (1 000 in a column of k€). */
  unit?: number | undefined;
}

/** How the form reads what is typed in it and writes figures: as the pane's language does. */
export interface EntryLanguage {
  /** A text as the census reads it: workbooks are read the French way, whoever opens them. */
  read(key: ColumnKey, text: string, where: TypedIn): string;
  /** An amount in euros. */
  amount(cents: number): string;
  /** Any other figure. */
  figure(value: number): string;
}

const DURATIONS: readonly ColumnKey[] = ['duree_initiale', 'nb_reconductions', 'duree_reconduction', 'duree_totale'];

/** A figure with more decimals than a sum of money has; the reader of workbooks takes three for thousands. */
const LONG_DECIMALS = /(^|[^\d.,])(\d+)[.,](\d{3,})(?![\d.,])/g;
/** « k€ », « M€ », « milliers »: the figure may have more decimals. */
const MAGNITUDE = /\d\s*(k|mill|mds?\b|mrd|m(?![a-z])|m€|meur|me\b)/i;

/** In a column of k€ three decimals are euros, in one of euros they are rounded to the cent. */
const withDecimals = (text: string, unit: number): string => {
  if (MAGNITUDE.test(text)) return text;
  const magnitude = { 1_000: ' k€', 1_000_000: ' M€' }[unit];
  return text.replace(LONG_DECIMALS, (_, before: string, whole: string, decimals: string) =>
    magnitude === undefined
      ? `${before}${Number(`${whole}.${decimals}`).toFixed(2)}`
      : `${before}${whole}.${decimals}${magnitude}`,
  );
};

const kindOf = (key: ColumnKey): 'duration' | 'amount' | 'date' | 'number' | null => {
  if (DURATIONS.includes(key)) return 'duration';
  const { type } = columnOf(key);
  if (type === 'integer') return 'number';
  return type === 'amount' || type === 'date' || type === 'number' ? type : null;
};

const FRENCH: EntryLanguage = {
  read(key, text, { year, unit = 1 }) {
    const kind = kindOf(key);
    if (kind === 'date') return typedDate(text, year);
    // « 120.000 » stays the hundred and twenty thousand of the French; a comma is for decimals.
    return kind === 'amount' && !text.includes('.') ? withDecimals(text, unit) : text;
  },
  amount: printAmount,
  figure: (value) => String(value).replace('.', ','),
};

/** `120,000 €`, `1,234.50 €`. */
const englishAmount = (cents: number): string =>
  printAmount(cents)
    .replace(/,/g, '.')
    .replace(/ (?=\d)/g, ',');

const ENGLISH: EntryLanguage = {
  read(key, text, { year, unit = 1 }) {
    switch (kindOf(key)) {
      case 'date':
        return typedDate(dateFromEnglish(text), year);
      case 'duration':
        return durationFromEnglish(text);
      case 'amount':
        return withDecimals(amountFromEnglish(text), unit);
      case 'number':
        return amountFromEnglish(text);
      default:
        return text;
    }
  },
  amount: englishAmount,
  figure: String,
};

/** The way in which the form reads and writes in a language. */
export const entryLanguage = (locale: Locale): EntryLanguage => (locale === 'en-US' ? ENGLISH : FRENCH);
