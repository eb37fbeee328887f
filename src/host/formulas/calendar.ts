import { NUM, raise } from './values';

/**
 * Calendar dates and Excel serials, with integers only. In the 1900 system serial 1 is 1 January 1900 and serial 60 is
 * 29 February 1900, a day that never was, kept for Lotus 1-2-3; in the 1904 system serial 0 is 1 January 1904.
 */
export interface CalendarDate {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** Days between the two systems. */
export const DAYS_1904 = 1462;
/** Serial of 31 December 9999 in the 1900 system. */
export const LAST_SERIAL = 2_958_465;
const LEAP_1900 = 60;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days from 1 January 1970 to a date of the Gregorian calendar; months and days outside of their bounds carry over. */
export function epochDays(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const shiftedYear = m <= 2 ? y - 1 : y;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + day - 1;
}

/** The date so many days after 1 January 1970. */
export function fromEpochDays(days: number): CalendarDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

const EPOCH_1970 = 25_569;

/** Serial of a date whose month and day may lie outside of their bounds; raises `#NUM!` outside of 1900–9999. */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number {
  const plain = epochDays(year, month, day) + EPOCH_1970;
  const serial = plain <= LEAP_1900 ? plain - 1 : plain;
  const shown = date1904 ? plain - DAYS_1904 : serial;
  if (shown < 0 || plain > LAST_SERIAL) return raise(NUM);
  return shown;
}

/** Calendar date of a serial (its whole part); raises `#NUM!` outside of the calendar. */
export function dateOf(serial: number, date1904: boolean): CalendarDate {
  const whole = Math.floor(serial);
  if (whole < 0) return raise(NUM);
  const day = date1904 ? whole + DAYS_1904 : whole;
  if (day > LAST_SERIAL) return raise(NUM);
  if (!date1904 && day === 0) return { year: 1900, month: 1, day: 0 };
  if (!date1904 && day === LEAP_1900) return { year: 1900, month: 2, day: 29 };
  return fromEpochDays((day < LEAP_1900 ? day + 1 : day) - EPOCH_1970);
}

/** Serial moved by whole months, the day cut to the end of the month: 31 January and a month is 28 or 29 February. */
export function addMonths(serial: number, months: number, date1904: boolean): number {
  const { year, month, day } = dateOf(serial, date1904);
  const target = monthOf(year, month, months);
  return serialOf(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)), date1904);
}

export function endOfMonth(serial: number, months: number, date1904: boolean): number {
  const { year, month } = dateOf(serial, date1904);
  const target = monthOf(year, month, months);
  return serialOf(target.year, target.month, daysInMonth(target.year, target.month), date1904);
}

function monthOf(year: number, month: number, months: number): { year: number; month: number } {
  const at = year * 12 + month - 1 + months;
  return { year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1 };
}

/** Day of the week, Sunday 0 to Saturday 6, as Excel counts it (1 January 1900 as a Sunday). */
export function dayOfWeek(serial: number, date1904: boolean): number {
  const day = Math.floor(serial) + (date1904 ? DAYS_1904 : 0);
  return (((day - 1) % 7) + 7) % 7;
}
