import type { PivotCacheModel } from '../../workbook/pivot-cache';
import type { PivotTableModel } from '../../workbook/pivot-table';
import type { XlsxBacking } from '../xlsx-backing';

export interface PivotTablePart {
  part: string;
  /** Part of the sheet that names it. */
  sheetPart: string;
  /** Value of `pivot.version` when it was read. */
  version: number;
}

export interface PivotCachePart {
  part: string;
  cacheId: number;
  version: number;
  /** Name of the table that is its source; null for other sources. */
  tableName: string | null;
  /** A PivotTable that is not in the model needs it too. */
  pinned: boolean;
}

/** PivotTables as they stand in the file. Kept beside the backing, which knows nothing of them. */
export class PivotSources {
  readonly tables = new Map<PivotTableModel, PivotTablePart>();
  readonly caches = new Map<PivotCacheModel, PivotCachePart>();
  /** Parts of caches of PivotTables that could not be read. */
  readonly unread = new Set<string>();
  highestCacheId = 0;

  private static readonly all = new WeakMap<XlsxBacking, PivotSources>();

  static of(backing: XlsxBacking): PivotSources {
    let known = PivotSources.all.get(backing);
    if (!known) PivotSources.all.set(backing, (known = new PivotSources()));
    return known;
  }
}

const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

export const PIVOT_TYPES = {
  table: SHEET_ML + 'pivotTable+xml',
  cache: SHEET_ML + 'pivotCacheDefinition+xml',
  records: SHEET_ML + 'pivotCacheRecords+xml',
} as const;

/** Values of `showDataAs`, and those that only the extension of 2010 knows (`pivotShowAs`). */
export const SHOW_DATA_AS: Record<string, string> = {
  None: 'normal',
  DifferenceFrom: 'difference',
  PercentOf: 'percent',
  PercentDifferenceFrom: 'percentDiff',
  RunningTotal: 'runTotal',
  PercentOfRowTotal: 'percentOfRow',
  PercentOfColumnTotal: 'percentOfCol',
  PercentOfGrandTotal: 'percentOfTotal',
  Index: 'index',
};

export const PIVOT_SHOW_AS: Record<string, string> = {
  PercentOfParentTotal: 'percentOfParent',
  PercentOfParentRowTotal: 'percentOfParentRow',
  PercentOfParentColumnTotal: 'percentOfParentCol',
  PercentRunningTotal: 'percentOfRunningTotal',
  RankAscending: 'rankAscending',
  RankDecending: 'rankDescending',
};

/** Values of `subtotal` of a data field. */
export const SUBTOTAL_NAMES = {
  Sum: 'sum',
  Count: 'count',
  Average: 'average',
  Max: 'max',
  Min: 'min',
  Product: 'product',
  CountNumbers: 'countNums',
  StandardDeviation: 'stdDev',
  StandardDeviationP: 'stdDevp',
  Variance: 'var',
  VarianceP: 'varp',
} as const;

/** Kinds of subtotal items of a field (`t` of `<item>` and `<i>`), and the attribute of the field that asks for each. */
export const SUBTOTAL_ITEMS = {
  Sum: ['sum', 'sumSubtotal'],
  Count: ['countA', 'countASubtotal'],
  Average: ['avg', 'avgSubtotal'],
  Max: ['max', 'maxSubtotal'],
  Min: ['min', 'minSubtotal'],
  Product: ['product', 'productSubtotal'],
  CountNumbers: ['count', 'countSubtotal'],
  StandardDeviation: ['stdDev', 'stdDevSubtotal'],
  StandardDeviationP: ['stdDevP', 'stdDevPSubtotal'],
  Variance: ['var', 'varSubtotal'],
  VarianceP: ['varP', 'varPSubtotal'],
} as const;

/** `baseItem` of the file format for the items before and after. */
export const PREVIOUS_ITEM = 1_048_828;
export const NEXT_ITEM = 1_048_829;
