import { valueOf } from '../parsing/reading';
import { YES } from '../vocabulary';
import { sumIfs } from './formulas';
import type { CensusIndicator } from './indicator';
import { isTender, retainedNeeds } from './needs';

/** Estimated amount of the consultations to launch, in euros excluding tax over their whole duration (action 1). */
export const tenderAmount: CensusIndicator = {
  id: 'A01-5',
  axis: 'economic',
  action: 1,
  kind: 'amount',
  columns: ['nature_besoin', 'montant_total_ht'],
  target: null,
  over: 'census',
  compute: (census) => {
    let cents = 0;
    for (const need of retainedNeeds(census)) if (isTender(need)) cents += valueOf(need.cells.montant_total_ht) ?? 0;
    return { numerator: cents / 100, denominator: null };
  },
  numerator: (names) => sumIfs(names, 'totalAmount', ['tender', YES]),
};
