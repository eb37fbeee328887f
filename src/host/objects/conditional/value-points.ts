import { args, invalidArgument } from '../../protocol';
import type { ValuePoint } from '../../workbook/conditional-format';
import { operandOf } from './format-object';

/** Types of the file format by the names of Office.js; `Automatic` stands for both ends of a bar. */
const TYPES = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
} as const;
const NAMES = Object.keys(TYPES) as (keyof typeof TYPES)[];

export function pointName({ type }: ValuePoint): string {
  if (type === 'autoMin' || type === 'autoMax') return 'Automatic';
  return NAMES.find((name) => TYPES[name] === type) ?? 'Number';
}

/** Reads type and formula of a point; `automatic` is what `Automatic` means here, null where it is no choice. */
export function pointOf(
  { type, formula }: Record<string, unknown>,
  allowed: readonly string[],
  automatic: 'autoMin' | 'autoMax' | null = null,
): ValuePoint {
  const name = args.oneOf(type, automatic ? ['Automatic', ...allowed] : allowed);
  if (name === 'Automatic') return { type: automatic ?? 'min', value: null, inclusive: true };
  const file = TYPES[name as keyof typeof TYPES];
  if (file === 'min' || file === 'max') return { type: file, value: null, inclusive: true };
  const value = operandOf(formula);
  if (value.startsWith('"')) throw invalidArgument(`${value} is no number.`);
  return { type: file, value, inclusive: true };
}
