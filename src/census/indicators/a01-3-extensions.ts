import { ORIGINS } from '../vocabulary';
import type { CensusIndicator } from './indicator';
import { countNeeds, originOf } from './needs';
import { countIfs } from './formulas';

/** Contracts to extend: no consultation (bilan SSPASER, action 1). */
export const extensions: CensusIndicator = {
  id: 'A01-3',
  axis: 'economic',
  action: 1,
  kind: 'count',
  columns: ['nature_besoin'],
  target: null,
  over: 'census',
  compute: (census) => ({
    numerator: countNeeds(census, (need) => originOf(need) === 'extension'),
    denominator: null,
  }),
  numerator: (names) => countIfs(names, ['origin', ORIGINS.extension]),
};
