import { intersect, union } from '../../workbook/bounds';
import type { CellValue } from '../../workbook/cell-value';
import { toNumber } from '../coercion';
import { parseFormula } from '../syntax/parse-cache';
import type { BinaryOperator, FormulaNode, NameNode, ReferenceNode, SpillNode } from '../syntax/nodes';
import {
  ArrayValue,
  CALC,
  NAME,
  NULL,
  REF,
  RaisedError,
  Reference,
  ReferenceList,
  SPILL,
  VALUE,
  isError,
  isReference,
  raise,
  type Value,
} from '../values';
import type { TextLocale } from '../text-locale';
import { callFunction } from './call';
import type { EvaluationContext } from './context';
import { columnWithScalar, isLongColumn } from './column-operations';
import { invoke, letContext } from './lambda';
import { applyBinary, broadcast, multiplyFast, type ScalarOperator } from './operators';
import { implicitIntersection, readArray } from './reading';
import { findName, resolveArea, resolveTable, shiftRelative } from './resolve';
import { spillFrom } from '../../workbook/spills';
import { TableModel } from '../../workbook/table';

/** Defined names that use defined names: deeper than this they go round in circles. */
const MAX_NAME_DEPTH = 32;

/** The value of an expression; references are not read. Raises (`RaisedError`) or returns error values. */
export function evaluate(node: FormulaNode, context: EvaluationContext): Value {
  switch (node.kind) {
    case 'constant':
    case 'array':
      return node.value;
    case 'area':
      return ready(context, node, resolveArea(context.shared.workbook, context, relocated(node, context)));
    case 'table':
      return ready(context, node, resolveTable(context.shared.workbook, context, node));
    case 'name':
      return nameValue(node, context);
    case 'call':
      return callFunction(node, context);
    case 'spill':
      return spilled(node, context);
    case 'unary':
      return unary(node.operator, node.operand, context);
    case 'binary':
      return binary(node.operator, node.left, node.right, context);
    case 'let':
      return evaluate(node.body, letContext(node, context));
    case 'invoke':
      return invoke(node, context);
    case 'lambda':
      // A lambda that nobody calls.
      return CALC;
  }
}

const relocated = (node: Extract<FormulaNode, { kind: 'area' }>, context: EvaluationContext): typeof node =>
  context.nameDepth > 0 ? shiftRelative(node, context) : node;

function ready(context: EvaluationContext, node: ReferenceNode, value: Value): Value {
  if (context.shared.ensureAll && !node.positionOnly) ensure(context, value);
  return value;
}

function ensure(context: EvaluationContext, value: Value): void {
  if (value instanceof Reference) context.shared.ensure(value);
  else if (value instanceof ReferenceList) value.areas.forEach((area) => context.shared.ensure(area));
}

function nameValue(node: NameNode, context: EvaluationContext): Value {
  const local = node.sheet === null ? context.locals?.get(node.name.toLowerCase()) : undefined;
  if (local !== undefined) return local;
  if (node.sheet === null && context.lambdas?.has(node.name.toLowerCase())) return CALC;
  const found = findName(context.shared.workbook, context, node);
  if (!found) return NAME;
  if (found instanceof TableModel) return ready(context, node, new Reference(found.sheet, found.body));
  const parsed = parseFormula('=' + found.formula);
  if (!parsed.root || context.nameDepth >= MAX_NAME_DEPTH) return NAME;
  const sheet = found.sheet ?? context.sheet;
  return evaluate(parsed.root, {
    ...context,
    sheet,
    locals: null,
    lambdas: undefined,
    nameDepth: context.nameDepth + 1,
  });
}

/** `A1#`: the cells that the dynamic array of A1 fills; `#REF!` when there is none, or nothing is spilled. */
function spilled(node: SpillNode, context: EvaluationContext): Value {
  const anchor = evaluate(node.anchor, context);
  if (!(anchor instanceof Reference)) return isError(anchor) ? anchor : REF;
  if (!anchor.isCell) return REF;
  const { sheet, bounds } = anchor;
  const spill = spillFrom(sheet, bounds.row, bounds.column);
  if (!spill || sheet.cells.value(bounds.row, bounds.column) === SPILL) return REF;
  return new Reference(sheet, spill.bounds);
}

/** Like `evaluate`, with raised errors as error values. */
export function evaluateSafely(node: FormulaNode, context: EvaluationContext): Value {
  try {
    return evaluate(node, context);
  } catch (error) {
    if (error instanceof RaisedError) return error.value;
    throw error;
  }
}

/** A value with references read: one scalar, or an array (in array mode, or when an array constant is at work). */
export function operandValue(value: Value, context: EvaluationContext): CellValue | ArrayValue {
  if (value instanceof ReferenceList)
    return value.areas.length === 1 ? operandValue(value.areas[0] as Reference, context) : VALUE;
  if (value instanceof Reference) {
    if (value.isCell) return value.sheet.cells.value(value.bounds.row, value.bounds.column);
    if (context.arrayMode) return readArray(context, value);
    const cell = implicitIntersection(context, value);
    return cell.sheet.cells.value(cell.bounds.row, cell.bounds.column);
  }
  return value instanceof ArrayValue && value.items.length === 1 ? (value.items[0] as CellValue) : value;
}

function unary(operator: string, operandNode: FormulaNode, context: EvaluationContext): Value {
  const raw = evaluateSafely(operandNode, context);
  if (operator === '@') return intersected(raw, context);
  if (operator === '+') return raw;
  const { locale } = context.shared;
  const apply = (value: CellValue): CellValue => {
    if (isError(value)) return value;
    try {
      const n = toNumber(value, locale);
      return operator === '%' ? n / 100 : 0 - n;
    } catch (error) {
      return (error as RaisedError).value;
    }
  };
  const operand = operandValue(raw, context);
  if (!(operand instanceof ArrayValue)) return apply(operand);
  return new ArrayValue(operand.rowCount, operand.columnCount, operand.items.map(apply));
}

/** `@`: one value of a range or array, as formulas without array evaluation take it. */
function intersected(value: Value, context: EvaluationContext): Value {
  if (value instanceof Reference) return implicitIntersection(context, value);
  if (value instanceof ReferenceList) return VALUE;
  return value instanceof ArrayValue ? value.at(0, 0) : value;
}

function binary(
  operator: BinaryOperator,
  leftNode: FormulaNode,
  rightNode: FormulaNode,
  context: EvaluationContext,
): Value {
  const left = evaluateSafely(leftNode, context);
  const right = evaluateSafely(rightNode, context);
  if (operator === ':' || operator === ' ' || operator === ',')
    return combineReferences(operator, left, right, context);
  const apply = itemOperator(operator, context.shared.locale);
  if (context.arrayMode) {
    const fast = overColumn(operator, left, right, context, apply);
    if (fast) return fast;
  }
  const a = operandSafely(left, context);
  const b = operandSafely(right, context);
  if (!(a instanceof ArrayValue) && !(b instanceof ArrayValue)) return apply(a, b);
  return broadcast(asArray(a), asArray(b), apply);
}

type Apply = (a: CellValue, b: CellValue) => CellValue;

/** An operator on two scalars, with what it raises as error values. */
function itemOperator(operator: ScalarOperator, locale: TextLocale): Apply {
  const careful: Apply = (a, b) => {
    try {
      return applyBinary(operator, a, b, locale);
    } catch (error) {
      if (error instanceof RaisedError) return error.value;
      throw error;
    }
  };
  return operator === '*' ? (a, b) => multiplyFast(a, b) ?? careful(a, b) : careful;
}

/** A long column with one value, either way round; null for anything else. */
function overColumn(
  operator: ScalarOperator,
  left: Value,
  right: Value,
  context: EvaluationContext,
  apply: Apply,
): ArrayValue | null {
  const flipped = isLongColumn(right);
  const column = flipped ? right : left;
  if (!isLongColumn(column)) return null;
  const other = operandSafely(flipped ? left : right, context);
  return other instanceof ArrayValue ? null : columnWithScalar(context, operator, column, other, flipped, apply);
}

function operandSafely(value: Value, context: EvaluationContext): CellValue | ArrayValue {
  try {
    return operandValue(value, context);
  } catch (error) {
    if (error instanceof RaisedError) return error.value;
    throw error;
  }
}

export const asArray = (value: CellValue | ArrayValue): ArrayValue =>
  value instanceof ArrayValue ? value : new ArrayValue(1, 1, [value]);

const areasOf = (value: Value): Reference[] => {
  if (value instanceof Reference) return [value];
  if (value instanceof ReferenceList) return value.areas;
  return raise(isError(value) ? value : VALUE);
};

/** Range (`:`), intersection (space) and union (`,`) of references. */
function combineReferences(operator: ':' | ' ' | ',', left: Value, right: Value, context: EvaluationContext): Value {
  const a = areasOf(left);
  const b = areasOf(right);
  if (operator === ',') return new ReferenceList([...a, ...b]);
  if (operator === ':') {
    const all = [...a, ...b];
    const sheet = (all[0] as Reference).sheet;
    if (all.some((area) => area.sheet !== sheet)) return VALUE;
    const spanned = new Reference(sheet, all.map((area) => area.bounds).reduce(union));
    ensure(context, spanned);
    return spanned;
  }
  const common = a.flatMap((x) =>
    b.flatMap((y) => {
      const shared = x.sheet === y.sheet ? intersect(x.bounds, y.bounds) : null;
      return shared ? [new Reference(x.sheet, shared)] : [];
    }),
  );
  if (common.length === 0) return NULL;
  return common.length === 1 ? (common[0] as Reference) : new ReferenceList(common);
}

/** What a cell shows for the value of its formula: one scalar; an empty reference gives 0. */
export function cellResult(value: Value, context: EvaluationContext): CellValue {
  if (isReference(value)) {
    const read = operandSafely(value, context);
    return (read instanceof ArrayValue ? read.at(0, 0) : read) ?? 0;
  }
  return (value instanceof ArrayValue ? value.at(0, 0) : value) ?? 0;
}

/** The block of values an array formula gives. */
export function blockResult(value: Value, context: EvaluationContext): ArrayValue {
  return asArray(isReference(value) ? operandSafely(value, context) : value);
}
