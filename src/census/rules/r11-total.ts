import { overMonths, totalMonths } from '../durations';
import { fill } from '../fill';
import { printAmount } from '../parsing/amount';
import { valueOf } from '../parsing/reading';
import { euros } from './amount-columns';
import type { Rule } from './rule';

/** Totals are rounded by hand: they may differ by 1 %. */
const TOLERATED_SHARE = 0.01;

/** The total is the yearly amount over the whole duration, extensions included (CCP R2121-1). */
export const total: Rule = {
  id: 'R11',
  severity: 'avertissement',
  columns: ['montant_total_ht', 'montant_annuel_ht'],
  check(run) {
    for (const need of run.census.needs) {
      const given = valueOf(need.cells.montant_total_ht);
      const yearly = valueOf(need.cells.montant_annuel_ht);
      const months = totalMonths(need.cells);
      if (given === null || yearly === null || months === null || given <= 0 || yearly <= 0) continue;
      const expected = overMonths(yearly, months);
      if (Math.abs(given - expected) <= Math.max(100, expected * TOLERATED_SHARE)) continue;
      const attendu = printAmount(expected);
      const values = { total: printAmount(given), annuel: printAmount(yearly), duree: months, attendu };
      run.report(need, 'montant_total_ht', fill(run.texts.R11.message, values), {
        value: euros(expected),
        label: attendu,
      });
    }
  },
};
