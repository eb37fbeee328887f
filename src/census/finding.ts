import type { ColumnKey } from './columns';

export type Severity = 'erreur' | 'avertissement' | 'info';

/** A value to write in a cell of the census: the clean value as Excel stores it, `null` to empty the cell. */
export interface CellEdit {
  /** A1 address on the finding's sheet. */
  cell: string;
  value: string | number | boolean | null;
}

/** A row to add under the census: values by column; columns that the census does not have are left out. */
export type NewRow = Partial<Record<ColumnKey, string | number | boolean>>;

/**
 * What a rule proposes. `value` goes in the finding's own cell, unless `edits` or `rows` say what is written instead:
 * then it only stands for the whole.
 */
export interface Fix {
  value: string | number | boolean;
  label: string;
  /** Every cell that the fix writes, when it is not the finding's own. */
  edits?: CellEdit[];
  /** Rows that the fix adds under the last one. */
  rows?: NewRow[];
}

/** Why a finding is accepted as it is, by whom and when. */
export interface Waiver {
  reason: string;
  author: string;
  /** ISO day. */
  date: string;
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
  /** What to write to settle it; `null` when only the user can tell. */
  fix: Fix | null;
  /** Other fixes among which the user chooses, `fix` being the likeliest or `null` when none is. */
  choices?: Fix[];
  waived: boolean;
  waiver?: Waiver;
  /** All cells concerned, for a finding of a family or of the sheet. */
  cells?: string[];
  /** On other sheets than the census: tells it from findings alike, wherever it stands. A waiver knows it by that. */
  subject?: string;
}
