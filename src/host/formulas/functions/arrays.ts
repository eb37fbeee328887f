import type { CellValue } from '../../workbook/cell-value';
import { toBoolean } from '../coercion';
import type { EvaluationContext } from '../evaluation/context';
import { readArray } from '../evaluation/reading';
import { ArrayValue, CALC, NA, VALUE, isError, raise, type Value } from '../values';

/** Results larger than this are refused with `#NUM!`, as Excel refuses what its memory does not hold. */
export const MOST_ITEMS = 1_048_576 * 16;

/** An argument as a block of values; an error as argument ends the call. */
export function blockOf(context: EvaluationContext, value: Value): ArrayValue {
  return isError(value) ? raise(value) : readArray(context, value);
}

export const rowOf = (block: ArrayValue, row: number): CellValue[] =>
  block.items.slice(row * block.columnCount, (row + 1) * block.columnCount);

export const rowsOf = (block: ArrayValue): CellValue[][] =>
  Array.from({ length: block.rowCount }, (_, row) => rowOf(block, row));

export function transpose(block: ArrayValue): ArrayValue {
  const items: CellValue[] = [];
  for (let c = 0; c < block.columnCount; c++) for (let r = 0; r < block.rowCount; r++) items.push(block.at(r, c));
  return new ArrayValue(block.columnCount, block.rowCount, items);
}

/** A block of rows of one width; `#CALC!` when there is none, as Excel has no empty arrays. */
export function blockOfRows(rows: CellValue[][]): ArrayValue {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return raise(CALC);
  return new ArrayValue(rows.length, width, rows.flat());
}

/** The rows (or columns) of a block at given positions. */
export function picked(block: ArrayValue, side: 'row' | 'column', positions: number[]): ArrayValue {
  if (side === 'row') return blockOfRows(positions.map((row) => rowOf(block, row)));
  return transpose(blockOfRows(positions.map((column) => rowOf(transpose(block), column))));
}

/** A row or column of values; anything wider is `#VALUE!`. */
export function vectorItems(block: ArrayValue): CellValue[] {
  return block.rowCount === 1 || block.columnCount === 1 ? block.items : raise(VALUE);
}

/** Truth of an item as FILTER takes it. Raises the error it holds, `#VALUE!` for text. */
export const truthOf = (item: CellValue): boolean => (isError(item) ? raise(item) : toBoolean(item));

/** Blocks one below the other; narrower ones are filled with `#N/A`. */
export function stacked(blocks: ArrayValue[]): ArrayValue {
  const width = Math.max(...blocks.map((block) => block.columnCount));
  return blockOfRows(
    blocks.flatMap((block) =>
      rowsOf(block).map((row) => [...row, ...new Array<CellValue>(width - row.length).fill(NA)]),
    ),
  );
}
