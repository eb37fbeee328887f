import type { CellValue } from '../../workbook/cell-value';
import type { ArrayValue, Reference, ReferenceList, Value } from '../values';
import type { FormulaNode } from '../syntax/nodes';
import type { EvaluationContext } from '../evaluation/context';

/**
 * How an argument is passed; coercion happens once, in the evaluator.
 * - `number`, `integer` (cut towards zero), `text`, `boolean`: one value, coerced, errors end the call;
 * - `scalar`: one value as it is, errors end the call; `any`: the same, errors are passed on;
 * - `range`: cells unread, an array or a scalar; `array`: the same, evaluated in array mode;
 * - `reference`: cells only.
 * A `?` after makes it optional, `...` before the last takes the rest, `*` marks a group repeated to the end.
 */
export type ArgumentKind =
  'number' | 'integer' | 'text' | 'boolean' | 'scalar' | 'any' | 'range' | 'array' | 'reference';

type Marked = ArgumentKind | `${ArgumentKind}?` | `...${ArgumentKind}` | `*${ArgumentKind}`;

export type RangeArgument = CellValue | ArrayValue | Reference | ReferenceList;

interface ArgumentTypes {
  number: number;
  integer: number;
  text: string;
  boolean: boolean;
  scalar: Exclude<CellValue, { code: string }>;
  any: CellValue;
  range: RangeArgument;
  array: RangeArgument;
  reference: Reference | ReferenceList;
}

type ArgumentsOf<K extends readonly string[]> = K extends readonly [
  infer First,
  ...infer Rest extends readonly string[],
]
  ? First extends `...${infer Kind extends ArgumentKind}`
    ? ArgumentTypes[Kind][]
    : First extends `*${string}`
      ? RangeArgument[]
      : First extends `${infer Kind extends ArgumentKind}?`
        ? [ArgumentTypes[Kind]?, ...ArgumentsOf<Rest>]
        : First extends ArgumentKind
          ? [ArgumentTypes[First], ...ArgumentsOf<Rest>]
          : never
  : [];

/** A function as the evaluator sees it. */
export interface FunctionSpec {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly volatile: boolean;
  /** Kind of the argument at a position. */
  kindAt(position: number): ArgumentKind;
  /** Set when the function evaluates its arguments itself (IF, CHOOSE…). */
  readonly lazy?: (context: EvaluationContext, nodes: (FormulaNode | null)[]) => Value;
  readonly call: (context: EvaluationContext, args: unknown[]) => Value;
  /** The result may be a block of values whatever the arguments are. */
  readonly dynamic?: boolean;
  /** Only Excel with dynamic arrays has it. */
  readonly modern?: boolean;
  /** The last argument is a lambda. */
  readonly takesLambda?: boolean;
}

const MOST_ARGUMENTS = 255;

function shapeOf(kinds: readonly string[]): Pick<FunctionSpec, 'min' | 'max' | 'kindAt'> {
  const plain = kinds.map((kind) => kind.replace(/^(\.\.\.|\*)|\?$/g, '') as ArgumentKind);
  const min = kinds.filter((kind) => !kind.endsWith('?')).length;
  const group = kinds.filter((kind) => kind.startsWith('*')).length;
  const open = group > 0 || kinds.at(-1)?.startsWith('...') === true;
  const fixed = kinds.length - (group || 1);
  const kindAt = (position: number): ArgumentKind => {
    if (position < kinds.length) return plain[position] as ArgumentKind;
    return group > 0 ? (plain[fixed + ((position - fixed) % group)] as ArgumentKind) : (plain.at(-1) as ArgumentKind);
  };
  return { min, max: open ? MOST_ARGUMENTS : kinds.length, kindAt };
}

/** A function of its arguments alone. */
export function pure<const K extends readonly Marked[]>(
  name: string,
  kinds: K,
  body: (...args: ArgumentsOf<K>) => Value,
): FunctionSpec {
  const call = (_: EvaluationContext, args: unknown[]): Value => body(...(args as ArgumentsOf<K>));
  return { name, volatile: false, ...shapeOf(kinds), call };
}

/** A function that also reads cells, the position of its formula, or the locale. */
export function contextual<const K extends readonly Marked[]>(
  name: string,
  kinds: K,
  body: (context: EvaluationContext, ...args: ArgumentsOf<K>) => Value,
  options: { volatile?: boolean; dynamic?: boolean; modern?: boolean } = {},
): FunctionSpec {
  const call = (context: EvaluationContext, args: unknown[]): Value => body(context, ...(args as ArgumentsOf<K>));
  const { volatile = false, dynamic = false, modern = false } = options;
  return { name, volatile, dynamic, modern, ...shapeOf(kinds), call };
}

/** A function that decides itself which arguments are evaluated. */
export function lazy(
  name: string,
  min: number,
  max: number,
  body: (context: EvaluationContext, nodes: (FormulaNode | null)[]) => Value,
): FunctionSpec {
  return { name, min, max, volatile: false, kindAt: () => 'any', lazy: body, call: () => null };
}

/** A function that calls a lambda, its last argument, for items of blocks. */
export function withLambda(
  name: string,
  min: number,
  max: number,
  body: (context: EvaluationContext, nodes: (FormulaNode | null)[]) => Value,
): FunctionSpec {
  return { ...lazy(name, min, max, body), kindAt: () => 'array', dynamic: true, modern: true, takesLambda: true };
}
