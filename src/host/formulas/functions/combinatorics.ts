import { NUM, raise } from '../values';
import { eachNumber, numbersIn } from './numbers';
import { contextual, pure, type FunctionSpec } from './spec';

/** Ways to choose `k` of `n`, step by step, so that nothing overflows on the way. */
export function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) ways = (ways * (n - Math.min(k, n - k) + i)) / i;
  return Math.round(ways) < Number.MAX_SAFE_INTEGER ? Math.round(ways) : ways;
}

/** COMBINA: ways to choose with repetition. */
function combinationsWithRepetition(n: number, k: number): number {
  if (n < 0 || k < 0 || n < k) return raise(NUM);
  return n === 0 ? 1 : choose(n + k - 1, k);
}

/** Choices and arrangements with repetition, parts of a whole, power series. */
export const combinatorialFunctions: FunctionSpec[] = [
  pure('COMBINA', ['integer', 'integer'], combinationsWithRepetition),
  pure('PERMUTATIONA', ['integer', 'integer'], (n, k) => (n < 0 || k < 0 ? NUM : n ** k)),
  contextual('MULTINOMIAL', ['...range'], (context, ...args) => {
    let total = 0;
    let ways = 1;
    for (const n of numbersIn(context, args).map(Math.trunc)) {
      if (n < 0) return NUM;
      total += n;
      ways *= choose(total, n);
    }
    return ways;
  }),
  contextual('SERIESSUM', ['number', 'number', 'number', 'range'], (context, x, first, step, factors) => {
    let sum = 0;
    let power = first;
    eachNumber(context, [factors], (factor) => {
      sum += factor * x ** power;
      power += step;
    });
    return sum;
  }),
];
