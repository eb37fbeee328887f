import { columnOf, type ColumnKey } from '../census/columns';

/** Columns of codes: digits there are no figures. */
const CODES: ReadonlySet<ColumnKey> = new Set([
  'id_besoin',
  'code_nomenclature',
  'cpv',
  'operation',
  'num_marche_actuel',
  'fonction',
  'nature_comptable',
  'programme',
]);

const TEXT = '@';
const GENERAL = 'General';
const DATE = 'dd/mm/yyyy';
const AMOUNT = '#,##0.00';

/** Whether a format code shows a number as a date: what stands in quotes, brackets or after a backslash does not count. */
export const isDateFormat = (code: string): boolean =>
  /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').replace(/general/i, ''));

const formatFor = (key: ColumnKey | null): string => {
  const type = key === null ? 'text' : columnOf(key).type;
  if (type === 'date') return DATE;
  return type === 'amount' ? AMOUNT : GENERAL;
};

/**
 * The number format a cell is to have once a value stands in it: the user's own, unless the value would not be what it is
 * under it. A number formatted as text becomes text, a date under a general format shows its serial number, an amount
 * under that of a date shows a date, a code that is not text turns into a number at the next edit.
 */
export const targetFormat = (
  value: string | number | boolean | null,
  key: ColumnKey | null,
  current: string,
): string => {
  if (typeof value === 'string') return key !== null && CODES.has(key) && /\d/.test(value) ? TEXT : current;
  if (typeof value === 'boolean') return current === TEXT ? GENERAL : current;
  if (value === null) return current;
  const type = key === null ? 'text' : columnOf(key).type;
  if (current === TEXT) return formatFor(key);
  if (type === 'date') return isDateFormat(current) ? current : DATE;
  return type !== 'text' && isDateFormat(current) ? formatFor(key) : current;
};
