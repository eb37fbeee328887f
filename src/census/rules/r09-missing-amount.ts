import type { Messages } from '../../i18n';
import type { Need } from '../census';
import { overMonths, totalMonths } from '../durations';
import { fill } from '../fill';
import type { Fix } from '../finding';
import { printAmount } from '../parsing/amount';
import { valueOf } from '../parsing/reading';
import { euros } from './amount-columns';
import type { Rule } from './rule';

/** The total that follows from the yearly amount and the whole duration, when both are known. */
const computedTotal = ({ cells }: Need, texts: Messages['rules']['R09']): Fix | null => {
  const yearly = valueOf(cells.montant_annuel_ht);
  const months = totalMonths(cells);
  if (yearly === null || yearly <= 0 || months === null) return null;
  const total = overMonths(yearly, months);
  const label = fill(texts.fix, { total: printAmount(total), annuel: printAmount(yearly), mois: months });
  return { value: euros(total), label };
};

/** A need must be estimated over its whole duration. */
export const missingAmount: Rule = {
  id: 'R09',
  severity: 'erreur',
  columns: ['montant_total_ht'],
  check(run) {
    for (const need of run.census.needs) {
      if (need.cells.montant_total_ht?.kind !== 'empty') continue;
      run.report(need, 'montant_total_ht', run.texts.R09.message, computedTotal(need, run.texts.R09));
    }
  },
};
