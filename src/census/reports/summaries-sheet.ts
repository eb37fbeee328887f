import type { Messages } from '../../i18n';
import { cellAddress, quotedSheet } from '../../table/address';
import { textConstant } from '../../table/structured-reference';
import type { Census } from '../census';
import { fill } from '../fill';
import { retainedNeeds } from '../indicators/needs';
import { crossTabBlocks, crossTabHeight } from './cross-tab';
import { printOf } from './print';
import type { BlockPlan, SheetPlan } from './sheet-plan';
import { summaryCrossTabs } from './summary-cross-tabs';
import { BODY_ROW, pivotBands, PIVOT_ROW, TITLE_ROW, type PivotBand } from './summary-pivots';
import { summaryParts } from './summary-print';

export { exactCriterion } from './exact-criterion';

type Texts = Messages['sheets'];

export interface SummaryOptions {
  /** The day of the run as printed. */
  date: string;
  /** Whether the workbook can hold PivotTables. */
  pivots: boolean;
}

/** Width of the links beside the tables, and of what parts tables, in characters. */
const LINKS_WIDTH = 52;
const GAP_WIDTH = 3;

const base = (texts: Texts): Pick<SheetPlan, 'key' | 'name' | 'tabColor' | 'tables' | 'showGridlines'> => ({
  key: 'syntheses',
  name: texts.names.syntheses,
  tabColor: '#6B4A00',
  tables: [],
  showGridlines: false,
});

/**
 * The sheet Synthèses: PivotTables of the retained needs over Donnees, or cross-tabs with the same figures as live formulas
 * where Excel has no PivotTables.
 */
export const planSummariesSheet = (census: Census, options: SummaryOptions, texts: Texts): SheetPlan => {
  if (!options.pivots) return planCrossTabs(census, options.date, texts);
  return retainedNeeds(census).length === 0
    ? planNothing(census, options.date, texts)
    : planPivots(census, options.date, texts);
};

/** Title and note; `lines` stand below them. */
const heading = (census: Census, date: string, texts: Texts, lines: readonly string[]): BlockPlan[] => [
  { row: 0, column: 0, cells: [[{ text: fill(texts.summaries.title, { annee: census.year }) }]], style: 'title' },
  {
    row: 1,
    column: 0,
    cells: lines.map((line) => [{ text: fill(line, { date }) }]),
    style: 'note',
  },
];

const planCrossTabs = (census: Census, date: string, texts: Texts): SheetPlan => {
  const tabs = summaryCrossTabs(census, texts);
  const blocks = heading(census, date, texts, [texts.summaries.subtitle]);
  const rowHeights: { row: number; height: number }[] = [];
  let top = 3;
  for (const tab of tabs) {
    blocks.push(...crossTabBlocks(tab, top));
    if (tab.columns.length > 6) rowHeights.push({ row: top + 1, height: 62 });
    top += crossTabHeight(tab) + 1;
  }
  const widest = Math.max(...tabs.map(({ columns }) => columns.length));
  const plan = { ...base(texts), blocks, freeze: { rows: 3, columns: 1 } };
  return {
    ...plan,
    columnWidths: [62, ...Array<number>(widest + 1).fill(19)],
    rowHeights,
    print: { ...printOf(plan, census, texts, { key: 'syntheses' }), repeatRows: { first: 0, last: 1 } },
  };
};

const planNothing = (census: Census, date: string, texts: Texts): SheetPlan => {
  const blocks = heading(census, date, texts, [texts.summaries.pivotSubtitle]);
  blocks.push({ row: TITLE_ROW, column: 0, cells: [[{ text: texts.summaries.none }]], style: 'text' });
  const plan = { ...base(texts), blocks, freeze: null, columnWidths: [LINKS_WIDTH] };
  return { ...plan, print: printOf(plan, census, texts, { key: 'syntheses' }) };
};

/** Links to the tables, which stay in view beside them. */
const links = (bands: readonly PivotBand[], texts: Texts): BlockPlan[] => {
  const link = ({ title, column }: PivotBand) => {
    const target = `#${quotedSheet(texts.names.syntheses)}!${cellAddress(TITLE_ROW + 1, column)}`;
    return { formula: `=HYPERLINK(${textConstant(target)},${textConstant(title)})` };
  };
  return [
    { row: TITLE_ROW, column: 0, cells: [[{ text: texts.summaries.goTo }]], style: 'subtitle' },
    { row: PIVOT_ROW, column: 0, cells: bands.map((band) => [link(band)]), style: 'textLink' },
  ];
};

const planPivots = (census: Census, date: string, texts: Texts): SheetPlan => {
  const first = 2;
  const bands = pivotBands(census, first, texts);
  const { pivotSubtitle, note } = texts.summaries;
  const blocks = [
    ...heading(census, date, texts, [pivotSubtitle, note]),
    ...links(bands, texts),
    ...bands.map(({ title, column }): BlockPlan => ({
      ...{ row: TITLE_ROW, column, cells: [[{ text: title }]], style: 'subtitle' },
    })),
  ];
  const plan = { ...base(texts), blocks, freeze: { rows: BODY_ROW, columns: 1 } };
  const columnWidths = [LINKS_WIDTH, GAP_WIDTH, ...bands.flatMap(({ widths }) => [...widths, GAP_WIDTH])];
  const parts = summaryParts(census, bands, texts);
  const rowCount = Math.max(...parts.map((part) => part.rowCount));
  return {
    ...plan,
    columnWidths,
    pivots: bands.map(({ pivot }) => pivot),
    print: {
      ...printOf(plan, census, texts, { key: 'syntheses', repeat: { first: TITLE_ROW, last: BODY_ROW - 1 } }),
      area: { row: TITLE_ROW, column: first, rowCount, columnCount: columnWidths.length - first - 1 },
      parts,
    },
  };
};
