import type { Census, Need } from '../census';
import { findDuplicates } from '../duplicates/find-duplicates';
import type { Parameters } from '../parameters/parameters';
import { NO_REGISTERS } from '../registers/registers';
import type { CollectedRow } from './collected-file';

/**
 * For each row that looks like a need of another file, the place of that row in the list; by the same likeness as the check of
 * duplicates within a census. Likeness within one file is left to that check.
 */
export const crossDuplicates = (
  rows: readonly CollectedRow[],
  year: number,
  parameters: Parameters,
): ReadonlyMap<number, number> => {
  const needs = rows.map(({ need, year: own }, place): Need => {
    const ofYear = (own ?? year) === year;
    return { ...need, row: place, ofYear, retained: need.retained && ofYear };
  });
  const found = new Map<number, number>();
  for (const { first, second } of findDuplicates(together(needs, year, parameters)))
    if (rows[first.row]!.origin.file !== rows[second.row]!.origin.file) found.set(second.row, first.row);
  return found;
};

/** The needs as one census, which has no sheet yet. */
const together = (needs: Need[], year: number, parameters: Parameters): Census => ({
  sheet: '',
  location: { sheet: '', table: null, headerRow: 0, firstRow: 0, lastRow: null, columns: [], unknownColumns: [] },
  grid: { sheet: '', row: 0, column: 0, values: [], text: null, tables: [], visible: true, date1904: false },
  parameters,
  registers: NO_REGISTERS,
  year,
  campaignYear: year - 1,
  needs,
  notices: [],
});
