import type { Need, NeedCells } from '../census';
import { COLUMN_KEYS, columnOf, type ColumnKey } from '../columns';
import type { Severity } from '../finding';
import type { RuleRun } from './rule';

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

/** One column that the rules on the reading look at. */
export interface ReadingColumn {
  key: ColumnKey;
  /** Its header as the user wrote it. */
  colonne: string;
  severity: Severity;
}

/** How grave a fault is in a column that the template always requires, and in any other. */
interface Severities {
  required: Severity;
  optional: Severity;
}

/** Shows every cell of those columns that the census has, column by column. */
export function eachReading(
  run: RuleRun,
  { required, optional }: Severities,
  visit: (need: Need, reading: NonNullable<NeedCells[ColumnKey]>, column: ReadingColumn) => void,
): void {
  for (const key of run.present(READING_COLUMNS)) {
    const colonne = headerOf(run.census.location.columns, key);
    const column = { key, colonne, severity: columnOf(key).required === 'always' ? required : optional };
    for (const need of run.census.needs) visit(need, need.cells[key]!, column);
  }
}
