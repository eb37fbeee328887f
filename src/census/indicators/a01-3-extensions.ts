import { ORIGINS } from '../vocabulary';
import type { Indicator } from './indicator';
import { countNeeds, originOf } from './needs';
import { countIfs } from './formulas';

/** Contracts to extend: no consultation (bilan SSPASER, action 1). */
export const extensions: Indicator = {
  id: 'A01-3',
  axis: 'economic',
  kind: 'count',
  columns: ['nature_besoin'],
  target: null,
  compute: (census) => ({
    numerator: countNeeds(census, (need) => originOf(need) === 'extension'),
    denominator: null,
  }),
  numerator: (names) => countIfs(names, ['origin', ORIGINS.extension]),
};
