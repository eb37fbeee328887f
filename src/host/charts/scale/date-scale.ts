export type TimeUnit = 'days' | 'months' | 'years';

/** Days in the serial number of 1970-01-01, counted from the end of 1899. */
const EPOCH = 25_569;

/** Year and month (0 for January) of a serial number of the 1900 system; integers only, no time zone. */
export function monthOf(serial: number): { year: number; month: number; day: number } {
  // Days from civil, turned over: years begin in March so that the leap day comes last.
  const shifted = Math.floor(serial) - EPOCH + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const from = Math.floor((5 * dayOfYear + 2) / 153);
  const month = (from + 2) % 12;
  return {
    year: yearOfEra + era * 400 + (month <= 1 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * from + 2) / 5) + 1,
  };
}

/** The serial number of the first day of a month; months beyond December go on into later years. */
export function firstOfMonth(year: number, month: number): number {
  const months = year * 12 + month - 2;
  const shiftedYear = Math.floor(months / 12);
  const shiftedMonth = months - shiftedYear * 12;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * shiftedMonth + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + EPOCH;
}

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
