import type { Census, Need } from '../census';
import { isPastPlanning } from '../need-kinds';
import { compareDates } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import type { ContractFinder } from '../registers/contract-finder';
import type { CalendarLine } from './calendar-line';
import { noticeDays } from './notice-day';
import { actOn } from './tender-line';
import type { WorkingDays } from './working-days';

/**
 * The calendar of an extension: it is decided by the day that the row states (the contract's own date comes first, unless it
 * is after the end of the period), else by the end of the period less the notice in force.
 */
export const extensionLine = (
  census: Census,
  need: Need,
  finder: ContractFinder,
  working: WorkingDays,
): CalendarLine => {
  const contract = finder.find(need.cells);
  const end = valueOf(need.cells.date_fin_actuel);
  const contractEnd = end?.start ?? contract?.end ?? null;
  const stated = valueOf(need.cells.date_preavis);
  const isStated = stated !== null && (end === null || compareDates(stated.start, end.end) <= 0);
  const period = end ?? (contractEnd && { start: contractEnd, end: contractEnd, precision: 'day' as const });
  const days = isStated || !period ? null : noticeDays(census, need, period);
  const latest = isStated ? stated.start : actOn(contractEnd, days, working);
  const isOpen = latest === null ? 'undated' : 'toDecide';
  return {
    ...{ kind: 'extension', need, contract, contractEnd, deadline: contractEnd, lead: null, days, latest },
    ...{ plannedDays: null, advised: null, planned: null, margin: null },
    basis: isStated ? 'statedDecision' : latest && 'notice',
    state: isPastPlanning(need) ? 'decided' : isOpen,
  };
};
