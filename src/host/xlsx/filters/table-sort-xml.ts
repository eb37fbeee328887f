import { parseRangeName } from '../../workbook/address';
import { intersect, sameBounds } from '../../workbook/bounds';
import type { SortState } from '../../workbook/filters/sort-state';
import type { TableModel } from '../../workbook/table';
import type { SaveContext } from '../write/save-context';
import type { XmlElement } from '../xml/element';
import type { DxfColors } from './dxf-colors';
import { fillSortState, readSortState, sameSort } from './sort-state-xml';

/** Children of `<table>` in the order of the schema. */
export const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** How the rows of a table were last sorted: beside its filter, or within it, where some producers write it. */
export function readTableSort(root: XmlElement, table: TableModel, dxfs: readonly DxfColors[]): SortState | null {
  const state = root.child('sortState') ?? root.child('autoFilter')?.child('sortState') ?? null;
  const sort = readSortState(state, table.bounds.column, dxfs);
  if (!sort) return null;
  const conditions = sort.conditions.flatMap((condition) => {
    const column = table.columns[condition.key];
    return column ? [{ ...condition, key: column.id }] : [];
  });
  return conditions.length > 0 ? { ...sort, conditions } : null;
}

/** A table can have become smaller than what was sorted. */
function liesWithin(root: XmlElement, { bounds }: TableModel): boolean {
  const area = parseRangeName(root.child('sortState')?.attr('ref') ?? '');
  const common = area && intersect(area, bounds);
  return area === null || (common !== null && sameBounds(common, area));
}

/** Brings the `<sortState>` of a table part up to date. */
export function writeTableSort(root: XmlElement, table: TableModel, context: SaveContext): void {
  const { sort } = table;
  if (sameSort(readTableSort(root, table, context.backing.dxfColors), sort) && liesWithin(root, table)) return;
  const filter = root.child('autoFilter');
  const inner = filter?.child('sortState');
  if (inner) filter?.remove(inner);
  const known = root.child('sortState');
  const conditions = (sort?.conditions ?? []).flatMap((condition) => {
    const key = table.columns.findIndex(({ id }) => id === condition.key);
    return key < 0 ? [] : [{ ...condition, key }];
  });
  if (!sort || conditions.length === 0) {
    if (known) root.remove(known);
    return;
  }
  const state = known ?? root.insertInOrder(root.make('sortState'), TABLE_ORDER);
  fillSortState(state, { ...sort, conditions }, table.body, context.dxfs);
}
