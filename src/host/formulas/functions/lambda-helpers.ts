import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/bounds';
import type { CellValue } from '../../workbook/cell-value';
import { toNumber } from '../coercion';
import type { EvaluationContext } from '../evaluation/context';
import { asArray, evaluateSafely, operandValue } from '../evaluation/evaluator';
import { applyLambda, lambdaOf, type Lambda } from '../evaluation/lambda';
import { cellAt } from '../evaluation/reading';
import type { FormulaNode } from '../syntax/nodes';
import { ArrayValue, CALC, NA, NUM, RaisedError, Reference, ReferenceList, VALUE, raise, type Value } from '../values';
import { MOST_ITEMS } from './arrays';
import { withLambda, type FunctionSpec } from './spec';

type Nodes = (FormulaNode | null)[];

/** A block whose items are handed to a lambda: cells as references, so that SUBTOTAL or OFFSET can look at where they are. */
interface Block {
  rowCount: number;
  columnCount: number;
  at(row: number, column: number): Value;
  /** A part of the block: a row, a column. */
  part(row: number, column: number, rowCount: number, columnCount: number): Value;
}

function blockFor(node: FormulaNode | null | undefined, context: EvaluationContext): Block {
  const value = node ? evaluateSafely(node, { ...context, arrayMode: true }) : null;
  if (value instanceof ReferenceList) return raise(VALUE);
  return value instanceof Reference ? blockOfCells(value) : blockOfItems(asArray(value));
}

function blockOfCells(cells: Reference): Block {
  const { sheet, bounds } = cells;
  const { rowCount, columnCount } = bounds;
  if (rowCount * columnCount > MOST_ITEMS) return raise(NUM);
  const part: Block['part'] = (row, column, height, width) =>
    new Reference(sheet, {
      row: bounds.row + row,
      column: bounds.column + column,
      rowCount: height,
      columnCount: width,
    });
  return { rowCount, columnCount, at: (row, column) => cellAt(cells, row, column), part };
}

function blockOfItems(array: ArrayValue): Block {
  const { rowCount, columnCount } = array;
  const part: Block['part'] = (row, column, height, width) => {
    const items = Array.from({ length: height * width }, (_, i) =>
      array.at(row + Math.floor(i / width), column + (i % width)),
    );
    return new ArrayValue(height, width, items);
  };
  return { rowCount, columnCount, at: (row, column) => array.at(row, column), part };
}

/** The last argument; `#VALUE!` unless it is a lambda of so many parameters. */
function lambdaIn(nodes: Nodes, parameters: number, context: EvaluationContext): Lambda {
  const lambda = lambdaOf(nodes.at(-1) ?? null, context);
  return lambda?.parameters.length === parameters ? lambda : raise(VALUE);
}

/** The one value that a lambda gives, its errors too; several make `#CALC!` of the whole formula: arrays hold no arrays. */
function itemFrom(lambda: Lambda, values: Value[], context: EvaluationContext): CellValue {
  try {
    const result = operandValue(applyLambda(lambda, values, context), { ...context, arrayMode: true });
    if (!(result instanceof ArrayValue)) return result ?? 0;
  } catch (error) {
    if (error instanceof RaisedError) return error.value;
    throw error;
  }
  return raise(CALC);
}

function filled(rowCount: number, columnCount: number, item: (row: number, column: number) => CellValue): ArrayValue {
  const items: CellValue[] = [];
  for (let row = 0; row < rowCount; row++)
    for (let column = 0; column < columnCount; column++) items.push(item(row, column));
  return new ArrayValue(rowCount, columnCount, items);
}

/** MAP(array, …, lambda): `#N/A` stands for what the smaller ones of several arrays lack. */
function map(context: EvaluationContext, nodes: Nodes): Value {
  const blocks = nodes.slice(0, -1).map((node) => blockFor(node, context));
  const lambda = lambdaIn(nodes, blocks.length, context);
  const rows = Math.max(...blocks.map(({ rowCount }) => rowCount));
  const columns = Math.max(...blocks.map(({ columnCount }) => columnCount));
  return filled(rows, columns, (row, column) => {
    const items = blocks.map((one) => (row < one.rowCount && column < one.columnCount ? one.at(row, column) : NA));
    return itemFrom(lambda, items, context);
  });
}

/** Calls `visit` with what has been gathered and each item, row by row; without a first value the first item is it. */
function gather(
  [initial, array]: Nodes,
  context: EvaluationContext,
  visit: (gathered: Value, item: Value) => Value,
): { block: Block; steps: Value[] } {
  const block = blockFor(array, context);
  const steps: Value[] = [];
  let gathered: Value = initial ? evaluateSafely(initial, { ...context, arrayMode: true }) : null;
  for (let i = 0; i < block.rowCount * block.columnCount; i++) {
    const item = block.at(Math.floor(i / block.columnCount), i % block.columnCount);
    gathered = !initial && i === 0 ? item : visit(gathered, item);
    steps.push(gathered);
  }
  return { block, steps };
}

/** REDUCE([initial], array, lambda(gathered, item)): what is gathered may be an array. */
function reduce(context: EvaluationContext, nodes: Nodes): Value {
  const lambda = lambdaIn(nodes, 2, context);
  const visit = (gathered: Value, item: Value): Value => {
    try {
      return applyLambda(lambda, [gathered, item], context);
    } catch (error) {
      if (error instanceof RaisedError) return error.value;
      throw error;
    }
  };
  return gather(nodes, context, visit).steps.at(-1) ?? null;
}

/** SCAN([initial], array, lambda(gathered, item)): all that REDUCE comes by. */
function scan(context: EvaluationContext, nodes: Nodes): Value {
  const lambda = lambdaIn(nodes, 2, context);
  const { block, steps } = gather(nodes, context, (gathered, item) => itemFrom(lambda, [gathered, item], context));
  const items = steps.map((step) => operandValue(step, { ...context, arrayMode: true }));
  return new ArrayValue(
    block.rowCount,
    block.columnCount,
    items.map((item) => (item instanceof ArrayValue ? raise(CALC) : (item ?? 0))),
  );
}

function byRow(context: EvaluationContext, nodes: Nodes): Value {
  const block = blockFor(nodes[0], context);
  const lambda = lambdaIn(nodes, 1, context);
  return filled(block.rowCount, 1, (row) => itemFrom(lambda, [block.part(row, 0, 1, block.columnCount)], context));
}

function byColumn(context: EvaluationContext, nodes: Nodes): Value {
  const block = blockFor(nodes[0], context);
  const lambda = lambdaIn(nodes, 1, context);
  return filled(1, block.columnCount, (_, column) =>
    itemFrom(lambda, [block.part(0, column, block.rowCount, 1)], context),
  );
}

/** MAKEARRAY(rows, columns, lambda(row, column)), both counted from 1; `#VALUE!` for sides below 1. */
function makeArray(context: EvaluationContext, nodes: Nodes): Value {
  const [rows, columns] = nodes.slice(0, 2).map((node) => {
    const value = node ? operandValue(evaluateSafely(node, context), context) : null;
    const side = value instanceof ArrayValue ? value.at(0, 0) : value;
    return Math.trunc(toNumber(side, context.shared.locale));
  }) as [number, number];
  if (rows < 1 || columns < 1 || rows > MAX_ROWS || columns > MAX_COLUMNS) return VALUE;
  if (rows * columns > MOST_ITEMS) return NUM;
  const lambda = lambdaIn(nodes, 2, context);
  return filled(rows, columns, (row, column) => itemFrom(lambda, [row + 1, column + 1], context));
}

/** Functions that call lambdas for the items of arrays. */
export const lambdaHelpers: FunctionSpec[] = [
  withLambda('MAP', 2, 255, map),
  withLambda('REDUCE', 3, 3, reduce),
  withLambda('SCAN', 3, 3, scan),
  withLambda('BYROW', 2, 2, byRow),
  withLambda('BYCOL', 2, 2, byColumn),
  withLambda('MAKEARRAY', 3, 3, makeArray),
];
