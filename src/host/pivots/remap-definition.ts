import type { LocaleInfo } from '../formats';
import type { PivotCacheField } from '../workbook/pivot-cache';
import {
  DATA_AXIS,
  newField,
  type PivotDefinition,
  type PivotEntry,
  type PivotFieldState,
} from '../workbook/pivot-definition';
import { compareItems, itemKey } from './item-values';
import { placeDataNames } from './normalise';

/** New indexes by old ones; -1 for what is gone. */
interface FieldMap {
  field: number;
  items: number[];
}

/**
 * A definition over a source that was read again: fields are found by their headers, items by their values. What is gone leaves all
 * axes; new items come last, or where the field's sorting puts them, and are hidden where some items are hidden by hand.
 */
export function remapDefinition(
  definition: PivotDefinition,
  before: PivotCacheField[],
  after: PivotCacheField[],
  locale: LocaleInfo,
): PivotDefinition {
  const maps = before.map((field): FieldMap => mapField(field, after));
  const fields = after.map((field, i) => {
    const old = maps.findIndex((map) => map.field === i);
    const state = definition.fields[old];
    return state ? mapState(state, maps, maps[old] as FieldMap, field, locale) : sortedField(field, definition, locale);
  });
  const axis = (list: number[]): number[] =>
    list.map((field) => (field === DATA_AXIS ? field : (maps[field]?.field ?? -1))).filter((field) => field !== -1);
  const mapped: PivotDefinition = {
    ...definition,
    fields,
    rows: axis(definition.rows),
    columns: axis(definition.columns),
    filters: axis(definition.filters),
    data: definition.data
      .filter(({ field }) => (maps[field]?.field ?? -1) >= 0)
      .map((data) => ({ ...data, field: (maps[data.field] as FieldMap).field, showAs: mapShowAs(data.showAs, maps) })),
  };
  placeDataNames(mapped);
  return mapped;
}

type ShowAs = PivotDefinition['data'][number]['showAs'];

function mapShowAs(showAs: ShowAs, maps: FieldMap[]): ShowAs {
  const { baseField, baseItem } = showAs;
  if (baseField === null) return showAs;
  const map = maps[baseField];
  const item = typeof baseItem === 'number' ? (map?.items[baseItem] ?? -1) : baseItem;
  return { ...showAs, baseField: map && map.field >= 0 ? map.field : null, baseItem: item };
}

function mapField({ name, items }: PivotCacheField, after: PivotCacheField[]): FieldMap {
  const field = after.findIndex((other) => other.name.toLowerCase() === name.toLowerCase());
  const keys = new Map(after[field]?.items.map((item, i) => [itemKey(item), i]));
  return { field, items: items.map((item) => keys.get(itemKey(item)) ?? -1) };
}

/** A field nobody has touched: its items ascending, as Excel sorts them when a PivotTable is made. */
export function sortedField(field: PivotCacheField, { form }: PivotDefinition, locale: LocaleInfo): PivotFieldState {
  const state = newField(field.items.length, form);
  return { ...state, order: sorted(state.order, field, 1, locale) };
}

export function sorted(order: number[], field: PivotCacheField, sign: 1 | -1, locale: LocaleInfo): number[] {
  const item = (i: number) => field.items[i] as PivotCacheField['items'][number];
  return [...order].sort((a, b) => {
    // Blanks stay at the end in either direction.
    const blanks = Number(item(a).kind === 'blank') - Number(item(b).kind === 'blank');
    return blanks || sign * compareItems(item(a), item(b), locale) || a - b;
  });
}

function mapState(
  state: PivotFieldState,
  maps: FieldMap[],
  map: FieldMap,
  field: PivotCacheField,
  locale: LocaleInfo,
): PivotFieldState {
  const kept = state.order.map((item) => map.items[item] ?? -1).filter((item) => item >= 0);
  const known = new Set(kept);
  const added = sorted(
    field.items.map((_, i) => i).filter((i) => !known.has(i)),
    field,
    1,
    locale,
  );
  const items: PivotFieldState['items'] = {};
  for (const [item, own] of Object.entries(state.items)) {
    const now = map.items[Number(item)] ?? -1;
    if (now >= 0) items[now] = own;
  }
  const anyHidden = Object.values(items).some(({ hidden }) => hidden);
  if (anyHidden) for (const item of added) items[item] = { ...items[item], hidden: true };
  const order = [...kept, ...added];
  const sort = state.sort && mapSort(state.sort, maps);
  if (!sort || sort.by) return { ...state, items, order, sort };
  return { ...state, items, sort, order: sorted(order, field, sort.order === 'Ascending' ? 1 : -1, locale) };
}

function mapSort(sort: NonNullable<PivotFieldState['sort']>, maps: FieldMap[]): PivotFieldState['sort'] {
  if (!sort.by) return sort;
  const scope = sort.by.scope.map(({ field, item }): PivotEntry => {
    const map = maps[field];
    return { field: map?.field ?? -1, item: map?.items[item] ?? -1 };
  });
  return { ...sort, by: { ...sort.by, scope } };
}
