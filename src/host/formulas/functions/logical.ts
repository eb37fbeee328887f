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

function ifs(context: EvaluationContext, nodes: Nodes): Value {
  if (nodes.length % 2 !== 0) return NA;
  for (let i = 0; i < nodes.length; i += 2) {
    const condition = read(context, nodes, i);
    const holds = truth(condition instanceof ArrayValue ? condition.at(0, 0) : condition);
    if (isError(holds)) return holds;
    if (holds === true) return valueAt(context, nodes, i + 1) ?? 0;
  }
  return NA;
}

function switchFunction(context: EvaluationContext, nodes: Nodes): Value {
  const first = read(context, nodes, 0);
  const wanted = first instanceof ArrayValue ? first.at(0, 0) : first;
  if (isError(wanted)) return wanted;
  let i = 1;
  for (; i + 1 < nodes.length; i += 2) {
    const read1 = read(context, nodes, i);
    const candidate = read1 instanceof ArrayValue ? read1.at(0, 0) : read1;
    if (isError(candidate)) return candidate;
    if (compareValues(wanted, candidate) === 0) return valueAt(context, nodes, i + 1) ?? 0;
  }
  return i < nodes.length ? (valueAt(context, nodes, i) ?? 0) : NA;
}

function choose(context: EvaluationContext, nodes: Nodes): Value {
  const index = read(context, nodes, 0);
  const pick = (value: CellValue): Value => {
    if (isError(value)) return value;
    const n = Math.trunc(Number(value));
    return n >= 1 && n < nodes.length ? valueAt(context, nodes, n) : VALUE;
  };
  if (!(index instanceof ArrayValue)) return pick(index) ?? 0;
  const parts = index.items.map((item) => {
    const value = operandValue(pick(item), context);
    return asArray(value);
  });
  const rows = Math.max(index.rowCount, ...parts.map((part) => part.rowCount));
  const items: CellValue[] = [];
  for (let r = 0; r < rows; r++) parts.forEach((part) => items.push(itemAt(part, r, 0)));
  return index.rowCount === 1 ? new ArrayValue(rows, parts.length, items) : VALUE;
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
