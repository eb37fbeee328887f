import { args, invalidArgument, notImplemented } from '../protocol';
import { bounds as rect, lastColumn } from '../workbook/bounds';
import type { TableModel } from '../workbook/table';
import { assertUnprotected } from './access';
import { areaIsEmpty } from './empty-area';
import type { ExcelContext } from './excel-context';
import { Range } from './range';
import { writeValues } from './range-values';
import { freeColumnName, writeHeaders } from './table-headers';

/**
 * Adds a column at the right end (elsewhere cells would have to be inserted: `NotImplemented`). `values` has one row per
 * row of the table, header first, or is one value for the body. Returns the Id of the column.
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
  const at = args.optional(index, args.integer, count);
  if (at !== count && at !== -1) throw notImplemented('TableColumnCollection.add', 'elsewhere than at the end.');
  const strip = rect(bounds.row, lastColumn(bounds) + 1, bounds.rowCount, 1);
  if (!areaIsEmpty(sheet, strip)) throw notImplemented('TableColumnCollection.add', 'with cells right of the table.');
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const column = { id, name: '', calculatedFormula: null, totalsFunction: null, totalsLabel: null };
  table.columns.push(column);
  column.name = freeColumnName(table, count, args.optional(name, args.text, ''));
  table.bounds = { ...bounds, columnCount: bounds.columnCount + 1 };
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
