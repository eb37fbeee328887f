import type { Color } from '../styles';

/** How fine a date of a values filter is: `month` keeps all days of the month. Names of the file format. */
export const DATE_GROUPINGS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
export type DateGrouping = (typeof DATE_GROUPINGS)[number];

/** A stretch of time; `parts` are year, month (1 to 12), day, hour, minute and second, as many as the grouping needs. */
export interface DateGroup {
  grouping: DateGrouping;
  parts: number[];
}

/** Names of the file format. */
export type FilterOperator =
  'equal' | 'notEqual' | 'greaterThan' | 'greaterThanOrEqual' | 'lessThan' | 'lessThanOrEqual';

/** An operator and what cells are compared with: a number as text, or a text with the wildcards `*`, `?`, `~`; empty for blanks. */
export interface FilterCondition {
  operator: FilterOperator;
  value: string;
}

/** Cells whose shown text is among the texts, whose date is among the dates, or that are blank. */
export interface ValuesCriteria {
  kind: 'values';
  texts: string[];
  blank: boolean;
  dates: DateGroup[];
}
/** One condition, or two joined by and / or. */
export interface CustomCriteria {
  kind: 'custom';
  and: boolean;
  conditions: FilterCondition[];
}
/** The highest (lowest) numbers; `threshold` is the last of them when the filter was applied, null before. */
export interface TopCriteria {
  kind: 'top';
  bottom: boolean;
  percent: boolean;
  count: number;
  threshold: number | null;
}
/** `type` is a name of the file format (`aboveAverage`, `thisMonth`, `Q1`, …); `low` and `high` are what it meant when it was applied. */
export interface DynamicCriteria {
  kind: 'dynamic';
  type: string;
  low: number | null;
  high: number | null;
}
/** `color` null: cells without a fill, text in the automatic colour. */
export interface ColorCriteria {
  kind: 'color';
  font: boolean;
  color: Color | null;
}
/** An icon of a set (names of the file format), counted from the lowest; `index` null: cells without an icon. */
export interface IconCriteria {
  kind: 'icon';
  set: string;
  index: number | null;
}
/** A filter of the file that the host does not understand: it stays, and the rows that it hides stay hidden. */
export interface UnknownCriteria {
  kind: 'unknown';
}

/** What a filter keeps of a column. Never changed in place: a column gets other criteria. */
export type ColumnCriteria =
  ValuesCriteria | CustomCriteria | TopCriteria | DynamicCriteria | ColorCriteria | IconCriteria | UnknownCriteria;
