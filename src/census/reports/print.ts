import type { Messages } from '../../i18n';
import type { Census } from '../census';
import { fill } from '../fill';
import type { AreaPlan, PrintPlan, ReportKey, SheetPlan } from './sheet-plan';

type Planned = Pick<SheetPlan, 'blocks' | 'charts' | 'freeze'> & Partial<Pick<SheetPlan, 'columnWidths'>>;

/** A4 within its margins, in points. */
const [SIDE, END] = [36, 54];
export const PORTRAIT = { width: 595 - 2 * SIDE, height: 842 - 2 * END };
export const LANDSCAPE = { width: 842 - 2 * SIDE, height: 595 - 2 * END };
/** Of columns that a plan leaves as they are, in characters. */
const USUAL_WIDTH = 8.43;
/** Columns count digits: in a font that stands in for a missing one they may be a third wider. */
const FONT_SLACK = 0.75;

/** The width of a column of so many characters of the default font (7 pixels a digit, 5 around them), in points. */
export const widthInPoints = (characters: number): number => ((characters * 7 + 5) * 72) / 96;

export interface PrintOptions {
  key: ReportKey;
  /** Landscape unless said otherwise. */
  orientation?: PrintPlan['orientation'];
  /** Rows repeated on each page, counted from 0; the last of the frozen rows unless said otherwise, `null` for none. */
  repeat?: { first: number; last: number } | null;
  /** The columns printed, from the first one on, where cells beyond serve charts only; all of them unless said otherwise. */
  columns?: number;
}

/** What the blocks and charts of a plan cover, from the upper left corner of the sheet on. */
const covered = ({ blocks, charts = [] }: Planned, columns: number | undefined): AreaPlan => {
  let [rowCount, columnCount] = [1, 1];
  const reach = (row: number, column: number) => {
    rowCount = Math.max(rowCount, row);
    columnCount = Math.max(columnCount, column);
  };
  for (const { row, column, cells } of blocks)
    if (columns === undefined || column < columns) reach(row + cells.length, column + (cells[0]?.length ?? 0));
  for (const { anchor } of charts) reach(anchor.row + anchor.rowCount, anchor.column + anchor.columnCount);
  return { row: 0, column: 0, rowCount, columnCount: columns ?? columnCount };
};

/** So many columns that a page is full: fewer would be printed larger than they are, and cut the titles beside them. */
const fillingPage = ({ columnWidths }: Planned, least: number, page: number): number => {
  if (!columnWidths) return least;
  let width = 0;
  for (let column = 0; ; column++) {
    if (column >= least && width >= page) return column;
    width += widthInPoints(columnWidths[column] ?? USUAL_WIDTH);
  }
};

/**
 * How a sheet is printed: all that it holds, on A4, one page wide, its last frozen row (the header) repeated on each page,
 * the sheet and the campaign at the foot. `plan` is the sheet as planned so far; without
 * its widths the page may not be full.
 */
export const printOf = (
  plan: Planned,
  census: Pick<Census, 'campaignYear'>,
  texts: Pick<Messages['sheets'], 'names' | 'print'>,
  { key, orientation = 'landscape', repeat, columns }: PrintOptions,
): PrintPlan => {
  const header = (plan.freeze?.rows ?? 0) - 1;
  const rows = repeat === undefined && header >= 0 ? { first: header, last: header } : repeat;
  const area = covered(plan, columns);
  const page = orientation === 'portrait' ? PORTRAIT.width : LANDSCAPE.width;
  return {
    orientation,
    area: columns === undefined ? { ...area, columnCount: fillingPage(plan, area.columnCount, page) } : area,
    ...(rows ? { repeatRows: rows } : {}),
    footer: fill(texts.print.footer, { feuille: texts.names[key], campagne: census.campaignYear }),
  };
};

/**
 * Where pages begin across a sheet that is too wide for one: each page holds as many whole columns as fit beside the
 * repeated ones.
 * @param widths in characters
 * @param scale per cent
 */
export const columnBreaks = (widths: readonly number[], repeated: number, scale: number): number[] => {
  const sum = (columns: readonly number[]): number => columns.reduce((total, width) => total + widthInPoints(width), 0);
  const page = (LANDSCAPE.width * FONT_SLACK * 100) / scale;
  const room = page - sum(widths.slice(0, repeated));
  const breaks: number[] = [];
  let used = 0;
  for (let column = repeated; column < widths.length; column++) {
    const width = widthInPoints(widths[column]!);
    if (used > 0 && used + width > room) {
      breaks.push(column);
      used = 0;
    }
    used += width;
  }
  return breaks;
};
