import type { CellValue } from '../../workbook/cell-value';
import { toText } from '../coercion';
import type { EvaluationContext } from '../evaluation/context';
import { CALC, NA, VALUE, isError, raise, type Value } from '../values';
import { blockOf, blockOfRows } from './arrays';
import { contextual, type FunctionSpec } from './spec';

/** One or several delimiters; none where the argument is left out. An empty one is `#VALUE!`. */
function delimitersOf(context: EvaluationContext, value: Value | undefined): string[] {
  if (value === undefined || value === null) return [];
  const texts = blockOf(context, value).items.map((item) => toText(item, context.shared.locale));
  return texts.includes('') ? raise(VALUE) : texts;
}

/** Cuts a text at each delimiter, at a given place by the longest one that stands there. */
function pieces(source: string, delimiters: string[], ignoreCase: boolean): string[] {
  if (delimiters.length === 0) return [source];
  const byLength = delimiters.slice().sort((a, b) => b.length - a.length);
  const pattern = byLength.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  return source.split(new RegExp(pattern, ignoreCase ? 'iu' : 'u'));
}

/** TEXTSPLIT(text, col_delimiter, [row_delimiter], [ignore_empty], [match_mode], [pad_with]). */
function textSplit(
  context: EvaluationContext,
  source: string,
  columns: Value,
  rows?: Value,
  ignoreEmpty = false,
  mode = 0,
  pad: CellValue = NA,
): Value {
  if (mode !== 0 && mode !== 1) return VALUE;
  if (source === '') return CALC;
  const between = delimitersOf(context, columns);
  const below = delimitersOf(context, rows);
  if (between.length + below.length === 0) return VALUE;
  const given = (part: string): boolean => !ignoreEmpty || part !== '';
  const lines = pieces(source, below, mode === 1)
    .filter(given)
    .map((line): CellValue[] => pieces(line, between, mode === 1).filter(given))
    .filter((line) => line.length > 0);
  const width = Math.max(0, ...lines.map((line) => line.length));
  return blockOfRows(lines.map((line) => [...line, ...new Array<CellValue>(width - line.length).fill(pad)]));
}

/** ARRAYTOTEXT(array, [format]): 0 values parted by `, `, 1 as an array constant with texts quoted. */
function arrayToText(context: EvaluationContext, array: Value, format = 0): Value {
  if (format !== 0 && format !== 1) return VALUE;
  const block = blockOf(context, array);
  const shown = (item: CellValue): string => {
    if (isError(item)) return item.code;
    const plain = toText(item, context.shared.locale);
    return format === 1 && typeof item === 'string' ? `"${plain.replace(/"/g, '""')}"` : plain;
  };
  if (format === 0) return block.items.map(shown).join(', ');
  const rows = Array.from({ length: block.rowCount }, (_, row) =>
    block.items
      .slice(row * block.columnCount, (row + 1) * block.columnCount)
      .map(shown)
      .join(','),
  );
  return `{${rows.join(';')}}`;
}

export const textSplitFunctions: FunctionSpec[] = [
  contextual('TEXTSPLIT', ['text', 'array', 'array?', 'boolean?', 'integer?', 'any?'], textSplit, {
    dynamic: true,
    modern: true,
  }),
  contextual('ARRAYTOTEXT', ['array', 'integer?'], arrayToText, { modern: true }),
];
