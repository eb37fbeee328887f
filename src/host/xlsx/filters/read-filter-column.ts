import {
  DATE_GROUPINGS,
  type ColumnCriteria,
  type CustomCriteria,
  type DateGroup,
  type FilterOperator,
  type ValuesCriteria,
} from '../../workbook/filters/column-criteria';
import type { XmlElement } from '../xml/element';
import { decodeXstring } from '../xml/escape';
import type { DxfColors } from './dxf-colors';

/** What a `<filterColumn>` keeps (ECMA-376 part 1, 18.3.2); null for one that only says how its button looks. */
export function readFilterColumn(column: XmlElement, dxfs: readonly DxfColors[]): ColumnCriteria | null {
  for (const element of column.elements) {
    switch (element.local) {
      case 'filters':
        return readFilters(element);
      case 'customFilters':
        return readCustom(element);
      case 'top10':
        return {
          kind: 'top',
          bottom: !element.flag('top', true),
          percent: element.flag('percent'),
          count: element.number('val') ?? 10,
          threshold: element.number('filterVal'),
        };
      case 'dynamicFilter':
        return {
          kind: 'dynamic',
          type: element.attr('type') ?? 'null',
          low: element.number('val'),
          high: element.number('maxVal'),
        };
      case 'colorFilter':
        return readColorFilter(element, dxfs);
      case 'iconFilter':
        return readIcon(element);
      case 'extLst':
        return readExtension(element);
    }
  }
  return null;
}

/** Blanks alone are the condition `=`. */
function readFilters(element: XmlElement): ValuesCriteria | CustomCriteria {
  const texts = element.all('filter').map((filter) => decodeXstring(filter.attr('val') ?? ''));
  const dates = element.all('dateGroupItem').map(readDate);
  const blank = element.flag('blank');
  if (blank && texts.length + dates.length === 0)
    return { kind: 'custom', and: false, conditions: [{ operator: 'equal', value: '' }] };
  return { kind: 'values', texts, blank, dates };
}

function readDate(item: XmlElement): DateGroup {
  const grouping = DATE_GROUPINGS.find((one) => one === item.attr('dateTimeGrouping')) ?? 'day';
  const parts = DATE_GROUPINGS.slice(0, DATE_GROUPINGS.indexOf(grouping) + 1).map((part) => item.number(part) ?? 0);
  return { grouping, parts };
}

const OPERATORS: ReadonlySet<string> = new Set<FilterOperator>([
  'equal',
  'notEqual',
  'greaterThan',
  'greaterThanOrEqual',
  'lessThan',
  'lessThanOrEqual',
]);

function readCustom(element: XmlElement): CustomCriteria {
  const conditions = element.all('customFilter').map((one) => {
    const operator = one.attr('operator') ?? 'equal';
    return {
      operator: OPERATORS.has(operator) ? (operator as FilterOperator) : ('equal' as const),
      // A space stands for blanks.
      value: decodeXstring(one.attr('val') ?? '').replace(/^ $/, ''),
    };
  });
  return { kind: 'custom', and: conditions.length > 1 && element.flag('and'), conditions };
}

function readColorFilter(element: XmlElement, dxfs: readonly DxfColors[]): ColumnCriteria {
  const font = !element.flag('cellColor', true);
  const known = dxfs[element.number('dxfId') ?? -1];
  return { kind: 'color', font, color: (font ? known?.font : known?.cell) ?? null };
}

const readIcon = (element: XmlElement): ColumnCriteria => ({
  kind: 'icon',
  set: element.attr('iconSet') ?? '3Arrows',
  index: element.number('iconId'),
});

/** Icon sets of Excel 2010; other filters that stand in extensions are kept, not understood. */
function readExtension(list: XmlElement): ColumnCriteria {
  for (const extension of list.all('ext')) {
    const icon = extension.child('iconFilter');
    if (icon) return readIcon(icon);
  }
  return { kind: 'unknown' };
}
