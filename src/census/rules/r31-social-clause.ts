import type { Need } from '../census';
import { columnOf } from '../columns';
import type { Fix } from '../finding';
import { canBeShortWorks, SHORT_WORKS, socialGap, withSocialClause } from './social-duty';
import type { Rule, RuleRun } from './rule';

/** The exceptions that a need could claim, each written in its own column; only the buyer knows which one holds. */
const exceptions = (run: RuleRun, need: Need): Fix[] => {
  if (!run.has('motif_sans_social')) return [];
  const { values } = columnOf('motif_sans_social');
  return values
    .filter((value) => value !== SHORT_WORKS || canBeShortWorks(run.census, need))
    .map((value) => ({ value, label: value, edits: run.edits(need, { motif_sans_social: value }) }));
};

/**
 * From the European threshold on, a consultation launched since 22/08/2026 needs performance conditions on social matters
 * or employment, unless it is reserved or one of the four exceptions holds, which is then recorded (CCP L2112-2-1).
 */
export const socialClause: Rule = {
  id: 'R31',
  severity: 'erreur',
  columns: ['consid_soc', 'date_lancement', 'nature_besoin', 'montant_total_ht'],
  check(run) {
    for (const need of run.census.needs) {
      const gap = socialGap(run.census, need);
      if (gap === null) continue;
      const fix = withSocialClause(need);
      const choices = [...(fix ? [fix] : []), ...exceptions(run, need)];
      run.report(need, 'consid_soc', gap === 'nothing' ? run.texts.R31.message : run.texts.R31.notShortWorks, fix, {
        choices,
      });
    }
  },
};
