import type { Need } from '../census';
import { compareDates, type CalendarDate, type DatedPeriod } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';

/** Columns that say when a new contract starts. */
export type StartColumn = 'date_besoin' | 'date_notification';

export interface Start {
  column: StartColumn;
  period: DatedPeriod;
}

const startIn = ({ cells }: Need, column: StartColumn): Start | null => {
  const period = valueOf(cells[column]);
  return period && { column, period };
};

/** The day on which the need arises; failing it, the award. */
export const neededFrom = (need: Need): Start | null =>
  startIn(need, 'date_besoin') ?? startIn(need, 'date_notification');

/** The first day on which the new contract can serve: when it is needed, but not before it is awarded. */
export const servedFrom = (need: Need): Start | null => {
  const needed = startIn(need, 'date_besoin');
  const awarded = startIn(need, 'date_notification');
  if (!needed || !awarded) return needed ?? awarded;
  return compareDates(awarded.period.start, needed.period.start) > 0 ? awarded : needed;
};

/** The last day that the current contract can reach, every extension included. */
export const lastDayOf = ({ cells }: Need): CalendarDate | null => {
  const ends = [valueOf(cells.date_fin_actuel), valueOf(cells.date_fin_max)].flatMap((end) => (end ? [end.end] : []));
  return ends.length === 0 ? null : ends.reduce((a, b) => (compareDates(a, b) >= 0 ? a : b));
};
