import { getLocale } from 'numfmt';
import type { ErrorCode } from '../workbook/error-value';

export type HostLocale = 'fr-FR' | 'en-US';

/** What the languages of display and data change in cells, formulas and formats. */
export interface LocaleInfo {
  /** Language of the data: numbers and dates. */
  name: HostLocale;
  /** Language of display: names of functions, errors and truth values. */
  words: HostLocale;
  decimal: string;
  group: string;
  /** Separator of function arguments. */
  list: string;
  /** Separator of columns inside an array constant; rows are separated by `;` in both languages. */
  arrayColumn: string;
  booleans: { true: string; false: string };
  errors: Partial<Record<ErrorCode, string>>;
  /** `#Data` and the like in structured references. */
  tableItems: Record<string, string>;
  general: string;
  /** Letters of date parts that differ from English in format codes. */
  dateLetters: Record<string, string>;
  /** Invariant code of the short date; what `m/d/yyyy` (format 14) shows. */
  shortDate: string;
  longDate: string;
  time: string;
}

const FRENCH: LocaleInfo = {
  name: 'fr-FR',
  words: 'fr-FR',
  decimal: ',',
  group: getLocale('fr-FR')?.group ?? '\u202f',
  list: ';',
  arrayColumn: '.',
  booleans: { true: 'VRAI', false: 'FAUX' },
  errors: {
    '#NULL!': '#NUL!',
    '#VALUE!': '#VALEUR!',
    '#NAME?': '#NOM?',
    '#NUM!': '#NOMBRE!',
    '#GETTING_DATA': '#CHARGEMENT_DONNEES',
    '#SPILL!': '#PROPAGATION!',
    '#FIELD!': '#CHAMP!',
    '#BLOCKED!': '#BLOQUE!',
    '#CONNECT!': '#CONNEXION!',
    '#UNKNOWN!': '#INCONNU!',
  },
  tableItems: {
    '#All': '#Tout',
    '#Data': '#Données',
    '#Headers': '#En-têtes',
    '#Totals': '#Totaux',
    '#This Row': '#Cette ligne',
  },
  general: 'Standard',
  dateLetters: { d: 'j', y: 'a' },
  shortDate: 'dd/mm/yyyy',
  longDate: 'dddd d mmmm yyyy',
  time: 'hh:mm:ss',
};

const ENGLISH: LocaleInfo = {
  name: 'en-US',
  words: 'en-US',
  decimal: '.',
  group: ',',
  list: ',',
  arrayColumn: ',',
  booleans: { true: 'TRUE', false: 'FALSE' },
  errors: {},
  tableItems: {},
  general: 'General',
  dateLetters: {},
  shortDate: 'm/d/yyyy',
  longDate: 'dddd, mmmm d, yyyy',
  time: 'h:mm:ss AM/PM',
};

export const localeInfo = (locale: HostLocale): LocaleInfo => (locale === 'fr-FR' ? FRENCH : ENGLISH);

/** Data in one language, words in another: an English Excel on a French computer, or the other way round. */
export function mixedLocale(data: HostLocale, display: HostLocale): LocaleInfo {
  if (data === display) return localeInfo(data);
  const { booleans, errors, tableItems, general } = localeInfo(display);
  return { ...localeInfo(data), words: display, booleans, errors, tableItems, general };
}
