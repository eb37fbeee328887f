import { parseStructRef } from '@borgar/fx';
import { invalidArgument } from '../protocol';
import { parseRangeName, splitAddress } from '../workbook/address';
import { union, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import type { TableModel } from '../workbook/table';
import type { WorkbookModel } from '../workbook/workbook';
import type { ExcelContext } from './excel-context';
import { Range } from './range';
import { RangeAreas } from './range-areas';

export interface Place {
  sheet: SheetModel;
  bounds: Bounds;
}

/** Names may point to names; a chain longer than this is a loop. */
const MAX_DEPTH = 16;

/**
 * The cells that a text stands for: an A1 address (`B2`, `A:C`, `2:5`, with or without sheet), a defined name, a table or
 * a structured reference. `sheet` is where unqualified addresses lie and whose own names come first. `null` when the text
 * stands for no single rectangle.
 */
export function findPlace(workbook: WorkbookModel, text: string, sheet: SheetModel, depth = 0): Place | null {
  if (depth > MAX_DEPTH) return null;
  const { sheet: sheetName, reference } = splitAddress(text.trim().replace(/^=/, ''));
  const home = sheetName === null ? sheet : workbook.sheetByName(sheetName);
  if (!home) return null;
  const area = parseRangeName(reference);
  if (area) return { sheet: home, bounds: area };
  const name = workbook.definedName(reference, home) ?? workbook.definedName(reference, null);
  if (name) return findPlace(workbook, name.formula, name.sheet ?? home, depth + 1);
  return tablePlace(workbook, reference);
}

function tablePlace(workbook: WorkbookModel, reference: string): Place | null {
  const whole = workbook.tableByName(reference);
  if (whole) return { sheet: whole.sheet, bounds: whole.body };
  const parsed = reference.includes('[') ? parseStructRef(reference) : undefined;
  const table = parsed?.table ? workbook.tableByName(parsed.table) : null;
  if (!parsed || !table) return null;
  const rows = sectionRows(table, parsed.sections ?? []);
  const columns = columnSpan(table, parsed.columns ?? []);
  return rows && columns ? { sheet: table.sheet, bounds: { ...rows, ...columns } } : null;
}

function sectionRows(table: TableModel, sections: string[]): Pick<Bounds, 'row' | 'rowCount'> | null {
  if (sections.length === 0) return table.body;
  const totals = { ...table.bounds, row: table.bounds.row + table.bounds.rowCount - 1, rowCount: 1 };
  const parts: Bounds[] = [];
  for (const section of sections.map((s) => s.toLowerCase())) {
    if (section === 'all') parts.push(table.bounds);
    else if (section === 'data') parts.push(table.body);
    else if (section === 'headers' && table.showHeaders) parts.push(table.header);
    else if (section === 'totals' && table.showTotals) parts.push(totals);
    else return null;
  }
  return parts.reduce(union);
}

function columnSpan(table: TableModel, names: string[]): Pick<Bounds, 'column' | 'columnCount'> | null {
  if (names.length === 0) return table.bounds;
  const indexes = names.map((name) => table.columnByName(name));
  const first = Math.min(...indexes);
  if (first < 0) return null;
  return { column: table.bounds.column + first, columnCount: Math.max(...indexes) - first + 1 };
}

/** As `findPlace`, on the sheet itself: another sheet's cells are refused, as is what is no reference (`InvalidArgument`). */
export function resolveRange(context: ExcelContext, text: string, sheet: SheetModel): Range {
  const place = findPlace(context.workbook, text, sheet);
  if (!place) throw invalidArgument(`"${text}" is not a range.`);
  if (place.sheet !== sheet) throw invalidArgument(`"${text}" is not on the sheet "${sheet.name}".`);
  return new Range(context, place.sheet, place.bounds);
}

/** Several addresses separated by commas (semicolons are accepted too). */
export function resolveAreas(context: ExcelContext, text: string, sheet: SheetModel): RangeAreas {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g);
  if (!parts) throw invalidArgument('An address was expected.');
  return new RangeAreas(
    context,
    parts.map((part) => resolveRange(context, part, sheet)),
  );
}
