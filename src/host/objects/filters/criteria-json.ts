import { DATE_GROUPINGS, type ColumnCriteria, type FilterCondition } from '../../workbook/filters/column-criteria';
import type { WorkbookModel } from '../../workbook/workbook';
import { shownColor } from '../color';
import { iconSetName } from '../conditional/icon-set-names';
import { OPERATOR_SIGNS } from './condition-text';
import { dynamicName } from './dynamic-periods';

/** Criteria as Office.js shows them: every property is there, null where it does not matter, as in Excel. */
export interface CriteriaJson {
  color: string | null;
  criterion1: string | null;
  criterion2: string | null;
  dynamicCriteria: string;
  filterOn: string;
  icon: { set: string; index: number } | null;
  operator: 'And' | 'Or';
  subField: string | null;
  values: unknown[] | null;
}

const NOTHING: Omit<CriteriaJson, 'filterOn'> = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: 'Unknown',
  icon: null,
  operator: 'And',
  subField: null,
  values: null,
};

/** `Excel.FilterCriteria` of a column, null without a filter. A filter that the host does not understand shows as `Custom` without criteria. */
export function criteriaJson(workbook: WorkbookModel, criteria: ColumnCriteria | null): CriteriaJson | null {
  if (!criteria) return null;
  switch (criteria.kind) {
    case 'values': {
      const dates = criteria.dates.map(({ grouping, parts }) => ({
        date: isoText(parts),
        specificity: grouping.charAt(0).toUpperCase() + grouping.slice(1),
      }));
      return { ...NOTHING, filterOn: 'Values', values: [...criteria.texts, ...(criteria.blank ? [''] : []), ...dates] };
    }
    case 'custom': {
      const [first, second] = criteria.conditions;
      const texts = {
        criterion1: first ? conditionText(first) : null,
        criterion2: second ? conditionText(second) : null,
      };
      return { ...NOTHING, filterOn: 'Custom', ...texts, operator: criteria.and || !second ? 'And' : 'Or' };
    }
    case 'top': {
      const filterOn = (criteria.bottom ? 'Bottom' : 'Top') + (criteria.percent ? 'Percent' : 'Items');
      return { ...NOTHING, filterOn, criterion1: String(criteria.count) };
    }
    case 'dynamic':
      return { ...NOTHING, filterOn: 'Dynamic', dynamicCriteria: dynamicName(criteria.type) };
    case 'color': {
      const color = shownColor(workbook, criteria.color, criteria.font ? '#000000' : '');
      return { ...NOTHING, filterOn: criteria.font ? 'FontColor' : 'CellColor', color };
    }
    case 'icon':
      return {
        ...NOTHING,
        filterOn: 'Icon',
        icon: criteria.index === null ? null : { set: iconSetName(criteria.set), index: criteria.index },
      };
    case 'unknown':
      return { ...NOTHING, filterOn: 'Custom' };
  }
}

const conditionText = ({ operator, value }: FilterCondition): string => OPERATOR_SIGNS[operator] + value.trim();

/** A point in time that begins the stretch: what is not given is its first. */
function isoText(parts: readonly number[]): string {
  const [year = 1900, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  const two = (n: number): string => String(n).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return parts.length <= DATE_GROUPINGS.indexOf('day') + 1
    ? date
    : `${date}T${two(hour)}:${two(minute)}:${two(second)}`;
}
