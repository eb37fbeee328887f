import type { Census, Need } from '../census';
import { estimatedValue } from '../estimated-value';
import { leadOf, type Lead } from '../lead';
import { GLOBAL_CONTRACT, leadTimeAt } from '../parameters/lead-times';
import { dayPeriod, type CalendarDate } from '../parsing/calendar';
import { understood, valueOf } from '../parsing/reading';
import { requiredProcedure } from '../required-procedure';
import type { PurchaseType } from '../vocabulary';

/** How long a procedure takes: the least time, and the time that the service plans with, never less. */
export interface PlannedLead extends Lead {
  /** Calendar days; `null` where the table of lead times does not say. */
  planned: number | null;
}

const plannedDays = (
  census: Census,
  names: readonly string[],
  cents: number | null,
  day: CalendarDate,
  least: number,
) => {
  const known = names.flatMap((name) => leadTimeAt(census.parameters.leadTimes, name, cents, day)?.planned ?? []);
  return known.length === 0 ? null : Math.max(...known, least);
};

/**
 * The lead time of a need's procedure by the lines in force on a day; a need without a launch is looked at as if launched on
 * that day. `null` where the procedure, or its time, is not known.
 */
export const plannedLead = (census: Census, need: Need, day: CalendarDate): PlannedLead | null => {
  const launched: Need = valueOf(need.cells.date_lancement)
    ? need
    : { ...need, cells: { ...need.cells, date_lancement: understood(dayPeriod(day), true) } };
  const lead = leadOf(census, launched, day);
  if (!lead) return null;
  const isGlobal = valueOf(need.cells.forme)?.startsWith(GLOBAL_CONTRACT) ?? false;
  const names = isGlobal ? [lead.procedure, GLOBAL_CONTRACT] : [lead.procedure];
  return { ...lead, planned: plannedDays(census, names, estimatedValue(need.cells), day, lead.days) };
};

/** The lead time of a purchase known by its type and value (cents) alone, on a day: what thresholds ask for. */
export const leadForValue = (
  census: Census,
  type: PurchaseType | null,
  cents: number | null,
  day: CalendarDate,
): PlannedLead | null => {
  if (type === null || cents === null || cents <= 0) return null;
  const { leadTimes, thresholds, sources } = census.parameters;
  const procedure = requiredProcedure(thresholds, type, cents, day);
  const line = procedure === null ? null : leadTimeAt(leadTimes, procedure, cents, day);
  const known = [line?.launchToAward, line?.legalMinimum].filter((days) => typeof days === 'number');
  if (procedure === null || known.length === 0) return null;
  const days = Math.max(...known);
  return {
    ...{ procedure, stated: false, days, indicative: sources.leadTimes === 'default' },
    planned: plannedDays(census, [procedure], cents, day, days),
  };
};
