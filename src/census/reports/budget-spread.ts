import type { Census, Need } from '../census';
import { overMonths } from '../durations';
import type { CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { budgetMonths, budgetStart } from './budget-start';

/** Where an amount falls: before the year of the needs, in it, in each of the three next, later, or nobody can tell. */
export const BUDGET_SLOTS = ['before', 'first', 'second', 'third', 'fourth', 'later', 'open'] as const;
export type BudgetSlot = (typeof BUDGET_SLOTS)[number];

/** Why an amount, or part of it, is left open. */
export type OpenReason = 'amount' | 'date' | 'duration' | 'rest';

export interface BudgetSpread {
  /** Cents by slot; they add up to the total amount of the need, to the cent. */
  cents: Record<BudgetSlot, number>;
  reason: OpenReason | null;
}

const NAMED_YEARS: readonly BudgetSlot[] = ['first', 'second', 'third', 'fourth'];

/** Totals are rounded by hand: within 1 % they are the yearly amount over the duration (as in rule R11). */
const TOLERATED_SHARE = 0.01;
const TOLERATED_CENTS = 100;

const slotOf = (year: number, firstYear: number): BudgetSlot =>
  year < firstYear ? 'before' : (NAMED_YEARS[year - firstYear] ?? 'later');

/** Whole months of a contract in each of its calendar years; the month of its start counts whole. */
export const monthsByYear = ({ year, month }: CalendarDate, months: number): { year: number; months: number }[] => {
  const found: { year: number; months: number }[] = [];
  let left = months;
  for (let current = year, room = 13 - month; left > 0; current++, room = 12) {
    found.push({ year: current, months: Math.min(left, room) });
    left -= room;
  }
  return found;
};

/** Shares cents in proportion to whole weights; what rounding leaves goes to the largest remainders, the earliest first. */
export const shareCents = (cents: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  // Integers up to 1e14 cents times 1 200 months are beyond what doubles count exactly.
  const exact = weights.map((weight) => BigInt(cents) * BigInt(weight));
  const shares = exact.map((share) => Number(share / BigInt(sum)));
  const order = exact
    .map((share, place) => ({ place, rest: Number(share % BigInt(sum)) }))
    .sort((a, b) => b.rest - a.rest || a.place - b.place);
  let left = cents - shares.reduce((total, share) => total + share, 0);
  for (const { place } of order) {
    if (left <= 0) break;
    shares[place]!++;
    left--;
  }
  return shares;
};

const none = (): BudgetSpread['cents'] => ({ before: 0, first: 0, second: 0, third: 0, fourth: 0, later: 0, open: 0 });

const leftOpen = (cents: number, reason: OpenReason): BudgetSpread => ({ cents: { ...none(), open: cents }, reason });

/** The stated yearly amount, month by month, until the total is used up; what it does not explain stays open. */
const atRate = (
  total: number,
  yearly: number,
  start: CalendarDate,
  months: number,
  firstYear: number,
): BudgetSpread => {
  const cents = none();
  let spent = 0;
  let passed = 0;
  for (const part of monthsByYear(start, months)) {
    passed += part.months;
    const until = Math.min(total, overMonths(yearly, passed));
    cents[slotOf(part.year, firstYear)] += until - spent;
    spent = until;
  }
  cents.open = total - spent;
  return { cents, reason: cents.open > 0 ? 'rest' : null };
};

const overDuration = (total: number, start: CalendarDate, months: number, firstYear: number): BudgetSpread => {
  const cents = none();
  const years = monthsByYear(start, months);
  const shares = shareCents(
    total,
    years.map((part) => part.months),
  );
  years.forEach(({ year }, place) => {
    cents[slotOf(year, firstYear)] += shares[place]!;
  });
  return { cents, reason: null };
};

const agrees = (total: number, yearly: number, months: number): boolean => {
  const expected = overMonths(yearly, months);
  return Math.abs(total - expected) <= Math.max(TOLERATED_CENTS, expected * TOLERATED_SHARE);
};

const spreadOf = (census: Census, need: Need): BudgetSpread => {
  const total = valueOf(need.cells.montant_total_ht) ?? 0;
  if (total <= 0) return leftOpen(total, 'amount');
  const start = budgetStart(census, need);
  if (start === null) return leftOpen(total, 'date');
  const stated = valueOf(need.cells.montant_annuel_ht);
  const yearly = stated !== null && stated > 0 ? stated : null;
  const duration = budgetMonths(need);
  if (duration === null && yearly === null) return leftOpen(total, 'duration');
  const months = Math.max(1, Math.round(duration ?? Math.min(1200, Math.ceil((total * 12) / yearly!))));
  return yearly === null || agrees(total, yearly, months)
    ? overDuration(total, start, months, census.year)
    : atRate(total, yearly, start, months, census.year);
};

/** Each need is asked for in every table of the sheet. */
const known = new WeakMap<Census, Map<Need, BudgetSpread>>();

/**
 * Spreads the total amount of a need over calendar years: evenly over the months of its whole duration, extensions included;
 * a stated yearly amount that says otherwise wins, up to the total. Nothing is guessed: without amount, start or duration the
 * amount stays open. An amount that is not above zero is open too, so that sums still add up.
 */
export const spreadBudget = (census: Census, need: Need): BudgetSpread => {
  const spreads = known.get(census) ?? new Map<Need, BudgetSpread>();
  known.set(census, spreads);
  const before = spreads.get(need);
  if (before) return before;
  const spread = spreadOf(census, need);
  spreads.set(need, spread);
  return spread;
};
