import type { LocaleInfo } from '../formats';
import type { PivotTableModel } from '../workbook/pivot-table';
import type { PivotFieldState } from '../workbook/pivot-definition';
import type { VisibleItems } from './aggregate';
import { realFields } from './aggregate';
import { itemText } from './item-values';
import { passesDateFilter, passesLabelFilter, type DateFilter, type LabelFilter } from './label-filter';

/** The items that are shown of all fields in use that hide any. */
export function visibleItems(pivot: PivotTableModel, locale: LocaleInfo): VisibleItems {
  const { definition, cache } = pivot;
  const visible: VisibleItems = new Map();
  const used = [...definition.filters, ...realFields(definition.rows), ...realFields(definition.columns)];
  for (const field of used) {
    const state = definition.fields[field] as PivotFieldState;
    const { items, numberFormat } = cache.fields[field] as (typeof cache.fields)[number];
    const { label, date } = state.filters;
    if (!label && !date && !Object.values(state.items).some(({ hidden }) => hidden)) continue;
    const shown = new Uint8Array(items.length);
    items.forEach((item, i) => {
      const text = state.items[i]?.caption ?? itemText(item, numberFormat, locale);
      const passes =
        !state.items[i]?.hidden &&
        (!label || passesLabelFilter(label as unknown as LabelFilter, text)) &&
        (!date || passesDateFilter(date as unknown as DateFilter, item));
      shown[i] = passes ? 1 : 0;
    });
    visible.set(field, shown);
  }
  return visible;
}
