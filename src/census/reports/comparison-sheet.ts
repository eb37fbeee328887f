import type { Messages } from '../../i18n';
import { compareCensuses, type ComparedNeed, type Evolution } from '../comparison/compare-censuses';
import { fill } from '../fill';
import { COMPARISON_LAYOUT, comparisonCells, lookOf, PRINTED_COLUMNS, type ComparedCensuses } from './comparison-cells';
import { COMPARISON_TABLE, evolutionTotals, sideTotals } from './comparison-totals';
import { printOf } from './print';
import type { ReportInput, SheetPlanner } from './report-input';
import type { BlockPlan, PlannedCell, SheetPlan, StyleName } from './sheet-plan';
import { headerLook, styledBlocks } from './style-runs';

type Texts = Messages['sheets'];

const TOTALS_ROW = 4;

const shell = (texts: Texts): Omit<SheetPlan, 'blocks' | 'tables'> => ({
  key: 'comparaison',
  name: texts.names.comparaison,
  tabColor: '#5B2C6F',
  columnWidths: COMPARISON_LAYOUT.map(([, , width]) => width),
  freeze: { rows: 3, columns: 0 },
  showGridlines: false,
});

const titleBlock = (title: string): BlockPlan => ({ row: 0, column: 0, cells: [[{ text: title }]], style: 'title' });

/** Two lines on how to give last year's census. */
const emptySheet = ({ census, date, texts: { sheets: texts } }: ReportInput): SheetPlan => {
  const own = texts.comparison;
  const values = { annee: census.year, avant: census.year - 1, campagne: census.campaignYear, date };
  const plan: SheetPlan = {
    ...shell(texts),
    blocks: [
      titleBlock(fill(own.emptyTitle, values)),
      { row: 1, column: 0, cells: [[{ text: fill(own.emptySubtitle, values) }]], style: 'text' },
      { row: 3, column: 0, cells: own.howTo.map((line) => [{ text: fill(line, values) }]), style: 'text' },
    ],
    tables: [],
  };
  return { ...plan, print: printOf(plan, census, texts, { key: 'comparaison' }) };
};

const head = (
  { census, date, previousFile }: ReportInput,
  { previous }: ComparedCensuses,
  texts: Texts,
): BlockPlan[] => {
  const own = texts.comparison;
  const years = { annee: census.year, avant: previous.year };
  const from = { feuille: previous.sheet, fichier: previousFile ?? '' };
  const source = fill(previousFile === null ? own.fromSheet : own.fromFile, from);
  const subtitle = fill(own.subtitle, { ...years, source, feuille: census.sheet, date });
  return [
    titleBlock(fill(own.title, years)),
    { row: 1, column: 0, cells: [[{ text: subtitle }]], style: 'text' },
    { row: 2, column: 0, cells: [[{ text: own.note }]], style: 'note' },
  ];
};

/** What to look at first stands first; each kind in sheet order. */
const ORDER: readonly Evolution[] = ['dropped', 'added', 'changed', 'done', 'same'];

const ordered = (list: readonly ComparedNeed[]): ComparedNeed[] =>
  [...list].sort((a, b) => ORDER.indexOf(a.evolution) - ORDER.indexOf(b.evolution));

const tableBlocks = (
  list: readonly ComparedNeed[],
  compared: ComparedCensuses,
  header: number,
  texts: Texts,
): BlockPlan[] => {
  const lines = list.map((one, place) => {
    const cells = comparisonCells(one, compared, texts, header + 2 + place);
    return COMPARISON_LAYOUT.map(([column, style]): [PlannedCell, StyleName] => {
      const linked = column === 'previousRow' && compared.linked ? 'link' : style;
      return [cells[column], lookOf(column, linked, one)];
    });
  });
  return [
    {
      row: header,
      column: 0,
      cells: [COMPARISON_LAYOUT.map(([column]) => ({ text: texts.comparison.headers[column] }))],
      style: 'header',
      columnStyles: COMPARISON_LAYOUT.map(([column, style]) => headerLook(column === 'gap' ? 'amount' : style)),
    },
    ...styledBlocks(header + 1, 0, lines),
  ];
};

/** The sheet Comparaison: this census against that of the year before, need by need; how to give one where there is none. */
export const planComparisonSheet: SheetPlanner = (input) => {
  const { census, previous, previousFile } = input;
  const { sheets: texts } = input.texts;
  if (previous === null) return emptySheet(input);
  const compared = { census, previous, linked: previousFile === null };
  const list = ordered(compareCensuses(census, previous));
  const evolution = evolutionTotals(TOTALS_ROW, texts);
  const sides = sideTotals(evolution.end + 1, census, previous, texts);
  const header = sides.end + 1;
  const plan: SheetPlan = {
    ...shell(texts),
    blocks: [
      ...head(input, compared, texts),
      ...evolution.blocks,
      ...sides.blocks,
      ...tableBlocks(list, compared, header, texts),
    ],
    tables: [
      {
        ...{ name: COMPARISON_TABLE, row: header, column: 0, rowCount: list.length + 1 },
        ...{ columnCount: COMPARISON_LAYOUT.length, style: 'TableStyleLight1', showFilterButton: true },
      },
    ],
    rowHeights: [{ row: header, height: 32 }],
  };
  const repeat = { first: header, last: header };
  const print = printOf(plan, census, texts, { key: 'comparaison', columns: PRINTED_COLUMNS, repeat });
  return { ...plan, print };
};
