import { contentAt, shownAt } from '../table/cells';
import type { SheetGrid } from '../table/grid';
import type { NeedCells } from './census';
import type { ColumnKey } from './columns';
import { readerOf, remembering, type CellReader, type RawValue, type ReaderContext } from './column-readers';
import { overMonths, totalMonths } from './durations';
import type { CensusLocation } from './location';
import type { AmountText } from './parsing/amount';
import { EMPTY, understood, type Reading } from './parsing/reading';

const AMOUNTS: ReadonlySet<ColumnKey> = new Set([
  'montant_annuel_ht',
  'montant_total_ht',
  'montant_max_ht',
  'montant_min_ht',
  'conso_n1',
]);

/** Amounts without their unit of time. A yearly amount in the column of totals stands for the whole duration when it is known. */
const settleAmounts = (cells: Partial<Record<ColumnKey, Reading<RawValue>>>): NeedCells => {
  const settled = cells as NeedCells;
  for (const key of AMOUNTS) {
    const reading = cells[key];
    if (reading?.kind !== 'understood') continue;
    const { cents, perYear } = reading.value as AmountText;
    const months = perYear && key !== 'montant_annuel_ht' && key !== 'conso_n1' ? totalMonths(settled) : null;
    (cells as Record<string, unknown>)[key] = understood(
      months === null ? cents : overMonths(cents, months),
      reading.clean,
    );
  }
  return settled;
};

/** Reads one row after the other; made once per census, so that repeated values are read once. */
export const needReader = (location: CensusLocation, context: ReaderContext) => {
  const columns = location.columns.map(({ key, header, index }) => ({
    key,
    index,
    read: remembering(readerOf(key, header, context)) as CellReader,
  }));
  return (grid: SheetGrid, row: number): NeedCells => {
    const cells: Partial<Record<ColumnKey, Reading<RawValue>>> = {};
    for (const { key, index, read } of columns) {
      const content = contentAt(grid, row, index);
      cells[key] = content === null ? EMPTY : read(content, shownAt(grid, row, index));
    }
    return settleAmounts(cells);
  };
};
