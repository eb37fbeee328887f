import type { ColumnKey } from './columns';

export type Severity = 'erreur' | 'avertissement' | 'info';

/** What a rule proposes to write in the cell. `value` is the clean value as Excel stores it. */
export interface Fix {
  value: string | number | boolean;
  label: string;
}

/** Something a rule found. Rows are Excel's row numbers (from 1); `cell` is an A1 address on `sheet`. */
export interface Finding {
  rule: string;
  severity: Severity;
  sheet: string;
  cell: string;
  row: number;
  column: ColumnKey | null;
  /** The value as the user sees it; empty text for an empty cell. */
  value: string;
  message: string;
  fix: Fix | null;
  waived: boolean;
  /** All cells concerned, for a finding of a family or of the sheet. */
  cells?: string[];
}
