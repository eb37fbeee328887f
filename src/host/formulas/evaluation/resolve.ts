import { MAX_COLUMNS, MAX_ROWS, type Bounds } from '../../workbook/bounds';
import type { DefinedName } from '../../workbook/defined-name';
import type { SheetModel } from '../../workbook/sheet';
import type { TableModel } from '../../workbook/table';
import type { WorkbookModel } from '../../workbook/workbook';
import type { AreaNode, NameNode, TableNode } from '../syntax/nodes';
import { REF, Reference, ReferenceList, VALUE, isError, type Value } from '../values';
import type { ErrorValue } from '../../workbook/error-value';

/** Where a reference is written: its meaning depends on it. */
export interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** The cells an A1 reference names; `#REF!` when a sheet is missing. */
export function resolveArea(workbook: WorkbookModel, place: Place, node: AreaNode): Value {
  if (node.lastSheet !== null) return sheetSpan(workbook, node);
  const sheet = node.sheet === null ? place.sheet : workbook.sheetByName(node.sheet);
  return sheet ? new Reference(sheet, node.bounds) : REF;
}

function sheetSpan(workbook: WorkbookModel, node: AreaNode): Value {
  const first = workbook.sheetByName(node.sheet ?? '');
  const last = workbook.sheetByName(node.lastSheet ?? '');
  if (!first || !last) return REF;
  const [from, to] = [first.position, last.position].sort((a, b) => a - b) as [number, number];
  return new ReferenceList(workbook.sheets.slice(from, to + 1).map((sheet) => new Reference(sheet, node.bounds)));
}

/** A reference of a defined name moved from A1, where names are written, to the formula that uses it. */
export function shiftRelative(node: AreaNode, place: Place): AreaNode {
  const { relative: r, bounds: b } = node;
  if (!r.top && !r.left && !r.bottom && !r.right) return node;
  const row = (n: number, moves: boolean): number => (moves ? (n + place.row) % MAX_ROWS : n);
  const column = (n: number, moves: boolean): number => (moves ? (n + place.column) % MAX_COLUMNS : n);
  const top = row(b.row, r.top);
  const bottom = row(b.row + b.rowCount - 1, r.bottom);
  const left = column(b.column, r.left);
  const right = column(b.column + b.columnCount - 1, r.right);
  return {
    ...node,
    bounds: {
      row: Math.min(top, bottom),
      column: Math.min(left, right),
      rowCount: Math.abs(bottom - top) + 1,
      columnCount: Math.abs(right - left) + 1,
    },
  };
}

/** The defined name meant: of the sheet written before it or the formula's own sheet, else of the workbook. */
export function findName(workbook: WorkbookModel, place: Place, node: NameNode): DefinedName | TableModel | null {
  const sheet = node.sheet === null ? place.sheet : workbook.sheetByName(node.sheet);
  if (!sheet) return null;
  const name = workbook.definedName(node.name, sheet) ?? workbook.definedName(node.name, null);
  return name ?? (node.sheet === null ? workbook.tableByName(node.name) : null);
}

/** The cells of a structured reference; `#REF!` for an unknown table or column, `#VALUE!` for `@` outside of its rows. */
export function resolveTable(workbook: WorkbookModel, place: Place, node: TableNode): Reference | ErrorValue {
  const table = node.table === null ? tableAround(place) : workbook.tableByName(node.table);
  if (!table) return REF;
  const columns = columnSpan(table, node.columns);
  if (!columns) return REF;
  const rows = rowSpan(table, node.sections, place);
  if (isError(rows)) return rows;
  return new Reference(table.sheet, { ...rows, column: columns.column, columnCount: columns.columnCount });
}

const tableAround = (place: Place): TableModel | null => place.sheet.tableAt(place.row, place.column);

function columnSpan(table: TableModel, names: string[]): { column: number; columnCount: number } | null {
  const { bounds } = table;
  if (names.length === 0) return bounds;
  const first = table.columnByName(names[0] as string);
  const last = table.columnByName(names.at(-1) as string);
  if (first < 0 || last < 0) return null;
  return { column: bounds.column + Math.min(first, last), columnCount: Math.abs(first - last) + 1 };
}

function rowSpan(table: TableModel, sections: string[], place: Place): Bounds | ErrorValue {
  const { bounds: all, body } = table;
  const wanted = new Set(sections);
  if (wanted.has('this row')) {
    const inside = place.sheet === table.sheet && place.row >= body.row && place.row < body.row + body.rowCount;
    return inside ? { ...body, row: place.row, rowCount: 1 } : VALUE;
  }
  if (wanted.has('all')) return all;
  const data = wanted.size === 0 || wanted.has('data');
  if (wanted.has('headers') && !table.showHeaders) return REF;
  if (wanted.has('totals') && !table.showTotals) return REF;
  let top = body.row;
  let bottom = body.row + body.rowCount - 1;
  if (!data) [top, bottom] = [Infinity, -1];
  if (wanted.has('headers')) [top, bottom] = [all.row, Math.max(bottom, all.row)];
  const totalsRow = all.row + all.rowCount - 1;
  if (wanted.has('totals')) [top, bottom] = [Math.min(top, totalsRow), totalsRow];
  return { ...all, row: top, rowCount: bottom - top + 1 };
}
