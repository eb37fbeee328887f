import type { Messages } from '../../i18n';
import type { Census } from '../census';
import type { ColumnKey } from '../columns';
import { fill } from '../fill';
import { withBanners } from './banners';
import { familyCells } from './families-cells';
import { familyLines, type FamilyLine } from './families-lines';
import { familyTotals, TOTALS_HEIGHT } from './families-totals';
import { missingColumns } from './missing-columns';
import { printOf } from './print';
import type { SheetPlanner } from './report-input';
import type { BlockPlan, SheetPlan, StyleName } from './sheet-plan';
import { headerLook, styledBlocks } from './style-runs';

const TABLE = 'Familles';
const TOTALS_ROW = 4;
const HEADER_ROW = TOTALS_ROW + TOTALS_HEIGHT + 1;

/** Groups whose figures are formulas: five each, over all rows of Donnees. */
const MOST_LIVE = 500;

/** Columns without which the sheet says less than it could. */
const WANTED: readonly ColumnKey[] = ['procedure', 'operation', 'support', 'forme', 'montant_max_ht'];

const LAYOUT: [keyof Messages['sheets']['families']['headers'], StyleName, number][] = [
  ['action', 'wrapped', 18],
  ['group', 'wrapped', 22],
  ['label', 'wrapped', 31],
  ['required', 'wrapped', 20],
  ['lightest', 'wrapped', 20],
  ['tooLight', 'wrapped', 15],
  ['rows', 'integer', 7],
  ['value', 'amount', 15],
  ['threshold', 'amount', 12],
  ['unvalued', 'integer', 8],
  ['covered', 'integer', 9],
  ['departments', 'integer', 10],
  ['launch', 'date', 11],
  ['first', 'link', 9],
  ['common', 'wrapped', 30],
  ['departmentNames', 'wrapped', 34],
];

/** Columns that are printed: with the list of departments, which are counted too, letters would be too small to read. */
const PRINTED_COLUMNS = LAYOUT.length - 1;

const head = (census: Census, date: string, lines: number, texts: Messages['sheets']): BlockPlan[] => {
  const own = texts.families;
  const values = { annee: census.year, campagne: census.campaignYear, feuille: census.sheet, date };
  const missing = missingColumns(census, WANTED, texts);
  const note = lines > MOST_LIVE ? `${own.note} ${fill(own.capped, { nombre: MOST_LIVE })}` : own.note;
  return [
    { row: 0, column: 0, cells: [[{ text: fill(own.title, values) }]], style: 'title' },
    { row: 1, column: 0, cells: [[{ text: fill(own.subtitle, values) }]], style: 'text' },
    { row: 2, column: 0, cells: [[{ text: note }]], style: 'note' },
    ...(missing === null ? [] : [{ row: 3, column: 0, cells: [[{ text: missing }]], style: 'warning' } as BlockPlan]),
  ];
};

const tableBlocks = (lines: readonly FamilyLine[], census: Census, texts: Messages['sheets']): BlockPlan[] => [
  {
    row: HEADER_ROW,
    column: 0,
    cells: [LAYOUT.map(([key]) => ({ text: texts.families.headers[key] }))],
    style: 'header',
    columnStyles: LAYOUT.map(([, style]) => headerLook(style)),
  },
  ...styledBlocks(
    HEADER_ROW + 1,
    0,
    lines.map((line, place) =>
      familyCells(line, census, texts, { row: HEADER_ROW + 2 + place, live: place < MOST_LIVE }),
    ),
  ),
];

/** The sheet Familles: what is added up to know the procedure, group by group, and what is to be done about it. */
export const planFamiliesSheet: SheetPlanner = ({ census, findings, date, texts: { sheets: texts } }) => {
  const lines = familyLines(census, findings, texts);
  const none = fill(texts.families.none, { annee: census.year });
  const empty: BlockPlan = { row: HEADER_ROW, column: 0, cells: [[{ text: none }]], style: 'note' };
  const table = {
    ...{ name: TABLE, row: HEADER_ROW, column: 0, rowCount: lines.length + 1, columnCount: LAYOUT.length },
    ...{ style: 'TableStyleLight1', showFilterButton: true },
  };
  const columnWidths = LAYOUT.map(([, , width]) => width);
  const blocks = [
    ...head(census, date, lines.length, texts),
    ...familyTotals(TOTALS_ROW, texts),
    ...(lines.length === 0 ? [empty] : tableBlocks(lines, census, texts)),
  ];
  const plan: SheetPlan = {
    key: 'familles',
    name: texts.names.familles,
    tabColor: '#7A4B00',
    blocks: withBanners(blocks, columnWidths),
    tables: lines.length === 0 ? [] : [table],
    columnWidths,
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    showGridlines: false,
    rowHeights: lines.length === 0 ? [] : [{ row: HEADER_ROW, height: 32 }],
  };
  return { ...plan, print: printOf(plan, census, texts, { key: 'familles', columns: PRINTED_COLUMNS }) };
};
