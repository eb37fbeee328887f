import type { Bounds } from '../bounds';
import type { ColumnCriteria } from './column-criteria';
import type { SortState } from './sort-state';

/** The AutoFilter of a sheet; tables have filters of their own. */
export interface SheetFilter {
  /** Header row included. */
  bounds: Bounds;
  /** One entry per column of `bounds`. */
  columns: (ColumnCriteria | null)[];
  /** Keys count the columns of `bounds`. */
  sort: SortState | null;
}

export const newSheetFilter = (bounds: Bounds): SheetFilter => ({
  bounds,
  columns: Array.from({ length: bounds.columnCount }, () => null),
  sort: null,
});
