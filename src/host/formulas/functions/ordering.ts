import type { CellValue } from '../../workbook/cell-value';
import { compareTexts, compareValues } from '../comparison';
import type { EvaluationContext } from '../evaluation/context';
import { type ArrayValue, VALUE, isError, raise, type Value } from '../values';
import { blockOf, picked, rowOf, transpose, vectorItems } from './arrays';
import { contextual, type FunctionSpec } from './spec';

const rank = (value: CellValue): number => {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
};

/**
 * Order of two items in sorted results: numbers, texts, FALSE, TRUE, errors as they come; blanks come last whichever the
 * direction (documentation of SORT and of sorting in Excel).
 */
function compareItems(a: CellValue, b: CellValue, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const kinds = rank(a) - rank(b);
  if (kinds !== 0) return kinds * direction;
  if (isError(a) || isError(b)) return 0;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b) * direction;
  return compareValues(a, b) * direction;
}

interface SortKey {
  items: CellValue[];
  direction: number;
}

/** Positions of the items in sorted order; equal ones keep theirs. */
function sortedPositions(count: number, keys: SortKey[]): number[] {
  return Array.from({ length: count }, (_, i) => i).sort((i, j) => {
    for (const { items, direction } of keys) {
      const order = compareItems(items[i] as CellValue, items[j] as CellValue, direction);
      if (order !== 0) return order;
    }
    return i - j;
  });
}

const directionOf = (order: CellValue): number => {
  if (isError(order)) return raise(order);
  return order === 1 || order === -1 ? order : raise(VALUE);
};

/** SORT(array, [sort_index], [sort_order], [by_col]): several indexes and orders may be given as arrays. */
function sort(context: EvaluationContext, array: Value, index: Value = 1, order: Value = 1, byColumn = false): Value {
  const given = blockOf(context, array);
  const block = byColumn ? transpose(given) : given;
  const indexes = vectorItems(blockOf(context, index ?? 1));
  const orders = vectorItems(blockOf(context, order ?? 1));
  if (orders.length > 1 && orders.length !== indexes.length) return VALUE;
  const keys = indexes.map((item, i): SortKey => {
    const column = typeof item === 'number' ? Math.trunc(item) : raise(isError(item) ? item : VALUE);
    if (column < 1 || column > block.columnCount) return raise(VALUE);
    const items = Array.from({ length: block.rowCount }, (_, row) => block.at(row, column - 1));
    return { items, direction: directionOf(orders[orders.length === 1 ? 0 : i] ?? 1) };
  });
  const sorted = picked(block, 'row', sortedPositions(block.rowCount, keys));
  return byColumn ? transpose(sorted) : sorted;
}

/** SORTBY(array, by_array1, [sort_order1], …): columns sort rows, rows sort columns. */
function sortBy(context: EvaluationContext, array: Value, ...pairs: Value[]): Value {
  const block = blockOf(context, array);
  const keys: SortKey[] = [];
  let side: 'row' | 'column' | null = null;
  for (let i = 0; i < pairs.length; i += 2) {
    const by = blockOf(context, pairs[i] as Value);
    const items = vectorItems(by);
    const vertical = by.columnCount === 1 && (by.rowCount > 1 || block.rowCount === 1);
    const own = vertical ? 'row' : 'column';
    if (side !== null && side !== own) return VALUE;
    side = own;
    if (items.length !== (vertical ? block.rowCount : block.columnCount)) return VALUE;
    const order = pairs[i + 1];
    keys.push({ items, direction: directionOf(order === undefined || order === null ? 1 : scalarOf(context, order)) });
  }
  const wanted = side ?? 'row';
  const count = wanted === 'row' ? block.rowCount : block.columnCount;
  return picked(block, wanted, sortedPositions(count, keys));
}

const scalarOf = (context: EvaluationContext, value: Value): CellValue => {
  const block = blockOf(context, value);
  return block.items.length === 1 ? (block.items[0] as CellValue) : raise(VALUE);
};

/** Two rows are one to UNIQUE: texts without regard to case, blanks like empty cells, kinds apart. */
const keyOf = (row: CellValue[]): string =>
  row
    .map((item) => {
      if (typeof item === 'string') return `s${item.length}:${item.toLowerCase()}`;
      if (isError(item)) return 'e' + item.code;
      return item === null ? 'n' : (typeof item)[0] + String(item);
    })
    .join('|');

/** UNIQUE(array, [by_col], [exactly_once]): the first of equal rows stays; with exactly_once only rows that are alone. */
function unique(context: EvaluationContext, array: Value, byColumn = false, once = false): Value {
  const given = blockOf(context, array);
  const block = byColumn ? transpose(given) : given;
  const first = new Map<string, { row: number; count: number }>();
  for (let row = 0; row < block.rowCount; row++) {
    const key = keyOf(rowOf(block, row));
    const known = first.get(key);
    if (known) known.count++;
    else first.set(key, { row, count: 1 });
  }
  const rows = [...first.values()].filter(({ count }) => !once || count === 1).map(({ row }) => row);
  const found: ArrayValue = picked(block, 'row', rows);
  return byColumn ? transpose(found) : found;
}

const MODERN = { dynamic: true, modern: true };

export const orderingFunctions: FunctionSpec[] = [
  contextual('SORT', ['array', 'array?', 'array?', 'boolean?'], sort, MODERN),
  contextual('SORTBY', ['array', '...array'], sortBy, MODERN),
  contextual('UNIQUE', ['array', 'boolean?', 'boolean?'], unique, MODERN),
];
