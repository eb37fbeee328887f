import type { CellValue } from '../../workbook/cell-value';
import { compareValues } from '../comparison';
import type { EvaluationContext } from '../evaluation/context';
import { readArray, usedPart } from '../evaluation/reading';
import { ArrayValue, NA, REF, Reference, ReferenceList, VALUE, isError, raise, type Value } from '../values';
import { edge, findAscending, findDescending, findExact, lookupVector, type LookupVector } from './lookup-vector';
import { contextual, type FunctionSpec } from './spec';

const found = (position: number): number => (position < 0 ? raise(NA) : position);

const vectorIn = (context: EvaluationContext, value: Value): LookupVector =>
  isError(value) ? raise(value) : (lookupVector(context, value) ?? raise(NA));

/** MATCH: type 1 ascending (default), 0 exact with wildcards, -1 descending. */
function match(context: EvaluationContext, wanted: CellValue, where: Value, type = 1): number {
  if (where instanceof ReferenceList) return raise(NA);
  const vector = vectorIn(context, where);
  if (type === 0) return found(findExact(vector, wanted, true)) + 1;
  return found(type > 0 ? findAscending(vector, wanted) : findDescending(vector, wanted)) + 1;
}

/** Item of a table of cells or values, counted from 0. */
function itemOf(context: EvaluationContext, table: Value, row: number, column: number): Value {
  if (table instanceof Reference) {
    const { rowCount, columnCount } = table.bounds;
    if (row >= rowCount || column >= columnCount) return raise(REF);
    const bounds = { row: table.bounds.row + row, column: table.bounds.column + column, rowCount: 1, columnCount: 1 };
    return new Reference(table.sheet, bounds);
  }
  const array = readArray(context, table);
  if (row >= array.rowCount || column >= array.columnCount) return raise(REF);
  return array.at(row, column);
}

/** VLOOKUP and HLOOKUP. */
function tableLookup(side: 'column' | 'row') {
  return (context: EvaluationContext, wanted: CellValue, table: Value, index: number, approximate = true): Value => {
    if (isError(wanted)) return wanted;
    if (isError(table)) return table;
    if (table instanceof ReferenceList) return raise(VALUE);
    if (index < 1) return raise(VALUE);
    const vector = edge(context, table, side);
    const width = table instanceof Reference ? table.bounds : readArray(context, table);
    if (index > (side === 'column' ? width.columnCount : width.rowCount)) return raise(REF);
    const at = found(approximate ? findAscending(vector, wanted) : findExact(vector, wanted, true));
    return side === 'column' ? itemOf(context, table, at, index - 1) : itemOf(context, table, index - 1, at);
  };
}

/** LOOKUP: vector form with an optional result vector, array form without. */
function lookup(context: EvaluationContext, wanted: CellValue, where: Value, result?: Value): Value {
  if (isError(wanted)) return wanted;
  if (isError(where)) return where;
  const size = where instanceof Reference ? usedPart(context, where.bounds) : readArray(context, where);
  const byColumn = size.rowCount >= size.columnCount;
  const vector = lookupVector(context, where) ?? edge(context, where, byColumn ? 'column' : 'row');
  const at = found(findAscending(vector, wanted));
  if (result === undefined) {
    const last = byColumn ? size.columnCount - 1 : size.rowCount - 1;
    return byColumn ? itemOf(context, where, at, last) : itemOf(context, where, last, at);
  }
  const target = result instanceof Reference ? result.bounds : readArray(context, result);
  return target.columnCount === 1 ? itemOf(context, result, at, 0) : itemOf(context, result, 0, at);
}

/** INDEX: 0 takes a whole row or column; a single row or column is indexed by one number. */
function index(context: EvaluationContext, table: Value, first: number, second?: number, area = 1): Value {
  if (isError(table)) return table;
  const source = table instanceof ReferenceList ? (table.areas[area - 1] ?? raise(REF)) : table;
  const size = source instanceof Reference ? source.bounds : readArray(context, source);
  let row = first;
  let column = second ?? 0;
  if (second === undefined && size.rowCount === 1 && size.columnCount > 1) [row, column] = [size.rowCount, first];
  else if (second === undefined && size.columnCount === 1) column = 1;
  if (row < 0 || column < 0) return raise(VALUE);
  if (row > size.rowCount || column > size.columnCount) return raise(REF);
  return block(context, source, row, column);
}

function block(context: EvaluationContext, source: Value, row: number, column: number): Value {
  if (source instanceof Reference) {
    const b = source.bounds;
    return new Reference(source.sheet, {
      row: row === 0 ? b.row : b.row + row - 1,
      column: column === 0 ? b.column : b.column + column - 1,
      rowCount: row === 0 ? b.rowCount : 1,
      columnCount: column === 0 ? b.columnCount : 1,
    });
  }
  const array = readArray(context, source);
  if (row > 0 && column > 0) return array.at(row - 1, column - 1);
  if (row === 0 && column === 0) return array;
  const items: CellValue[] = [];
  if (row === 0) for (let r = 0; r < array.rowCount; r++) items.push(array.at(r, column - 1));
  else for (let c = 0; c < array.columnCount; c++) items.push(array.at(row - 1, c));
  return row === 0 ? new ArrayValue(items.length, 1, items) : new ArrayValue(1, items.length, items);
}

/** Position of the nearest value below (`side` -1) or above (1) an absent one, or -1. */
function nearest(vector: LookupVector, wanted: CellValue, side: 1 | -1, backwards: boolean): number {
  let best = -1;
  for (let n = 0; n < vector.length; n++) {
    const i = backwards ? vector.length - 1 - n : n;
    const held = vector.at(i);
    if (typeof held !== typeof (wanted ?? 0) || isError(held)) continue;
    if (compareValues(held, wanted) * side < 0) continue;
    if (best < 0 || compareValues(held, vector.at(best)) * side < 0) best = i;
  }
  return best;
}

/** Position for XLOOKUP and XMATCH, or -1. Match modes 0 exact, -1/1 next smaller/larger, 2 wildcards; search from the end with -1. */
function modern(vector: LookupVector, wanted: CellValue, mode: number, search: number): number {
  if (![-1, 0, 1, 2].includes(mode) || ![-2, -1, 1, 2].includes(search)) return raise(VALUE);
  if (search === -1) {
    const items = Array.from({ length: vector.length }, (_, i) => vector.at(vector.length - 1 - i));
    const exact = items.findIndex((held) => held !== null && compareValues(held, wanted) === 0 && !isError(held));
    if (exact >= 0) return vector.length - 1 - exact;
    return mode === 1 || mode === -1 ? nearest(vector, wanted, mode, true) : -1;
  }
  const exact = findExact(vector, wanted, mode === 2);
  if (exact >= 0 || mode === 0 || mode === 2) return exact;
  return nearest(vector, wanted, mode as 1 | -1, false);
}

function xlookup(
  context: EvaluationContext,
  wanted: CellValue,
  where: Value,
  result: Value,
  missing?: CellValue,
  mode = 0,
  search = 1,
): Value {
  if (isError(wanted)) return wanted;
  const at = modern(vectorIn(context, where), wanted, mode, search);
  if (at < 0) return missing === undefined ? NA : missing;
  const size = where instanceof Reference ? where.bounds : readArray(context, where);
  const vertical = size.columnCount === 1 && size.rowCount !== 1;
  const target = result instanceof Reference ? result.bounds : readArray(context, result);
  if (vertical ? target.rowCount !== size.rowCount : target.columnCount !== size.columnCount) return VALUE;
  const row = vertical ? at + 1 : target.rowCount === 1 ? 1 : 0;
  const column = vertical ? (target.columnCount === 1 ? 1 : 0) : at + 1;
  return block(context, result, row, column);
}

export const lookupFunctions: FunctionSpec[] = [
  contextual('MATCH', ['scalar', 'range', 'integer?'], match),
  contextual('VLOOKUP', ['scalar', 'range', 'integer', 'boolean?'], tableLookup('column')),
  contextual('HLOOKUP', ['scalar', 'range', 'integer', 'boolean?'], tableLookup('row')),
  contextual('LOOKUP', ['scalar', 'array', 'array?'], lookup),
  contextual('INDEX', ['array', 'integer', 'integer?', 'integer?'], index),
  contextual('XLOOKUP', ['any', 'array', 'array', 'any?', 'integer?', 'integer?'], xlookup, { dynamic: true }),
  contextual(
    'XMATCH',
    ['scalar', 'array', 'integer?', 'integer?'],
    (context, wanted, where, mode = 0, search = 1) =>
      found(modern(vectorIn(context, where), wanted as CellValue, mode, search)) + 1,
  ),
];
