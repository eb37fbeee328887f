import type { CellValue } from '../../workbook/cell-value';
import { compareValues } from '../comparison';
import { hasWildcard, unescapeWildcards, wildcardPattern } from '../criteria/wildcards';
import type { EvaluationContext } from '../evaluation/context';
import { readArray, usedPart } from '../evaluation/reading';
import { ArrayValue, Reference, isError, type Value } from '../values';

/** One row or column to search, with an index when it is a column of cells. */
export interface LookupVector {
  readonly length: number;
  at(i: number): CellValue;
  /** First position of an equal value, or -1. */
  exact(wanted: string | number | boolean): number;
}

/** A row or column of values to search in; null when the argument is a rectangle. */
export function lookupVector(context: EvaluationContext, value: Value): LookupVector | null {
  if (value instanceof Reference && value.bounds.columnCount === 1) {
    const b = usedPart(context, value.bounds);
    const snapshot = context.shared.columns.get(value.sheet, b.column, b.row, b.rowCount);
    return {
      length: b.rowCount,
      at: (i) => snapshot.at(i),
      exact: (wanted) => snapshot.firstRow(wanted),
    };
  }
  const array = readArray(context, value);
  return array.rowCount === 1 || array.columnCount === 1 ? sharedVector(array) : null;
}

/** Values of a formula that are searched again and again (MATCH of a list in itself) have one vector with its index. */
const vectors = new WeakMap<ArrayValue, LookupVector>();

function sharedVector(array: ArrayValue): LookupVector {
  let vector = vectors.get(array);
  if (!vector) vectors.set(array, (vector = vectorOf(array.items)));
  return vector;
}

type Key = string | number | boolean;

const sameKey = (held: CellValue, wanted: Key): boolean =>
  held !== null && !isError(held) && keyOf(held) === keyOf(wanted);

const keyOf = (value: Key): Key => (typeof value === 'string' ? value.toLowerCase() : value);

/** First positions by value, texts without regard to case. */
function positionsOf(items: readonly CellValue[]): Map<Key, number> {
  const positions = new Map<Key, number>();
  items.forEach((held, at) => {
    if (held === null || isError(held)) return;
    const key = keyOf(held);
    if (!positions.has(key)) positions.set(key, at);
  });
  return positions;
}

export function vectorOf(items: CellValue[]): LookupVector {
  let positions: Map<Key, number> | null = null;
  let searched = false;
  return {
    length: items.length,
    at: (i) => items[i] ?? null,
    exact: (wanted) => {
      // One search alone is quicker without an index.
      if (searched) return (positions ??= positionsOf(items)).get(keyOf(wanted)) ?? -1;
      searched = true;
      return items.findIndex((held) => sameKey(held, wanted));
    },
  };
}

/** First column or first row of a table of values, as a vector. */
export function edge(context: EvaluationContext, table: Value, side: 'column' | 'row'): LookupVector {
  if (table instanceof Reference && side === 'column') {
    const first = new Reference(table.sheet, { ...table.bounds, columnCount: 1 });
    return lookupVector(context, first) as LookupVector;
  }
  const array = table instanceof ArrayValue ? table : readArray(context, table);
  const items: CellValue[] = [];
  if (side === 'column') for (let r = 0; r < array.rowCount; r++) items.push(array.at(r, 0));
  else for (let c = 0; c < array.columnCount; c++) items.push(array.at(0, c));
  return vectorOf(items);
}

/** Position of the value itself (text by wildcards unless told otherwise), or -1. An empty wanted value is 0. */
export function findExact(vector: LookupVector, wanted: CellValue, wildcards: boolean): number {
  if (isError(wanted)) return -1;
  if (typeof wanted !== 'string' || !wildcards) return vector.exact(wanted ?? 0);
  if (!hasWildcard(wanted)) return vector.exact(unescapeWildcards(wanted));
  const pattern = wildcardPattern(wanted);
  for (let i = 0; i < vector.length; i++) {
    const held = vector.at(i);
    if (typeof held === 'string' && pattern.test(held)) return i;
  }
  return -1;
}

/** Positions that hold values of the kind of `wanted`, in order. */
function comparable(vector: LookupVector, wanted: CellValue): number[] {
  const kind = typeof (wanted ?? 0);
  const positions: number[] = [];
  for (let i = 0; i < vector.length; i++) if (typeof vector.at(i) === kind) positions.push(i);
  return positions;
}

/** Last position of a value not above the wanted one in an ascending vector (binary search), or -1. */
export function findAscending(vector: LookupVector, wanted: CellValue): number {
  if (isError(wanted)) return -1;
  const positions = comparable(vector, wanted);
  let low = 0;
  let high = positions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (compareValues(vector.at(positions[middle] as number), wanted) <= 0) low = middle + 1;
    else high = middle - 1;
  }
  return high < 0 ? -1 : (positions[high] as number);
}

/** Last position of a value not below the wanted one in a descending vector, or -1. */
export function findDescending(vector: LookupVector, wanted: CellValue): number {
  let found = -1;
  for (const i of comparable(vector, wanted)) {
    if (compareValues(vector.at(i), wanted) < 0) break;
    found = i;
  }
  return found;
}
