/** An error cell as Excel reports it, in its invariant spelling (`#N/A`). */
export interface ErrorCell {
  error: string;
}

/** The content of one cell as read; `null` is an empty cell, a date is its serial number. */
export type CellContent = null | string | number | boolean | ErrorCell;

/** A table object of the workbook that stands on the sheet; rows and columns count from 0, header included. */
export interface GridTable extends GridArea {
  name: string;
  showTotals: boolean;
}

/** A rectangle of a sheet; rows and columns count from 0. */
export interface GridArea {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/** How a sheet is laid out, where that was read. Rows are Excel's numbers (from 1), columns count from 0. */
export interface GridLayout {
  /** Merged cells: only the first of an area holds a content. */
  merged?: readonly GridArea[];
  /** Rows that the screen does not show. */
  hiddenRows?: ReadonlySet<number>;
  /** Of these, the rows that a filter hides. */
  filteredRows?: ReadonlySet<number>;
  hiddenColumns?: ReadonlySet<number>;
}

/**
 * The used part of a sheet with its coordinates, free of meaning. `values[r][c]` stands at row `row + r`, column `column + c`
 * (counted from 0). `text` is what the screen shows, where it was read: needed for codes that Excel turned into numbers or dates.
 */
export interface SheetGrid extends GridLayout {
  sheet: string;
  row: number;
  column: number;
  values: CellContent[][];
  text: string[][] | null;
  tables: GridTable[];
  visible: boolean;
  /** True where the workbook counts its dates from 1904. */
  date1904: boolean;
}

export const isErrorCell = (cell: CellContent | undefined): cell is ErrorCell =>
  typeof cell === 'object' && cell !== null && 'error' in cell;
