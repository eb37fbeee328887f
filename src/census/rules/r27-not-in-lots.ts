import type { Need } from '../census';
import { familyOf } from '../family-of';
import { isConsultation } from '../need-kinds';
import { GLOBAL_CONTRACT } from '../parameters/lead-times';
import { valueOf } from '../parsing/reading';
import { isConcession, lightestProcedure, NO_COMPETITION, procedureBasis, runsOwnConsultation } from '../procedures';
import { dispensationAt } from '../required-procedure';
import type { Rule, RuleRun } from './rule';

const SHORTEST_MOTIVE = 5;

const hasMotive = ({ cells }: Need): boolean => {
  const reading = cells.motif_non_alloti;
  if (reading?.kind === 'problem') return reading.reason === 'excelError';
  return (valueOf(reading) ?? '').replace(/[^\p{L}]/gu, '').length >= SHORTEST_MOTIVE;
};

/** Concessions are not divided into lots, and a global contract is one by nature. */
const isIndivisible = ({ cells }: Need): boolean =>
  isConcession(cells) || (valueOf(cells.forme)?.startsWith(GLOBAL_CONTRACT) ?? false);

/** The value reaches the threshold of the launch below which nothing is asked. */
const isOverThreshold = (run: RuleRun, need: Need): boolean => {
  const { parameters } = run.census;
  const family = familyOf(run.census, need);
  const basis = procedureBasis(need, family);
  if (!basis || lightestProcedure(need, parameters, family) === NO_COMPETITION) return false;
  const dispensation = dispensationAt(parameters.thresholds, basis.type, basis.launch);
  return dispensation !== null && basis.cents >= dispensation;
};

/**
 * A consultation that is not divided into lots says why (CCP L2113-10 and L2113-11). A census without a column for it asks
 * for no reason: it stands in the documents of the consultation.
 */
export const notInLots: Rule = {
  id: 'R27',
  severity: 'avertissement',
  columns: ['alloti', 'motif_non_alloti', 'type_achat', 'montant_total_ht', 'date_lancement'],
  check(run) {
    const { message, separate, coordination, competition, execution } = run.texts.R27;
    const choices = [separate, coordination, competition, execution].map((value) => ({ value, label: value }));
    for (const need of run.census.needs) {
      if (valueOf(need.cells.alloti) !== false || !isConsultation(need) || hasMotive(need)) continue;
      if (!runsOwnConsultation(need.cells) || isIndivisible(need) || !isOverThreshold(run, need)) continue;
      run.report(need, 'motif_non_alloti', message, null, { choices });
    }
  },
};
