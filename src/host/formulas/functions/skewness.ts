import { DIV0, raise } from '../values';
import { numbersIn } from './numbers';
import { contextual, type FunctionSpec } from './spec';
import { variance } from './statistics';

/** Sum of the powers of the distances from the mean, each measured in standard deviations. */
function moments(numbers: readonly number[], power: number, population: boolean): number {
  const mean = numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  const deviation = Math.sqrt(variance([...numbers], population));
  if (deviation === 0) return raise(DIV0);
  return numbers.reduce((sum, n) => sum + ((n - mean) / deviation) ** power, 0);
}

function skew(numbers: number[]): number {
  const n = numbers.length;
  return n < 3 ? raise(DIV0) : (n / ((n - 1) * (n - 2))) * moments(numbers, 3, false);
}

function populationSkew(numbers: number[]): number {
  return numbers.length < 3 ? raise(DIV0) : moments(numbers, 3, true) / numbers.length;
}

function kurtosis(numbers: number[]): number {
  const n = numbers.length;
  if (n < 4) return raise(DIV0);
  const scale = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
  return scale * moments(numbers, 4, false) - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}

/** How lopsided and how peaked numbers are. */
export const skewnessFunctions: FunctionSpec[] = [
  contextual('SKEW', ['...range'], (context, ...args) => skew(numbersIn(context, args))),
  contextual('SKEW.P', ['...range'], (context, ...args) => populationSkew(numbersIn(context, args))),
  contextual('KURT', ['...range'], (context, ...args) => kurtosis(numbersIn(context, args))),
];
