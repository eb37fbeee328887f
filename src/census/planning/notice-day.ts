import type { Census, Need } from '../census';
import { estimatedValue } from '../estimated-value';
import { addDays } from '../lead';
import { EXTENSION, leadTimeAt } from '../parameters/lead-times';
import type { CalendarDate, DatedPeriod } from '../parsing/calendar';

/** Days of notice before the end of a period by which its extension is decided; `null` when no line in force says. */
export const noticeDays = ({ parameters }: Census, { cells }: Need, end: DatedPeriod): number | null =>
  leadTimeAt(parameters.leadTimes, EXTENSION, estimatedValue(cells), end.start)?.notice ?? null;

/** The day by which the extension is decided, from the end of the period and the notice in force. */
export const noticeDay = (census: Census, need: Need, end: DatedPeriod): CalendarDate | null => {
  const days = noticeDays(census, need, end);
  return days === null ? null : addDays(end.start, -days);
};
