import { addDays, addMonths, endOfMonth, workingDay } from './calendar';
import { draw } from './chance';
import { leadDays } from './derive-procedure';
import type { NeedSeed } from './need-seed';

/** Dates of a need and of the contract that it replaces or extends, as ISO dates. */
export interface Schedule {
  launch: string;
  notification: string;
  /** Day on which the new contract must start; null for an extension. */
  needed: string | null;
  currentStart: string | null;
  currentEnd: string | null;
  currentLastEnd: string | null;
  decisionLimit: string | null;
}

const LAUNCH_MONTHS = ['01', '02', '02', '03', '03', '03', '04', '04', '05', '06', '09', '09', '10', '10', '11'];
const SCHOOL_TRANSPORT = /^31\.0[123]$/;

/** The seed's launch day, or one drawn over the year: few in summer, none in December. */
function launchOf(seed: NeedSeed, year: number): string {
  if (seed.launch) return seed.launch.length > 5 ? seed.launch : `${year}-${seed.launch}`;
  const month = LAUNCH_MONTHS[draw(seed.title, 'month', LAUNCH_MONTHS.length)];
  const day = String(1 + draw(seed.title, 'day', 26)).padStart(2, '0');
  return workingDay(`${year}-${month}-${day}`);
}

/** School transport contracts end with the summer holidays, the others at the end of a month. */
function contractEnd(seed: NeedSeed, after: string): string {
  if (!SCHOOL_TRANSPORT.test(seed.code)) return endOfMonth(after);
  const summer = `${after.slice(0, 4)}-08-31`;
  return summer >= after ? summer : `${Number(after.slice(0, 4)) + 1}-08-31`;
}

/** First day of the contract after so many periods of a year; more when it would begin after the census itself. */
function startedBefore(census: string, end: string, periods: number): string {
  const start = addMonths(addDays(end, 1), -12 * periods);
  return start <= census ? start : startedBefore(census, end, periods + 1);
}

function extensionSchedule(seed: NeedSeed, year: number): Schedule {
  const launch = SCHOOL_TRANSPORT.test(seed.code)
    ? `${year}-04-${String(8 + draw(seed.title, 'day', 5)).padStart(2, '0')}`
    : launchOf(seed, year);
  const currentEnd = contractEnd(seed, addDays(launch, 115));
  const decisionLimit = addMonths(currentEnd, -3);
  const currentStart = startedBefore(`${year - 1}-10-01`, currentEnd, 1 + draw(seed.title, 'periods', 3));
  return {
    launch,
    notification: workingDay(addDays(launch, 8 + draw(seed.title, 'letter', 10))),
    needed: null,
    currentStart,
    currentEnd,
    currentLastEnd: addDays(addMonths(currentStart, 48), -1),
    decisionLimit,
  };
}

/** Dates that follow from the launch and the procedure, so that a contract never ends before the next one starts. */
export function scheduleOf(seed: NeedSeed, procedure: string | null, year: number): Schedule {
  if (seed.origin === 'extension') return extensionSchedule(seed, year);
  const launch = launchOf(seed, year);
  const notification = workingDay(addDays(launch, leadDays(procedure, seed.title)));
  if (seed.origin === 'new') {
    const needed = addDays(endOfMonth(addDays(notification, 12)), 1);
    return {
      launch,
      notification,
      needed,
      currentStart: null,
      currentEnd: null,
      currentLastEnd: null,
      decisionLimit: null,
    };
  }
  const currentEnd = contractEnd(seed, addDays(notification, 14));
  const months = seed.estimate.initialMonths + seed.estimate.extensions * seed.estimate.extensionMonths;
  const currentStart = addMonths(addDays(currentEnd, 1), -months);
  return {
    launch,
    notification,
    needed: addDays(currentEnd, 1),
    currentStart,
    currentEnd,
    currentLastEnd: currentEnd,
    decisionLimit: null,
  };
}
