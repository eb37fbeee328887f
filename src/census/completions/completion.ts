import type { ColumnKey } from '../columns';

/** A value that follows from others of its row, for a cell that is empty. */
export interface Completion {
  /** Excel's row number. */
  row: number;
  column: ColumnKey;
  /** A1 address on the census sheet. */
  cell: string;
  /** What stands there: nothing. */
  before: '';
  /** The value as the user will see it. */
  after: string;
  /** The same as Excel stores it. */
  value: string | number;
  /** From what it follows, in words. */
  reason: string;
}
