import { addMonths, dayOfWeek } from '../formulas/calendar';
import type { CellValue } from '../workbook/cell-value';

/** How a line of cells goes on: the value at a position (0 is the first source cell; negative ones lie before it). */
export type Continuation = (at: number) => CellValue;

/** Units in which dates go on. */
export type DateUnit = 'days' | 'weekdays' | 'months' | 'years';

const mod = (n: number, count: number): number => ((n % count) + count) % count;

/** The values again and again. */
export const repeat =
  (values: readonly CellValue[]): Continuation =>
  (at) =>
    values[mod(at, values.length)] ?? null;

/** The straight line through numbers (least squares, as Excel's handle draws it); one number goes on by `step`. */
export function linear(numbers: readonly number[], step: number): Continuation {
  const n = numbers.length;
  if (n === 1) return (at) => (numbers[0] as number) + at * step;
  const meanAt = (n - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / n;
  const spread = numbers.reduce((sum, _, i) => sum + (i - meanAt) ** 2, 0);
  const slope = numbers.reduce((sum, value, i) => sum + (i - meanAt) * (value - mean), 0) / spread;
  const rounded = (value: number): number => Number(value.toPrecision(15));
  return (at) => rounded(mean + slope * (at - meanAt));
}

/** Dates that go on by a step of a unit: that between the first two, else 1. */
export function dates(serials: readonly number[], unit: DateUnit, date1904: boolean): Continuation {
  const first = serials[0] as number;
  if (unit === 'days') return linear(serials, 1);
  if (unit === 'weekdays') return (at) => workday(first, at, date1904);
  const months = (unit === 'years' ? 12 : 1) * stepOf(serials, unit, date1904);
  return (at) => addMonths(Math.floor(first), months * at, date1904) + (first % 1);
}

/** The number of units from the first date to the second. */
function stepOf(serials: readonly number[], unit: DateUnit, date1904: boolean): number {
  const [first, second] = serials as [number, number | undefined];
  if (second === undefined) return 1;
  const size = unit === 'years' ? 12 : 1;
  const guess = Math.round((second - first) / (size * 30.44));
  const found = [guess - 1, guess, guess + 1].find((n) => addMonths(first, n * size, date1904) === second);
  return found ?? 1;
}

function workday(first: number, at: number, date1904: boolean): number {
  let serial = first;
  for (let left = Math.abs(at); left > 0;) {
    serial += Math.sign(at);
    const day = dayOfWeek(serial, date1904);
    if (day !== 0 && day !== 6) left--;
  }
  return serial;
}

/** Texts that end in a number (`Lot 1`): the number goes on by 1 at each turn, or as the numbers of equal texts do. Null for other texts. */
export function numbered(texts: readonly string[]): Continuation | null {
  const parts = texts.map((text) => /^(.*?)(\d{1,15})$/s.exec(text));
  if (parts.some((part) => part === null)) return null;
  const stems = parts.map((part) => part?.[1] ?? '');
  const digits = parts.map((part) => part?.[2] ?? '0');
  const pad = (n: number, i: number): string => {
    const width = digits[i]?.startsWith('0') ? (digits[i]?.length ?? 0) : 0;
    return (stems[i] ?? '') + String(Math.abs(Math.round(n))).padStart(width, '0');
  };
  if (stems.every((stem) => stem === stems[0])) {
    const line = linear(digits.map(Number), 1);
    return (at) => pad(line(at) as number, 0);
  }
  return (at) => {
    const i = mod(at, texts.length);
    return pad(Number(digits[i]) + Math.floor(at / texts.length), i);
  };
}

/** Names of months and days of the week, long and short, go round. Null for other texts. */
export function named(texts: readonly string[], language: string): Continuation | null {
  for (const list of lists(language)) {
    const at = texts.map((text) => list.indexOf(text.toLowerCase()));
    if (at.includes(-1)) continue;
    const line = linear(at, 1);
    const first = texts[0] ?? '';
    const capital = first.charAt(0) !== first.charAt(0).toLowerCase();
    return (n) => {
      const name = list[mod(Math.round(line(n) as number), list.length)] ?? '';
      return capital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    };
  }
  return null;
}

function lists(language: string): string[][] {
  const names = (count: number, options: Intl.DateTimeFormatOptions, date: (i: number) => number): string[] => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return Array.from({ length: count }, (_, i) => format.format(date(i)).toLowerCase());
  };
  const month = (i: number): number => Date.UTC(2024, i, 1);
  // 1 January 2024 was a Monday.
  const day = (i: number): number => Date.UTC(2024, 0, 1 + i);
  return [
    names(12, { month: 'long' }, month),
    names(12, { month: 'short' }, month),
    names(7, { weekday: 'long' }, day),
    names(7, { weekday: 'short' }, day),
  ];
}
