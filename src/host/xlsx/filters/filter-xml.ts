import { parseRangeName, rangeName } from '../../workbook/address';
import { sameBounds, type Bounds } from '../../workbook/bounds';
import type { ColumnCriteria } from '../../workbook/filters/column-criteria';
import type { SaveContext } from '../write/save-context';
import type { XmlElement } from '../xml/element';
import type { DxfColors } from './dxf-colors';
import { readFilterColumn } from './read-filter-column';
import { fillFilterColumn } from './write-filter-column';

/** What the columns of an `<autoFilter>` over so many columns keep, by their order. */
export function readCriteria(
  filter: XmlElement | null,
  columnCount: number,
  dxfs: readonly DxfColors[],
): (ColumnCriteria | null)[] {
  const criteria: (ColumnCriteria | null)[] = Array.from({ length: columnCount }, () => null);
  for (const column of filter?.all('filterColumn') ?? []) {
    const index = column.number('colId') ?? -1;
    if (index >= 0 && index < columnCount) criteria[index] = readFilterColumn(column, dxfs);
  }
  return criteria;
}

/** True when the file hides the buttons of all columns. */
export function hidesButtons(filter: XmlElement, columnCount: number): boolean {
  const columns = filter.all('filterColumn').filter(isButtonHidden);
  return columnCount > 0 && new Set(columns.map((column) => column.number('colId'))).size >= columnCount;
}

const isButtonHidden = (column: XmlElement): boolean => column.flag('hiddenButton') || !column.flag('showButton', true);

export interface WrittenFilter {
  area: Bounds;
  criteria: readonly (ColumnCriteria | null)[];
  /** Null: the buttons stay as the file has them. */
  showButtons: boolean | null;
}

/** Brings an `<autoFilter>` up to date. Columns whose criteria are those of the file keep their element, extensions included. */
export function writeFilter(
  filter: XmlElement,
  { area, criteria, showButtons }: WrittenFilter,
  context: SaveContext,
): void {
  const before = parseRangeName(filter.attr('ref') ?? '');
  if (!before || !sameBounds(before, area)) filter.set('ref', rangeName(area));
  const known = new Map(filter.all('filterColumn').map((column) => [column.number('colId') ?? -1, column]));
  for (const [index, column] of known) if (index < 0 || index >= criteria.length) filter.remove(column);
  criteria.forEach((wanted, index) => {
    const element = known.get(index) ?? null;
    const column = element ?? filter.make('filterColumn', { colId: index });
    const before = element ? readFilterColumn(element, context.backing.dxfColors) : null;
    if (JSON.stringify(before) !== JSON.stringify(wanted)) {
      column.removeAll();
      if (wanted) fillFilterColumn(column, wanted, context.dxfs);
    }
    if (showButtons !== null && isButtonHidden(column) === showButtons)
      column.set('hiddenButton', showButtons ? null : 1).set('showButton', null);
    const says = column.elements.length > 0 || isButtonHidden(column);
    if (!says && element) filter.remove(element);
    else if (says && !element) filter.insertBefore(column, columnBehind(filter, index));
  });
}

/** Columns stand in order, before the sort state and the extensions. */
const columnBehind = (filter: XmlElement, index: number): XmlElement | null =>
  filter.elements.find((other) => other.local !== 'filterColumn' || (other.number('colId') ?? -1) > index) ?? null;
