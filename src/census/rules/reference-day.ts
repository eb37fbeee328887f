import type { Census, Need } from '../census';
import type { CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';

/** The day that dated rules are looked up for: the launch, else the first day of the needs' year. */
export const referenceDay = ({ year }: Census, { cells }: Need): CalendarDate =>
  valueOf(cells.date_lancement)?.start ?? { year, month: 1, day: 1 };
