import type { EvaluationContext } from '../evaluation/context';
import { readArray } from '../evaluation/reading';
import { ArrayValue, DIV0, NA, NUM, VALUE as VALUE_ERROR, isError, raise, type Value } from '../values';
import { numbersIn, numbersWithTexts } from './numbers';
import { contextual, type FunctionSpec, type RangeArgument } from './spec';
import { sumOf } from './sum';

const ascending = (numbers: number[]): number[] => numbers.slice().sort((a, b) => a - b);
const mean = (numbers: number[]): number => (numbers.length === 0 ? raise(DIV0) : sumOf(numbers) / numbers.length);

/** Sum of squared distances from the mean. */
export function squares(numbers: number[]): number {
  const middle = mean(numbers);
  return sumOf(numbers.map((n) => (n - middle) ** 2));
}

export function variance(numbers: number[], population: boolean): number {
  const count = population ? numbers.length : numbers.length - 1;
  return count < 1 ? raise(DIV0) : squares(numbers) / count;
}

export function median(numbers: number[]): number {
  const sorted = ascending(numbers);
  if (sorted.length === 0) return raise(NUM);
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

/** The k-th number from the top or the bottom. */
export function ranked(numbers: number[], k: number, from: 'top' | 'bottom'): number {
  const sorted = ascending(numbers);
  const at = Math.ceil(k);
  if (at < 1 || at > sorted.length) return raise(NUM);
  return sorted[from === 'top' ? sorted.length - at : at - 1] as number;
}

/** Value below which a share `p` of the numbers lies, between two of them by proportion. */
export function percentile(numbers: number[], p: number, exclusive: boolean): number {
  const sorted = ascending(numbers);
  const n = sorted.length;
  if (n === 0 || p < 0 || p > 1) return raise(NUM);
  const position = exclusive ? p * (n + 1) - 1 : p * (n - 1);
  if (exclusive && (p <= 0 || p >= 1 || position < 0 || position > n - 1)) return raise(NUM);
  const low = Math.floor(position);
  const below = sorted[low] as number;
  const above = sorted[Math.min(low + 1, n - 1)] as number;
  return below + (above - below) * (position - low);
}

export function quartile(numbers: number[], quarter: number, exclusive: boolean): number {
  return quarter < 0 || quarter > 4 ? raise(NUM) : percentile(numbers, quarter / 4, exclusive);
}

/** The most frequent number, the first met among equals; none repeated is `#N/A`. */
export function mode(numbers: number[]): number {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  let best = 1;
  let found: number | null = null;
  for (const [n, count] of counts) if (count > best) [best, found] = [count, n];
  return found ?? raise(NA);
}

function rank(n: number, numbers: number[], rising: boolean, average: boolean): number {
  if (!numbers.includes(n)) return raise(NA);
  const better = numbers.filter((other) => (rising ? other < n : other > n)).length;
  const equal = numbers.filter((other) => other === n).length;
  return average ? better + (equal + 1) / 2 : better + 1;
}

function percentRank(numbers: number[], x: number, digits: number, exclusive: boolean): number {
  const sorted = ascending(numbers);
  const n = sorted.length;
  if (n === 0 || digits < 1) return raise(NUM);
  if (x < (sorted[0] as number) || x > (sorted[n - 1] as number)) return raise(NA);
  const below = sorted.filter((other) => other < x).length;
  const at =
    sorted[below] === x
      ? below
      : below - 1 + (x - (sorted[below - 1] as number)) / ((sorted[below] as number) - (sorted[below - 1] as number));
  const share = exclusive ? (at + 1) / (n + 1) : n === 1 ? 1 : at / (n - 1);
  const scale = 10 ** digits;
  return Math.floor(Number((share * scale).toPrecision(15))) / scale;
}

/** Place of the first of rising limits that a number does not pass. */
function firstAtLeast(order: readonly { limit: number }[], n: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] as { limit: number }).limit < n) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** FREQUENCY: how many numbers fall in each bin, and above the last one. */
function frequency(context: EvaluationContext, data: Value, bins: Value): ArrayValue {
  const numbers = numbersIn(context, [data]);
  const limits = numbersIn(context, [bins]);
  const counts = new Array<number>(limits.length + 1).fill(0);
  const order = limits.map((limit, i) => ({ limit, i })).sort((a, b) => a.limit - b.limit);
  for (const n of numbers) {
    const at = order[firstAtLeast(order, n)]?.i ?? limits.length;
    counts[at] = (counts[at] as number) + 1;
  }
  return ArrayValue.column(counts);
}

const geometric = (numbers: number[]): number => {
  if (numbers.length === 0 || numbers.some((n) => n <= 0)) return raise(NUM);
  return Math.exp(sumOf(numbers.map(Math.log)) / numbers.length);
};

const harmonic = (numbers: number[]): number => {
  if (numbers.length === 0 || numbers.some((n) => n <= 0)) return raise(NUM);
  return numbers.length / sumOf(numbers.map((n) => 1 / n));
};

function trimmedMean(numbers: number[], share: number): number {
  if (share < 0 || share >= 1) return raise(NUM);
  const cut = Math.floor((numbers.length * share) / 2);
  return mean(ascending(numbers).slice(cut, numbers.length - cut));
}

const of = (name: string, compute: (numbers: number[]) => number): FunctionSpec =>
  contextual(name, ['...range'], (context, ...args) => compute(numbersIn(context, args)));

const withTexts = (name: string, compute: (numbers: number[]) => number): FunctionSpec =>
  contextual(name, ['...range'], (context, ...args) => compute(numbersWithTexts(context, args)));

const ofOne = (name: string, compute: (numbers: number[], k: number) => number): FunctionSpec =>
  contextual(name, ['array', 'number'], (context, data, k) => compute(numbersIn(context, [data]), k));

const rankOf = (name: string, average: boolean): FunctionSpec =>
  contextual(name, ['number', 'range', 'number?'], (context, n, data: RangeArgument, order = 0) =>
    rank(n, numbersIn(context, [data]), order !== 0, average),
  );

const percentRankOf = (name: string, exclusive: boolean): FunctionSpec =>
  contextual(name, ['array', 'number', 'integer?'], (context, data, x, digits = 3) =>
    percentRank(numbersIn(context, [data]), x, digits, exclusive),
  );

const sampleVariance = (numbers: number[]): number => variance(numbers, false);
const fullVariance = (numbers: number[]): number => variance(numbers, true);
const sampleDeviation = (numbers: number[]): number => Math.sqrt(variance(numbers, false));
const fullDeviation = (numbers: number[]): number => Math.sqrt(variance(numbers, true));

export const statisticalFunctions: FunctionSpec[] = [
  of('MEDIAN', median),
  of('MODE', mode),
  of('MODE.SNGL', mode),
  of('VAR', sampleVariance),
  of('VAR.S', sampleVariance),
  of('VARP', fullVariance),
  of('VAR.P', fullVariance),
  of('STDEV', sampleDeviation),
  of('STDEV.S', sampleDeviation),
  of('STDEVP', fullDeviation),
  of('STDEV.P', fullDeviation),
  withTexts('VARA', sampleVariance),
  withTexts('VARPA', fullVariance),
  withTexts('STDEVA', sampleDeviation),
  withTexts('STDEVPA', fullDeviation),
  of('DEVSQ', squares),
  of('AVEDEV', (numbers) => {
    const middle = mean(numbers);
    return mean(numbers.map((n) => Math.abs(n - middle)));
  }),
  of('GEOMEAN', geometric),
  of('HARMEAN', harmonic),
  ofOne('TRIMMEAN', trimmedMean),
  ofOne('LARGE', (numbers, k) => ranked(numbers, k, 'top')),
  ofOne('SMALL', (numbers, k) => ranked(numbers, k, 'bottom')),
  ofOne('PERCENTILE', (numbers, p) => percentile(numbers, p, false)),
  ofOne('PERCENTILE.INC', (numbers, p) => percentile(numbers, p, false)),
  ofOne('PERCENTILE.EXC', (numbers, p) => percentile(numbers, p, true)),
  ofOne('QUARTILE', (numbers, q) => quartile(numbers, Math.trunc(q), false)),
  ofOne('QUARTILE.INC', (numbers, q) => quartile(numbers, Math.trunc(q), false)),
  ofOne('QUARTILE.EXC', (numbers, q) => quartile(numbers, Math.trunc(q), true)),
  percentRankOf('PERCENTRANK', false),
  percentRankOf('PERCENTRANK.INC', false),
  percentRankOf('PERCENTRANK.EXC', true),
  rankOf('RANK', false),
  rankOf('RANK.EQ', false),
  rankOf('RANK.AVG', true),
  contextual('FREQUENCY', ['array', 'array'], frequency, { dynamic: true }),
  contextual(
    'MMULT',
    ['array', 'array'],
    (context, left, right) => {
      const a = readArray(context, left);
      const b = readArray(context, right);
      const bad = [...a.items, ...b.items].find((item) => typeof item !== 'number');
      if (bad !== undefined || a.columnCount !== b.rowCount) return isError(bad) ? bad : raise(VALUE_ERROR);
      const items: number[] = [];
      for (let r = 0; r < a.rowCount; r++) {
        for (let c = 0; c < b.columnCount; c++) {
          let total = 0;
          for (let k = 0; k < a.columnCount; k++) total += (a.at(r, k) as number) * (b.at(k, c) as number);
          items.push(total);
        }
      }
      return new ArrayValue(a.rowCount, b.columnCount, items);
    },
    { dynamic: true },
  ),
];
