/** How a data field sums up its values; names of `Excel.AggregationFunction`. */
export const AGGREGATIONS = [
  'Sum',
  'Count',
  'Average',
  'Max',
  'Min',
  'Product',
  'CountNumbers',
  'StandardDeviation',
  'StandardDeviationP',
  'Variance',
  'VarianceP',
] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** Stands for the names of several data fields on an axis; the file format writes it as field -2. */
export const DATA_AXIS = -2;

/** How the labels of a row field are laid out. */
export const PIVOT_FORMS = ['Compact', 'Tabular', 'Outline'] as const;
export type PivotForm = (typeof PIVOT_FORMS)[number];

export type SortOrder = 'Ascending' | 'Descending';

/** One item of a field: which field, which item (index into the items of the cache field). */
export interface PivotEntry {
  field: number;
  item: number;
}

export interface PivotItemState {
  hidden?: boolean;
  collapsed?: boolean;
  caption?: string;
}

export interface PivotSort {
  order: SortOrder;
  /** Without it items are sorted by their labels. */
  by: { data: number; scope: PivotEntry[] } | null;
}

/** Filters of a field as `Excel.PivotFilters` states them; the manual one stands with the items as `hidden`. */
export interface PivotFieldFilters {
  label?: Record<string, unknown>;
  value?: Record<string, unknown>;
  date?: Record<string, unknown>;
}

/** What a PivotTable knows of one column of its source. */
export interface PivotFieldState {
  /** Name shown in its place; null for the header of the source. */
  caption: string | null;
  /** All items in the order in which they are shown. */
  order: number[];
  /** What is not as usual, by item. */
  items: Record<number, PivotItemState>;
  sort: PivotSort | null;
  subtotals: { automatic: boolean; functions: Aggregation[] };
  subtotalsAtTop: boolean;
  form: PivotForm;
  /** Items without data are shown too. */
  showAll: boolean;
  blankLine: boolean;
  repeatLabels: boolean;
  /** As a filter: several items can be chosen. */
  multipleItems: boolean;
  filters: PivotFieldFilters;
}

export const SHOW_AS = [
  'None',
  'PercentOfGrandTotal',
  'PercentOfRowTotal',
  'PercentOfColumnTotal',
  'PercentOfParentRowTotal',
  'PercentOfParentColumnTotal',
  'PercentOfParentTotal',
  'PercentOf',
  'RunningTotal',
  'PercentRunningTotal',
  'DifferenceFrom',
  'PercentDifferenceFrom',
  'RankAscending',
  'RankDecending',
  'Index',
] as const;
export type ShowAsCalculation = (typeof SHOW_AS)[number];

/** The item that values are compared with: one of the field's, or its neighbour. */
export type BaseItem = number | 'previous' | 'next';

export interface ShowAs {
  calculation: ShowAsCalculation;
  baseField: number | null;
  baseItem: BaseItem | null;
}

export interface PivotDataField {
  /** Stable while the PivotTable lives. */
  id: number;
  field: number;
  name: string;
  /** The name was made by Excel and follows the function. */
  automaticName: boolean;
  summarizeBy: Aggregation;
  /** Invariant code; null for the usual one. */
  numberFormat: string | null;
  showAs: ShowAs;
}

/** Everything that can be set on a PivotTable, as plain data that can be copied. */
export interface PivotDefinition {
  /** One per column of the source. */
  fields: PivotFieldState[];
  /** Fields from the outside in; `DATA_AXIS` stands on one of the two axes when there are several data fields. */
  rows: number[];
  columns: number[];
  filters: number[];
  data: PivotDataField[];
  nextDataId: number;
  /** Grand totals of rows stand in a column at the right, those of columns in a row at the bottom. */
  rowGrandTotals: boolean;
  columnGrandTotals: boolean;
  /** Captions and buttons of fields are shown. */
  showHeaders: boolean;
  form: PivotForm;
  fillEmptyCells: boolean;
  emptyCellText: string;
  enableFieldList: boolean;
  autoFormat: boolean;
  preserveFormatting: boolean;
  altTextTitle: string;
  altTextDescription: string;
  useCustomSortLists: boolean;
  enableDataValueEditing: boolean;
  allowMultipleFiltersPerField: boolean;
  refreshOnOpen: boolean;
  style: string | null;
}

export function newField(itemCount: number, form: PivotForm): PivotFieldState {
  return {
    caption: null,
    order: Array.from({ length: itemCount }, (_, i) => i),
    items: {},
    sort: null,
    subtotals: { automatic: true, functions: [] },
    subtotalsAtTop: true,
    form,
    showAll: false,
    blankLine: false,
    repeatLabels: false,
    multipleItems: false,
    filters: {},
  };
}

export const newDefinition = (): PivotDefinition => ({
  fields: [],
  rows: [],
  columns: [],
  filters: [],
  data: [],
  nextDataId: 1,
  rowGrandTotals: true,
  columnGrandTotals: true,
  showHeaders: true,
  form: 'Compact',
  fillEmptyCells: false,
  emptyCellText: '',
  enableFieldList: true,
  autoFormat: true,
  preserveFormatting: true,
  altTextTitle: '',
  altTextDescription: '',
  useCustomSortLists: true,
  enableDataValueEditing: false,
  allowMultipleFiltersPerField: false,
  refreshOnOpen: false,
  style: 'PivotStyleLight16',
});
