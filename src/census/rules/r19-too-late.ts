import { fill } from '../fill';
import type { Need } from '../census';
import type { Fix } from '../finding';
import { addDays, leadOf, type Lead } from '../lead';
import { isToLaunch } from '../need-kinds';
import { compareDates, toFrench, toSerial, type DatedPeriod } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import type { Rule, RuleRun } from './rule';

const report = (run: RuleRun, need: Need, launch: DatedPeriod, award: DatedPeriod, lead: Lead): void => {
  const texts = run.texts.R19;
  const { date1904 } = run.census.grid;
  const limit = addDays(award.end, -lead.days);
  const awarded = addDays(launch.start, lead.days);
  const procedure = fill(lead.stated ? texts.stated : texts.asked, { procedure: lead.procedure });
  const values = { notif: toFrench(award.end), procedure, limite: toFrench(limit) };
  const launched: Fix = {
    value: toSerial(limit, date1904),
    label: fill(texts.launch, { date: toFrench(limit) }),
  };
  const postponed: Fix = {
    value: toSerial(awarded, date1904),
    label: fill(texts.award, { date: toFrench(awarded) }),
    edits: run.edits(need, { date_notification: toSerial(awarded, date1904) }),
  };
  const message = fill(lead.indicative ? texts.indicative : texts.message, values);
  run.report(need, 'date_lancement', message, launched, { choices: [launched, postponed] });
};

/**
 * Between the launch and the award there is the time that the procedure takes. Periods are taken at their most favourable
 * days; an award before the launch is the business of another rule.
 */
export const tooLate: Rule = {
  id: 'R19',
  severity: 'avertissement',
  columns: ['date_lancement', 'date_notification'],
  check(run) {
    for (const need of run.census.needs) {
      const launch = valueOf(need.cells.date_lancement);
      const award = valueOf(need.cells.date_notification);
      if (!launch || !award || !isToLaunch(need) || compareDates(award.end, launch.start) < 0) continue;
      const lead = leadOf(run.census, need, launch.start);
      if (!lead || compareDates(addDays(launch.start, lead.days), award.end) <= 0) continue;
      report(run, need, launch, award, lead);
    }
  },
};
