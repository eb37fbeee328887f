import { dateOf, daysInMonth, isLeapYear, serialOf, type CalendarDate } from '../calendar';
import { NUM, raise } from '../values';

const isEndOfFebruary = (d: CalendarDate): boolean => d.month === 2 && d.day === daysInMonth(d.year, 2);

/** Days between two dates in a year of twelve months of 30 days: DAYS360, American unless `european`. */
export function days360(from: CalendarDate, to: CalendarDate, european: boolean): number {
  let startDay = from.day;
  let endDay = to.day;
  if (european) {
    startDay = Math.min(startDay, 30);
    endDay = Math.min(endDay, 30);
  } else {
    if (isEndOfFebruary(from) || startDay === 31) startDay = 30;
    if (endDay === 31) {
      if (startDay < 30) return span(from, { year: to.year, month: to.month + 1, day: 1 }, startDay, 1);
      endDay = 30;
    }
  }
  return span(from, to, startDay, endDay);
}

const span = (from: CalendarDate, to: CalendarDate, startDay: number, endDay: number): number =>
  (to.year - from.year) * 360 + (to.month - from.month) * 30 + endDay - startDay;

/** YEARFRAC with basis 0 (US 30/360), 1 (actual), 2 (actual/360), 3 (actual/365), 4 (European 30/360). */
export function yearFraction(first: number, second: number, basis: number, date1904: boolean): number {
  const [start, end] = first <= second ? [first, second] : [second, first];
  const from = dateOf(start, date1904);
  const to = dateOf(end, date1904);
  switch (basis) {
    case 0:
      return usFraction(from, to);
    case 1:
      return (end - start) / averageYear(from, to, date1904);
    case 2:
      return (end - start) / 360;
    case 3:
      return (end - start) / 365;
    case 4:
      return days360(from, to, true) / 360;
    default:
      return raise(NUM);
  }
}

function usFraction(from: CalendarDate, to: CalendarDate): number {
  let startDay = from.day;
  let endDay = to.day;
  if (isEndOfFebruary(from)) {
    if (isEndOfFebruary(to)) endDay = 30;
    startDay = 30;
  }
  if (endDay === 31 && startDay >= 30) endDay = 30;
  if (startDay === 31) startDay = 30;
  return span(from, to, startDay, endDay) / 360;
}

/** Length of the year that basis 1 divides by: one year's own length within a year, else the mean of the years met. */
function averageYear(from: CalendarDate, to: CalendarDate, date1904: boolean): number {
  const withinYear =
    to.year === from.year ||
    (to.year === from.year + 1 && (to.month < from.month || (to.month === from.month && to.day <= from.day)));
  if (!withinYear) {
    const days = serialOf(to.year + 1, 1, 1, date1904) - serialOf(from.year, 1, 1, date1904);
    return days / (to.year - from.year + 1);
  }
  if (from.year === to.year) return isLeapYear(from.year) ? 366 : 365;
  const leapDayMet =
    (isLeapYear(from.year) && (from.month < 2 || (from.month === 2 && from.day <= 29))) ||
    (isLeapYear(to.year) && (to.month > 2 || (to.month === 2 && to.day === 29)));
  return leapDayMet ? 366 : 365;
}
