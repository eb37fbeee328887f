import { ORIGINS } from '../vocabulary';
import type { Indicator } from './indicator';
import { countNeeds, originOf } from './needs';
import { countIfs } from './formulas';

/** New needs (bilan SSPASER, action 1). */
export const newNeeds: Indicator = {
  id: 'A01-1',
  axis: 'economic',
  kind: 'count',
  columns: ['nature_besoin'],
  target: null,
  compute: (census) => ({
    numerator: countNeeds(census, (need) => originOf(need) === 'new'),
    denominator: null,
  }),
  numerator: (names) => countIfs(names, ['origin', ORIGINS.new]),
};
