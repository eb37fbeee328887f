import { YES } from '../vocabulary';
import { countIfs } from './formulas';
import type { CensusIndicator } from './indicator';
import { countNeeds, isTender } from './needs';

/** Consultations to launch: new needs and renewals (bilan SSPASER, action 1: 45 + 90 = 135 in 2023). */
export const tenders: CensusIndicator = {
  id: 'A01-4',
  axis: 'economic',
  action: 1,
  kind: 'count',
  columns: ['nature_besoin'],
  target: null,
  over: 'census',
  compute: (census) => ({ numerator: countNeeds(census, isTender), denominator: null }),
  numerator: (names) => countIfs(names, ['tender', YES]),
};
