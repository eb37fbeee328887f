import { addDays, addMonths, daysBetween, endOfMonth } from '../calendar';
import { officeDay } from './office-day';
import { draw, pick } from '../chance';
import type { Contract } from '../contract-register';
import type { ContractDraft } from './contract-draft';

/** Year of notification, and the year of the needs: a contract that ends in it has a row in the census or none at all. */
const YEAR = 2023;
const NEEDS_YEAR = 2024;

/** A number and its day of notification. */
export interface NumberedDay {
  number: string;
  notified: string;
}

const contractNumber = (rank: number): string => `${YEAR}-${String(rank).padStart(4, '0')}`;

/**
 * The numbers of the year that no running contract bears, 1 to `count`, with days between those of the contracts that come
 * before and after: numbers follow the days of notification.
 */
export function freeNumbers(running: readonly Contract[], count: number): NumberedDay[] {
  const known = running
    .map(({ number, notified }) => ({ rank: Number(number.slice(5)), notified }))
    .sort((a, b) => a.rank - b.rank);
  const posts = [{ rank: 0, notified: `${YEAR}-01-02` }, ...known, { rank: count + 1, notified: `${YEAR}-12-29` }];
  const taken = new Set(known.map(({ rank }) => rank));
  const days: NumberedDay[] = [];
  let post = 0;
  for (let rank = 1; rank <= count; rank++) {
    if (taken.has(rank)) continue;
    while (posts[post + 1]!.rank < rank) post += 1;
    const [before, after] = [posts[post]!, posts[post + 1]!];
    const span = daysBetween(before.notified, after.notified);
    const step = Math.floor((span * (rank - before.rank)) / (after.rank - before.rank));
    const day = officeDay(addDays(before.notified, step));
    days.push({ number: contractNumber(rank), notified: day <= after.notified ? day : after.notified });
  }
  return days;
}

/** Months of a contract: a first period, extensions. */
export interface Duration {
  initialMonths: number;
  extensions: number;
  extensionMonths: number;
}

const once = (months: number): Duration => ({ initialMonths: months, extensions: 0, extensionMonths: 0 });

const PERIODS: readonly Duration[] = [
  { initialMonths: 24, extensions: 2, extensionMonths: 12 },
  { initialMonths: 24, extensions: 1, extensionMonths: 24 },
  { initialMonths: 24, extensions: 1, extensionMonths: 12 },
  { initialMonths: 36, extensions: 1, extensionMonths: 12 },
  once(48),
  once(36),
];

const MONTHS: Record<Exclude<ContractDraft['course'], 'periods'>, readonly number[]> = {
  works: [4, 5, 6, 8, 16, 18, 20, 22, 24, 26, 28, 30, 34],
  study: [4, 5, 6, 7, 8, 18, 20, 24, 30, 36, 42, 48],
  delivery: [1, 2, 3, 4],
};

/** A job over so many euros lasts longer than a few months. */
const LONG_FROM = 150_000;

const lengthOf = ({ initialMonths, extensions, extensionMonths }: Duration): number =>
  initialMonths + extensions * extensionMonths;

/** Dates of a contract, as ISO dates. */
export interface ContractDates extends Duration {
  end: string;
  lastEnd: string;
}

/** Framework agreements begin with a month, jobs some days after the notification. */
const startOf = ({ course }: ContractDraft, notified: string): string =>
  course === 'periods' ? addDays(endOfMonth(notified), 1) : addDays(notified, 14);

const choicesFor = ({ course, amount }: ContractDraft): Duration[] => {
  if (course === 'periods') return [...PERIODS];
  const months = MONTHS[course].filter((value) => course === 'delivery' || amount < LONG_FROM === value < 12);
  return months.map(once);
};

/**
 * The duration of a contract and its ends. None ends in the year of the needs: what ends then is in the census, or among the
 * few contracts that no department thought of. A job that cannot end otherwise runs on until the year after.
 */
export function datesOf(draft: ContractDraft, notified: string): ContractDates {
  const start = startOf(draft, notified);
  const lastDay = (months: number): string => addDays(addMonths(start, months), -1);
  const endsWell = (duration: Duration): boolean => !lastDay(lengthOf(duration)).startsWith(String(NEEDS_YEAR));
  const choices = choicesFor(draft).filter(endsWell);
  const duration =
    choices.length > 0 ? pick(draft.title, 'duration', choices) : once(24 + draw(draft.title, 'late', 7));
  return { ...duration, end: lastDay(duration.initialMonths), lastEnd: lastDay(lengthOf(duration)) };
}
