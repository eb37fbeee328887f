import { cellAddress } from '../../table/address';
import type { BlockPlan, PlannedCell, StyleName } from './sheet-plan';

/** A line or column of a cross-tab: its heading and the condition it stands for, as `range,criterion` of COUNTIFS. */
export interface Heading {
  label: PlannedCell;
  /** `null` gathers what the other headings of its side leave: the total less their sum. */
  condition: string | null;
}

export interface CrossTab {
  title: string;
  corner: string;
  total: string;
  rows: Heading[];
  columns: Heading[];
  /** Condition that every cell has. */
  base: string;
  /** Column added up; `null` counts needs. */
  sum: string | null;
  /** Look of the row headings. */
  rowStyle: StyleName;
}

const aggregate = (tab: CrossTab, conditions: (string | null)[]): string => {
  const all = [tab.base, ...conditions.filter((condition) => condition !== null)].join(',');
  return tab.sum === null ? `COUNTIFS(${all})` : `SUMIFS(${tab.sum},${all})`;
};

/** What a row holds in a column; in the gathering column, the row's total less the columns named. */
const cell = (tab: CrossTab, top: number, row: Heading | null, place: number, rowOffset: number): PlannedCell => {
  const column = tab.columns[place]!;
  const conditions = [row?.condition ?? null];
  if (column.condition !== null) return { formula: `=${aggregate(tab, [...conditions, column.condition])}` };
  if (place === 0) return { formula: `=${aggregate(tab, conditions)}` };
  const excelRow = top + 2 + rowOffset + 1;
  const named = `${cellAddress(excelRow, 1)}:${cellAddress(excelRow, place)}`;
  return { formula: `=${aggregate(tab, conditions)}-SUM(${named})` };
};

/** Blocks of a cross-tab whose title stands on row `top`, from column A: headings, cells, totals of rows and columns. */
export const crossTabBlocks = (tab: CrossTab, top: number): BlockPlan[] => {
  const body: StyleName = tab.sum === null ? 'crossInteger' : 'crossAmount';
  const side: StyleName = tab.sum === null ? 'sumInteger' : 'sumAmount';
  const sums: StyleName = tab.sum === null ? 'totalInteger' : 'totalAmount';
  const width = tab.columns.length;
  const line = (row: Heading | null, offset: number): PlannedCell[] =>
    tab.columns.map((_, place) => cell(tab, top, row, place, offset));
  const first = top + 2;
  const last = first + tab.rows.length;
  return [
    { row: top, column: 0, cells: [[{ text: tab.title }]], style: 'subtitle' },
    {
      row: top + 1,
      column: 0,
      cells: [[{ text: tab.corner }, ...tab.columns.map(({ label }) => label), { text: tab.total }]],
      style: 'header',
      columnStyles: [null, ...Array<StyleName>(width + 1).fill('headerNumber')],
    },
    { row: first, column: 0, cells: tab.rows.map(({ label }) => [label]), style: tab.rowStyle },
    ...(width > 0 ? [{ row: first, column: 1, cells: tab.rows.map(line), style: body }] : []),
    {
      row: first,
      column: width + 1,
      cells: tab.rows.map((row) => [{ formula: `=${aggregate(tab, [row.condition])}` }]),
      style: side,
    },
    { row: last, column: 0, cells: [[{ text: tab.total }]], style: 'total' },
    {
      row: last,
      column: 1,
      cells: [[...line(null, tab.rows.length), { formula: `=${aggregate(tab, [])}` }]],
      style: sums,
    },
  ];
};

/** Rows that a cross-tab takes, title and totals included. */
export const crossTabHeight = (tab: CrossTab): number => tab.rows.length + 3;
