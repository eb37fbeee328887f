import { CODE_COLUMNS, type ColumnKey } from '../columns';

/** Columns that are never published: the name of a contact, and internal remarks, in which names stand too. */
export const WITHHELD_COLUMNS: readonly ColumnKey[] = ['referent', 'commentaire'];

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** A French telephone number as people write it, with or without separators. */
const PHONE =
  /(?<!\d)(?:(?:\+|00)33[ .-]?(?:\(0\)[ .-]?)?[1-9](?:[ .-]?\d{2}){4}|0[1-9](?:[ .\u00a0\u202f-]?\d{2}){4})(?!\d)/g;

/** Columns in which ten digits are a reference and no telephone. */
const REFERENCES: readonly ColumnKey[] = ['id_besoin', ...CODE_COLUMNS];

/**
 * A text without e-mail addresses and, unless its column holds references, without telephone numbers.
 * @param key the column of the census that it stands in, `null` for another table
 */
export const withoutContacts = (text: string, withheld: string, key: ColumnKey | null): string => {
  const clean = text.replace(EMAIL, withheld);
  return key !== null && REFERENCES.includes(key) ? clean : clean.replace(PHONE, withheld);
};
