import type { Messages } from '../../i18n';
import type { Census } from '../census';
import { columnOf, type ColumnKey } from '../columns';
import { fill } from '../fill';

/** One sentence on the columns that a sheet would need and the census does not have; `null` when they are all there. */
export const missingColumns = (
  { location }: Pick<Census, 'location'>,
  keys: readonly ColumnKey[],
  texts: Pick<Messages['sheets'], 'families'>,
): string | null => {
  const known = new Set(location.columns.map(({ key }) => key));
  const labels = keys.filter((key) => !known.has(key)).map((key) => `« ${columnOf(key).label} »`);
  return labels.length === 0 ? null : fill(texts.families.missingColumns, { colonnes: labels.join(', ') });
};
