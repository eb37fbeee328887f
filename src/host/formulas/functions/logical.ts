import type { CellValue } from '../../workbook/cell-value';
import { textToBoolean, toBoolean } from '../coercion';
import { compareValues } from '../comparison';
import type { EvaluationContext } from '../evaluation/context';
import { asArray, evaluateSafely, operandValue } from '../evaluation/evaluator';
import { itemAt } from '../evaluation/operators';
import { eachValue } from '../evaluation/reading';
import type { FormulaNode } from '../syntax/nodes';
import { ArrayValue, NA, RaisedError, VALUE, isError, raise, type Value } from '../values';
import { contextual, lazy, pure, type FunctionSpec, type RangeArgument } from './spec';

type Nodes = (FormulaNode | null)[];

const valueAt = (context: EvaluationContext, nodes: Nodes, at: number): Value => {
  const node = nodes[at];
  return node ? evaluateSafely(node, context) : null;
};

/** One value, or an array in array evaluation, with errors as values. */
function read(context: EvaluationContext, nodes: Nodes, at: number): CellValue | ArrayValue {
  try {
    return operandValue(valueAt(context, nodes, at), context);
  } catch (error) {
    if (error instanceof RaisedError) return error.value;
    throw error;
  }
}

const truth = (value: CellValue): boolean | CellValue => {
  if (isError(value)) return value;
  try {
    return toBoolean(value);
  } catch (error) {
    return (error as RaisedError).value;
  }
};

/** Item by item over arrays that are stretched to one size. */
function itemwise(arrays: ArrayValue[], combine: (items: CellValue[]) => CellValue): ArrayValue {
  const rows = Math.max(...arrays.map((array) => array.rowCount));
  const columns = Math.max(...arrays.map((array) => array.columnCount));
  const items: CellValue[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) items.push(combine(arrays.map((array) => itemAt(array, r, c))));
  }
  return new ArrayValue(rows, columns, items);
}

function ifFunction(context: EvaluationContext, nodes: Nodes): Value {
  const condition = read(context, nodes, 0);
  if (!(condition instanceof ArrayValue)) {
    const holds = truth(condition);
    if (isError(holds)) return holds;
    if (holds === true) return valueAt(context, nodes, 1) ?? 0;
    return nodes.length < 3 ? false : (valueAt(context, nodes, 2) ?? 0);
  }
  const yes = asArray(read(context, nodes, 1));
  const no = nodes.length < 3 ? asArray(false) : asArray(read(context, nodes, 2));
  return itemwise([condition, yes, no], ([test = null, a = null, b = null]) => {
    const holds = truth(test);
    if (isError(holds)) return holds;
    return (holds === true ? a : b) ?? 0;
  });
}

/** IFERROR and IFNA. */
function unless(caught: (value: CellValue) => boolean) {
  return (context: EvaluationContext, nodes: Nodes): Value => {
    const value = read(context, nodes, 0);
    if (!(value instanceof ArrayValue)) return caught(value) ? (valueAt(context, nodes, 1) ?? 0) : (value ?? 0);
    const instead = asArray(read(context, nodes, 1));
    return itemwise([value, instead], ([item = null, other = null]) => (caught(item) ? other : item) ?? 0);
  };
}

/** Item by item, the first of several candidates that applies; values are read only where they may be needed. */
function firstOf(
  context: EvaluationContext,
  nodes: Nodes,
  step: (at: number) => { applies: CellValue | ArrayValue; value: number; next: number } | null,
  otherwise: () => CellValue | ArrayValue,
  at: number,
): Value {
  const candidate = step(at);
  if (!candidate) return otherwise();
  const { applies, value, next } = candidate;
  if (!(applies instanceof ArrayValue)) {
    const holds = truth(applies);
    if (isError(holds)) return holds;
    return holds === true ? (valueAt(context, nodes, value) ?? 0) : firstOf(context, nodes, step, otherwise, next);
  }
  const yes = asArray(read(context, nodes, value));
  const rest = asArray(operandValue(firstOf(context, nodes, step, otherwise, next), context));
  return itemwise([applies, yes, rest], ([test = null, a = null, b = null]) => {
    const holds = truth(test);
    if (isError(holds)) return holds;
    return (holds === true ? a : b) ?? 0;
  });
}

function ifs(context: EvaluationContext, nodes: Nodes): Value {
  if (nodes.length % 2 !== 0) return NA;
  return firstOf(
    context,
    nodes,
    (at) => (at < nodes.length ? { applies: read(context, nodes, at), value: at + 1, next: at + 2 } : null),
    () => NA,
    0,
  );
}

function switchFunction(context: EvaluationContext, nodes: Nodes): Value {
  const wanted = read(context, nodes, 0);
  if (!(wanted instanceof ArrayValue) && isError(wanted)) return wanted;
  const equals = (a: CellValue, b: CellValue): CellValue => {
    if (isError(a)) return a;
    return isError(b) ? b : compareValues(a, b) === 0;
  };
  return firstOf(
    context,
    nodes,
    (at) => {
      if (at + 1 >= nodes.length) return null;
      const candidate = read(context, nodes, at);
      const single = !(wanted instanceof ArrayValue) && !(candidate instanceof ArrayValue);
      const applies = single
        ? equals(wanted, candidate)
        : itemwise([asArray(wanted), asArray(candidate)], ([a = null, b = null]) => equals(a, b));
      return { applies, value: at + 1, next: at + 2 };
    },
    () => (nodes.length % 2 === 0 ? read(context, nodes, nodes.length - 1) : NA),
    1,
  );
}

function choose(context: EvaluationContext, nodes: Nodes): Value {
  const index = read(context, nodes, 0);
  const pick = (value: CellValue): Value => {
    if (isError(value)) return value;
    const n = Math.trunc(Number(value));
    return n >= 1 && n < nodes.length ? valueAt(context, nodes, n) : VALUE;
  };
  if (!(index instanceof ArrayValue)) return pick(index) ?? 0;
  const parts = index.items.map((item) => asArray(operandValue(pick(item), context)));
  const rows = Math.max(index.rowCount, ...parts.map((part) => part.rowCount));
  const columns = Math.max(index.columnCount, ...parts.map((part) => part.columnCount));
  const items: CellValue[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const [i, j] = [index.rowCount === 1 ? 0 : r, index.columnCount === 1 ? 0 : c];
      const part = i < index.rowCount && j < index.columnCount ? parts[i * index.columnCount + j] : undefined;
      items.push(part ? (itemAt(part, r, c) ?? 0) : NA);
    }
  }
  return new ArrayValue(rows, columns, items);
}

/** Truth values among arguments: texts and blanks of cells are skipped; no truth value at all is `#VALUE!`. */
function truths(context: EvaluationContext, args: RangeArgument[]): boolean[] {
  const found: boolean[] = [];
  for (const arg of args) {
    eachValue(context, arg, (value, fromCells) => {
      if (isError(value)) raise(value);
      if (typeof value === 'boolean' || typeof value === 'number') found.push(Boolean(value));
      else if (!fromCells) {
        if (value === null) found.push(false);
        else found.push(textToBoolean(value as string) ?? raise(VALUE));
      }
    });
  }
  return found.length > 0 ? found : raise(VALUE);
}

export const logicalFunctions: FunctionSpec[] = [
  lazy('IF', 1, 3, ifFunction),
  lazy('IFERROR', 2, 2, unless(isError)),
  lazy(
    'IFNA',
    2,
    2,
    unless((value) => value === NA),
  ),
  lazy('IFS', 2, 254, ifs),
  lazy('SWITCH', 3, 254, switchFunction),
  lazy('CHOOSE', 2, 255, choose),
  contextual('AND', ['...range'], (context, ...args) => truths(context, args).every(Boolean)),
  contextual('OR', ['...range'], (context, ...args) => truths(context, args).some(Boolean)),
  contextual('XOR', ['...range'], (context, ...args) => truths(context, args).filter(Boolean).length % 2 === 1),
  pure('NOT', ['boolean'], (value) => !value),
  pure('TRUE', [], () => true),
  pure('FALSE', [], () => false),
];
