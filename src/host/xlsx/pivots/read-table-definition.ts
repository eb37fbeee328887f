import { pivotCaptions } from '../../pivots';
import type { PivotCacheModel } from '../../workbook/pivot-cache';
import {
  DATA_AXIS,
  SHOW_AS,
  newDefinition,
  newField,
  type Aggregation,
  type PivotDataField,
  type PivotDefinition,
  type PivotFieldState,
  type PivotForm,
  type ShowAs,
} from '../../workbook/pivot-definition';
import type { XmlElement } from '../xml/element';
import { decodeXstring } from '../xml/escape';
import { readAltText } from './alt-text-xml';
import { readFilters } from './filters-xml';
import { NEXT_ITEM, PIVOT_SHOW_AS, PREVIOUS_ITEM, SHOW_DATA_AS, SUBTOTAL_ITEMS, SUBTOTAL_NAMES } from './pivot-sources';

/** What a PivotTable part says of its fields and options. */
export function readDefinition(
  root: XmlElement,
  cache: PivotCacheModel,
  formatOf: (id: number) => string,
): { definition: PivotDefinition; limitation: string | null } {
  const definition = { ...readOptions(root), ...readAltText(root) };
  const fields = root.child('pivotFields')?.all('pivotField') ?? [];
  definition.fields = cache.fields.map((field, i) => readField(fields[i] ?? null, field.items.length, definition.form));
  definition.rows = axisOf(root, 'rowFields');
  definition.columns = axisOf(root, 'colFields');
  definition.filters = (root.child('pageFields')?.all('pageField') ?? []).map((page) => readPage(page, definition));
  definition.data = (root.child('dataFields')?.all('dataField') ?? []).map((data, i) =>
    readData(data, i + 1, definition, cache, formatOf),
  );
  definition.nextDataId = definition.data.length + 1;
  checkFields(definition);
  fields.forEach((element, i) => readSortScope(element, definition.fields[i], definition));
  return { definition, limitation: readFilters(root, definition) };
}

/** Raises an error where the part names fields that its cache does not have. */
function checkFields({ fields, rows, columns, filters, data }: PivotDefinition): void {
  const named = [...rows, ...columns, ...filters, ...data.map(({ field }) => field)];
  if (named.some((field) => field !== DATA_AXIS && !fields[field])) throw new Error('A field that does not exist.');
}

const formFrom = (element: XmlElement, usual: PivotForm): PivotForm => {
  if (!element.flag('outline', usual !== 'Tabular')) return 'Tabular';
  return element.flag('compact', true) ? 'Compact' : 'Outline';
};

function readOptions(root: XmlElement): PivotDefinition {
  const compact = root.flag('compact', true);
  return {
    ...newDefinition(),
    form: compact ? 'Compact' : root.flag('outline') ? 'Outline' : 'Tabular',
    // The file names grand totals by the axis that they end, the object model by what they add up.
    rowGrandTotals: root.flag('colGrandTotals', true),
    columnGrandTotals: root.flag('rowGrandTotals', true),
    showHeaders: root.flag('showHeaders', true),
    fillEmptyCells: root.attr('missingCaption') !== null && root.flag('showMissing', true),
    emptyCellText: decodeXstring(root.attr('missingCaption') ?? ''),
    enableFieldList: !root.flag('disableFieldList'),
    autoFormat: root.flag('useAutoFormatting'),
    preserveFormatting: root.flag('preserveFormatting', true),
    useCustomSortLists: root.flag('customListSort', true),
    enableDataValueEditing: root.flag('editData'),
    allowMultipleFiltersPerField: root.flag('multipleFieldFilters', true),
    style: root.child('pivotTableStyleInfo')?.attr('name') ?? null,
  };
}

const axisOf = (root: XmlElement, local: string): number[] =>
  (root.child(local)?.all('field') ?? []).map((field) => field.number('x') ?? DATA_AXIS);

function readField(element: XmlElement | null, itemCount: number, form: PivotForm): PivotFieldState {
  const state = newField(itemCount, form);
  if (!element) return state;
  const functions = (Object.keys(SUBTOTAL_ITEMS) as Aggregation[]).filter((one) =>
    element.flag(SUBTOTAL_ITEMS[one][1]),
  );
  const name = element.attr('name');
  const sortType = element.attr('sortType');
  Object.assign(state, {
    caption: name === null ? null : decodeXstring(name),
    form: formFrom(element, 'Compact'),
    subtotals: { automatic: element.flag('defaultSubtotal', true) && functions.length === 0, functions },
    subtotalsAtTop: element.flag('subtotalTop', true),
    showAll: element.flag('showAll', true),
    blankLine: element.flag('insertBlankRow'),
    multipleItems: element.flag('multipleItemSelectionAllowed'),
    sort:
      sortType === 'ascending' || sortType === 'descending'
        ? { order: sortType === 'ascending' ? 'Ascending' : 'Descending', by: null }
        : null,
  } satisfies Partial<PivotFieldState>);
  const items = (element.child('items')?.all('item') ?? []).filter((item) => item.number('x') !== null);
  if (items.length > 0) state.order = items.map((item) => item.number('x') as number);
  for (const item of items) readItemState(state, item);
  return state;
}

function readItemState(state: PivotFieldState, item: XmlElement): void {
  const caption = item.attr('n');
  const own = {
    ...(caption === null ? {} : { caption: decodeXstring(caption) }),
    ...(item.flag('h') ? { hidden: true } : {}),
    ...(item.flag('sd', true) ? {} : { collapsed: true }),
  };
  if (Object.keys(own).length > 0) state.items[item.number('x') as number] = own;
}

/** A filter for one item hides all others. */
function readPage(page: XmlElement, definition: PivotDefinition): number {
  const field = page.number('fld') ?? 0;
  const state = definition.fields[field];
  const position = page.number('item');
  if (state && position !== null)
    for (const [at, item] of state.order.entries())
      if (at !== position) state.items[item] = { ...state.items[item], hidden: true };
  return field;
}

function readData(
  element: XmlElement,
  id: number,
  definition: PivotDefinition,
  cache: PivotCacheModel,
  formatOf: (id: number) => string,
): PivotDataField {
  const field = element.number('fld') ?? 0;
  const name = decodeXstring(element.attr('name') ?? '');
  const subtotal = element.attr('subtotal') ?? 'sum';
  const summarizeBy = (Object.keys(SUBTOTAL_NAMES) as Aggregation[]).find((one) => SUBTOTAL_NAMES[one] === subtotal);
  const format = element.number('numFmtId');
  const caption = definition.fields[field]?.caption ?? cache.fields[field]?.name ?? '';
  const usual = (['fr-FR', 'en-US'] as const).map((locale) =>
    pivotCaptions(locale).dataField(summarizeBy ?? 'Sum', caption),
  );
  return {
    id,
    field,
    name,
    automaticName: usual.includes(name),
    summarizeBy: summarizeBy ?? 'Sum',
    numberFormat: format === null ? null : formatOf(format),
    showAs: readShowAs(element, definition),
  };
}

function readShowAs(element: XmlElement, definition: PivotDefinition): ShowAs {
  const extended = element
    .child('extLst')
    ?.all('ext')
    .map((extension) => extension.child('dataField')?.attr('pivotShowAs') ?? null)
    .find((value) => value !== null);
  const plain = element.attr('showDataAs') ?? 'normal';
  const calculation =
    SHOW_AS.find((one) => PIVOT_SHOW_AS[one] !== undefined && PIVOT_SHOW_AS[one] === extended) ??
    SHOW_AS.find((one) => SHOW_DATA_AS[one] === plain) ??
    'None';
  if (calculation === 'None') return { calculation, baseField: null, baseItem: null };
  const baseField = element.number('baseField') ?? 0;
  const compared = ['DifferenceFrom', 'PercentOf', 'PercentDifferenceFrom'].includes(calculation);
  const item = compared ? (element.number('baseItem') ?? 0) : -1;
  const baseItem =
    item === PREVIOUS_ITEM
      ? 'previous'
      : item === NEXT_ITEM
        ? 'next'
        : (definition.fields[baseField]?.order[item] ?? null);
  return { calculation, baseField: baseField < 0 ? null : baseField, baseItem };
}

/** Data field and items whose values sort a field; they are named by their positions. */
function readSortScope(element: XmlElement, state: PivotFieldState | undefined, definition: PivotDefinition): void {
  const references = element.child('autoSortScope')?.child('pivotArea')?.child('references')?.all('reference') ?? [];
  if (!state?.sort || references.length === 0) return;
  let data: number | null = null;
  const scope = [];
  for (const reference of references) {
    const field = reference.number('field') ?? 0;
    const position = reference.child('x')?.number('v') ?? 0;
    if (field > 0x7fff_ffff) data = definition.data[position]?.id ?? null;
    else scope.push({ field, item: definition.fields[field]?.order[position] ?? position });
  }
  if (data !== null) state.sort = { ...state.sort, by: { data, scope } };
}
