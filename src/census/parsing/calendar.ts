/** A day of the Gregorian calendar, free of any time zone. Months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Precision = 'day' | 'month' | 'quarter' | 'semester' | 'year';

/** A date known to the day, or only to a month, quarter, half-year or year; `start` and `end` are its first and last day. */
export interface DatedPeriod {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly precision: Precision;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month (1–12). */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

export const isCalendarDate = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Days since 1970-01-01 (days-from-civil algorithm, exact for every year). */
export const toDayNumber = ({ year, month, day }: CalendarDate): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
};

/** Inverse of `toDayNumber`. */
export const fromDayNumber = (dayNumber: number): CalendarDate => {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
};

/** Excel's serial 25569 is 1970-01-01; in 1904 workbooks serials are 1462 lower. */
const SERIAL_OF_1970 = 25569;
const OFFSET_1904 = 1462;

/**
 * The day of an Excel serial number; a time of day is dropped. Serials before 61 fall under Excel's invented
 * 29 February 1900 and are not mapped (callers only accept modern dates).
 */
export const fromSerial = (serial: number, date1904: boolean): CalendarDate =>
  fromDayNumber(Math.floor(serial) - SERIAL_OF_1970 + (date1904 ? OFFSET_1904 : 0));

/** The Excel serial number of a day from 1 March 1900 on. */
export const toSerial = (date: CalendarDate, date1904 = false): number =>
  toDayNumber(date) + SERIAL_OF_1970 - (date1904 ? OFFSET_1904 : 0);

/** Negative when `a` is before `b`, 0 on the same day. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** `2027-04-01`. */
export const toIso = ({ year, month, day }: CalendarDate): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** `01/04/2027`, as French users write it. */
export const toFrench = ({ year, month, day }: CalendarDate): string =>
  `${pad(day, 2)}/${pad(month, 2)}/${pad(year, 4)}`;

/** Reads `2027-04-01`; `null` for anything else. */
export const fromIso = (text: string): CalendarDate | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isCalendarDate(year, month, day) ? { year, month, day } : null;
};

/** The period of one day. */
export const dayPeriod = (date: CalendarDate): DatedPeriod => ({ start: date, end: date, precision: 'day' });

/** A run of whole months of a year, from `month` on. */
export const monthsPeriod = (year: number, month: number, months: number, precision: Precision): DatedPeriod => {
  const last = month + months - 1;
  return {
    start: { year, month, day: 1 },
    end: { year, month: last, day: daysInMonth(year, last) },
    precision,
  };
};
