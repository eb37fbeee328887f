import { countIfs } from './formulas';
import type { CensusIndicator } from './indicator';
import { retainedNeeds } from './needs';

/**
 * Departments that express at least one need (bilan SSPASER, general figures). The workbook counts the first need of each
 * department: linear in rows, where a COUNTIF of the column over itself is not.
 */
export const departments: CensusIndicator = {
  id: 'GEN-09',
  axis: 'general',
  action: null,
  kind: 'count',
  columns: ['direction'],
  target: null,
  over: 'census',
  compute: (census) => {
    const names = new Set(retainedNeeds(census).map(({ department }) => department));
    names.delete(null);
    return { numerator: names.size, denominator: null };
  },
  numerator: (names) => countIfs(names, ['departmentRank', 1]),
};
