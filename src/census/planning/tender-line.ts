import type { Census, Need } from '../census';
import { addDays, daysBetween } from '../lead';
import { isPastPlanning, isRenewal } from '../need-kinds';
import { compareDates, type CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import type { ContractFinder } from '../registers/contract-finder';
import type { Contract } from '../registers/contracts';
import { lastDayOf } from '../rules/contract-turn';
import { referenceDay } from '../rules/reference-day';
import type { CalendarLine, CalendarState, DeadlineBasis } from './calendar-line';
import { plannedLead } from './planned-days';
import type { WorkingDays } from './working-days';

interface Deadline {
  contractEnd: CalendarDate | null;
  deadline: CalendarDate | null;
  basis: DeadlineBasis | null;
}

/**
 * The day on which the new contract must be there: for a renewal, the day after the last one of the current contract (the
 * row's, else the register's); else the award that the row wishes for, else the day on which the need arises. Periods are
 * taken at their most favourable day.
 */
const deadlineOf = (need: Need, contract: Contract | null): Deadline => {
  const { cells } = need;
  if (isRenewal(need)) {
    const own = lastDayOf(need);
    const contractEnd = own ?? contract?.lastEnd ?? contract?.end ?? null;
    if (contractEnd)
      return { contractEnd, deadline: addDays(contractEnd, 1), basis: own ? 'contractEnd' : 'registerEnd' };
  }
  const award = valueOf(cells.date_notification)?.end;
  if (award) return { contractEnd: null, deadline: award, basis: 'award' };
  const start = valueOf(cells.date_besoin)?.end ?? null;
  return { contractEnd: null, deadline: start, basis: start && 'need' };
};

/** On the working day that leaves some days before the deadline. */
export const actOn = (deadline: CalendarDate | null, days: number | null, working: WorkingDays): CalendarDate | null =>
  deadline === null || days === null ? null : working.onOrBefore(addDays(deadline, -days));

const stateOf = (
  need: Need,
  {
    deadline,
    days,
    advised,
    latest,
    planned,
  }: Pick<CalendarLine, 'deadline' | 'days' | 'advised' | 'latest' | 'planned'>,
): CalendarState => {
  if (isPastPlanning(need)) return 'launched';
  if (!deadline || !planned) return 'undated';
  if (days === null || !latest) return 'noLead';
  if (compareDates(planned, latest) > 0) return 'late';
  return advised && compareDates(planned, advised) > 0 ? 'atRisk' : 'onTime';
};

/** The calendar of a consultation. */
export const tenderLine = (census: Census, need: Need, finder: ContractFinder, working: WorkingDays): CalendarLine => {
  const contract = isRenewal(need) ? finder.find(need.cells) : null;
  const { contractEnd, deadline, basis } = deadlineOf(need, contract);
  const lead = plannedLead(census, need, referenceDay(census, need));
  const days = lead?.days ?? null;
  const plannedDays = lead?.planned ?? null;
  const dates = {
    deadline,
    days,
    advised: actOn(deadline, plannedDays, working),
    latest: actOn(deadline, days, working),
    planned: valueOf(need.cells.date_lancement)?.start ?? null,
  };
  return {
    ...{ kind: 'tender', need, contract, contractEnd, basis, lead, plannedDays, ...dates },
    margin: dates.latest && dates.planned ? daysBetween(dates.planned, dates.latest) : null,
    state: stateOf(need, dates),
  };
};
