import type { Messages } from '../../i18n';
import { cellAddress } from '../../table/address';
import { fill } from '../fill';
import type { IndicatorId } from '../indicators/indicator';
import { FIGURE_LOOKS, figureRowCells, trendLook } from './bilan-cells';
import { bilanCharts } from './bilan-chart-data';
import { placeCharts } from './bilan-charts';
import { commentsOf } from './bilan-comments';
import { BILAN, BILAN_WIDTHS, HEADER_ROW, PRINTED_COLUMNS } from './bilan-columns';
import { bilanFigures } from './bilan-figures';
import { bilanGroups } from './bilan-groups';
import { placeRows, type PlacedRow } from './bilan-layout';
import { text } from './data-row';
import { printOf } from './print';
import { joinedBlocks } from './report-blocks';
import type { SheetPlanner } from './report-input';
import type { BlockPlan, PlannedCell, SheetPlan, StyleName } from './sheet-plan';

type Texts = Messages['sheets'];

const TAB_COLOR = '#5B2A86';

const head = (values: Record<string, string | number>, year: number, texts: Texts): BlockPlan[] => {
  const { title, subtitle, note, hints, headers } = texts.bilan;
  const before: PlannedCell = { formula: `=${cellAddress(HEADER_ROW + 1, BILAN.current)}-1` };
  return [
    { row: 0, column: 0, cells: [[{ text: fill(title, values) }]], style: 'title' },
    { row: 1, column: 0, cells: [[{ text: fill(subtitle, values) }]], style: 'text' },
    { row: 2, column: 0, cells: [[{ text: note }]], style: 'note' },
    // Beside the printed columns: the reader of the paper needs no instructions.
    { row: 0, column: BILAN.numerator, cells: hints.map((hint) => [{ text: hint }]), style: 'note' },
    {
      row: HEADER_ROW,
      column: 0,
      cells: [
        [{ text: headers.text }, { text: headers.id }, before, year, { text: headers.target }, { text: headers.trend }],
      ],
      style: 'columnHead',
      columnStyles: [null, 'headCentered', 'headYear', 'headYear', 'headYear', 'headYear'],
    },
    {
      row: HEADER_ROW,
      column: BILAN.numerator,
      cells: [
        [headers.numerator, headers.denominator, headers.knownYear, headers.known].map((label) => ({ text: label })),
      ],
      style: 'columnHead',
      columnStyles: ['headYear', 'headYear', 'headYear', 'headYear'],
    },
    {
      row: HEADER_ROW,
      column: BILAN.chartLabel,
      cells: [[{ text: texts.bilan.charts.data }, null]],
      style: 'columnHead',
    },
  ];
};

const figureBlocks = (line: PlacedRow & { kind: 'figure' }, texts: Texts): BlockPlan[] => {
  const { figure, labelOnly } = line;
  const { kind } = figure.indicator;
  const look = FIGURE_LOOKS[kind];
  const part: StyleName = kind === 'amount' ? 'amount' : 'integer';
  const partLooks: StyleName[] = [part, part, 'headYear', look];
  const { printed, parts } = figureRowCells(figure, { row: line.row + 1, labelOnly }, texts);
  const wording: StyleName = figure.figures.v === null && !labelOnly ? 'aside' : 'wrapped';
  return [
    {
      row: line.row,
      column: BILAN.text,
      cells: [printed],
      style: 'ruled',
      columnStyles: [wording, 'centered', look, look, look, trendLook(kind)],
    },
    ...(labelOnly ? [] : [{ row: line.row, column: BILAN.numerator, cells: [parts], columnStyles: partLooks }]),
  ];
};

const BARS = { section: 'section', heading: 'subheading' } as const satisfies Record<string, StyleName>;

const rowBlocks = (line: PlacedRow, texts: Texts): BlockPlan[] => {
  switch (line.kind) {
    case 'section':
    case 'heading': {
      const rest = Array<PlannedCell>(PRINTED_COLUMNS - 1).fill(null);
      return [{ row: line.row, column: 0, cells: [[text(line.text), ...rest]], style: BARS[line.kind] }];
    }
    case 'text':
      return [{ row: line.row, column: 0, cells: [[text(line.text)]], style: 'wrapped' }];
    case 'aside':
      return [{ row: line.row, column: 0, cells: [[text(line.text)]], style: 'aside' }];
    case 'figure':
      return figureBlocks(line, texts);
    default:
      return [];
  }
};

/** Where the sentence of each indicator stands, by Excel's row number. */
const figureRows = (rows: readonly PlacedRow[]): Map<IndicatorId, number> =>
  new Map(
    rows.flatMap((line) =>
      line.kind === 'figure' && !line.labelOnly ? [[line.figure.indicator.id, line.row + 1] as const] : [],
    ),
  );

/**
 * The sheet Bilan SPASER, ready to print on A4: the key figures, then axis by axis and action by action a sentence for each
 * indicator, with the figures of the year and of the one before, target and change, all following the table Indicateurs.
 */
export const planBilanSheet: SheetPlanner = (input) => {
  const { census, date } = input;
  const texts = input.texts.sheets;
  const year = census.campaignYear;
  const figures = bilanFigures(input);
  const comments = commentsOf(census);
  const groups = bilanGroups({ figures, comments, charts: bilanCharts(figures, texts.bilan), texts });
  const { rows, breaks, rowHeights } = placeRows(groups, year, texts);
  const { charts, blocks } = placeCharts(rows, figureRows(rows), year, texts);
  const plan: SheetPlan = {
    key: 'bilan',
    name: texts.names.bilan,
    tabColor: TAB_COLOR,
    blocks: [
      ...head({ campagne: year, date }, year, texts),
      ...joinedBlocks(rows.flatMap((line) => rowBlocks(line, texts))),
      ...blocks,
    ],
    tables: [],
    columnWidths: BILAN_WIDTHS,
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    showGridlines: false,
    rowHeights,
    charts,
  };
  const print = printOf(plan, census, texts, { key: 'bilan', orientation: 'portrait', columns: PRINTED_COLUMNS });
  return { ...plan, print: { ...print, breaks } };
};
