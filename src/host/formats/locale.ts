import { getLocale } from 'numfmt';
import type { ErrorCode } from '../workbook/error-value';

export type HostLocale = 'fr-FR' | 'en-US';

/** What a display language changes in cells, formulas and formats. */
export interface LocaleInfo {
  name: HostLocale;
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
