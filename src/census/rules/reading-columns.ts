import { COLUMN_KEYS, columnOf, type ColumnKey } from '../columns';

/** Columns whose faulty values have a rule of their own: R02 to R05; R08 for amounts, R15 for dates. */
const OWN_RULE: readonly ColumnKey[] = ['direction', 'nature_besoin', 'intitule', 'code_nomenclature'];

const hasOwnRule = (key: ColumnKey): boolean => {
  const { type } = columnOf(key);
  return OWN_RULE.includes(key) || type === 'amount' || type === 'date';
};

/** The columns that the rules on the reading are about. */
export const READING_COLUMNS: readonly ColumnKey[] = COLUMN_KEYS.filter((key) => !hasOwnRule(key));

/** The header of a column as the user wrote it. */
export const headerOf = (columns: readonly { key: ColumnKey; header: string }[], key: ColumnKey): string =>
  columns.find((column) => column.key === key)?.header ?? columnOf(key).label;
