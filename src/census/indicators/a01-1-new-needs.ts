import { ORIGINS } from '../vocabulary';
import type { CensusIndicator } from './indicator';
import { countNeeds, originOf } from './needs';
import { countIfs } from './formulas';

/** New needs (bilan SSPASER, action 1). */
export const newNeeds: CensusIndicator = {
  id: 'A01-1',
  axis: 'economic',
  action: 1,
  kind: 'count',
  columns: ['nature_besoin'],
  target: null,
  over: 'census',
  compute: (census) => ({
    numerator: countNeeds(census, (need) => originOf(need) === 'new'),
    denominator: null,
  }),
  numerator: (names) => countIfs(names, ['origin', ORIGINS.new]),
};
