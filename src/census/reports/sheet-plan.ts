/**
 * A sheet to be written, as data: what stands where and how it looks, nothing about Excel. Rows and columns count from 0.
 * A plan can be tested, printed and compared without a workbook; `src/excel/write.ts` turns plans into few batches.
 */
export interface SheetPlan {
  /** Which of our sheets it is: stable, kept in the workbook as the owner's mark. */
  key: ReportKey;
  /** The sheet name wished for (at most 28 characters: room for a number when the user has a sheet of that name). */
  name: string;
  tabColor: string;
  blocks: BlockPlan[];
  tables: TablePlan[];
  /** Widths in characters of the default font, from column A on. */
  columnWidths: (number | null)[];
  /** Rows and columns that stay in view. */
  freeze: { rows: number; columns: number } | null;
  showGridlines: boolean;
  /** Columns that are there for the add-in only, counted from 0. */
  hiddenColumns?: number[];
  /** Rows taller than usual, in points. */
  rowHeights?: { row: number; height: number }[];
}

export type ReportKey = 'donnees' | 'controles' | 'indicateurs' | 'syntheses' | 'derogations' | 'journal';

/** A rectangle of cells written in one go. */
export interface BlockPlan {
  row: number;
  column: number;
  cells: PlannedCell[][];
  /** One style per cell, row or block: `styles[r][c]`, `styles[r][0]` for a whole row, `styles[0][0]` for all. */
  style?: StyleName;
  /** Styles of single columns of the block (number formats mostly), by column of the block. */
  columnStyles?: (StyleName | null)[];
}

/**
 * A constant or a live formula (English, with `=`, structured references allowed). `text` is always stored as text, whatever
 * it looks like; a date is a serial number under a date style; `null` is an empty cell.
 */
export type PlannedCell = null | number | boolean | { text: string } | { formula: string };

/** A table over cells that a block of the same plan fills; header included. */
export interface TablePlan {
  name: string;
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
  style: string;
  showFilterButton: boolean;
}

/** The looks a plan may ask for; what each one is stands in `src/census/reports/styles.ts`. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'note'
  | 'header'
  | 'headerNumber'
  | 'headerCentered'
  | 'text'
  | 'wrapped'
  | 'centered'
  | 'integer'
  | 'amount'
  | 'percent'
  | 'decimal'
  | 'date'
  | 'moment'
  | 'code'
  | 'month'
  | 'year'
  | 'link'
  | 'total'
  | 'totalInteger'
  | 'totalAmount'
  | 'crossInteger'
  | 'crossAmount'
  | 'sumInteger'
  | 'sumAmount'
  | 'error'
  | 'warning'
  | 'info'
  | 'good';

/** A look in neutral terms: colours are `#RRGGBB`, the format code is Excel's invariant one. */
export interface StyleSpec {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
  fill?: string;
  align?: 'Left' | 'Center' | 'Right';
  /** Where short texts stand beside wrapped ones; bottom unless said otherwise. */
  verticalAlign?: 'Top' | 'Center';
  wrap?: boolean;
  underline?: boolean;
  borderTop?: string;
  borderBottom?: string;
}
