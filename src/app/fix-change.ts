import type { ColumnKey } from '../census/columns';
import type { CellContent } from '../table/grid';
import type { Messages } from '../i18n';

/** A cell that tells which row this is: what it held when the change was worked out. */
export interface Anchor {
  /** A1 address on the change's sheet. */
  cell: string;
  content: CellContent;
}

/** A value to be written in a cell of the user's, as shown before it is done. Rows are Excel's row numbers. */
export interface CellChange {
  kind: 'cell';
  /** The rule whose fix it is; `null` for a completion. */
  rule: string | null;
  sheet: string;
  cell: string;
  row: number;
  column: ColumnKey | null;
  /** As the user sees it; empty text for an empty cell. */
  before: string;
  after: string;
  /** What the cell held when it was read; left out when only what it shows (`before`) is known. */
  was?: CellContent;
  /** As Excel stores it; `null` empties the cell. */
  value: string | number | boolean | null;
  /** Cells of the same row that must still hold the same: the row may have moved since it was read. */
  anchors: Anchor[];
  /** A1 addresses of cells of the row that must be empty still: a new need does not come over somebody else's. */
  free?: string[];
  /** From what a completion follows. */
  reason?: string;
  /** True when the user agreed that a formula be replaced; else a cell with a formula is refused. */
  overFormula?: boolean;
}

/** A row to be added under the census. */
export interface RowChange {
  kind: 'row';
  rule: string | null;
  sheet: string;
  /** The table that takes the row; `null` for a plain range. */
  table: string | null;
  /** First row of the census below its header, and its last one when it was read: the new one comes below. */
  firstRow: number;
  lastRow: number;
  /** First and last column of the census, from 0: the new row has nothing else there. */
  columns: [first: number, last: number];
  /** Columns of amounts, from 0: a total below them is to count the new row. */
  amounts: number[];
  /** Cells of the last row, or of the header above the first one, that must still hold the same; none for a table. */
  anchors: Anchor[];
  cells: { column: ColumnKey; /** Column of the sheet, from 0. */ index: number; value: string | number | boolean }[];
  before: '';
  /** The row in short. */
  after: string;
}

export type Change = CellChange | RowChange;

/** Why a change was not made; stable codes. */
export type RefusalCode = keyof Messages['app']['refusals'];

export interface Refusal {
  change: Change;
  code: RefusalCode;
  /** Says which cell, what is wrong and what to do. */
  message: string;
}

/** Who asks for it and when: Excel does not tell, the caller does. */
export interface By {
  author: string;
  /** Local date and time, `2026-11-23T19:24:05`. */
  when: string;
}

/** What became of changes asked for. */
export interface ApplyResult {
  /** The action in the journal, which `undoLast` takes back; `null` when nothing was done. */
  action: string | null;
  done: Change[];
  refused: Refusal[];
  /** What the user has to look after, in sentences: totals that do not count the rows added. */
  notices: string[];
}
