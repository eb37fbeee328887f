import { addMonths, dateOf, dayOfWeek, daysInMonth, endOfMonth, serialOf } from '../calendar';
import type { EvaluationContext } from '../evaluation/context';
import { textToNumber } from '../number-text';
import { NUM, VALUE, raise } from '../values';
import { days360, yearFraction } from './day-count';
import { contextual, pure, type FunctionSpec } from './spec';

const is1904 = (context: EvaluationContext): boolean => context.shared.workbook.date1904;

/** A serial that must be a day of the calendar, cut to whole days. */
const day = (serial: number): number => (serial < 0 ? raise(NUM) : Math.floor(serial));

/** Seconds since midnight, rounded as Excel shows them. */
function secondsOf(serial: number): number {
  if (serial < 0) return raise(NUM);
  return Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
}

/** DATE: years below 1900 count from 1900; months and days carry over. */
function dateSerial(context: EvaluationContext, year: number, month: number, dayNumber: number): number {
  if (year < 0 || year > 9999) return raise(NUM);
  return serialOf(year < 1900 ? year + 1900 : year, month, dayNumber, is1904(context));
}

/** DATEDIF, with its units `Y M D MD YM YD`. */
function dateDifference(context: EvaluationContext, from: number, to: number, unit: string): number {
  const start = day(from);
  const end = day(to);
  if (start > end) return raise(NUM);
  const a = dateOf(start, is1904(context));
  const b = dateOf(end, is1904(context));
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'Y':
      return Math.floor(months / 12);
    case 'M':
      return months;
    case 'D':
      return end - start;
    case 'YM':
      return months % 12;
    case 'MD': {
      if (b.day >= a.day) return b.day - a.day;
      const [year, month] = b.month === 1 ? [b.year - 1, 12] : [b.year, b.month - 1];
      return daysInMonth(year, month) - a.day + b.day;
    }
    case 'YD': {
      const year = b.month * 100 + b.day >= a.month * 100 + a.day ? b.year : b.year - 1;
      return end - serialOf(year, a.month, a.day, is1904(context));
    }
    default:
      return raise(NUM);
  }
}

/** Number of the weekday by Excel's numbering types. */
function weekday(context: EvaluationContext, serial: number, type = 1): number {
  const sundayFirst = dayOfWeek(day(serial), is1904(context));
  if (type === 1) return sundayFirst + 1;
  if (type === 2) return ((sundayFirst + 6) % 7) + 1;
  if (type === 3) return (sundayFirst + 6) % 7;
  if (type >= 11 && type <= 17) return ((sundayFirst - (type - 10) + 7) % 7) + 1;
  return raise(NUM);
}

function isoWeek(context: EvaluationContext, serial: number): number {
  const whole = day(serial);
  const monday = (dayOfWeek(whole, is1904(context)) + 6) % 7;
  const thursday = whole - monday + 3;
  const { year } = dateOf(thursday, is1904(context));
  return Math.floor((thursday - serialOf(year, 1, 1, is1904(context))) / 7) + 1;
}

/** WEEKNUM: the week that holds 1 January is the first; type 21 is the ISO week. */
function weekNumber(context: EvaluationContext, serial: number, type = 1): number {
  if (type === 21) return isoWeek(context, serial);
  const starts: Record<number, number> = { 1: 0, 2: 1, 11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 0 };
  const start = starts[type] ?? raise(NUM);
  const whole = day(serial);
  const first = serialOf(dateOf(whole, is1904(context)).year, 1, 1, is1904(context));
  const offset = (dayOfWeek(first, is1904(context)) - start + 7) % 7;
  return Math.floor((whole - first + offset) / 7) + 1;
}

const textSerial = (context: EvaluationContext, text: string): number =>
  textToNumber(text, context.shared.locale) ?? raise(VALUE);

export const dateFunctions: FunctionSpec[] = [
  contextual('DATE', ['integer', 'integer', 'integer'], dateSerial),
  contextual('YEAR', ['number'], (context, serial) => dateOf(day(serial), is1904(context)).year),
  contextual('MONTH', ['number'], (context, serial) => dateOf(day(serial), is1904(context)).month),
  contextual('DAY', ['number'], (context, serial) => dateOf(day(serial), is1904(context)).day),
  contextual('EDATE', ['number', 'integer'], (context, serial, n) => addMonths(day(serial), n, is1904(context))),
  contextual('EOMONTH', ['number', 'integer'], (context, serial, n) => endOfMonth(day(serial), n, is1904(context))),
  contextual('WEEKDAY', ['number', 'integer?'], weekday),
  contextual('WEEKNUM', ['number', 'integer?'], weekNumber),
  contextual('ISOWEEKNUM', ['number'], isoWeek),
  contextual('DATEDIF', ['number', 'number', 'text'], dateDifference),
  pure('DAYS', ['number', 'number'], (end, start) => Math.floor(end) - Math.floor(start)),
  contextual('DAYS360', ['number', 'number', 'boolean?'], (context, from, to, european) =>
    days360(dateOf(day(from), is1904(context)), dateOf(day(to), is1904(context)), european ?? false),
  ),
  contextual('YEARFRAC', ['number', 'number', 'integer?'], (context, from, to, basis) =>
    yearFraction(day(from), day(to), basis ?? 0, is1904(context)),
  ),
  contextual('TODAY', [], (context) => Math.floor(context.shared.now()), { volatile: true }),
  contextual('NOW', [], (context) => context.shared.now(), { volatile: true }),
  pure('HOUR', ['number'], (serial) => Math.floor(secondsOf(serial) / 3600)),
  pure('MINUTE', ['number'], (serial) => Math.floor(secondsOf(serial) / 60) % 60),
  pure('SECOND', ['number'], (serial) => secondsOf(serial) % 60),
  pure('TIME', ['integer', 'integer', 'integer'], (hours, minutes, seconds) => {
    const total = hours * 3600 + minutes * 60 + seconds;
    return total < 0 ? NUM : (total % 86_400) / 86_400;
  }),
  contextual('DATEVALUE', ['text'], (context, text) => {
    const serial = Math.floor(textSerial(context, text));
    return /^\s*[\d.,]+\s*$/.test(text) ? VALUE : serial;
  }),
  contextual('TIMEVALUE', ['text'], (context, text) => {
    const serial = textSerial(context, text);
    return text.includes(':') || /[ap]m/i.test(text) ? serial - Math.floor(serial) : VALUE;
  }),
];
