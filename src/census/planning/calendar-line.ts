import type { Need } from '../census';
import type { CalendarDate } from '../parsing/calendar';
import type { Contract } from '../registers/contracts';
import type { PlannedLead } from './planned-days';

/** A consultation to launch, an extension to decide, a contract that ends and that no need renews. */
export type CalendarKind = 'tender' | 'extension' | 'contract';

/** What sets the day by which the new contract must be awarded, or the extension decided. */
export type DeadlineBasis = 'contractEnd' | 'registerEnd' | 'award' | 'need' | 'notice' | 'statedDecision';

export type CalendarState =
  'onTime' | 'atRisk' | 'late' | 'undated' | 'noLead' | 'launched' | 'toDecide' | 'decided' | 'noNeed';

export const CALENDAR_STATES: readonly CalendarState[] = [
  'onTime',
  'atRisk',
  'late',
  'undated',
  'noLead',
  'launched',
  'toDecide',
  'decided',
  'noNeed',
];

/** One line of the calendar; dates are calendar days. */
export interface CalendarLine {
  kind: CalendarKind;
  /** The row of the census; `null` for a contract without one. */
  need: Need | null;
  /** What the register knows of the current contract. */
  contract: Contract | null;
  /** Last day of the current contract, extensions included. */
  contractEnd: CalendarDate | null;
  /** Day on which the new contract must be there; for an extension, the end of the running period. */
  deadline: CalendarDate | null;
  basis: DeadlineBasis | null;
  lead: PlannedLead | null;
  /** Calendar days between the last day to act and the deadline. */
  days: number | null;
  plannedDays: number | null;
  /** Launch that leaves the time that the service plans with; a working day. */
  advised: CalendarDate | null;
  /** Last day to launch, or to decide an extension; a working day unless the row states it. */
  latest: CalendarDate | null;
  /** Launch that the row states, at its earliest day. */
  planned: CalendarDate | null;
  /** Calendar days from the planned launch to the latest one. */
  margin: number | null;
  state: CalendarState;
}
