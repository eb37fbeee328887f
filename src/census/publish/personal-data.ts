import type { ColumnKey } from '../columns';

/** Columns that are never published: the name of a contact, and internal remarks, in which names stand too. */
export const WITHHELD_COLUMNS: readonly ColumnKey[] = ['referent', 'commentaire'];

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** A French telephone number as people write it: pairs with separators, or after a country code; bare digits may be a reference. */
const PHONE =
  /(?<!\d)(?:(?:\+|00)33[ .-]?(?:\(0\)[ .-]?)?[1-9](?:[ .-]?\d{2}){4}|0[1-9](?:[ .\u00a0\u202f-]\d{2}){4})(?!\d)/g;

/** A text without e-mail addresses and telephone numbers. */
export const withoutContacts = (text: string, withheld: string): string =>
  text.replace(EMAIL, withheld).replace(PHONE, withheld);
