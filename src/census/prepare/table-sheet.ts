import { text as asText } from '../reports/data-row';
import type { AreaPlan, PlannedCell, PrintPlan, StyleSpec } from '../reports/sheet-plan';
import { STYLES } from '../reports/styles';
import type { TemplateSheet } from './template-sheet';

/** A column of a parameter table or register. */
export interface TableColumn {
  header: string;
  /** In characters. */
  width: number;
  look: StyleSpec;
}

/** A sheet with one table under a title and a note. */
export interface TableSheetPlan {
  name: string;
  /** Name of the table object. */
  table: string;
  title: string;
  note: string;
  columns: readonly TableColumn[];
  rows: PlannedCell[][];
  /** Rows kept free below, for the user to fill in. */
  blankRows?: number;
}

/** Row of the header, counted from 0. */
export const TABLE_HEADER_ROW = 3;

/** How a sheet of the campaign workbook is printed: A4, one page wide, its header on each page. */
export const printPlan = (area: AreaPlan, sheet: string, repeat: number | null): PrintPlan => ({
  orientation: 'landscape',
  area,
  ...(repeat === null ? {} : { repeatRows: { first: repeat, last: repeat } }),
  footer: sheet,
});

/** Plans such a sheet. A table has at least one row below its header, empty when there is nothing to write. */
export const planTableSheet = (plan: TableSheetPlan): TemplateSheet => {
  const { name, columns, rows, blankRows = 0 } = plan;
  const bodyRows = Math.max(rows.length + blankRows, 1);
  const columnCount = columns.length;
  const body = { row: TABLE_HEADER_ROW + 1, rowCount: bodyRows };
  const header = { row: TABLE_HEADER_ROW, column: 0, rowCount: 1, columnCount };
  return {
    name,
    tabColor: '#6B8CAE',
    blocks: [
      { row: 0, column: 0, cells: [[asText(plan.title)]] },
      { row: 1, column: 0, cells: [[asText(plan.note)]] },
      { row: TABLE_HEADER_ROW, column: 0, cells: [columns.map((column) => asText(column.header)), ...rows] },
    ],
    paints: [
      { row: 0, column: 0, rowCount: 1, columnCount: 1, look: STYLES.title },
      { row: 1, column: 0, rowCount: 1, columnCount: 1, look: STYLES.note },
      { ...header, look: STYLES.header },
      ...columns.map(({ look }, column) => ({ ...body, column, columnCount: 1, look })),
    ],
    table: {
      name: plan.table,
      ...header,
      rowCount: bodyRows + 1,
      style: 'TableStyleLight1',
      showFilterButton: true,
    },
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [{ row: TABLE_HEADER_ROW, height: 32 }],
    freeze: { rows: TABLE_HEADER_ROW + 1, columns: 0 },
    entries: [],
    hidden: false,
    print: printPlan(
      { row: 0, column: 0, rowCount: TABLE_HEADER_ROW + 1 + bodyRows, columnCount },
      name,
      TABLE_HEADER_ROW,
    ),
  };
};
