import { formOf, pivotCaptions } from '../../pivots';
import type { HostLocale } from '../../formats';
import { rangeName } from '../../workbook/address';
import {
  DATA_AXIS,
  type Aggregation,
  type PivotDefinition,
  type PivotFieldState,
} from '../../workbook/pivot-definition';
import type { PivotLine, PivotTableModel } from '../../workbook/pivot-table';
import type { XmlElement } from '../xml/element';
import { encodeXstring } from '../xml/escape';
import { writeAltText } from './alt-text-xml';
import { writeDataFields } from './data-fields-xml';
import { writeFilters } from './filters-xml';
import { SUBTOTAL_ITEMS } from './pivot-sources';
import { put } from './table-order';

export interface TableXml {
  root: XmlElement;
  pivot: PivotTableModel;
  cacheId: number;
  locale: HostLocale;
  formatId(code: string): number;
}

/** Writes what the model knows into the root of a PivotTable part, new or the file's own, of which the rest stays. */
export function writeTableDefinition(table: TableXml): void {
  const { root, pivot } = table;
  writeOptions(table);
  writeLocation(root, pivot);
  writeFields(root, pivot);
  const { rows, columns } = pivot.definition;
  writeAxis(root, pivot, 'row', rows, pivot.areas.rows);
  writeAxis(root, pivot, 'col', columns, pivot.areas.columns);
  writePageFields(root, pivot);
  writeDataFields(table);
  // Formats name items by their positions, which may be others now; Excel sets them anew.
  put(root, 'formats', null);
  writeStyle(root, pivot);
  writeFilters(root, pivot.definition);
  writeAltText(root, pivot.definition);
}

const flag = (on: boolean): 1 | null => (on ? 1 : null);
/** For attributes that are true unless said otherwise. */
const unless = (on: boolean): 0 | null => (on ? null : 0);

function writeOptions({ root, pivot, cacheId, locale }: TableXml): void {
  const { definition } = pivot;
  const isNew = root.attr('name') === null;
  const captions = pivotCaptions(locale);
  root.set('name', encodeXstring(pivot.name)).set('cacheId', cacheId);
  root.set('dataOnRows', flag(definition.rows.includes(DATA_AXIS)));
  if (isNew) {
    for (const name of ['NumberFormats', 'BorderFormats', 'FontFormats', 'PatternFormats', 'AlignmentFormats'])
      root.set(`apply${name}`, 0);
    root.set('applyWidthHeightFormats', 1).set('dataCaption', captions.values);
  }
  root.set('showMissing', null);
  root.set('missingCaption', definition.fillEmptyCells ? encodeXstring(definition.emptyCellText) : null);
  if (isNew) root.set('updatedVersion', 6).set('minRefreshableVersion', 3);
  root
    .set('editData', flag(definition.enableDataValueEditing))
    .set('disableFieldList', flag(!definition.enableFieldList));
  root.set('preserveFormatting', unless(definition.preserveFormatting));
  root.set('useAutoFormatting', flag(definition.autoFormat));
  if (isNew) root.set('itemPrintTitles', 1).set('createdVersion', 6).set('indent', 0);
  // The file names grand totals by the axis that they end: that of rows ends in the line which holds the totals of columns.
  root.set('rowGrandTotals', unless(definition.columnGrandTotals));
  root.set('colGrandTotals', unless(definition.rowGrandTotals)).set('showHeaders', unless(definition.showHeaders));
  root.set('compact', unless(definition.form === 'Compact')).set('compactData', unless(definition.form === 'Compact'));
  root.set('outline', flag(definition.form !== 'Tabular')).set('outlineData', flag(definition.form !== 'Tabular'));
  root.set('multipleFieldFilters', definition.allowMultipleFiltersPerField ? null : 0);
  root.set('customListSort', unless(definition.useCustomSortLists));
  if (isNew && locale !== 'en-US')
    root.set('rowHeaderCaption', captions.rowLabels).set('colHeaderCaption', captions.columnLabels);
}

function writeLocation(root: XmlElement, { areas }: PivotTableModel): void {
  const location = root.make('location', {
    ref: rangeName(areas.whole),
    firstHeaderRow: areas.captionRow ? 1 : 0,
    firstDataRow: areas.headerRows,
    firstDataCol: areas.labelColumns,
    rowPageCount: areas.filters?.rowCount,
    colPageCount: areas.filters ? 1 : null,
  });
  put(root, 'location', location);
}

function writeFields(root: XmlElement, pivot: PivotTableModel): void {
  const { definition } = pivot;
  const known = root.child('pivotFields')?.all('pivotField') ?? [];
  const same = known.length === definition.fields.length;
  const list = root.make('pivotFields', { count: definition.fields.length });
  definition.fields.forEach((state, i) => {
    const element = (same ? known[i] : undefined) ?? list.make('pivotField');
    writeField(element, definition, state, i);
    list.append(element);
  });
  put(root, 'pivotFields', list);
}

const AXES = { rows: 'axisRow', columns: 'axisCol', filters: 'axisPage' } as const;

function writeField(element: XmlElement, definition: PivotDefinition, state: PivotFieldState, field: number): void {
  const axis = (['rows', 'columns', 'filters'] as const).find((name) => definition[name].includes(field));
  const form = formOf(definition, field);
  element.set('name', state.caption === null ? null : encodeXstring(state.caption));
  element.set('axis', axis ? AXES[axis] : null);
  element.set('dataField', flag(definition.data.some((data) => data.field === field)));
  element.set('compact', unless(form === 'Compact')).set('outline', unless(form !== 'Tabular'));
  element.set('subtotalTop', unless(state.subtotalsAtTop)).set('showAll', state.showAll ? null : 0);
  element.set('insertBlankRow', flag(state.blankLine));
  element.set('multipleItemSelectionAllowed', flag(axis === 'filters' && state.multipleItems));
  element.set('sortType', state.sort ? state.sort.order.toLowerCase() : null);
  element.set('defaultSubtotal', unless(state.subtotals.automatic));
  for (const [aggregation, [, attribute]] of Object.entries(SUBTOTAL_ITEMS))
    element.set(attribute, flag(state.subtotals.functions.includes(aggregation as Aggregation)));
  for (const local of ['items', 'autoSortScope']) {
    const old = element.child(local);
    if (old) element.remove(old);
  }
  if (axis) element.insertInOrder(itemList(element, definition, state, field), FIELD_ORDER);
  if (state.sort?.by) element.insertInOrder(sortScope(element, definition, state.sort.by), FIELD_ORDER);
}

const FIELD_ORDER = ['items', 'autoSortScope', 'extLst'];

function itemList(parent: XmlElement, definition: PivotDefinition, state: PivotFieldState, field: number): XmlElement {
  const list = parent.make('items');
  const single = singleChoice(definition, state, field) !== null;
  for (const item of state.order) {
    const { caption, hidden, collapsed } = state.items[item] ?? {};
    const attributes = {
      n: caption === undefined ? null : encodeXstring(caption),
      h: flag(hidden === true && !single),
      sd: collapsed ? 0 : null,
      x: item,
    };
    list.append(list.make('item', attributes));
  }
  if (state.subtotals.automatic) list.append(list.make('item', { t: 'default' }));
  for (const aggregation of state.subtotals.functions)
    list.append(list.make('item', { t: SUBTOTAL_ITEMS[aggregation][0] }));
  return list.set('count', list.elements.length);
}

/** The one item that a filter lets through, unless it is one for several items; null otherwise. */
export function singleChoice(definition: PivotDefinition, state: PivotFieldState, field: number): number | null {
  if (!definition.filters.includes(field) || state.multipleItems) return null;
  const shown = state.order.filter((item) => !state.items[item]?.hidden);
  return shown.length === 1 && state.order.length > 1 ? (shown[0] as number) : null;
}

type SortBy = NonNullable<NonNullable<PivotFieldState['sort']>['by']>;

/** The data field, and the items of the other axis, whose values give the order. */
function sortScope(parent: XmlElement, definition: PivotDefinition, by: SortBy): XmlElement {
  const element = parent.make('autoSortScope');
  const area = element.append(element.make('pivotArea', { dataOnly: 0, outline: 0, fieldPosition: 0 }));
  const data = definition.data.findIndex(({ id }) => id === by.data);
  const references = [
    // The file format counts the place of the data fields' names as an unsigned number.
    { field: 4_294_967_294, item: data },
    ...by.scope.map(({ field, item }) => ({ field, item: positionOf(definition, field, item) })),
  ];
  const list = area.append(area.make('references', { count: references.length }));
  for (const { field, item } of references) {
    const reference = list.append(list.make('reference', { field, count: 1, selected: 0 }));
    reference.append(reference.make('x', { v: item }));
  }
  return element;
}

/** Axes name items by their position in the list of the field. */
const positionOf = (definition: PivotDefinition, field: number, item: number): number =>
  field === DATA_AXIS ? item : (definition.fields[field]?.order.indexOf(item) ?? 0);

function writeAxis(
  root: XmlElement,
  pivot: PivotTableModel,
  prefix: 'row' | 'col',
  fields: number[],
  lines: PivotLine[],
): void {
  let list: XmlElement | null = null;
  if (fields.length > 0) {
    list = root.make(`${prefix}Fields`, { count: fields.length });
    for (const field of fields) list.append(list.make('field', { x: field }));
  }
  put(root, `${prefix}Fields`, list);
  let items: XmlElement | null = null;
  if (lines.length > 0 && (pivot.definition.data.length > 0 || fields.length > 0)) {
    items = root.make(`${prefix}Items`, { count: lines.length });
    let previous: PivotLine | null = null;
    for (const line of lines) {
      items.append(lineElement(items, pivot.definition, line, previous));
      previous = line;
    }
  }
  put(root, `${prefix}Items`, items);
}

/** `r` leading items are those of the line before and are left out. */
function lineElement(
  parent: XmlElement,
  definition: PivotDefinition,
  line: PivotLine,
  previous: PivotLine | null,
): XmlElement {
  const element = parent.make('i', { t: lineType(line) });
  const path = line.kind === 'grand' ? [{ field: -1, item: 0 }] : line.path;
  let repeated = 0;
  if (line.kind !== 'grand' && previous && previous.kind !== 'grand')
    while (
      repeated < path.length - 1 &&
      path[repeated]?.field === previous.path[repeated]?.field &&
      path[repeated]?.item === previous.path[repeated]?.item
    )
      repeated++;
  element.set('r', repeated || null).set('i', line.data || null);
  for (const { field, item } of path.slice(repeated)) {
    const v = line.kind === 'grand' ? 0 : positionOf(definition, field, item);
    element.append(element.make('x', { v: v === 0 ? null : v }));
  }
  return element;
}

function lineType({ kind, aggregation }: PivotLine): string | null {
  if (kind === 'item') return null;
  if (kind !== 'subtotal') return kind;
  return aggregation === null ? 'default' : SUBTOTAL_ITEMS[aggregation as Aggregation][0];
}

function writePageFields(root: XmlElement, { definition }: PivotTableModel): void {
  const { filters } = definition;
  if (filters.length === 0) return put(root, 'pageFields', null);
  const list = root.make('pageFields', { count: filters.length });
  for (const field of filters) {
    const state = definition.fields[field] as PivotFieldState;
    const chosen = singleChoice(definition, state, field);
    const item = chosen === null ? null : state.order.indexOf(chosen);
    list.append(list.make('pageField', { fld: field, item, hier: -1 }));
  }
  put(root, 'pageFields', list);
}

function writeStyle(root: XmlElement, { definition }: PivotTableModel): void {
  if (root.child('pivotTableStyleInfo') || definition.style === null) return;
  const flags = { showRowHeaders: 1, showColHeaders: 1, showRowStripes: 0, showColStripes: 0, showLastColumn: 1 };
  put(root, 'pivotTableStyleInfo', root.make('pivotTableStyleInfo', { name: definition.style, ...flags }));
}
