import { valueOf } from '../parsing/reading';
import { YES } from '../vocabulary';
import { sumIfs } from './formulas';
import type { Indicator } from './indicator';
import { isTender, retainedNeeds } from './needs';

/** Estimated amount of the consultations to launch, in euros excluding tax over their whole duration (action 1). */
export const tenderAmount: Indicator = {
  id: 'A01-5',
  axis: 'economic',
  kind: 'amount',
  columns: ['nature_besoin', 'montant_total_ht'],
  target: null,
  compute: (census) => {
    let cents = 0;
    for (const need of retainedNeeds(census)) if (isTender(need)) cents += valueOf(need.cells.montant_total_ht) ?? 0;
    return { numerator: cents / 100, denominator: null };
  },
  numerator: (names) => sumIfs(names, 'totalAmount', ['tender', YES]),
};
