import { daysInMonth, type CalendarDate } from '../parsing/calendar';

/**
 * The same day some months later; the last day of the month where it has no such day (31 August + 1 month = 30 September),
 * and the last day of a month stays the last (28 February + 12 months = 29 February of a leap year).
 */
export const addMonths = ({ year, month, day }: CalendarDate, months: number): CalendarDate => {
  const count = year * 12 + month - 1 + months;
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  const last = daysInMonth(target.year, target.month);
  const isLast = day === daysInMonth(year, month);
  return { ...target, day: isLast ? last : Math.min(day, last) };
};
