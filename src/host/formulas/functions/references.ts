import { translateFormulaToA1 } from '@borgar/fx';
import { cellName, columnName, quoteSheet } from '../../workbook/address';
import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow } from '../../workbook/bounds';
import type { EvaluationContext } from '../evaluation/context';
import { evaluate } from '../evaluation/evaluator';
import { readArray, usedPart } from '../evaluation/reading';
import { parseFormula } from '../syntax/parse-cache';
import {
  ArrayValue,
  NA,
  REF,
  Reference,
  ReferenceList,
  VALUE,
  isError,
  isReference,
  raise,
  type Value,
} from '../values';
import { transpose } from './arrays';
import { contextual, pure, type FunctionSpec } from './spec';

const onlyArea = (value: Reference | ReferenceList): Reference => {
  if (value instanceof Reference) return value;
  return value.areas.length === 1 ? (value.areas[0] as Reference) : raise(VALUE);
};

/** ROW and COLUMN: the formula's own, or those of a reference (all of them in array evaluation). */
function positions(side: 'row' | 'column') {
  return (context: EvaluationContext, argument?: Value): Value => {
    if (argument === undefined || argument === null) return context[side] + 1;
    if (!isReference(argument)) return raise(isError(argument) ? argument : VALUE);
    const b = usedPart(context, onlyArea(argument).bounds);
    const count = side === 'row' ? b.rowCount : b.columnCount;
    if (!context.arrayMode || count === 1) return b[side] + 1;
    const items = Array.from({ length: count }, (_, i) => b[side] + i + 1);
    return side === 'row' ? new ArrayValue(count, 1, items) : new ArrayValue(1, count, items);
  };
}

function sizeOf(side: 'rowCount' | 'columnCount') {
  return (value: Value): number => {
    if (value instanceof Reference) return value.bounds[side];
    if (value instanceof ArrayValue) return value[side];
    if (value instanceof ReferenceList) return raise(REF);
    return isError(value) ? raise(value) : 1;
  };
}

/** ADDRESS: kinds 1 `$A$1`, 2 `A$1`, 3 `$A1`, 4 `A1`; R1C1 when `a1` is false. */
function address(row: number, column: number, kind = 1, a1 = true, sheet?: string): string {
  if (row < 1 || column < 1 || row > MAX_ROWS || column > MAX_COLUMNS || kind < 1 || kind > 4) return raise(VALUE);
  const fixedRow = kind <= 2;
  const fixedColumn = kind === 1 || kind === 3;
  const text = a1
    ? `${fixedColumn ? '$' : ''}${columnName(column - 1)}${fixedRow ? '$' : ''}${row}`
    : `R${fixedRow ? row : `[${row}]`}C${fixedColumn ? column : `[${column}]`}`;
  return sheet === undefined ? text : `${sheet === '' ? '' : quoteSheet(sheet)}!${text}`;
}

function offset(
  context: EvaluationContext,
  start: Reference | ReferenceList,
  rows: number,
  columns: number,
  height?: number,
  width?: number,
): Reference {
  const { sheet, bounds: b } = onlyArea(start);
  const tall = height ?? b.rowCount;
  const wide = width ?? b.columnCount;
  if (tall === 0 || wide === 0) return raise(REF);
  const row = b.row + rows + (tall < 0 ? tall + 1 : 0);
  const column = b.column + columns + (wide < 0 ? wide + 1 : 0);
  const moved = { row, column, rowCount: Math.abs(tall), columnCount: Math.abs(wide) };
  if (row < 0 || column < 0 || lastRow(moved) >= MAX_ROWS || lastColumn(moved) >= MAX_COLUMNS) return raise(REF);
  const target = new Reference(sheet, moved);
  context.shared.ensure(target);
  return target;
}

/** INDIRECT: a reference, name or structured reference given as text; anything else is `#REF!`. */
function indirect(context: EvaluationContext, text: string, a1 = true): Value {
  const own = cellName(context.row, context.column);
  const formula = a1 ? '=' + text : translateFormulaToA1('=' + text, own);
  const { root } = parseFormula(formula);
  if (!root || (root.kind !== 'area' && root.kind !== 'name' && root.kind !== 'table')) return REF;
  const value = evaluate(root, { ...context, locals: null, lambdas: undefined, nameDepth: 0 });
  if (!isReference(value)) return REF;
  const areas = value instanceof Reference ? [value] : value.areas;
  areas.forEach((area) => context.shared.ensure(area));
  return value;
}

function transposed(context: EvaluationContext, value: Value): ArrayValue {
  const source = isError(value) ? raise(value) : readArray(context, value);
  return transpose(source);
}

export const referenceFunctions: FunctionSpec[] = [
  contextual('ROW', ['range?'], positions('row')),
  contextual('COLUMN', ['range?'], positions('column')),
  pure('ROWS', ['range'], sizeOf('rowCount')),
  pure('COLUMNS', ['range'], sizeOf('columnCount')),
  pure('AREAS', ['reference'], (value) => (value instanceof Reference ? 1 : value.areas.length)),
  pure('ADDRESS', ['integer', 'integer', 'integer?', 'boolean?', 'text?'], address),
  contextual('OFFSET', ['reference', 'integer', 'integer', 'integer?', 'integer?'], offset, { volatile: true }),
  contextual('INDIRECT', ['text', 'boolean?'], indirect, { volatile: true }),
  contextual('TRANSPOSE', ['array'], transposed, { dynamic: true }),
  pure('FORMULATEXT', ['reference'], (value) => {
    const { sheet, bounds } = onlyArea(value);
    return sheet.cells.formula(bounds.row, bounds.column) ?? NA;
  }),
  contextual('SHEET', ['range?'], (context, value) => {
    if (value instanceof Reference) return value.sheet.position + 1;
    if (typeof value === 'string') return (context.shared.workbook.sheetByName(value)?.position ?? raise(NA)) + 1;
    return value === undefined ? context.sheet.position + 1 : raise(NA);
  }),
  contextual('SHEETS', ['range?'], (context, value) => {
    if (value === undefined) return context.shared.workbook.sheets.length;
    return value instanceof ReferenceList ? value.areas.length : 1;
  }),
];
