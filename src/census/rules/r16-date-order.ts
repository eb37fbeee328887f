import { fill } from '../fill';
import { compareDates, toFrench } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import type { Rule } from './rule';

/** A contract is awarded after its consultation is launched; periods that overlap are no contradiction. */
export const dateOrder: Rule = {
  id: 'R16',
  severity: 'erreur',
  columns: ['date_lancement', 'date_notification'],
  check(run) {
    for (const need of run.census.needs) {
      const launch = valueOf(need.cells.date_lancement);
      const award = valueOf(need.cells.date_notification);
      if (!launch || !award || compareDates(award.end, launch.start) >= 0) continue;
      const values = { notif: toFrench(award.start), lanc: toFrench(launch.start) };
      run.report(need, 'date_notification', fill(run.texts.R16.message, values));
    }
  },
};
