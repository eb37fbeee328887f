import type { Need } from '../census';
import type { ColumnKey } from '../columns';
import { isFramework } from '../estimated-value';
import { fill } from '../fill';
import type { Fix } from '../finding';
import { isConsultation } from '../need-kinds';
import { printAmount } from '../parsing/amount';
import { valueOf } from '../parsing/reading';
import { statesQuantity } from '../stated-quantity';
import { euros } from './amount-columns';
import type { Rule, RuleRun } from './rule';

/** Where a maximum in quantity is written, for want of a column. */
const FREE_TEXTS = ['description', 'commentaire', 'intitule'] as const satisfies ColumnKey[];

const hasQuantity = ({ cells }: Need): boolean =>
  FREE_TEXTS.some((key) => {
    const text = valueOf(cells[key]);
    return text !== null && statesQuantity(text);
  });

/**
 * The cell of the maximum says nothing: empty, zero, « NC », « sans ». A figure that could not be read is one, whatever it
 * means: another rule asks to write it well.
 */
const saysNothing = (run: RuleRun, need: Need): boolean => {
  const reading = need.cells.montant_max_ht;
  if (reading?.kind === 'understood') return reading.value <= 0;
  if (reading?.kind !== 'problem') return true;
  return reading.reason !== 'excelError' && !/\d/.test(run.displayed(need, 'montant_max_ht'));
};

const totalAsMaximum = (run: RuleRun, { cells }: Need): Fix | null => {
  const total = valueOf(cells.montant_total_ht);
  if (total === null || total <= 0) return null;
  return { value: euros(total), label: fill(run.texts.R13.fix, { total: printAmount(total) }) };
};

/**
 * A framework agreement says how much it may come to at most, in value or quantity (CCP R2162-4). A contract that is only
 * extended has its maximum already.
 */
export const frameworkMaximum: Rule = {
  id: 'R13',
  severity: 'erreur',
  columns: ['forme', 'montant_max_ht'],
  check(run) {
    for (const need of run.census.needs) {
      if (!isConsultation(need) || !isFramework(need.cells)) continue;
      if (!saysNothing(run, need) || hasQuantity(need)) continue;
      run.report(need, 'montant_max_ht', run.texts.R13.message, totalAsMaximum(run, need));
    }
  },
};
