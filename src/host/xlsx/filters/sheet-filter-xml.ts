import { parseRangeName } from '../../workbook/address';
import { lastRow } from '../../workbook/bounds';
import type { SheetFilter } from '../../workbook/filters/sheet-filter';
import { filtersOver } from '../../workbook/filters/filter-target';
import { bounds as rect, MAX_COLUMNS, MAX_ROWS } from '../../workbook/bounds';
import type { SheetModel } from '../../workbook/sheet';
import type { SaveContext } from '../write/save-context';
import { SHEET_ORDER } from '../write/sheet-order';
import type { XmlElement } from '../xml/element';
import type { DxfColors } from './dxf-colors';
import { readCriteria, writeFilter } from './filter-xml';
import { fillSortState, readSortState, sameSort } from './sort-state-xml';

/** The `<autoFilter>` of a sheet part. */
export function readSheetFilter(root: XmlElement, sheet: SheetModel, dxfs: readonly DxfColors[]): void {
  const filter = root.child('autoFilter');
  const bounds = parseRangeName(filter?.attr('ref') ?? '');
  if (!filter || !bounds) return;
  const sort = readSortState(filter.child('sortState'), bounds.column, dxfs);
  sheet.autoFilter = { bounds, columns: readCriteria(filter, bounds.columnCount, dxfs), sort };
}

/**
 * After the cells and tables of a sheet were read: hidden rows within an active filter are hidden by it. The file does not tell
 * them from those hidden by hand, and neither does Excel.
 */
export function markFilteredRows(sheet: SheetModel): void {
  const targets = filtersOver(sheet, rect(0, 0, MAX_ROWS, MAX_COLUMNS));
  if (targets.length === 0) return;
  for (const [row, layout] of sheet.rows) {
    if (!layout.hidden) continue;
    if (!targets.some(({ body }) => body && row >= body.row && row <= lastRow(body))) continue;
    const { hidden: _hidden, ...rest } = layout;
    sheet.rows.set(row, { ...rest, filtered: true });
  }
}

/** Brings the `<autoFilter>` of a sheet part up to date, and what the sheet says about being filtered. */
export function writeSheetFilter(root: XmlElement, { autoFilter }: SheetModel, context: SaveContext): void {
  const known = root.child('autoFilter');
  markFiltered(root, autoFilter?.columns.some((one) => one !== null) ?? false);
  if (!autoFilter) {
    if (known) root.remove(known);
    return;
  }
  const element = known ?? root.insertInOrder(root.make('autoFilter'), SHEET_ORDER);
  writeFilter(element, { area: autoFilter.bounds, criteria: autoFilter.columns, showButtons: null }, context);
  writeSort(element, autoFilter, context);
}

function markFiltered(root: XmlElement, filtered: boolean): void {
  const properties = root.child('sheetPr');
  if ((properties?.flag('filterMode') ?? false) === filtered) return;
  const element = properties ?? root.insertInOrder(root.make('sheetPr'), SHEET_ORDER);
  element.set('filterMode', filtered ? 1 : null);
}

function writeSort(element: XmlElement, { bounds, sort }: SheetFilter, context: SaveContext): void {
  const known = element.child('sortState');
  if (sameSort(readSortState(known, bounds.column, context.backing.dxfColors), sort)) return;
  if (!sort) {
    if (known) element.remove(known);
    return;
  }
  const state = known ?? element.insertInOrder(element.make('sortState'), ['filterColumn', 'sortState', 'extLst']);
  const body = { ...bounds, row: bounds.row + 1, rowCount: Math.max(1, bounds.rowCount - 1) };
  fillSortState(state, sort, body, context.dxfs);
}
