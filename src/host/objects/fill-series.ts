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

/**
 * The exponential curve through numbers above zero (least squares on their logarithms, as the function GROWTH draws it); null where one
 * is not above zero. One number stays as it is.
 */
export function growth(numbers: readonly number[]): Continuation | null {
  if (numbers.some((value) => value <= 0)) return null;
  const line = linear(numbers.map(Math.log), 0);
  return (at) => Number(Math.exp(line(at) as number).toPrecision(12));
}

/** Dates that all stand on the same day of months that lie equally far apart: the months between two of them, else 0. */
export function monthsBetween(serials: readonly number[], date1904: boolean): number {
  const [first, second] = serials as [number, number | undefined];
  if (second === undefined || serials.some((serial) => !Number.isInteger(serial))) return 0;
  const guess = Math.round((second - first) / 30.44);
  const reaches = (months: number): boolean =>
    months !== 0 && serials.every((serial, i) => addMonths(first, months * i, date1904) === serial);
  return [guess - 1, guess, guess + 1].find(reaches) ?? 0;
}

/** Dates that go on by a step of a unit: that between the first two, else 1. */
export function dates(serials: readonly number[], unit: DateUnit, date1904: boolean): Continuation {
  const first = serials[0] as number;
  if (unit === 'days') return linear(serials, 1);
  if (unit === 'weekdays') {
    const step = weekdaysBetween(first, serials[1], date1904);
    return (at) => workday(first, at * step, date1904);
  }
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

/** Working days from a date to a later one; 1 where there is none. */
function weekdaysBetween(first: number, second: number | undefined, date1904: boolean): number {
  if (second === undefined || second <= first) return 1;
  let count = 0;
  for (let serial = first + 1; serial <= second; serial++) if (!isWeekend(serial, date1904)) count++;
  return Math.max(count, 1);
}

function isWeekend(serial: number, date1904: boolean): boolean {
  const day = dayOfWeek(serial, date1904);
  return day === 0 || day === 6;
}

function workday(first: number, at: number, date1904: boolean): number {
  let serial = first;
  for (let left = Math.abs(at); left > 0;) {
    serial += Math.sign(at);
    if (!isWeekend(serial, date1904)) left--;
  }
  return serial;
}

interface NumberedText {
  stem: string;
  digits: string;
  tail: string;
}

/** Texts around a number at their end, else at their beginning (`3e lot`); null where one has neither. */
export function numberedParts(texts: readonly string[]): NumberedText[] | null {
  const atEnd = texts.map((text) => /^(.*?)(\d{1,15})$/s.exec(text));
  const found = atEnd.includes(null) ? texts.map((text) => /^()(\d{1,15})(\D.*)$/s.exec(text)) : atEnd;
  if (found.includes(null)) return null;
  return found.map((part) => ({ stem: part?.[1] ?? '', digits: part?.[2] ?? '', tail: part?.[3] ?? '' }));
}

/**
 * Texts with a number at their end or beginning (`Lot 1`, `1 lot`): the number goes on by 1 at each turn, or as the numbers of equal
 * texts do. Null for other texts.
 */
export function numbered(texts: readonly string[]): Continuation | null {
  const parts = numberedParts(texts);
  const first = parts?.[0];
  if (!parts || !first) return null;
  const written = (n: number, { stem, digits, tail }: NumberedText): string =>
    stem + String(Math.abs(Math.round(n))).padStart(digits.startsWith('0') ? digits.length : 0, '0') + tail;
  if (parts.every(({ stem, tail }) => stem === first.stem && tail === first.tail)) {
    const line = linear(
      parts.map(({ digits }) => Number(digits)),
      1,
    );
    return (at) => written(line(at) as number, first);
  }
  return (at) => {
    const part = parts[mod(at, parts.length)] as NumberedText;
    return written(Number(part.digits) + Math.floor(at / parts.length), part);
  };
}
