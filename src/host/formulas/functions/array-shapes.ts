import type { CellValue } from '../../workbook/cell-value';
import type { EvaluationContext } from '../evaluation/context';
import { ArrayValue, CALC, NA, NUM, VALUE, isError, raise, type Value } from '../values';
import { MOST_ITEMS, blockOf, blockOfRows, picked, stacked, transpose, vectorItems } from './arrays';
import { contextual, type FunctionSpec } from './spec';

type Side = 'row' | 'column';

/** VSTACK and HSTACK. Errors among the arguments are values like others. */
function stack(side: Side) {
  return (context: EvaluationContext, ...args: Value[]): Value => {
    const blocks = args.map((arg) => (isError(arg) ? new ArrayValue(1, 1, [arg]) : blockOf(context, arg)));
    return side === 'row' ? stacked(blocks) : transpose(stacked(blocks.map(transpose)));
  };
}

/** The positions TAKE keeps (from the start, or the end when negative), or DROP leaves. */
function kept(count: number, wanted: number | null, drop: boolean): number[] {
  const all = Array.from({ length: count }, (_, i) => i);
  if (wanted === null) return all;
  if (!drop && wanted === 0) return raise(CALC);
  if (drop) return wanted >= 0 ? all.slice(wanted) : all.slice(0, Math.max(0, count + wanted));
  return wanted > 0 ? all.slice(0, wanted) : all.slice(Math.max(0, count + wanted));
}

/** A whole number given as argument; null where it was left out. */
function whole(value: CellValue | undefined): number | null {
  if (value === undefined || value === null) return null;
  if (isError(value)) return raise(value);
  const n = typeof value === 'string' ? NaN : Number(value);
  return Number.isFinite(n) ? Math.trunc(n) : raise(VALUE);
}

function cut(drop: boolean) {
  return (context: EvaluationContext, array: Value, rows: CellValue, columns?: CellValue): Value => {
    const block = blockOf(context, array);
    const keptRows = kept(block.rowCount, whole(rows), drop);
    const keptColumns = kept(block.columnCount, whole(columns), drop);
    if (keptRows.length === 0 || keptColumns.length === 0) return CALC;
    return picked(picked(block, 'row', keptRows), 'column', keptColumns);
  };
}

/** CHOOSEROWS and CHOOSECOLS: positions from 1, or from the end when negative; `#VALUE!` outside. */
function chosen(side: Side) {
  return (context: EvaluationContext, array: Value, ...positions: Value[]): Value => {
    const block = blockOf(context, array);
    const count = side === 'row' ? block.rowCount : block.columnCount;
    const wanted = positions.flatMap((given) => vectorItems(blockOf(context, given)).map((item) => whole(item) ?? 0));
    if (wanted.some((n) => n === 0 || Math.abs(n) > count)) return VALUE;
    return picked(
      block,
      side,
      wanted.map((n) => (n > 0 ? n - 1 : count + n)),
    );
  };
}

/** TOCOL and TOROW: ignore 0 nothing, 1 blanks, 2 errors, 3 both; row by row unless `byColumn`. */
function flattened(side: Side) {
  return (context: EvaluationContext, array: Value, ignore: CellValue = 0, byColumn = false): Value => {
    const given = blockOf(context, array);
    const block = byColumn ? transpose(given) : given;
    const skipped = whole(ignore) ?? 0;
    if (skipped < 0 || skipped > 3) return VALUE;
    const items = block.items.filter(
      (item) => !(skipped % 2 === 1 && item === null) && !(skipped >= 2 && isError(item)),
    );
    if (items.length === 0) return CALC;
    return side === 'column' ? ArrayValue.column(items) : new ArrayValue(1, items.length, items);
  };
}

/** WRAPROWS and WRAPCOLS: a row or column of values cut into pieces; what the last one lacks is `pad`. */
function wrapped(side: Side) {
  return (context: EvaluationContext, vector: Value, size: number, pad: CellValue = NA): Value => {
    if (size < 1) return NUM;
    const items = vectorItems(blockOf(context, vector));
    const width = Math.min(size, items.length);
    const rows: CellValue[][] = [];
    for (let at = 0; at < items.length; at += width) {
      const row = items.slice(at, at + width);
      rows.push([...row, ...new Array<CellValue>(width - row.length).fill(pad)]);
    }
    const block = blockOfRows(rows);
    return side === 'row' ? block : transpose(block);
  };
}

/** EXPAND(array, rows, [columns], [pad_with]): never smaller than the array (`#VALUE!`). */
function expand(
  context: EvaluationContext,
  array: Value,
  rows: CellValue,
  columns?: CellValue,
  pad: CellValue = NA,
): Value {
  const block = blockOf(context, array);
  const height = whole(rows) ?? block.rowCount;
  const width = whole(columns) ?? block.columnCount;
  if (height < block.rowCount || width < block.columnCount) return VALUE;
  if (height * width > MOST_ITEMS) return NUM;
  const items: CellValue[] = [];
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) items.push(r < block.rowCount && c < block.columnCount ? block.at(r, c) : pad);
  }
  return new ArrayValue(height, width, items);
}

const MODERN = { dynamic: true, modern: true };

export const arrayShapes: FunctionSpec[] = [
  contextual('VSTACK', ['...array'], stack('row'), MODERN),
  contextual('HSTACK', ['...array'], stack('column'), MODERN),
  contextual('TAKE', ['array', 'any', 'any?'], cut(false), MODERN),
  contextual('DROP', ['array', 'any', 'any?'], cut(true), MODERN),
  contextual('CHOOSEROWS', ['array', '...array'], chosen('row'), MODERN),
  contextual('CHOOSECOLS', ['array', '...array'], chosen('column'), MODERN),
  contextual('TOCOL', ['array', 'any?', 'boolean?'], flattened('column'), MODERN),
  contextual('TOROW', ['array', 'any?', 'boolean?'], flattened('row'), MODERN),
  contextual('WRAPROWS', ['array', 'integer', 'any?'], wrapped('row'), MODERN),
  contextual('WRAPCOLS', ['array', 'integer', 'any?'], wrapped('column'), MODERN),
  contextual('EXPAND', ['array', 'any', 'any?', 'any?'], expand, MODERN),
];
