/** Calendar arithmetic on ISO dates (« 2024-03-15 »), through UTC day numbers only. */
const DAY = 86_400_000;

/** First days on which nobody launches a tender: the public holidays of 2024 to 2028 that move or not. */
const FIXED_HOLIDAYS = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']);
const MOVING_HOLIDAYS = new Set([
  '2024-04-01',
  '2024-05-09',
  '2024-05-20',
  '2025-04-21',
  '2025-05-29',
  '2025-06-09',
  '2026-04-06',
  '2026-05-14',
  '2026-05-25',
  '2027-03-29',
  '2027-05-06',
  '2027-05-17',
]);

function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

function fromDayNumber(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The date as exceljs wants it: midnight UTC. */
export function asUtcDate(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

export function addDays(iso: string, days: number): string {
  return fromDayNumber(dayNumber(iso) + days);
}

/** Same day `months` later; the last day of the month when that day does not exist. */
export function addMonths(iso: string, months: number): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const target = year * 12 + (month - 1) + months;
  const first = `${Math.floor(target / 12)}-${String((target % 12) + 1).padStart(2, '0')}-01`;
  const last = Number(endOfMonth(first).slice(8));
  return `${first.slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`;
}

export function endOfMonth(iso: string): string {
  const [year, month] = iso.split('-').map(Number) as [number, number];
  return fromDayNumber(Date.UTC(year, month, 0) / DAY);
}

/** The date itself, or the next working day (weekends and French public holidays left out). */
export function workingDay(iso: string): string {
  let current = iso;
  while (isDayOff(current)) current = addDays(current, 1);
  return current;
}

function isDayOff(iso: string): boolean {
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || FIXED_HOLIDAYS.has(iso.slice(5)) || MOVING_HOLIDAYS.has(iso);
}

export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** « 15/03/2024 » */
export function french(iso: string): string {
  return iso.split('-').reverse().join('/');
}
