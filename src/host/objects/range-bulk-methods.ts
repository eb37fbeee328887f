import { args, invalidArgument, objectMethod, valueMethod, type Method } from '../protocol';
import { bounds as rect, intersect, sameBounds, type Bounds } from '../workbook/bounds';
import type { TableModel } from '../workbook/table';
import { assertCellsWritable } from './access';
import { autoFill } from './range-fill-down';
import type { Range } from './range';
import { flashFill } from './range-flash-fill';
import { searchPattern, readCriteria } from './range-find';
import { usedWithin } from './range-used';
import { cellText, wireValue, writeValues } from './range-values';
import { renderText } from '../formats';
import { RemoveDuplicatesResult } from './remove-duplicates-result';
import { clearRowsFrom, reorderLines } from './row-blocks';
import { deleteTableRows } from './table-row-changes';

/** Rows whose shown texts in some columns (all when none are given) were met before go; those below move up within the range. */
function removeDuplicates(range: Range, columns: unknown, includesHeader: unknown): RemoveDuplicatesResult {
  const { sheet, context } = range;
  const area = range.isUnbounded ? usedWithin(sheet, range.bounds, true) : range.bounds;
  if (!area) return new RemoveDuplicatesResult(context, 0, 0);
  const headers = args.optional(includesHeader, args.boolean, false) ? 1 : 0;
  const body = rect(area.row + headers, area.column, area.rowCount - headers, area.columnCount);
  const keys = keyColumns(columns, area.columnCount);
  assertCellsWritable(sheet, area);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let r = 0; r < body.rowCount; r++) {
    const key = JSON.stringify(keys.map((c) => cellText(range, body.row + r, body.column + c).toLowerCase()));
    if (!seen.has(key)) kept.push(r);
    seen.add(key);
  }
  const table = tableWith(range, body);
  if (table) dropTableRows(table, body, kept);
  else {
    reorderLines(
      sheet,
      body,
      true,
      kept.map((_, i) => i),
      kept,
    );
    clearRowsFrom(sheet, body, kept.length);
  }
  return new RemoveDuplicatesResult(context, body.rowCount - kept.length, kept.length);
}

function keyColumns(value: unknown, count: number): number[] {
  const given = value === null ? [] : (value as unknown[]);
  if (!Array.isArray(given)) throw invalidArgument('A list of columns was expected.');
  if (given.length === 0) return Array.from({ length: count }, (_, i) => i);
  return given.map((column) => args.integer(column, 0, count - 1));
}

/** The table whose rows the area holds in their whole width. */
function tableWith({ sheet }: Range, area: Bounds): TableModel | null {
  return (
    sheet.tables.find(({ body }) => {
      const common = intersect(body, area);
      return common !== null && sameBounds(common, area) && area.columnCount === body.columnCount;
    }) ?? null
  );
}

function dropTableRows(table: TableModel, area: Bounds, kept: readonly number[]): void {
  const stays = new Set(kept);
  for (let r = area.rowCount - 1; r >= 0; r--)
    if (!stays.has(r)) deleteTableRows(table, area.row - table.body.row + r, 1);
}

/** A constant as it would be typed. */
function entered({ sheet, context, workbook }: Range, row: number, column: number): string {
  const value = sheet.cells.value(row, column);
  return typeof value === 'number'
    ? renderText(value, 'General', context.locale, workbook.date1904)
    : String(wireValue(value));
}

/** Replaces a text wherever it stands in what was entered (formulas included); answers how many cells changed. */
export function replaceAll(range: Range, text: unknown, replacement: unknown, criteria: unknown): number {
  const { sheet } = range;
  const wanted = args.text(text);
  if (wanted === '') throw invalidArgument('The text to find is empty.');
  const options = readCriteria(criteria);
  const pattern = new RegExp(searchPattern(wanted, options).source, options.matchCase ? 'gsu' : 'gsiu');
  const by = args.text(replacement);
  const changes: { row: number; column: number; after: string }[] = [];
  sheet.eachStored(range.bounds, false, (row, column) => {
    const before = sheet.cells.formula(row, column) ?? entered(range, row, column);
    const after = before.replace(pattern, () => by);
    if (after !== before) changes.push({ row, column, after });
  });
  for (const { row, column } of changes) assertCellsWritable(sheet, rect(row, column));
  for (const { row, column, after } of changes) writeValues(range.at(rect(row, column)), [[after]]);
  return changes.length;
}

/** The members of Range that change many cells by what they hold. */
export const bulkMethods: Record<string, Method<Range>> = {
  AutoFill: valueMethod(2, autoFill),
  FlashFill: valueMethod(0, flashFill),
  RemoveDuplicates: objectMethod(2, removeDuplicates),
  ReplaceAll: valueMethod(3, replaceAll),
};
