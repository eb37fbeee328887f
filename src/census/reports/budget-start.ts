import type { Census, Need } from '../census';
import { totalMonths } from '../durations';
import { addDays, leadOf } from '../lead';
import { compareDates, type CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';

const later = (a: CalendarDate, b: CalendarDate | null): CalendarDate => (b && compareDates(b, a) > 0 ? b : a);

/** When the consultation ends: as stated, else after the least time that its procedure takes; `null` when not known. */
const awardOf = (census: Census, need: Need): CalendarDate | null => {
  const stated = valueOf(need.cells.date_notification)?.start ?? null;
  const launch = valueOf(need.cells.date_lancement)?.start ?? null;
  if (stated !== null || launch === null) return stated;
  const lead = leadOf(census, need, launch);
  return lead && addDays(launch, lead.days);
};

/**
 * First day on which a need costs: the date of need as stated; else the day after the contract that it prolongs or replaces,
 * and for a replacement not before its award; else the award. Of a month, quarter or year, the first day. `null` when not known.
 */
export const budgetStart = (census: Census, need: Need): CalendarDate | null => {
  const { cells } = need;
  const wished = valueOf(cells.date_besoin)?.start ?? null;
  if (wished) return wished;
  const origin = valueOf(cells.nature_besoin);
  const end = origin === 'new' ? null : (valueOf(cells.date_fin_actuel)?.end ?? null);
  if (origin === 'extension') return end && addDays(end, 1);
  const award = awardOf(census, need);
  return end ? later(addDays(end, 1), award) : award;
};

/** Months that the amount of a need is for; an extension lasts its own periods only. `null` when not known. */
export const budgetMonths = ({ cells }: Need): number | null => {
  const whole = totalMonths(cells);
  if (whole !== null || valueOf(cells.nature_besoin) !== 'extension') return whole;
  const each = valueOf(cells.duree_reconduction)?.total ?? null;
  return each && each * Math.max(1, valueOf(cells.nb_reconductions) ?? 1);
};
