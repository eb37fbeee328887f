import { dayOfWeek } from '../calendar';
import type { CellValue } from '../../workbook/cell-value';
import type { EvaluationContext } from '../evaluation/context';
import { eachValue } from '../evaluation/reading';
import { toNumber } from '../coercion';
import { NUM, VALUE, isError, raise } from '../values';
import { contextual, type FunctionSpec, type RangeArgument } from './spec';

/** Days off by day of the week, Sunday first. */
type Weekend = readonly boolean[];

const SATURDAY_SUNDAY: Weekend = [true, false, false, false, false, false, true];

/** Weekend of the `.INTL` functions: 1–7 a pair of days from Saturday-Sunday on, 11–17 one day from Sunday on, or 7 digits from Monday. */
function weekendOf(context: EvaluationContext, argument: CellValue | undefined): Weekend {
  if (argument === undefined || argument === null) return SATURDAY_SUNDAY;
  if (typeof argument === 'string') {
    if (!/^[01]{7}$/.test(argument)) return raise(VALUE);
    const off = [...argument].map((digit) => digit === '1');
    return [off[6] as boolean, ...off.slice(0, 6)];
  }
  const code = Math.trunc(toNumber(argument, context.shared.locale));
  const days = (...off: number[]): Weekend => [0, 1, 2, 3, 4, 5, 6].map((d) => off.includes(d));
  if (code >= 1 && code <= 7) return days((code + 5) % 7, (code + 6) % 7);
  if (code >= 11 && code <= 17) return days(code - 11);
  return raise(NUM);
}

function holidaysIn(context: EvaluationContext, argument: RangeArgument | undefined): Set<number> {
  const days = new Set<number>();
  if (argument === undefined) return days;
  eachValue(context, argument, (value, fromCells) => {
    if (isError(value)) raise(value);
    if (value === null || (value === '' && fromCells)) return;
    days.add(Math.floor(toNumber(value, context.shared.locale)));
  });
  return days;
}

function isWorking(context: EvaluationContext, day: number, weekend: Weekend, holidays: Set<number>): boolean {
  const off = weekend[dayOfWeek(day, context.shared.workbook.date1904)] as boolean;
  return !off && !holidays.has(day);
}

/** Working days from one date to another, both counted; negative when the second comes first. */
function netWorkdays(
  context: EvaluationContext,
  from: number,
  to: number,
  weekend: Weekend,
  holidays: Set<number>,
): number {
  const [start, end] = [Math.floor(Math.min(from, to)), Math.floor(Math.max(from, to))];
  if (start < 0) return raise(NUM);
  const perWeek = weekend.filter((off) => !off).length;
  const weeks = Math.floor((end - start + 1) / 7);
  let count = weeks * perWeek;
  for (let day = start + weeks * 7; day <= end; day++) if (isWorking(context, day, weekend, new Set())) count++;
  for (const day of holidays) if (day >= start && day <= end && isWorking(context, day, weekend, new Set())) count--;
  return from > to ? -count : count;
}

/** The working day a number of working days away. */
function workday(
  context: EvaluationContext,
  from: number,
  days: number,
  weekend: Weekend,
  holidays: Set<number>,
): number {
  if (weekend.every(Boolean)) return raise(VALUE);
  let day = Math.floor(from);
  if (day < 0) return raise(NUM);
  const step = days < 0 ? -1 : 1;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (day < 0 || day > 2_958_465) return raise(NUM);
    if (isWorking(context, day, weekend, holidays)) left--;
  }
  return day;
}

export const workdayFunctions: FunctionSpec[] = [
  contextual('NETWORKDAYS', ['number', 'number', 'range?'], (context, from, to, holidays) =>
    netWorkdays(context, from, to, SATURDAY_SUNDAY, holidaysIn(context, holidays)),
  ),
  contextual('NETWORKDAYS.INTL', ['number', 'number', 'scalar?', 'range?'], (context, from, to, weekend, holidays) =>
    netWorkdays(context, from, to, weekendOf(context, weekend), holidaysIn(context, holidays)),
  ),
  contextual('WORKDAY', ['number', 'integer', 'range?'], (context, from, days, holidays) =>
    workday(context, from, days, SATURDAY_SUNDAY, holidaysIn(context, holidays)),
  ),
  contextual('WORKDAY.INTL', ['number', 'integer', 'scalar?', 'range?'], (context, from, days, weekend, holidays) =>
    workday(context, from, days, weekendOf(context, weekend), holidaysIn(context, holidays)),
  ),
];
