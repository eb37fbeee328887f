import type { EvaluationContext } from '../evaluation/context';
import { readArray } from '../evaluation/reading';
import { DIV0, NA, NUM, isError, raise, type Value } from '../values';
import { numbersIn } from './numbers';
import { betaI, boundFor, gammaP, gammaQ, inverseOf, lnGamma } from './special';
import { contextual, pure, type FunctionSpec } from './spec';
import { variance } from './statistics';
import { sumOf } from './sum';

const inside = (p: number): boolean => p > 0 && p < 1;
const freedom = (n: number): number => (n < 1 || n > 1e10 ? raise(NUM) : Math.trunc(n));

// ---- Student ----

/** Share of the t distribution beyond `x` ≥ 0 on one side. */
const tTail = (x: number, n: number): number => betaI(n / (n + x * x), n / 2, 0.5) / 2;
const tBelow = (x: number, n: number): number => (x >= 0 ? 1 - tTail(x, n) : tTail(-x, n));
const tDensity = (x: number, n: number): number =>
  Math.exp(lnGamma((n + 1) / 2) - lnGamma(n / 2) - ((n + 1) / 2) * Math.log1p((x * x) / n)) / Math.sqrt(n * Math.PI);

/** The t beyond which a share of one side lies. */
function tFor(share: number, n: number): number {
  const rising = (x: number): number => -tTail(x, n);
  return inverseOf(rising, -share, 0, boundFor(rising, -share));
}

const tInverse = (p: number, n: number): number => {
  if (!inside(p)) return raise(NUM);
  if (p === 0.5) return 0;
  return p > 0.5 ? tFor(1 - p, freedom(n)) : -tFor(p, freedom(n));
};

const tTwoTailed = (p: number, n: number): number =>
  p <= 0 || p > 1 ? raise(NUM) : p === 1 ? 0 : tFor(p / 2, freedom(n));

const student: FunctionSpec[] = [
  pure('T.DIST', ['number', 'number', 'boolean'], (x, n, cumulative) =>
    cumulative ? tBelow(x, freedom(n)) : tDensity(x, freedom(n)),
  ),
  pure('T.DIST.RT', ['number', 'number'], (x, n) => (x >= 0 ? tTail(x, freedom(n)) : 1 - tTail(-x, freedom(n)))),
  pure('T.DIST.2T', ['number', 'number'], (x, n) => (x < 0 ? NUM : 2 * tTail(x, freedom(n)))),
  pure('TDIST', ['number', 'number', 'integer'], (x, n, tails) =>
    x < 0 || (tails !== 1 && tails !== 2) ? NUM : tails * tTail(x, freedom(n)),
  ),
  pure('T.INV', ['number', 'number'], tInverse),
  pure('T.INV.2T', ['number', 'number'], tTwoTailed),
  pure('TINV', ['number', 'number'], tTwoTailed),
];

// ---- Fisher ----

const fBelow = (x: number, a: number, b: number): number => betaI((a * x) / (a * x + b), a / 2, b / 2);
const fAbove = (x: number, a: number, b: number): number => betaI(b / (a * x + b), b / 2, a / 2);
const fDensity = (x: number, a: number, b: number): number => {
  if (x === 0) return a > 2 ? 0 : a === 2 ? 1 : raise(NUM);
  const log = lnGamma((a + b) / 2) - lnGamma(a / 2) - lnGamma(b / 2) + (a / 2) * Math.log(a / b);
  return Math.exp(log + (a / 2 - 1) * Math.log(x) - ((a + b) / 2) * Math.log1p((a * x) / b));
};

function fInverse(p: number, a: number, b: number): number {
  if (p < 0 || p >= 1) return raise(NUM);
  const rising = (x: number): number => fBelow(x, freedom(a), freedom(b));
  return inverseOf(rising, p, 0, boundFor(rising, p));
}

function fInverseAbove(p: number, a: number, b: number): number {
  if (p <= 0 || p > 1) return raise(NUM);
  const rising = (x: number): number => -fAbove(x, freedom(a), freedom(b));
  return inverseOf(rising, -p, 0, boundFor(rising, -p));
}

const fRight = (x: number, a: number, b: number): number => (x < 0 ? raise(NUM) : fAbove(x, freedom(a), freedom(b)));

const fisher: FunctionSpec[] = [
  pure('F.DIST', ['number', 'number', 'number', 'boolean'], (x, a, b, cumulative) => {
    if (x < 0) return NUM;
    return cumulative ? fBelow(x, freedom(a), freedom(b)) : fDensity(x, freedom(a), freedom(b));
  }),
  pure('F.DIST.RT', ['number', 'number', 'number'], fRight),
  pure('FDIST', ['number', 'number', 'number'], fRight),
  pure('F.INV', ['number', 'number', 'number'], fInverse),
  pure('F.INV.RT', ['number', 'number', 'number'], fInverseAbove),
  pure('FINV', ['number', 'number', 'number'], fInverseAbove),
];

// ---- Chi-squared ----

const chiAbove = (x: number, n: number): number => (x < 0 ? raise(NUM) : gammaQ(freedom(n) / 2, x / 2));
const chiDensity = (x: number, n: number): number => {
  if (x === 0) return n > 2 ? 0 : n === 2 ? 0.5 : raise(NUM);
  return Math.exp((n / 2 - 1) * Math.log(x) - x / 2 - (n / 2) * Math.LN2 - lnGamma(n / 2));
};

function chiInverse(p: number, n: number): number {
  if (p < 0 || p >= 1) return raise(NUM);
  const rising = (x: number): number => gammaP(freedom(n) / 2, x / 2);
  return inverseOf(rising, p, 0, boundFor(rising, p));
}

function chiInverseAbove(p: number, n: number): number {
  if (p <= 0 || p > 1) return raise(NUM);
  const rising = (x: number): number => -gammaQ(freedom(n) / 2, x / 2);
  return inverseOf(rising, -p, 0, boundFor(rising, -p));
}

/** CHISQ.TEST: how likely such distances between observed and expected numbers are by chance. */
function chiTest(context: EvaluationContext, observed: Value, expected: Value): Value {
  const a = readArray(context, observed);
  const b = readArray(context, expected);
  const { rowCount: rows, columnCount: columns } = a;
  if (rows !== b.rowCount || columns !== b.columnCount || rows * columns === 1) return NA;
  const parts = a.items.map((value, i) => {
    const wanted = b.items[i] ?? null;
    if (isError(value)) return raise(value);
    if (isError(wanted)) return raise(wanted);
    if (typeof value !== 'number' || typeof wanted !== 'number') return 0;
    return wanted === 0 ? raise(DIV0) : (value - wanted) ** 2 / wanted;
  });
  const degrees = rows > 1 && columns > 1 ? (rows - 1) * (columns - 1) : rows * columns - 1;
  return chiAbove(sumOf(parts), degrees);
}

const chiSquared: FunctionSpec[] = [
  pure('CHISQ.DIST', ['number', 'number', 'boolean'], (x, n, cumulative) => {
    if (x < 0) return NUM;
    return cumulative ? gammaP(freedom(n) / 2, x / 2) : chiDensity(x, freedom(n));
  }),
  pure('CHISQ.DIST.RT', ['number', 'number'], chiAbove),
  pure('CHIDIST', ['number', 'number'], chiAbove),
  pure('CHISQ.INV', ['number', 'number'], chiInverse),
  pure('CHISQ.INV.RT', ['number', 'number'], chiInverseAbove),
  pure('CHIINV', ['number', 'number'], chiInverseAbove),
  contextual('CHISQ.TEST', ['array', 'array'], chiTest),
  contextual('CHITEST', ['array', 'array'], chiTest),
];

// ---- Tests and confidence ----

/** F.TEST: how likely such different variances are by chance, on both sides. */
function fTest(context: EvaluationContext, first: Value, second: Value): Value {
  const [a, b] = [numbersIn(context, [first]), numbersIn(context, [second])];
  if (a.length < 2 || b.length < 2) return DIV0;
  const [va, vb] = [variance(a, false), variance(b, false)];
  if (va === 0 || vb === 0) return DIV0;
  const above = fAbove(va / vb, a.length - 1, b.length - 1);
  return 2 * Math.min(above, 1 - above);
}

/** T.TEST: kind 1 paired, 2 equal variances, 3 different ones (Welch). */
function tTest(context: EvaluationContext, first: Value, second: Value, tails: number, kind: number): Value {
  if ((tails !== 1 && tails !== 2) || kind < 1 || kind > 3) return NUM;
  const [a, b] = [numbersIn(context, [first]), numbersIn(context, [second])];
  if (kind === 1) {
    if (a.length !== b.length) return NA;
    const gaps = a.map((value, i) => value - (b[i] as number));
    const error = Math.sqrt(variance(gaps, false) / gaps.length);
    return error === 0 ? DIV0 : tails * tTail(Math.abs(mean(gaps)) / error, gaps.length - 1);
  }
  const [va, vb] = [variance(a, false) / a.length, variance(b, false) / b.length];
  const gap = Math.abs(mean(a) - mean(b));
  const degrees = a.length + b.length - 2;
  if (kind === 2) {
    const pooled = (variance(a, false) * (a.length - 1) + variance(b, false) * (b.length - 1)) / degrees;
    return tails * tTail(gap / Math.sqrt(pooled * (1 / a.length + 1 / b.length)), degrees);
  }
  const welch = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
  return tails * tTail(gap / Math.sqrt(va + vb), welch);
}

const mean = (numbers: number[]): number => sumOf(numbers) / numbers.length;

const tests: FunctionSpec[] = [
  contextual('F.TEST', ['array', 'array'], fTest),
  contextual('FTEST', ['array', 'array'], fTest),
  contextual('T.TEST', ['array', 'array', 'integer', 'integer'], tTest),
  contextual('TTEST', ['array', 'array', 'integer', 'integer'], tTest),
  pure('CONFIDENCE.T', ['number', 'number', 'integer'], (alpha, deviation, size) => {
    if (!inside(alpha) || deviation <= 0 || size < 1) return NUM;
    return size === 1 ? DIV0 : (tFor(alpha / 2, size - 1) * deviation) / Math.sqrt(size);
  }),
];

// ---- Gamma ----

const gamma: FunctionSpec[] = [
  pure('GAMMALN', ['number'], (x) => (x <= 0 ? NUM : lnGamma(x))),
  pure('GAMMALN.PRECISE', ['number'], (x) => (x <= 0 ? NUM : lnGamma(x))),
  pure('GAMMA', ['number'], (x) => {
    if (x <= 0 && Number.isInteger(x)) return NUM;
    const sign = x < 0 && Math.floor(x) % 2 !== 0 ? -1 : 1;
    return sign * Math.exp(lnGamma(x));
  }),
  pure('GAMMA.DIST', ['number', 'number', 'number', 'boolean'], (x, alpha, beta, cumulative) => {
    if (x < 0 || alpha <= 0 || beta <= 0) return NUM;
    if (cumulative) return gammaP(alpha, x / beta);
    return Math.exp((alpha - 1) * Math.log(x) - x / beta - alpha * Math.log(beta) - lnGamma(alpha));
  }),
];

export const distributionFunctions: FunctionSpec[] = [...student, ...fisher, ...chiSquared, ...tests, ...gamma];
