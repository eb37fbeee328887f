import { NUM, raise } from '../values';
import { choose } from './combinatorics';
import { gammaQ, inverseOf } from './special';
import { pure, type FunctionSpec } from './spec';

/** The part of the normal distribution below a number of standard deviations. */
const below = (z: number): number => (z < 0 ? gammaQ(0.5, (z * z) / 2) / 2 : 1 - gammaQ(0.5, (z * z) / 2) / 2);

/** How far out the normal distribution is followed: beyond, its parts are 0 and 1. */
const FAR = 40;
const quantile = (p: number): number => inverseOf(below, p, -FAR, FAR);

function logNormal(x: number, mean: number, deviation: number, cumulative: boolean): number {
  if (x <= 0 || deviation <= 0) return raise(NUM);
  const z = (Math.log(x) - mean) / deviation;
  return cumulative ? below(z) : Math.exp((-z * z) / 2) / (x * deviation * Math.sqrt(2 * Math.PI));
}

function logNormalInverse(p: number, mean: number, deviation: number): number {
  return p <= 0 || p >= 1 || deviation <= 0 ? raise(NUM) : Math.exp(mean + deviation * quantile(p));
}

function weibull(x: number, alpha: number, beta: number, cumulative: boolean): number {
  if (x < 0 || alpha <= 0 || beta <= 0) return raise(NUM);
  const power = (x / beta) ** alpha;
  return cumulative ? 1 - Math.exp(-power) : (alpha / beta) * (x / beta) ** (alpha - 1) * Math.exp(-power);
}

/** Above this many trials sums are not run through. */
const MOST_TRIALS = 100_000;

function sumTo(last: number, cumulative: boolean, one: (k: number) => number): number {
  if (!cumulative) return one(last);
  let sum = 0;
  for (let k = 0; k <= last; k++) sum += one(k);
  return sum;
}

/** Successes among `drawn` of `population` that holds `successes`. */
function hypergeometric(k: number, drawn: number, successes: number, population: number, cumulative: boolean): number {
  const wrong =
    k < Math.max(0, drawn + successes - population) ||
    k > Math.min(drawn, successes) ||
    drawn <= 0 ||
    drawn > population ||
    successes <= 0 ||
    successes > population ||
    k > MOST_TRIALS;
  if (wrong) return raise(NUM);
  const all = choose(population, drawn);
  return sumTo(k, cumulative, (i) =>
    i < drawn + successes - population ? 0 : (choose(successes, i) * choose(population - successes, drawn - i)) / all,
  );
}

/** Failures before the last of so many successes. */
function negativeBinomial(failures: number, successes: number, p: number, cumulative: boolean): number {
  if (failures < 0 || successes < 1 || p <= 0 || p >= 1 || failures > MOST_TRIALS) return raise(NUM);
  return sumTo(failures, cumulative, (k) => choose(k + successes - 1, k) * p ** successes * (1 - p) ** k);
}

function confidence(alpha: number, deviation: number, size: number): number {
  return alpha <= 0 || alpha >= 1 || deviation <= 0 || size < 1
    ? raise(NUM)
    : (quantile(1 - alpha / 2) * deviation) / Math.sqrt(size);
}

/** Distributions, each under its name since 2010; the older names had no density of the logarithmic and negative ones. */
export const furtherDistributions: FunctionSpec[] = [
  pure('LOGNORM.DIST', ['number', 'number', 'number', 'boolean'], logNormal),
  pure('LOGNORMDIST', ['number', 'number', 'number'], (x, mean, deviation) => logNormal(x, mean, deviation, true)),
  pure('LOGNORM.INV', ['number', 'number', 'number'], logNormalInverse),
  pure('LOGINV', ['number', 'number', 'number'], logNormalInverse),
  pure('WEIBULL.DIST', ['number', 'number', 'number', 'boolean'], weibull),
  pure('WEIBULL', ['number', 'number', 'number', 'boolean'], weibull),
  pure('HYPGEOM.DIST', ['integer', 'integer', 'integer', 'integer', 'boolean'], hypergeometric),
  pure('HYPGEOMDIST', ['integer', 'integer', 'integer', 'integer'], (k, drawn, successes, population) =>
    hypergeometric(k, drawn, successes, population, false),
  ),
  pure('NEGBINOM.DIST', ['integer', 'integer', 'number', 'boolean'], negativeBinomial),
  pure('NEGBINOMDIST', ['integer', 'integer', 'number'], (failures, successes, p) =>
    negativeBinomial(failures, successes, p, false),
  ),
  pure('CONFIDENCE.NORM', ['number', 'number', 'integer'], confidence),
  pure('CONFIDENCE', ['number', 'number', 'integer'], confidence),
];
