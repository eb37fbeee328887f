import { ENVIRONMENTAL_CRITERION } from '../considerations';
import { fill } from '../fill';
import { firstDayOf } from '../parameters/thresholds';
import { toFrench } from '../parsing/calendar';
import { completedConsiderations, CRITERION_DUTY } from './environmental-duty';
import { environmentalGaps } from './environmental-gaps';
import type { Rule } from './rule';

/** A consultation launched from 21/08/2026 on needs an environmental award criterion, or the whole-life cost. */
export const environmentalCriterion: Rule = {
  id: 'R29',
  severity: 'erreur',
  columns: ['consid_env', 'date_lancement', 'nature_besoin'],
  check(run) {
    const first = firstDayOf(run.census.parameters.thresholds, CRITERION_DUTY);
    if (!first) return;
    const message = fill(run.texts.R29.message, { date: toFrench(first) });
    for (const need of run.census.needs) {
      const gaps = environmentalGaps(run.census, need);
      if (gaps.includes(ENVIRONMENTAL_CRITERION))
        run.report(need, 'consid_env', message, completedConsiderations(need, gaps));
    }
  },
};
