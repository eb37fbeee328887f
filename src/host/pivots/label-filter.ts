import type { PivotItemValue } from '../workbook/pivot-cache';

/** `Excel.PivotLabelFilter` as plain data. */
export interface LabelFilter {
  condition: string;
  comparator?: string;
  lowerBound?: string;
  upperBound?: string;
  substring?: string;
  exclusive?: boolean;
}

/** Numbers in texts compare as numbers with each other, anything else as texts. */
function compare(a: string, b: string): number {
  const numbers = [Number(a), Number(b)];
  if (a.trim() !== '' && b.trim() !== '' && numbers.every(Number.isFinite))
    return (numbers[0] as number) - (numbers[1] as number);
  return a.localeCompare(b, undefined, { sensitivity: 'accent' });
}

/** True when an item of this label passes the filter. */
export function passesLabelFilter(filter: LabelFilter, label: string): boolean {
  return matches(filter, label) !== (filter.exclusive ?? false);
}

function matches(filter: LabelFilter, label: string): boolean {
  const text = label.toLowerCase();
  const part = (filter.substring ?? '').toLowerCase();
  const against = filter.comparator ?? '';
  switch (filter.condition) {
    case 'Equals':
      return compare(label, against) === 0;
    case 'BeginsWith':
      return text.startsWith(part);
    case 'EndsWith':
      return text.endsWith(part);
    case 'Contains':
      return text.includes(part);
    case 'GreaterThan':
      return compare(label, against) > 0;
    case 'GreaterThanOrEqualTo':
      return compare(label, against) >= 0;
    case 'LessThan':
      return compare(label, against) < 0;
    case 'LessThanOrEqualTo':
      return compare(label, against) <= 0;
    default:
      return compare(label, filter.lowerBound ?? '') >= 0 && compare(label, filter.upperBound ?? '') <= 0;
  }
}

/** `Excel.PivotDateFilter` with its dates as serials: what does not depend on today. */
export interface DateFilter {
  condition: string;
  comparator?: number;
  lowerBound?: number;
  upperBound?: number;
  wholeDays?: boolean;
  exclusive?: boolean;
}

/** True when an item passes; what is no date never does. */
export function passesDateFilter(filter: DateFilter, { kind, value }: PivotItemValue): boolean {
  if (kind !== 'date' && kind !== 'number') return false;
  const day = filter.wholeDays ? Math.floor(value as number) : (value as number);
  return dateMatches(filter, day) !== (filter.exclusive ?? false);
}

function dateMatches(filter: DateFilter, day: number): boolean {
  const against = filter.comparator ?? 0;
  switch (filter.condition) {
    case 'Equals':
      return day === against;
    case 'Before':
      return day < against;
    case 'BeforeOrEqualTo':
      return day <= against;
    case 'After':
      return day > against;
    case 'AfterOrEqualTo':
      return day >= against;
    default:
      return day >= (filter.lowerBound ?? 0) && day <= (filter.upperBound ?? 0);
  }
}
