import { dateOf, dayOfWeek, serialOf } from '../../formulas/calendar';

/** A stretch of days as serials: from the first to before the second. */
export type Period = [from: number, before: number];

type PeriodAt = (today: number, date1904: boolean) => Period;

const days = (from: number, count: number): Period => [from, from + count];

/** Weeks go from Sunday to Saturday, whatever the language of Excel. */
const week =
  (offset: number): PeriodAt =>
  (today, date1904) =>
    days(today - dayOfWeek(today, date1904) + 7 * offset, 7);

/** `length` months, beginning with the one that the day's falls into when the year is cut into such parts. */
const months =
  (length: number, offset: number): PeriodAt =>
  (today, date1904) => {
    const { year, month } = dateOf(today, date1904);
    const first = Math.floor((month - 1) / length) * length + 1 + offset * length;
    return [serialOf(year, first, 1, date1904), serialOf(year, first + length, 1, date1904)];
  };

const PERIODS: Record<string, PeriodAt> = {
  yesterday: (today) => days(today - 1, 1),
  today: (today) => days(today, 1),
  tomorrow: (today) => days(today + 1, 1),
  lastWeek: week(-1),
  thisWeek: week(0),
  nextWeek: week(1),
  lastMonth: months(1, -1),
  thisMonth: months(1, 0),
  nextMonth: months(1, 1),
  lastQuarter: months(3, -1),
  thisQuarter: months(3, 0),
  nextQuarter: months(3, 1),
  lastYear: months(12, -1),
  thisYear: months(12, 0),
  nextYear: months(12, 1),
  yearToDate: (today, date1904) => [serialOf(dateOf(today, date1904).year, 1, 1, date1904), today + 1],
};

/** The days that a dynamic filter means, by its name in the file format; null for names that mean no stretch of days. */
export const periodOf = (type: string, today: number, date1904: boolean): Period | null =>
  (Object.hasOwn(PERIODS, type) ? PERIODS[type] : undefined)?.(today, date1904) ?? null;

/** The months of `M1`…`M12` and `Q1`…`Q4`, which filters keep of any year; null for other names. */
export function monthsOf(type: string): number[] | null {
  const month = /^M(1[0-2]|[1-9])$/.exec(type)?.[1];
  if (month !== undefined) return [Number(month)];
  const quarter = /^Q([1-4])$/.exec(type)?.[1];
  if (quarter === undefined) return null;
  return [0, 1, 2].map((i) => (Number(quarter) - 1) * 3 + 1 + i);
}

/** Names of the file format by those of `Excel.DynamicFilterCriteria`, where they do not just begin with a capital. */
const OWN_NAMES: Record<string, string> = {
  AllDatesInPeriodJanuary: 'M1',
  // Written so in the library itself.
  AllDatesInPeriodFebruray: 'M2',
  AllDatesInPeriodMarch: 'M3',
  AllDatesInPeriodApril: 'M4',
  AllDatesInPeriodMay: 'M5',
  AllDatesInPeriodJune: 'M6',
  AllDatesInPeriodJuly: 'M7',
  AllDatesInPeriodAugust: 'M8',
  AllDatesInPeriodSeptember: 'M9',
  AllDatesInPeriodOctober: 'M10',
  AllDatesInPeriodNovember: 'M11',
  AllDatesInPeriodDecember: 'M12',
  AllDatesInPeriodQuarter1: 'Q1',
  AllDatesInPeriodQuarter2: 'Q2',
  AllDatesInPeriodQuarter3: 'Q3',
  AllDatesInPeriodQuarter4: 'Q4',
};

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Every `Excel.DynamicFilterCriteria` that can be applied, with its name in the file format. */
export const DYNAMIC_NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OWN_NAMES),
  ...['aboveAverage', 'belowAverage', ...Object.keys(PERIODS)].map((name): [string, string] => [
    name.charAt(0).toUpperCase() + lowered(name).slice(1),
    name,
  ]),
]);

/** The name in Office.js, or `Unknown`. */
export const dynamicName = (type: string): string =>
  [...DYNAMIC_NAMES].find(([, file]) => file === type)?.[0] ?? 'Unknown';
