import type { Need } from '../census';
import { fill } from '../fill';
import { daysBetween } from '../lead';
import { isRenewal } from '../need-kinds';
import { compareDates, toFrench } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { neededFrom } from './contract-turn';
import type { Rule } from './rule';

/**
 * A contract is awarded before the old one ends, for its holder to get ready: an award alone is an overlap only when it
 * comes this many days before.
 */
const DAYS_TO_GET_READY = 180;

/** An award before the launch is a slip that another rule tells of. */
const isInDisorder = ({ cells }: Need): boolean => {
  const launch = valueOf(cells.date_lancement);
  const award = valueOf(cells.date_notification);
  return launch !== null && award !== null && compareDates(award.end, launch.start) < 0;
};

/**
 * A need planned while the current contract still runs is bought twice, or breaks an exclusive right. Periods are taken at
 * their most favourable days; both contracts on one day are a handing over.
 */
export const overlap: Rule = {
  id: 'R20',
  severity: 'avertissement',
  columns: ['nature_besoin', 'date_fin_actuel'],
  check(run) {
    const texts = run.texts.R20;
    for (const need of run.census.needs) {
      const end = (valueOf(need.cells.date_fin_actuel) ?? valueOf(need.cells.date_fin_max))?.start;
      const start = neededFrom(need);
      if (!end || !start || !need.retained || !isRenewal(need) || isInDisorder(need)) continue;
      const before = daysBetween(start.period.end, end);
      if (before <= (start.column === 'date_notification' ? DAYS_TO_GET_READY : 0)) continue;
      const jours = fill(texts.days, { n: before + 1 });
      const sentence = start.column === 'date_notification' ? texts.award : texts.message;
      run.report(need, start.column, fill(sentence, { fin: toFrench(end), jours }));
    }
  },
};
