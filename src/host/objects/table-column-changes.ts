import { ApiError, args, invalidArgument } from '../protocol';
import type { Bounds } from '../workbook/bounds';
import { applyStructureEdit } from '../workbook/structure/apply-edit';
import { structureEdit } from '../workbook/structure/structure-edit';
import type { TableModel } from '../workbook/table';
import { assertUnprotected } from './access';
import { areaIsEmpty } from './empty-area';
import type { ExcelContext } from './excel-context';
import { Range } from './range';
import { writeValues } from './range-values';
import { forgetTableColumn } from './rename-references';
import { freeColumnName, writeHeaders } from './table-headers';

/**
 * Adds a column at the right end (index null or -1) or before another; cells at the right make room. `values` has one row
 * per row of the table, header first, or is one value for the body. Returns the Id of the column. Raises
 * `InvalidArgument`, `InsertDeleteConflict`.
 */
export function addTableColumn(
  context: ExcelContext,
  table: TableModel,
  index: unknown,
  values: unknown,
  name: unknown,
): number {
  const { sheet, bounds } = table;
  assertUnprotected(sheet);
  const count = table.columns.length;
  const asked = args.optional(index, args.integer, -1);
  if (asked < -1 || asked > count) throw invalidArgument(`The table has ${count} columns.`);
  const at = asked === -1 ? count : asked;
  const strip = { ...bounds, column: bounds.column + at, columnCount: 1 };
  const before = table.columns;
  const id = Math.max(0, ...before.map((column) => column.id)) + 1;
  if (at < count || !areaIsEmpty(sheet, strip))
    applyStructureEdit(sheet, structureEdit('insert', 'column', strip), { whole: true });
  const column = { id, name: '', calculatedFormula: null, totalsFunction: null, totalsLabel: null };
  table.bounds = { ...bounds, columnCount: count + 1 };
  table.columns = [...before.slice(0, at), column, ...before.slice(at)];
  column.name = freeColumnName(table, at, args.optional(name, args.text, ''));
  writeHeaders(table);
  if (values !== null) writeColumn(new Range(context, sheet, strip), table, values);
  sheet.workbook.calculator.structureChanged();
  sheet.layoutChanged();
  return id;
}

function writeColumn(strip: Range, table: TableModel, values: unknown): void {
  const body = strip.at({ ...table.body, column: strip.bounds.column, columnCount: 1 });
  if (!Array.isArray(values)) return writeValues(body, values);
  const lines = values as unknown[];
  if (lines.length === strip.bounds.rowCount) return writeValues(strip, lines);
  if (lines.length === body.bounds.rowCount) return writeValues(body, lines);
  throw invalidArgument(`The table has ${strip.bounds.rowCount} rows, header included.`);
}

/** Deletes a column of a table; cells at its right move left, formulas that name it say `#REF!`. The last one cannot go. */
export function deleteTableColumn(table: TableModel, index: number): void {
  const { sheet, bounds, columns } = table;
  assertUnprotected(sheet);
  if (columns.length === 1) throw new ApiError('InvalidOperation', 'A table keeps at least one column.');
  const strip: Bounds = { ...bounds, column: bounds.column + index, columnCount: 1 };
  const name = columns[index]?.name ?? '';
  forgetTableColumn(table, name);
  applyStructureEdit(sheet, structureEdit('delete', 'column', strip), { whole: true });
  sheet.layoutChanged();
}
