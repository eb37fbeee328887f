import { ORIGINS } from '../vocabulary';
import type { CensusIndicator } from './indicator';
import { countNeeds, originOf } from './needs';
import { countIfs } from './formulas';

/** Needs that renew a contract (bilan SSPASER, action 1). */
export const renewals: CensusIndicator = {
  id: 'A01-2',
  axis: 'economic',
  action: 1,
  kind: 'count',
  columns: ['nature_besoin'],
  target: null,
  over: 'census',
  compute: (census) => ({
    numerator: countNeeds(census, (need) => originOf(need) === 'renewal'),
    denominator: null,
  }),
  numerator: (names) => countIfs(names, ['origin', ORIGINS.renewal]),
};
