import type { EvaluationContext } from '../evaluation/context';
import { readArray } from '../evaluation/reading';
import { DIV0, NA, isError, raise, type Value } from '../values';
import { contextual, type FunctionSpec } from './spec';
import { sumOf } from './sum';

interface Pairs {
  x: number[];
  y: number[];
}

/** Pairs of numbers of two ranges of one size; a pair with anything else is left out. */
function pairsOf(context: EvaluationContext, ys: Value, xs: Value): Pairs {
  const a = readArray(context, ys);
  const b = readArray(context, xs);
  if (a.items.length !== b.items.length) return raise(NA);
  const pairs: Pairs = { x: [], y: [] };
  a.items.forEach((y, i) => {
    const x = b.items[i] ?? null;
    if (isError(y)) raise(y);
    if (isError(x)) raise(x);
    if (typeof x !== 'number' || typeof y !== 'number') return;
    pairs.x.push(x);
    pairs.y.push(y);
  });
  return pairs;
}

/** Sums of squares and products around the means. */
function moments({ x, y }: Pairs): { n: number; mx: number; my: number; xx: number; yy: number; xy: number } {
  const n = x.length;
  if (n === 0) return raise(DIV0);
  const mx = sumOf(x) / n;
  const my = sumOf(y) / n;
  return {
    n,
    mx,
    my,
    xx: sumOf(x.map((v) => (v - mx) ** 2)),
    yy: sumOf(y.map((v) => (v - my) ** 2)),
    xy: sumOf(x.map((v, i) => (v - mx) * ((y[i] as number) - my))),
  };
}

const divided = (a: number, b: number): number => (b === 0 ? raise(DIV0) : a / b);

function correlation(pairs: Pairs): number {
  const { xx, yy, xy } = moments(pairs);
  return divided(xy, Math.sqrt(xx * yy));
}

function slope(pairs: Pairs): number {
  const { xx, xy } = moments(pairs);
  return divided(xy, xx);
}

function intercept(pairs: Pairs): number {
  const { mx, my } = moments(pairs);
  return my - slope(pairs) * mx;
}

function standardError(pairs: Pairs): number {
  const { n, xx, yy, xy } = moments(pairs);
  return n < 3 ? raise(DIV0) : Math.sqrt(divided(yy - divided(xy * xy, xx), n - 2));
}

function covariance(pairs: Pairs, sample: boolean): number {
  const { n, xy } = moments(pairs);
  return divided(xy, sample ? n - 1 : n);
}

const of = (name: string, compute: (pairs: Pairs) => number): FunctionSpec =>
  contextual(name, ['array', 'array'], (context, ys, xs) => compute(pairsOf(context, ys, xs)));

const forecast = (name: string): FunctionSpec =>
  contextual(name, ['number', 'array', 'array'], (context, at, ys, xs) => {
    const pairs = pairsOf(context, ys, xs);
    return intercept(pairs) + slope(pairs) * at;
  });

/** Straight lines through pairs of numbers, by least squares. */
export const regressionFunctions: FunctionSpec[] = [
  of('CORREL', correlation),
  of('PEARSON', correlation),
  of('RSQ', (pairs) => correlation(pairs) ** 2),
  of('SLOPE', slope),
  of('INTERCEPT', intercept),
  of('STEYX', standardError),
  of('COVAR', (pairs) => covariance(pairs, false)),
  of('COVARIANCE.P', (pairs) => covariance(pairs, false)),
  of('COVARIANCE.S', (pairs) => covariance(pairs, true)),
  forecast('FORECAST'),
  forecast('FORECAST.LINEAR'),
];
