import type { Census } from '../../../src/census';
import { COLUMN_KEYS, type ColumnKey } from '../../../src/census/columns';
import type { CellContent } from '../../../src/table/grid';
import { GOOD_ROW, censusOf } from '../support/census-grid';

/** A small census with every column of the template. */
export const readGrid = (): Census => {
  const all = Object.fromEntries(COLUMN_KEYS.map((key) => [key, null])) as Record<ColumnKey, CellContent>;
  return censusOf([
    { ...all, ...GOOD_ROW },
    { ...all, ...GOOD_ROW, intitule: 'Chaises' },
  ]);
};
