import type { CellValue } from '../../workbook/cell-value';
import { toNumber } from '../coercion';
import type { EvaluationContext } from '../evaluation/context';
import { eachValue } from '../evaluation/reading';
import { isError, raise } from '../values';
import type { RangeArgument } from './spec';

/**
 * Numbers among arguments as SUM sees them: in cells and arrays only true numbers count; a value written directly is
 * coerced (`"5"` and TRUE count, other text is `#VALUE!`). The first error ends the call.
 */
export function eachNumber(context: EvaluationContext, args: RangeArgument[], visit: (n: number) => void): void {
  for (const arg of args) {
    eachValue(context, arg, (value, fromCells) => {
      if (typeof value === 'number') visit(value);
      else if (isError(value)) raise(value);
      else if (!fromCells) visit(toNumber(value, context.shared.locale));
    });
  }
}

export function numbersIn(context: EvaluationContext, args: RangeArgument[]): number[] {
  const numbers: number[] = [];
  eachNumber(context, args, (n) => numbers.push(n));
  return numbers;
}

/** Numbers as the `…A` functions see them: in cells texts count as 0 and booleans as 0 or 1; blanks never count. */
export function numbersWithTexts(context: EvaluationContext, args: RangeArgument[]): number[] {
  const numbers: number[] = [];
  const take = (value: CellValue, fromCells: boolean): void => {
    if (isError(value)) raise(value);
    if (value === null && fromCells) return;
    if (typeof value === 'string' && fromCells) numbers.push(0);
    else numbers.push(toNumber(value, context.shared.locale));
  };
  for (const arg of args) eachValue(context, arg, take);
  return numbers;
}
