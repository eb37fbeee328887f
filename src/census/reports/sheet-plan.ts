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
  charts?: ChartPlan[];
  pivots?: PivotPlan[];
  conditions?: ConditionPlan[];
  /** Cells that the user fills in, with what may be chosen there. */
  choices?: ChoicePlan[];
  /** How the sheet is printed; a sheet without one prints as Excel likes. */
  print?: PrintPlan;
  /**
   * Its table holds what users typed: cells are written over, in one go, and never emptied first, so that a run which
   * breaks off loses nothing. The plan then fills every cell of the table, empty ones with an empty text.
   */
  keepsEntries?: true;
}

export type ReportKey =
  | 'donnees'
  | 'controles'
  | 'indicateurs'
  | 'syntheses'
  | 'familles'
  | 'calendrier'
  | 'budget'
  | 'agec'
  | 'comparaison'
  | 'bilan'
  | 'fiches'
  | 'derogations'
  | 'journal';

/** A rectangle of cells of the same sheet. */
export interface AreaPlan {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

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

/** A chart over cells of the same sheet. Its name tells it apart from charts that the user adds. */
export interface ChartPlan {
  name: string;
  title: string;
  /** What the chart says, for people who do not see it. */
  altText: string;
  kind: 'columns' | 'stackedColumns' | 'bars' | 'line' | 'doughnut';
  categories: AreaPlan;
  series: { name: string; values: AreaPlan; color?: string; /** A line over columns: a target. */ line?: boolean }[];
  /** The cells that it covers. */
  anchor: AreaPlan;
  /** Of the value axis or of the shares; Excel's invariant code. */
  numberFormat?: string;
  legend: 'Bottom' | 'Right' | null;
  valueAxisTitle?: string;
  dataLabels?: boolean;
}

/** A native PivotTable over a table of ours. Fields are headers of that table. */
export interface PivotPlan {
  /** Stable: the same pivot is refreshed, never made twice. */
  name: string;
  altText: string;
  /** Name of the source table. */
  source: string;
  /** Upper left cell. */
  row: number;
  column: number;
  /** Fields over rows, columns and as filter; `only` keeps these items of a filter. */
  rows: string[];
  columns: string[];
  filters: { field: string; only: string[] }[];
  values: { field: string; caption: string; summarise: 'Count' | 'Sum'; numberFormat: string }[];
  /** Captions over the row and column labels. */
  rowCaption: string;
  columnCaption?: string;
  /** A line of totals below, a column of totals at the right. */
  totals: { rows: boolean; columns: boolean };
}

/** A conditional format: bars in cells, or a look where a formula (relative to the upper left cell) is true. */
export type ConditionPlan = AreaPlan &
  ({ kind: 'bars'; color: string } | { kind: 'where'; formula: string; style: StyleName });

/** A drop-down list, with the hint shown when the cell is selected. */
export type ChoicePlan = AreaPlan & { values: readonly string[]; hint?: { title: string; message: string } };

/** A4, one page wide unless it says otherwise: no column is cut. Margins are 36 points, 54 at head and foot. */
export interface PrintPlan {
  orientation: 'portrait' | 'landscape';
  area: AreaPlan;
  /** Parts of the area that are printed instead of all of it, each on pages of its own. */
  parts?: AreaPlan[];
  /** Rows repeated on each page, counted from 0. */
  repeatRows?: { first: number; last: number };
  /** Columns repeated on each page, for sheets of several pages across; those come before the next rows. */
  repeatColumns?: { first: number; last: number };
  /** Rows before which a page begins. */
  breaks?: number[];
  /** Columns before which a page begins; only with a scale. */
  columnBreaks?: number[];
  /** Per cent, instead of one page wide and as many tall as it takes. */
  scale?: number;
  /** Printed at the left of the foot; the page number stands at its right. */
  footer: string;
}

/** The looks a plan may ask for; what each one is stands in `src/census/reports/styles.ts`. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'subheading'
  | 'note'
  | 'noteBeside'
  | 'header'
  | 'headerBeside'
  | 'headerNumber'
  | 'headerCentered'
  | 'text'
  | 'textBeside'
  | 'wrapped'
  | 'aside'
  | 'ruled'
  | 'columnHead'
  | 'headYear'
  | 'headCentered'
  | 'centered'
  | 'integer'
  | 'amount'
  | 'percent'
  | 'decimal'
  | 'millions'
  | 'trendPoints'
  | 'trendChange'
  | 'points'
  | 'change'
  | 'gapInteger'
  | 'gapAmount'
  | 'gapDecimal'
  | 'date'
  | 'moment'
  | 'code'
  | 'month'
  | 'year'
  | 'link'
  | 'textLink'
  | 'total'
  | 'totalInteger'
  | 'totalAmount'
  | 'totalPercent'
  | 'crossInteger'
  | 'crossAmount'
  | 'sumInteger'
  | 'sumAmount'
  | 'error'
  | 'errorWrapped'
  | 'warningWrapped'
  | 'infoWrapped'
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
  /** Steps away from the edge that it is aligned to. */
  indent?: number;
  /** Where short texts stand beside wrapped ones; bottom unless said otherwise. */
  verticalAlign?: 'Top' | 'Center';
  wrap?: boolean;
  underline?: boolean;
  borderTop?: string;
  borderBottom?: string;
}
