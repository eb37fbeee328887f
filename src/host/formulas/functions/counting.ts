import type { EvaluationContext } from '../evaluation/context';
import { eachValue } from '../evaluation/reading';
import { textToNumber } from '../number-text';
import { DIV0 } from '../values';
import { eachNumber, numbersIn, numbersWithTexts } from './numbers';
import { contextual, type FunctionSpec, type RangeArgument } from './spec';
import { sumOf } from './sum';

function countNumbers(context: EvaluationContext, args: RangeArgument[]): number {
  let count = 0;
  for (const arg of args) {
    eachValue(context, arg, (value, fromCells) => {
      if (typeof value === 'number') count++;
      else if (fromCells) return;
      else if (value === null || typeof value === 'boolean') count++;
      else if (typeof value === 'string' && textToNumber(value, context.shared.locale) !== null) count++;
    });
  }
  return count;
}

function extreme(context: EvaluationContext, args: RangeArgument[], sign: 1 | -1): number {
  let best: number | null = null;
  eachNumber(context, args, (n) => {
    if (best === null || n * sign > best * sign) best = n;
  });
  return best ?? 0;
}

const mean = (numbers: number[]) => (numbers.length === 0 ? DIV0 : sumOf(numbers) / numbers.length);

const most = (numbers: number[]): number => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const least = (numbers: number[]): number => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);

export const countingFunctions: FunctionSpec[] = [
  contextual('COUNT', ['...range'], (context, ...args) => countNumbers(context, args)),
  contextual('COUNTA', ['...range'], (context, ...args) => {
    let count = 0;
    for (const arg of args)
      eachValue(context, arg, (value, fromCells) => void (value !== null || !fromCells ? count++ : 0));
    return count;
  }),
  contextual('COUNTBLANK', ['reference'], (context, range) => {
    let count = 0;
    eachValue(context, range, (value) => void (value === null || value === '' ? count++ : 0));
    return count;
  }),
  contextual('MIN', ['...range'], (context, ...args) => extreme(context, args, -1)),
  contextual('MAX', ['...range'], (context, ...args) => extreme(context, args, 1)),
  contextual('MINA', ['...range'], (context, ...args) => least(numbersWithTexts(context, args))),
  contextual('MAXA', ['...range'], (context, ...args) => most(numbersWithTexts(context, args))),
  contextual('AVERAGE', ['...range'], (context, ...args) => mean(numbersIn(context, args))),
  contextual('AVERAGEA', ['...range'], (context, ...args) => mean(numbersWithTexts(context, args))),
];
