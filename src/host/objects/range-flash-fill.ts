import { learnPattern, type Example, type Pattern } from '../flash-fill/learn-pattern';
import { ApiError, invalidArgument } from '../protocol';
import { lastColumn, lastRow, type Bounds } from '../workbook/bounds';
import { assertCellsWritable } from './access';
import type { Range } from './range';
import { surroundingRegion, usedWithin } from './range-used';
import { cellText, writeValues } from './range-values';

/**
 * `range.flashFill()`: fills the blank cells of a column as those that are filled show, from the texts of the columns around it. The first
 * row of the data may be a header. Raises `InvalidArgument` for several columns, `InvalidOperation` when no pattern is found.
 */
export function flashFill(range: Range): void {
  const { sheet } = range;
  if (range.bounds.columnCount !== 1) throw invalidArgument('The range must be one column.');
  const area = range.isEntireColumn ? usedWithin(sheet, surroundings(range), false) : range.bounds;
  if (!area) throw noPattern();
  const column = { ...area, column: range.bounds.column, columnCount: 1 };
  assertCellsWritable(sheet, column);
  const data = surroundingRegion(sheet, column);
  const columns = columnsBeside(data, column.column);
  if (columns.length === 0) throw noPattern();
  const textsOf = (row: number): string[] => columns.map((at) => cellText(range, row, at));
  const pattern = learn(range, data, textsOf);
  const filled = Array.from({ length: column.rowCount }, (_, i): [string | null] => {
    const row = column.row + i;
    if (!sheet.cells.isEmpty(row, column.column) || row < data.row || row > lastRow(data)) return [null];
    return [pattern(textsOf(row))];
  });
  writeValues(range.at(column), filled);
}

/** The used rows of the columns around, where the whole column is given. */
const surroundings = ({ bounds }: Range): Bounds => {
  const column = Math.max(bounds.column - 1, 0);
  return { ...bounds, column, columnCount: bounds.column + 2 - column };
};

const noPattern = (): ApiError =>
  new ApiError('InvalidOperation', 'No pattern was found in the data around the range.');

const columnsBeside = (data: Bounds, own: number): number[] =>
  Array.from({ length: data.columnCount }, (_, i) => data.column + i).filter(
    (at) => at !== own && at <= lastColumn(data),
  );

function learn(range: Range, data: Bounds, textsOf: (row: number) => string[]): Pattern {
  const own = range.bounds.column;
  const examples: Example[] = [];
  for (let row = data.row; row <= lastRow(data); row++)
    if (!range.sheet.cells.isEmpty(row, own)) examples.push({ row: textsOf(row), written: cellText(range, row, own) });
  const hasHeader = !range.sheet.cells.isEmpty(data.row, own);
  const pattern = learnPattern(examples) ?? (hasHeader ? learnPattern(examples.slice(1)) : null);
  if (!pattern) throw noPattern();
  return pattern;
}
