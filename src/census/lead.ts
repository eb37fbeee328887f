import type { Census, Need } from './census';
import { estimatedValue } from './estimated-value';
import { familyOf } from './family-of';
import { GLOBAL_CONTRACT, leadTimeAt } from './parameters/lead-times';
import { fromDayNumber, toDayNumber, type CalendarDate } from './parsing/calendar';
import { valueOf } from './parsing/reading';
import { lightestProcedure } from './procedures';

/** A day some days after another; before it when `days` is below zero. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => fromDayNumber(toDayNumber(date) + days);

/** Days from the first to the second of two days. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => toDayNumber(to) - toDayNumber(from);

/** How long the procedure of a need takes at least, from launch to award. */
export interface Lead {
  procedure: string;
  /** The row states the procedure; else it is the lightest one that its value asks for. */
  stated: boolean;
  /** Calendar days. */
  days: number;
  /** The days are the assumptions shipped with the add-in, not those of the service. */
  indicative: boolean;
}

/** The procedure that the row states, else the lightest one that its value asks for; never one that was not understood. */
export const plannedProcedure = (census: Census, need: Need): string | null => {
  const reading = need.cells.procedure;
  if (reading?.kind === 'problem') return null;
  return valueOf(reading) ?? lightestProcedure(need, census.parameters, familyOf(census, need));
};

/** The least time that the procedure of a need takes, by the lead times in force on a day; `null` when it is not known. */
export const leadOf = (census: Census, need: Need, day: CalendarDate): Lead | null => {
  const { leadTimes, sources } = census.parameters;
  const procedure = plannedProcedure(census, need);
  if (procedure === null) return null;
  const isGlobal = valueOf(need.cells.forme)?.startsWith(GLOBAL_CONTRACT) ?? false;
  const known: number[] = [];
  for (const name of isGlobal ? [procedure, GLOBAL_CONTRACT] : [procedure]) {
    const line = leadTimeAt(leadTimes, name, estimatedValue(need.cells), day);
    for (const days of [line?.launchToAward, line?.legalMinimum]) if (typeof days === 'number') known.push(days);
  }
  if (known.length === 0) return null;
  const stated = valueOf(need.cells.procedure) !== null;
  return { procedure, stated, days: Math.max(...known), indicative: sources.leadTimes === 'default' };
};
