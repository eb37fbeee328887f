import type { Need } from '../census';
import { fill } from '../fill';
import type { Fix } from '../finding';
import { isExtension, isPastPlanning } from '../need-kinds';
import { compareDates, toFrench, toSerial, type CalendarDate, type DatedPeriod } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { noticeDay } from '../planning/notice-day';
import type { Rule, RuleRun } from './rule';

/** What is said of an extension whose decision has no date, or one that comes too late; `null` when there is nothing. */
const sentenceFor = (run: RuleRun, { cells }: Need, end: DatedPeriod, day: CalendarDate): string | null => {
  const texts = run.texts.R21;
  const given = cells.date_preavis;
  const preavis = toFrench(day);
  if (given === undefined || given.kind === 'empty') {
    const indicative = run.census.parameters.sources.leadTimes === 'default';
    return fill(indicative ? texts.indicative : texts.message, { preavis });
  }
  const stated = valueOf(given);
  if (!stated || compareDates(stated.start, end.end) <= 0) return null;
  return fill(texts.afterEnd, { limite: toFrench(stated.start), fin: toFrench(end.end), preavis });
};

/** An extension is decided before the notice of the contract, else it is tacit or lost (CCP R2112-4). */
export const notice: Rule = {
  id: 'R21',
  severity: 'info',
  columns: ['nature_besoin', 'date_fin_actuel'],
  check(run) {
    for (const need of run.census.needs) {
      const end = valueOf(need.cells.date_fin_actuel);
      if (!end || !need.retained || !isExtension(need) || isPastPlanning(need)) continue;
      const day = noticeDay(run.census, need, end);
      const sentence = day && sentenceFor(run, need, end, day);
      if (!sentence) continue;
      const fix: Fix = { value: toSerial(day, run.census.grid.date1904), label: toFrench(day) };
      if (run.has('date_preavis')) run.report(need, 'date_preavis', sentence, fix);
      else run.report(need, 'date_fin_actuel', sentence);
    }
  },
};
