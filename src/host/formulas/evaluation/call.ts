import type { CellValue } from '../../workbook/cell-value';
import { toBoolean, toNumber, toText } from '../coercion';
import type { ArgumentKind, FunctionSpec } from '../functions/spec';
import type { CallNode, FormulaNode } from '../syntax/nodes';
import {
  ArrayValue,
  RaisedError,
  Reference,
  ReferenceList,
  VALUE,
  isError,
  isReference,
  raise,
  type Value,
} from '../values';
import type { TextLocale } from '../text-locale';
import type { EvaluationContext } from './context';
import { evaluateSafely, operandValue } from './evaluator';
import { finite, itemAt } from './operators';

/** Calls a function: arguments evaluated and coerced by their kinds, arrays where one value is meant applied item by item. */
export function callFunction(node: CallNode, context: EvaluationContext): Value {
  const { spec } = node;
  try {
    if (spec.lazy) return spec.lazy(context, node.arguments);
    const args = node.arguments.map((argument, i) => passed(argument, spec.kindAt(i), context));
    const lifted = args.some((arg, i) => arg instanceof ArrayValue && isSingle(spec.kindAt(i)));
    return lifted ? callLifted(spec, args, context) : callOnce(spec, args, context);
  } catch (error) {
    if (error instanceof RaisedError) return error.value;
    throw error;
  }
}

const isSingle = (kind: ArgumentKind): boolean => kind !== 'range' && kind !== 'array' && kind !== 'reference';

/** An argument evaluated, read where one value is meant, not coerced yet. */
function passed(node: FormulaNode | null, kind: ArgumentKind, context: EvaluationContext): Value {
  if (node === null) return null;
  if (kind === 'array' && !context.arrayMode) return evaluateSafely(node, { ...context, arrayMode: true });
  const value = evaluateSafely(node, context);
  if (!isSingle(kind)) return value;
  try {
    return operandValue(value, context);
  } catch (error) {
    if (error instanceof RaisedError) return error.value;
    throw error;
  }
}

function callOnce(spec: FunctionSpec, args: Value[], context: EvaluationContext): Value {
  const { locale } = context.shared;
  const coerced = args.map((arg, i) => coerce(arg, spec.kindAt(i), locale));
  const result = spec.call(context, coerced);
  return typeof result === 'number' ? finite(result) : result;
}

function callLifted(spec: FunctionSpec, args: Value[], context: EvaluationContext): ArrayValue {
  const single = args.map((arg, i) => arg instanceof ArrayValue && isSingle(spec.kindAt(i)));
  let rows = 1;
  let columns = 1;
  args.forEach((arg, i) => {
    if (!single[i] || !(arg instanceof ArrayValue)) return;
    rows = Math.max(rows, arg.rowCount);
    columns = Math.max(columns, arg.columnCount);
  });
  const items: CellValue[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const here = args.map((arg, i) => (single[i] ? itemAt(arg as ArrayValue, r, c) : arg));
      items.push(firstOf(callSafely(spec, here, context), context));
    }
  }
  return new ArrayValue(rows, columns, items);
}

function callSafely(spec: FunctionSpec, args: Value[], context: EvaluationContext): Value {
  try {
    return callOnce(spec, args, context);
  } catch (error) {
    if (error instanceof RaisedError) return error.value;
    throw error;
  }
}

function firstOf(value: Value, context: EvaluationContext): CellValue {
  if (!isReference(value)) return value instanceof ArrayValue ? value.at(0, 0) : value;
  const area = value instanceof Reference ? value : (value.areas[0] as Reference);
  const { sheet, bounds } = area;
  context.shared.ensure(area);
  return sheet.cells.value(bounds.row, bounds.column);
}

function coerce(value: Value, kind: ArgumentKind, locale: TextLocale): unknown {
  switch (kind) {
    case 'number':
      return toNumber(value as CellValue, locale);
    case 'integer':
      return Math.trunc(toNumber(value as CellValue, locale));
    case 'text':
      return toText(value as CellValue, locale);
    case 'boolean':
      return toBoolean(value as CellValue);
    case 'scalar':
      return isError(value) ? raise(value) : value;
    case 'reference':
      if (value instanceof Reference || value instanceof ReferenceList) return value;
      return raise(isError(value) ? value : VALUE);
    default:
      return value;
  }
}
