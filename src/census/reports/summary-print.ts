import type { Messages } from '../../i18n';
import type { Census } from '../census';
import { LANDSCAPE, widthInPoints } from './print';
import type { AreaPlan } from './sheet-plan';
import { BODY_ROW, TITLE_ROW, type PivotBand } from './summary-pivots';
import { labelsOf, lineCounts, type ViewKey } from './summary-views';

type Texts = Messages['sheets'];

/**
 * Points that the columns of a page may take: at 90 % of their size in Calibri, at 70 % where another font widens columns by
 * a third.
 */
const PAGE_WIDTH = LANDSCAPE.width / 0.9;
/** Points of a row, and rows of a page at the largest size. */
const ROW_HEIGHT = 15;
const PAGE_ROWS = Math.floor(LANDSCAPE.height / 0.9 / ROW_HEIGHT);
/** Rows that a refresh may add before the next run, where the page has room for them. */
const ROWS_TO_COME = 8;

/** Rows of the sheet on so many pages, from the title on: titles and headers are repeated. */
const rowsOfPages = (pages: number): number => pages * PAGE_ROWS - (pages - 1) * (BODY_ROW - TITLE_ROW);

/** The rows printed: those of the PivotTable, and what is free on its last page. */
const printedRows = (lines: number): number => {
  const rows = BODY_ROW - TITLE_ROW + lines;
  let pages = 1;
  while (rowsOfPages(pages) < rows) pages++;
  return Math.min(rows + ROWS_TO_COME, rowsOfPages(pages));
};

/** The columns printed: those that the labels of today take, and of those kept for others as many as leave the size. */
const printedColumns = ({ view, widths }: PivotBand, labels: ReadonlyMap<string, readonly string[]>): number => {
  const across = view.columns[0];
  const groups = across === undefined ? 1 : labels.get(across)!.length + 1;
  const least = view.rows.length + groups * view.measures.length;
  let width = 0;
  const fitting = widths.findIndex((one) => (width += widthInPoints(one)) > PAGE_WIDTH);
  return Math.min(widths.length, Math.max(least, fitting === -1 ? widths.length : fitting));
};

/** What is printed of Synthèses: each PivotTable with its title, on pages of its own. */
export const summaryParts = (census: Census, bands: readonly PivotBand[], texts: Texts): AreaPlan[] => {
  const across = bands.flatMap(({ view }) => view.columns);
  const labels = labelsOf(census, [...new Set(across)], texts, 'found');
  const lines: ReadonlyMap<ViewKey, number> = lineCounts(census, texts);
  return bands.map((band) => ({
    row: TITLE_ROW,
    column: band.column,
    rowCount: printedRows(lines.get(band.view.key)!),
    columnCount: printedColumns(band, labels),
  }));
};
