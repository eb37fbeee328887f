import { ENVIRONMENTAL_CLAUSE } from '../considerations';
import { fill } from '../fill';
import { firstDayOf } from '../parameters/thresholds';
import { toFrench } from '../parsing/calendar';
import { completedConsiderations, CLAUSE_DUTY } from './environmental-duty';
import { environmentalGaps } from './environmental-gaps';
import type { Rule } from './rule';

/** A consultation launched from 22/08/2026 on needs performance conditions on the environment. */
export const environmentalClause: Rule = {
  id: 'R30',
  severity: 'erreur',
  columns: ['consid_env', 'date_lancement', 'nature_besoin'],
  check(run) {
    const first = firstDayOf(run.census.parameters.thresholds, CLAUSE_DUTY);
    if (!first) return;
    const message = fill(run.texts.R30.message, { date: toFrench(first) });
    for (const need of run.census.needs) {
      const gaps = environmentalGaps(run.census, need);
      if (gaps.includes(ENVIRONMENTAL_CLAUSE))
        run.report(need, 'consid_env', message, completedConsiderations(need, gaps));
    }
  },
};
