import type { Messages } from '../../i18n';
import type { Census } from '../census';
import { fill } from '../fill';
import { YES } from '../vocabulary';
import { DATA_TABLE, type DataColumn } from './data-columns';
import type { PivotPlan } from './sheet-plan';
import { mostLabels, SUMMARY_VIEWS, type Measure, type SummaryView } from './summary-views';

type Texts = Messages['sheets'];

/** A PivotTable with its title and the columns that are kept for it, counted from 0. */
export interface PivotBand {
  view: SummaryView;
  title: string;
  column: number;
  /** Widths in characters, one for each column of the band. */
  widths: number[];
  pivot: PivotPlan;
}

/** Row of the titles, counted from 0. */
export const TITLE_ROW = 3;
/** The row of the uppermost header; two rows above stands the filter. */
export const PIVOT_ROW = TITLE_ROW + 4;
/** Rows of headers of the tallest PivotTable: field, items, values. The others start lower, so that all end together. */
const HEADER_ROWS = 3;
/** The row below all headers. */
export const BODY_ROW = PIVOT_ROW + HEADER_ROWS;

/** Widths of labels in characters. */
const LABEL_WIDTHS: Partial<Record<DataColumn, number>> = {
  department: 50,
  family: 50,
  purchaseType: 26,
  monthLabel: 12,
};
const LABEL_WIDTH = 22;
/** As narrow as their headers and amounts below a billion allow: one page across holds five groups and can be read. */
const VALUE_WIDTHS: Record<Measure, number> = { count: 9, amount: 16 };
/** `2027-03`; columns of the last band, which may have more. */
const MONTH_WIDTH = 8;
const MONTHS = 24;

const COUNTED: DataColumn = 'year';
const FORMATS: Record<Measure, string> = { count: '#,##0', amount: '#,##0\\ "€"' };

/**
 * PivotTables side by side, each in columns of its own: whatever a refresh finds, one can never grow into the next, which
 * Excel would refuse.
 * @param first the first column that they may take
 */
export const pivotBands = (census: Census, first: number, texts: Texts): PivotBand[] => {
  const bands: PivotBand[] = [];
  let column = first;
  for (const view of SUMMARY_VIEWS) {
    const widths = bandWidths(view, texts);
    const title = texts.summaries.views[view.key];
    bands.push({ view, title, column, widths, pivot: pivotOf(view, { column, year: census.year, texts }) });
    column += widths.length + 1;
  }
  return bands;
};

const bandWidths = ({ rows, columns, measures }: SummaryView, texts: Texts): number[] => {
  const across = columns[0];
  // The total is one more label.
  const groups = across === undefined ? 1 : across === 'monthLabel' ? MONTHS : mostLabels(across, texts) + 1;
  const group = measures.map((measure) => (across === 'monthLabel' ? MONTH_WIDTH : VALUE_WIDTHS[measure]));
  return [...rows.map((row) => LABEL_WIDTHS[row] ?? LABEL_WIDTH), ...Array<number[]>(groups).fill(group).flat()];
};

/** Rows of headers: one for what stands across and one for several values, above those of the columns themselves. */
const headerRows = ({ columns, measures }: SummaryView): number =>
  1 + (columns.length > 0 ? 1 : 0) + (measures.length > 1 ? 1 : 0);

const pivotOf = (
  view: SummaryView,
  { column, year, texts }: { column: number; year: number; texts: Texts },
): PivotPlan => {
  const { key, rows, columns, measures } = view;
  const header = (data: DataColumn): string => texts.data[data];
  return {
    name: key,
    altText: fill(texts.summaries.altText, { titre: texts.summaries.views[key], annee: year }),
    source: DATA_TABLE,
    row: BODY_ROW - headerRows(view),
    column,
    rows: rows.map(header),
    columns: columns.map(header),
    filters: [{ field: header('retained'), only: [YES] }],
    values: measures.map((measure) => ({
      field: header(measure === 'count' ? COUNTED : 'totalAmount'),
      caption: texts.summaries.captions[measure],
      summarise: measure === 'count' ? 'Count' : 'Sum',
      numberFormat: FORMATS[measure],
    })),
    rowCaption: header(rows[0]!),
    ...(columns[0] ? { columnCaption: header(columns[0]) } : {}),
    totals: { rows: true, columns: columns.length > 0 },
  };
};
