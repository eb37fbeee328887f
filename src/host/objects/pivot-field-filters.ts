import { args, invalidArgument, notImplemented } from '../protocol';
import { entryText } from '../pivots';
import type { PivotFieldState } from '../workbook/pivot-definition';
import type { PivotField } from './pivot-field';
import { fieldState } from './pivot-fields';
import { PivotItem } from './pivot-item';
import { showAllItems, showOnly } from './pivot-item-visibility';

type Filter = Record<string, unknown>;
export type FilterType = 'Value' | 'Manual' | 'Label' | 'Date';
const TYPES = ['Value', 'Manual', 'Label', 'Date'] as const;

const LABEL_CONDITIONS = [
  'Equals',
  'BeginsWith',
  'EndsWith',
  'Contains',
  'GreaterThan',
  'GreaterThanOrEqualTo',
  'LessThan',
  'LessThanOrEqualTo',
  'Between',
] as const;
const VALUE_CONDITIONS = [
  'Equals',
  'GreaterThan',
  'GreaterThanOrEqualTo',
  'LessThan',
  'LessThanOrEqualTo',
  'Between',
  'TopN',
  'BottomN',
] as const;
const DATE_CONDITIONS = ['Equals', 'Before', 'BeforeOrEqualTo', 'After', 'AfterOrEqualTo', 'Between'] as const;

/**
 * `PivotField.applyFilter`: each kind given takes the place of the one before; label and date filters exclude each other, and so do
 * all kinds unless the PivotTable allows several per field. The field must stand on an axis (`InvalidArgument` otherwise).
 */
export function applyFilters(self: PivotField, given: unknown): void {
  const filters = (given ?? {}) as Record<string, Filter | null | undefined>;
  const { manualFilter, labelFilter, valueFilter, dateFilter } = filters;
  const { definition } = self.pivot;
  const { field } = self;
  const placed = [...definition.rows, ...definition.columns, ...definition.filters].includes(field);
  if (!placed) throw invalidArgument('Only a field that stands on an axis can be filtered.');
  const count = [manualFilter, labelFilter, valueFilter, dateFilter].filter(Boolean).length;
  if (count === 0) throw invalidArgument('A filter was expected.');
  if ((labelFilter && dateFilter) || (count > 1 && !definition.allowMultipleFiltersPerField))
    throw invalidArgument('These filters cannot be applied together.');
  if (definition.filters.includes(field) && !manualFilter)
    throw invalidArgument('A field among the filters takes a manual filter only.');
  const label = labelFilter && checkedLabel(labelFilter);
  const value = valueFilter && checkedValue(self, valueFilter);
  const date = dateFilter && checkedDate(dateFilter);
  const shown = manualFilter ? chosenItems(self, manualFilter) : null;
  self.change((state) => {
    if (!definition.allowMultipleFiltersPerField) removeAll(state);
    if (label) {
      delete state.filters.date;
      state.filters.label = label;
    }
    if (date) {
      delete state.filters.label;
      state.filters.date = date;
    }
    if (value) state.filters.value = value;
    if (shown) {
      showOnly(state, shown);
      if (shown.size > 1) state.multipleItems = true;
    }
  });
}

function chosenItems(self: PivotField, { selectedItems }: Filter): Set<number> {
  if (!Array.isArray(selectedItems)) throw invalidArgument('A manual filter needs its selected items.');
  const { pivot, field } = self;
  const { order } = fieldState(pivot, field);
  return new Set(
    selectedItems.map((given) => {
      if (given instanceof PivotItem) return given.item;
      const wanted = args.text(given).toLowerCase();
      const found = order.find((item) => {
        const name = entryText(pivot, { field, item }, self.context.locale);
        return name.toLowerCase() === wanted || PivotItem.at(self.context, pivot, field, item).id === given;
      });
      if (found === undefined) throw invalidArgument(`The field has no item "${String(given)}".`);
      return found;
    }),
  );
}

function checkedLabel(filter: Filter): Filter {
  const condition = args.oneOf(filter.condition, LABEL_CONDITIONS);
  const needed =
    condition === 'Between'
      ? ['lowerBound', 'upperBound']
      : ['BeginsWith', 'EndsWith', 'Contains'].includes(condition)
        ? ['substring']
        : ['comparator'];
  for (const name of needed) args.text(filter[name]);
  return { ...filter };
}

function checkedValue(self: PivotField, filter: Filter): Filter {
  const condition = args.oneOf(filter.condition, VALUE_CONDITIONS);
  const name = args.text(filter.value).toLowerCase();
  const data = self.pivot.definition.data.findIndex((one) => one.name.toLowerCase() === name);
  if (data < 0) throw invalidArgument(`There is no data hierarchy "${String(filter.value)}".`);
  if (condition === 'Between') {
    args.number(filter.lowerBound);
    args.number(filter.upperBound);
  } else if (condition === 'TopN' || condition === 'BottomN') {
    args.number(filter.threshold);
    args.oneOf(args.optional(filter.selectionType, args.text, 'Items'), ['Items', 'Percent', 'Sum']);
  } else args.number(filter.comparator);
  return { ...filter, data };
}

/** Filters that depend on today would give another result every day: they are refused by name. */
function checkedDate(filter: Filter): Filter {
  const condition = args.text(filter.condition);
  if (!DATE_CONDITIONS.some((known) => known === condition)) throw notImplemented('PivotField.applyFilter', condition);
  const bounds = condition === 'Between' ? ['lowerBound', 'upperBound'] : ['comparator'];
  const serials = Object.fromEntries(bounds.map((name) => [name, serialOf(filter[name])]));
  return { ...filter, ...serials, source: { ...filter } };
}

/** `Excel.FilterDatetime`: an ISO date, of which the date counts. */
function serialOf(value: unknown): number {
  const date = args.text((value as { date?: unknown } | null)?.date);
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(date);
  if (!match) throw invalidArgument(`"${date}" is not a date.`);
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const days = Date.UTC(year as number, (month as number) - 1, day) / 86_400_000 + 25_569;
  return days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function removeAll(state: PivotFieldState): void {
  state.filters = {};
  showAllItems(state);
}

export function clearFilter(self: PivotField, type: string | null): void {
  const wanted = type === null ? null : args.oneOf(type, TYPES);
  self.change((state) => {
    if (wanted === null) return removeAll(state);
    if (wanted === 'Manual') return showAllItems(state);
    delete state.filters[wanted.toLowerCase() as 'label' | 'value' | 'date'];
  });
}

/** `Excel.PivotFilters`: only what is applied. */
export function currentFilters(self: PivotField): Record<string, unknown> {
  const { filters, order, items } = self.state;
  const result: Record<string, unknown> = {};
  if (filters.label) result.labelFilter = filters.label;
  if (filters.date) result.dateFilter = filters.date.source;
  if (filters.value) {
    const { data, ...rest } = filters.value;
    result.valueFilter = { ...rest, value: self.pivot.definition.data[data as number]?.name ?? rest.value };
  }
  if (isManual(self.state)) {
    const shown = order.filter((item) => !items[item]?.hidden);
    const name = (item: number): string => entryText(self.pivot, { field: self.field, item }, self.context.locale);
    result.manualFilter = { selectedItems: shown.map(name) };
  }
  return result;
}

const isManual = ({ items }: PivotFieldState): boolean => Object.values(items).some(({ hidden }) => hidden);

export function hasFilter(self: PivotField, type: unknown): boolean {
  const wanted = type === null || type === undefined ? null : args.oneOf(type, TYPES);
  const { filters } = self.state;
  const present: Record<FilterType, boolean> = {
    Value: filters.value !== undefined,
    Label: filters.label !== undefined,
    Date: filters.date !== undefined,
    Manual: isManual(self.state),
  };
  return wanted === null ? Object.values(present).some(Boolean) : present[wanted];
}
