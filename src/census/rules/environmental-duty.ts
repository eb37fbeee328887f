import type { Census, Need } from '../census';
import { ENVIRONMENTAL_CLAUSE, ENVIRONMENTAL_CRITERION, NO_ENVIRONMENTAL } from '../considerations';
import { firstDayOf } from '../parameters/thresholds';
import { compareDates } from '../parsing/calendar';
import { LIST_SEPARATOR } from '../parsing/multi-list';
import { valueOf } from '../parsing/reading';
import type { Fix } from '../finding';

/** Ids, among the dated thresholds, of the two duties that hold whatever the amount. */
export const CRITERION_DUTY = 'CRIT-ENV';
export const CLAUSE_DUTY = 'CLAUSE-ENV';

/**
 * A need falls under a duty when its consultation is launched on or after the first day of that duty. Extensions launch no
 * consultation; rows given up neither. A launch known to the month or quarter counts from its first day.
 */
export const isUnderDuty = (census: Census, need: Need, duty: string): boolean => {
  const { cells } = need;
  const first = firstDayOf(census.parameters.thresholds, duty);
  const launch = valueOf(cells.date_lancement);
  if (!first || !launch) return false;
  if (valueOf(cells.nature_besoin) === 'extension' || valueOf(cells.statut) === 'Abandonné') return false;
  return compareDates(launch.start, first) >= 0;
};

/**
 * Adds to the considerations of a need all that it lacks: both duties meet in one cell, and applying the fix of one must not
 * undo the fix of the other. Nothing is proposed over a text that was not understood.
 */
export const completedConsiderations = (need: Need, missing: readonly string[]): Fix | null => {
  const reading = need.cells.consid_env;
  if (!reading || reading.kind === 'problem') return null;
  const kept = (valueOf(reading) ?? []).filter((value) => value !== NO_ENVIRONMENTAL);
  const order = [ENVIRONMENTAL_CLAUSE, ENVIRONMENTAL_CRITERION];
  const all = [...new Set([...kept, ...missing])].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const value = all.join(LIST_SEPARATOR);
  return { value, label: value };
};
