import type { Need } from '../census';
import type { ColumnKey } from '../columns';
import { fill } from '../fill';
import type { CellEdit, Fix } from '../finding';
import { addDays, daysBetween, leadOf, type Lead } from '../lead';
import { isRenewal, isToLaunch } from '../need-kinds';
import { compareDates, toFrench, toSerial, type CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { lastDayOf, servedFrom, type Start } from './contract-turn';
import type { Rule, RuleRun } from './rule';

/** What would leave no day without a contract. */
interface Remedy {
  column: ColumnKey;
  fix: Fix;
  /** The latest launch, when the row's own is later. */
  limit: CalendarDate | null;
}

/** Start and award of the row on the day that a condition asks to move them to. */
const moved = (run: RuleRun, need: Need, next: CalendarDate, moves: (day: CalendarDate) => boolean): CellEdit[] => {
  const serial = toSerial(next, run.census.grid.date1904);
  return (['date_besoin', 'date_notification'] as const).flatMap((key) => {
    const period = valueOf(need.cells[key]);
    return period && moves(period.start) ? run.edits(need, { [key]: serial }) : [];
  });
};

/**
 * Launches at the latest day that lets the new contract serve on the day after the old one, or keeps the launch when it is
 * early enough. `null` when the time that the procedure takes is not known, or when it would have been before the campaign.
 */
const remedy = (run: RuleRun, need: Need, next: CalendarDate, lead: Lead, start: Start): Remedy | null => {
  const texts = run.texts.R18;
  const { date1904 } = run.census.grid;
  const latest = addDays(next, -lead.days);
  if (latest.year < run.census.campaignYear) return null;
  const launch = valueOf(need.cells.date_lancement);
  if (launch && compareDates(launch.start, latest) <= 0) {
    const dates = moved(run, need, next, (day) => compareDates(day, next) > 0);
    const fix: Fix = { value: toSerial(next, date1904), label: fill(texts.start, { date: toFrench(next) }) };
    return { column: start.column, fix: dates.length > 1 ? { ...fix, edits: dates } : fix, limit: null };
  }
  if (!run.has('date_lancement')) return null;
  const value = toSerial(latest, date1904);
  const label = fill(texts.launch, { date: toFrench(latest), debut: toFrench(next) });
  // Launched on the latest day, the contract is awarded on the day on which it must serve, neither sooner nor later.
  const dates = moved(run, need, next, (day) => compareDates(day, next) !== 0);
  const edits = [...run.edits(need, { date_lancement: value }), ...dates];
  const fix: Fix = { value, label };
  return { column: 'date_lancement', fix: edits.length > 1 ? { ...fix, edits } : fix, limit: latest };
};

const report = (run: RuleRun, need: Need, end: CalendarDate, start: Start, gap: number): void => {
  const texts = run.texts.R18;
  const launch = valueOf(need.cells.date_lancement);
  const next = addDays(end, 1);
  const lead = isToLaunch(need) ? leadOf(run.census, need, launch?.start ?? next) : null;
  const found = lead && remedy(run, need, next, lead, start);
  const n = gap === 1 ? texts.oneDay : fill(texts.days, { n: gap });
  const sentences = [
    fill(texts.message, { fin: toFrench(end), debut: toFrench(start.period.start), jours: n }),
    ...(lead && found?.limit
      ? [fill(lead.indicative ? texts.indicativeLimit : texts.limit, { limite: toFrench(found.limit) })]
      : []),
  ];
  // Without a remedy the launch is what the sentence asks to look at.
  const column = found?.column ?? (launch ? 'date_lancement' : start.column);
  run.report(need, column, sentences.join(' '), found?.fix ?? null);
};

/**
 * A renewal takes over from the current contract without a day in between. Periods are taken at their most favourable day,
 * and the current contract at its last possible end: it may still be extended until then.
 */
export const gap: Rule = {
  id: 'R18',
  severity: 'avertissement',
  columns: ['nature_besoin', 'date_fin_actuel'],
  check(run) {
    for (const need of run.census.needs) {
      if (!need.retained || !isRenewal(need)) continue;
      const end = lastDayOf(need);
      const start = servedFrom(need);
      if (!end || !start) continue;
      const days = daysBetween(end, start.period.start) - 1;
      if (days > 0) report(run, need, end, start, days);
    }
  },
};
