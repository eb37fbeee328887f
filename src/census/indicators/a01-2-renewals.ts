import { ORIGINS } from '../vocabulary';
import type { Indicator } from './indicator';
import { countNeeds, originOf } from './needs';
import { countIfs } from './formulas';

/** Needs that renew a contract (bilan SSPASER, action 1). */
export const renewals: Indicator = {
  id: 'A01-2',
  axis: 'economic',
  kind: 'count',
  columns: ['nature_besoin'],
  target: null,
  compute: (census) => ({
    numerator: countNeeds(census, (need) => originOf(need) === 'renewal'),
    denominator: null,
  }),
  numerator: (names) => countIfs(names, ['origin', ORIGINS.renewal]),
};
