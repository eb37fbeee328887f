import { commonNeedSteps } from '../families';
import { fill } from '../fill';
import type { Rule } from './rule';

/**
 * The same need in several departments may be one contract. Nothing is proposed to write: a row for the common contract
 * beside those of the departments would count their amounts twice, and which of them go is for the buyers to agree on.
 */
export const commonNeed: Rule = {
  id: 'R24',
  severity: 'avertissement',
  columns: ['code_nomenclature', 'nature_besoin', 'direction', 'intitule'],
  acrossRows: true,
  *check(run) {
    const texts = run.texts.R24;
    for (const { code, needs, departments } of yield* commonNeedSteps(run.census)) {
      const values = { code, k: departments.length, liste: departments.join(', ') };
      run.reportAll(needs, 'code_nomenclature', fill(texts.message, values));
    }
  },
};
