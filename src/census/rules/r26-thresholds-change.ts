import type { Need } from '../census';
import { familyOf } from '../family-of';
import { fill } from '../fill';
import { isToLaunch } from '../need-kinds';
import type { Threshold } from '../parameters/parameters';
import { thresholdAt } from '../parameters/thresholds';
import { compareDates, toFrench, type CalendarDate } from '../parsing/calendar';
import { isConcession, procedureBasis, runsOwnConsultation, type ProcedureBasis } from '../procedures';
import type { Rule, RuleRun } from './rule';

/** Ids of the thresholds that a need is compared with. */
const thresholdsOf = ({ cells }: Need, { type }: ProcedureBasis): string[] => {
  if (isConcession(cells)) return ['UE-CONC'];
  return type === 'Travaux' ? ['DISP-T', 'UE-T'] : ['DISP-FS', 'UE-FS-CT'];
};

/** How many of some thresholds the value reaches on a day; those that are not known are not reached. */
const reached = (thresholds: readonly Threshold[], ids: readonly string[], cents: number, day: CalendarDate): number =>
  ids.filter((id) => cents >= (thresholdAt(thresholds, id, day)?.amount ?? Infinity)).length;

const latest = (dates: readonly (CalendarDate | null)[]): CalendarDate | null =>
  dates.reduce((a, b) => (a && (!b || compareDates(a, b) >= 0) ? a : b), null);

/** The last day before the launch on which a threshold that is missing then was known; `null` when none is missing. */
const lastKnownDay = (thresholds: readonly Threshold[], ids: readonly string[], launch: CalendarDate) => {
  const missing = ids.filter((id) => thresholdAt(thresholds, id, launch) === null);
  const ended = thresholds.filter(({ id, active, end }) => active && end !== null && missing.includes(id));
  return latest(ended.map(({ end }) => end).filter((end) => compareDates(end!, launch) < 0));
};

/** The day on which what holds at the later of two days began. */
const dayOfChange = (thresholds: readonly Threshold[], ids: readonly string[], a: CalendarDate, b: CalendarDate) => {
  const later = compareDates(a, b) >= 0 ? a : b;
  const changed = ids.filter((id) => thresholdAt(thresholds, id, a)?.amount !== thresholdAt(thresholds, id, b)?.amount);
  return latest(changed.map((id) => thresholdAt(thresholds, id, later)?.start ?? null));
};

const sentenceFor = (run: RuleRun, need: Need, basis: ProcedureBasis, writing: CalendarDate): string | null => {
  const texts = run.texts.R26;
  const { thresholds } = run.census.parameters;
  const ids = thresholdsOf(need, basis);
  const { launch, cents } = basis;
  const annee = launch.year;
  const last = lastKnownDay(thresholds, ids, launch);
  if (last) return fill(texts.unknown, { annee, date: toFrench(last) });
  if (reached(thresholds, ids, cents, launch) === reached(thresholds, ids, cents, writing)) return null;
  const change = dayOfChange(thresholds, ids, writing, launch);
  return change && fill(texts.message, { annee, date: toFrench(change) });
};

/**
 * The thresholds of the launch are not known yet, or are not those that the department had in mind: those of 1 January of
 * the year of the needs. A change is told only to rows that it puts on the other side of a threshold.
 */
export const thresholdsChange: Rule = {
  id: 'R26',
  severity: 'info',
  columns: ['type_achat', 'montant_total_ht', 'date_lancement'],
  check(run) {
    const writing = { year: run.census.year, month: 1, day: 1 };
    for (const need of run.census.needs) {
      if (!isToLaunch(need) || !runsOwnConsultation(need.cells)) continue;
      const basis = procedureBasis(need, familyOf(run.census, need));
      const sentence = basis && sentenceFor(run, need, basis, writing);
      if (sentence) run.report(need, 'date_lancement', sentence);
    }
  },
};
