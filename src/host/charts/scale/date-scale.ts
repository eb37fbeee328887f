import { epochDays, fromEpochDays } from '../../formulas/calendar';

export type TimeUnit = 'days' | 'months' | 'years';

/** Days in the serial number of 1970-01-01, counted from the end of 1899. */
const EPOCH = 25_569;

/** Year and month (0 for January) of a serial number of the 1900 system; integers only, no time zone. */
export function monthOf(serial: number): { year: number; month: number; day: number } {
  const { year, month, day } = fromEpochDays(Math.floor(serial) - EPOCH);
  return { year, month: month - 1, day };
}

/** The serial number of the first day of a month; months beyond December go on into later years. */
export const firstOfMonth = (year: number, month: number): number => epochDays(year, month + 1, 1) + EPOCH;

/** How many units lie between the start of counting and a date. */
export function unitsOf(serial: number, unit: TimeUnit): number {
  if (unit === 'days') return Math.floor(serial);
  const { year, month } = monthOf(serial);
  return unit === 'years' ? year : year * 12 + month;
}

/** The first day of a unit, as a serial number. */
export function startOfUnit(count: number, unit: TimeUnit): number {
  if (unit === 'days') return count;
  return unit === 'years'
    ? firstOfMonth(count, 0)
    : firstOfMonth(Math.floor(count / 12), count - Math.floor(count / 12) * 12);
}

/** The unit that Excel takes for an axis of dates: the coarsest in which no two of them fall together. */
export function naturalUnit(serials: number[]): TimeUnit {
  const different = new Set(serials.map(Math.floor)).size;
  for (const unit of ['years', 'months'] as const) {
    const days = new Set(
      serials.map((serial) => (unit === 'years' ? monthOf(serial).month * 32 : 0) + monthOf(serial).day),
    );
    if (days.size === 1 && new Set(serials.map((serial) => unitsOf(serial, unit))).size === different) return unit;
  }
  return 'days';
}
