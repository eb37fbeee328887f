import * as formulajs from '@formulajs/formulajs';
import type { CellValue } from '../../workbook/cell-value';
import { ErrorValue } from '../../workbook/error-value';
import { DIV0, NUM, VALUE } from '../values';
import { numbersIn } from './numbers';
import { contextual, pure, type ArgumentKind, type FunctionSpec } from './spec';

/**
 * Plain functions of numbers taken from a library. Each one here is compared with LibreOffice by a test; those that
 * disagreed are written by hand elsewhere or left out.
 */

// The library's own declarations say `any`: its results are checked in `adopted`.
type Borrowed = (...args: unknown[]) => unknown;

const library = formulajs as unknown as Record<string, unknown>;

/** Function of the library by its dotted name: `NORM.S.DIST` is a property of a property. */
function found(path: string): Borrowed {
  // Some groups (`NORM`, `T`) are functions that carry others, so a walk over properties finds every one.
  const value = path
    .split('.')
    .reduce<unknown>((holder, part) => (holder as Record<string, unknown> | undefined)?.[part], library);
  if (typeof value !== 'function') throw new Error(`no such function in the library: ${path}`);
  return value as Borrowed;
}

/** A result of the library as a cell value; its errors are `Error` objects whose message is the code. */
function adopted(result: unknown): CellValue {
  if (result instanceof Error) return ErrorValue.isCode(result.message) ? ErrorValue.of(result.message) : VALUE;
  if (typeof result === 'number') return Number.isFinite(result) ? result : NUM;
  return typeof result === 'string' || typeof result === 'boolean' ? result : VALUE;
}

type Marked = ArgumentKind | `${ArgumentKind}?`;

/** Loops of the library run over periods and trials: above this many it is not asked. */
const MOST_STEPS = 100_000;

interface Borrowing {
  /** Where the library has the function, when not under its own name. */
  path?: string;
  /** False for numbers outside of the domain of the function, which the library does not always check: `#NUM!`. */
  domain?: (...args: number[]) => boolean;
}

/** A function on plain scalars. Absent arguments stay absent, so that the defaults of the library apply. */
function borrow(name: string, kinds: readonly Marked[], { path = name, domain }: Borrowing = {}): FunctionSpec {
  const body = found(path);
  return pure(name, kinds as readonly 'any'[], (...args: unknown[]) =>
    domain && !domain(...args.map(Number)) ? NUM : guarded(() => body(...args)),
  );
}

/** An exception of the library means that it has no answer. */
function guarded(compute: () => unknown): CellValue {
  try {
    return adopted(compute());
  } catch {
    return NUM;
  }
}

const NUMBER = 'number';
const MAYBE = 'number?';

type Domain = NonNullable<Borrowing['domain']>;

const withinPeriods: Domain = (_rate, period = 0, periods = 0) => period >= 1 && period <= periods;
const cumulated: Domain = (rate = 0, periods = 0, value = 0, first = 0, last = 0, type = 0) =>
  rate > 0 &&
  value > 0 &&
  first >= 1 &&
  first <= last &&
  last <= periods &&
  periods <= MOST_STEPS &&
  [0, 1].includes(type);
const depreciation: Domain = (cost = 0, salvage = 0, life = 0, period = 0) =>
  cost >= 0 && salvage >= 0 && period > 0 && period <= life && life <= MOST_STEPS;
const spread: Domain = (_x, _mean, deviation = 0) => deviation > 0;
const probability: Domain = (p = 0) => p > 0 && p < 1;
const quantile: Domain = (p = 0, _mean, deviation = 0) => probability(p) && deviation > 0;
const trials: Domain = (k = 0, n = 0, p = 0) => k >= 0 && k <= n && n <= MOST_STEPS && p >= 0 && p <= 1;
const events: Domain = (k = 0, mean = 0) => k >= 0 && k <= MOST_STEPS && mean >= 0;
const waiting: Domain = (x = 0, rate = 0) => x >= 0 && rate > 0;

/** DB: fixed-declining depreciation; the rate has three decimals, `month` is the number of months of the first year. */
function fixedDeclining(cost: number, salvage: number, life: number, period: number, month = 12): CellValue {
  const last = month < 12 ? life + 1 : life;
  const wrong = cost < 0 || salvage < 0 || period < 1 || period > last || month < 1 || month > 12;
  if (wrong || life <= 0 || life > MOST_STEPS) return NUM;
  if (cost === 0) return 0;
  const rate = Math.round((1 - (salvage / cost) ** (1 / life)) * 1000) / 1000;
  let written = 0;
  let depreciated = 0;
  for (let year = 1; year <= period; year++) {
    const share = year === 1 ? month / 12 : year > life ? (12 - month) / 12 : 1;
    written = (cost - depreciated) * rate * share;
    depreciated += written;
  }
  return written;
}

const financial: FunctionSpec[] = [
  borrow('PMT', [NUMBER, NUMBER, NUMBER, MAYBE, MAYBE]),
  borrow('PV', [NUMBER, NUMBER, NUMBER, MAYBE, MAYBE]),
  borrow('FV', [NUMBER, NUMBER, NUMBER, MAYBE, MAYBE]),
  borrow('NPER', [NUMBER, NUMBER, NUMBER, MAYBE, MAYBE]),
  borrow('RATE', [NUMBER, NUMBER, NUMBER, MAYBE, MAYBE, MAYBE]),
  borrow('IPMT', [NUMBER, NUMBER, NUMBER, NUMBER, MAYBE, MAYBE], { domain: withinPeriods }),
  borrow('PPMT', [NUMBER, NUMBER, NUMBER, NUMBER, MAYBE, MAYBE], { domain: withinPeriods }),
  borrow('CUMIPMT', [NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER], { domain: cumulated }),
  borrow('CUMPRINC', [NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER], { domain: cumulated }),
  pure('SLN', [NUMBER, NUMBER, NUMBER], (cost, salvage, life) => (life === 0 ? DIV0 : (cost - salvage) / life)),
  borrow('SYD', [NUMBER, NUMBER, NUMBER, NUMBER], {
    domain: (_cost, _salvage, life = 0, period = 0) => life > 0 && period >= 1 && period <= life,
  }),
  borrow('DDB', [NUMBER, NUMBER, NUMBER, NUMBER, MAYBE], { domain: depreciation }),
  pure('DB', [NUMBER, NUMBER, NUMBER, NUMBER, MAYBE], fixedDeclining),
  borrow('EFFECT', [NUMBER, NUMBER], { domain: (rate = 0, times = 0) => rate > 0 && times >= 1 }),
  borrow('NOMINAL', [NUMBER, NUMBER], { domain: (rate = 0, times = 0) => rate > 0 && times >= 1 }),
  borrow('RRI', [NUMBER, NUMBER, NUMBER], { domain: (periods = 0, value = 0) => periods > 0 && value !== 0 }),
  contextual('NPV', ['number', '...range'], (context, rate, ...flows) =>
    numbersIn(context, flows).reduce((total, flow, i) => total + flow / (1 + rate) ** (i + 1), 0),
  ),
  contextual('IRR', ['array', 'number?'], (context, flows, guess) => {
    const numbers = numbersIn(context, [flows]);
    return guarded(() => found('IRR')(numbers, guess));
  }),
];

const trigonometry: FunctionSpec[] = ['ACOSH', 'ASINH', 'ATANH', 'COT', 'SEC', 'CSC', 'ACOT'].map((name) =>
  borrow(name, [NUMBER]),
);

const outside = (name: string, domain: (x: number) => boolean, body: (x: number) => number): FunctionSpec =>
  pure(name, [NUMBER], (x) => (domain(x) ? body(x) : x === 0 ? DIV0 : NUM));

const hyperbolics: FunctionSpec[] = [
  outside(
    'ACOTH',
    (x) => Math.abs(x) > 1,
    (x) => Math.atanh(1 / x),
  ),
  outside(
    'COTH',
    (x) => x !== 0,
    (x) => 1 / Math.tanh(x),
  ),
  outside(
    'CSCH',
    (x) => x !== 0,
    (x) => 1 / Math.sinh(x),
  ),
  outside(
    'SECH',
    () => true,
    (x) => 1 / Math.cosh(x),
  ),
];

const distributions: FunctionSpec[] = [
  borrow('NORM.DIST', [NUMBER, NUMBER, NUMBER, 'boolean'], { domain: spread }),
  borrow('NORMDIST', [NUMBER, NUMBER, NUMBER, 'boolean'], { path: 'NORM.DIST', domain: spread }),
  borrow('NORM.INV', [NUMBER, NUMBER, NUMBER], { domain: quantile }),
  borrow('NORMINV', [NUMBER, NUMBER, NUMBER], { path: 'NORM.INV', domain: quantile }),
  borrow('NORM.S.DIST', [NUMBER, 'boolean']),
  borrow('NORM.S.INV', [NUMBER], { domain: probability }),
  borrow('NORMSINV', [NUMBER], { path: 'NORM.S.INV', domain: probability }),
  borrow('BINOM.DIST', ['integer', 'integer', NUMBER, 'boolean'], { domain: trials }),
  borrow('BINOMDIST', ['integer', 'integer', NUMBER, 'boolean'], { path: 'BINOM.DIST', domain: trials }),
  borrow('POISSON.DIST', ['integer', NUMBER, 'boolean'], { domain: events }),
  borrow('POISSON', ['integer', NUMBER, 'boolean'], { path: 'POISSON.DIST', domain: events }),
  borrow('EXPON.DIST', [NUMBER, NUMBER, 'boolean'], { domain: waiting }),
  borrow('EXPONDIST', [NUMBER, NUMBER, 'boolean'], { path: 'EXPON.DIST', domain: waiting }),
  borrow('STANDARDIZE', [NUMBER, NUMBER, NUMBER], { domain: spread }),
  borrow('FISHER', [NUMBER]),
  borrow('FISHERINV', [NUMBER]),
];

export const borrowedFunctions: FunctionSpec[] = [...financial, ...trigonometry, ...hyperbolics, ...distributions];
