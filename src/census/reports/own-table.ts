import type { PlannedCell, ReportKey, SheetPlan, StyleName } from './sheet-plan';
import { headerLook } from './style-runs';

/** A column of a table that grows: waivers, journal. */
export interface OwnColumn {
  header: string;
  style: StyleName;
  /** In characters. */
  width: number;
  /** Not shown; the user may show it. */
  hidden?: boolean;
}

/** A sheet of ours with one table to which rows are added; it is never written again as a whole. */
export interface OwnTable {
  key: ReportKey;
  /** Name of the sheet wished for. */
  name: string;
  title: string;
  note: string;
  tabColor: string;
  /** Name of the table. */
  table: string;
  columns: readonly OwnColumn[];
}

/** Row of the table's header, counted from 0. */
const HEADER_ROW = 3;

/** The sheet as first made, with its first rows. */
export const planOwnTable = (own: OwnTable, rows: PlannedCell[][]): SheetPlan => ({
  key: own.key,
  name: own.name,
  tabColor: own.tabColor,
  blocks: [
    { row: 0, column: 0, cells: [[{ text: own.title }]], style: 'title' },
    { row: 1, column: 0, cells: [[{ text: own.note }]], style: 'note' },
    {
      row: HEADER_ROW,
      column: 0,
      cells: [own.columns.map(({ header }) => ({ text: header }))],
      style: 'header',
      columnStyles: own.columns.map(({ style }) => headerLook(style)),
    },
    { row: HEADER_ROW + 1, column: 0, cells: rows, columnStyles: own.columns.map(({ style }) => style) },
  ],
  tables: [
    {
      name: own.table,
      row: HEADER_ROW,
      column: 0,
      rowCount: rows.length + 1,
      columnCount: own.columns.length,
      style: 'TableStyleLight1',
      showFilterButton: true,
    },
  ],
  columnWidths: own.columns.map(({ width }) => width),
  freeze: { rows: HEADER_ROW + 1, columns: 0 },
  showGridlines: true,
  hiddenColumns: own.columns.flatMap(({ hidden }, column) => (hidden ? [column] : [])),
});
