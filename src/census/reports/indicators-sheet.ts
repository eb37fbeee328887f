import { groupBy } from '../../table/group-by';
import type { Messages } from '../../i18n';
import type { Census } from '../census';
import { fill } from '../fill';
import { INDICATORS } from '../indicators';
import { declaredLine } from '../indicators/declared';
import { partUnitsOf, type PartUnit } from '../indicators/part-units';
import { toSerial, type CalendarDate } from '../parsing/calendar';
import { text } from './data-row';
import { indicatorChartTables } from './indicator-chart-tables';
import { chartArea } from './indicator-charts';
import * as columns from './indicator-columns';
import { indicatorConditions } from './indicator-conditions';
import { figureCells } from './indicator-figures';
import { asWritten, type IndicatorLine } from './indicator-line';
import { indicatorProgress } from './indicator-progress';
import { progressCells } from './indicator-progress-formulas';
import { figureIndex, remarkOf, type FigureIndex } from './indicator-remarks';
import { linkTo, sourceCell } from './indicator-source';
import { printOf } from './print';
import type { ReportInput } from './report-input';
import type { BlockPlan, PlannedCell, SheetPlan, StyleName } from './sheet-plan';
import { styledBlocks } from './style-runs';

const { HEADER_ROW, INDICATOR_COLUMNS, YEAR_ROW } = columns;

type Texts = Messages['sheets'];
type Styled = readonly [PlannedCell, StyleName];

/** What every row is made with. */
interface Context {
  census: Census;
  texts: Texts;
  figures: FigureIndex;
  today: CalendarDate;
}

/** The campaign's rows in the order of the report, then those of other years by indicator and rising year. */
const linesOf = ({ census, indicators, series }: ReportInput): IndicatorLine[] => {
  const byId = new Map(INDICATORS.map((indicator) => [indicator.id as string, indicator]));
  const others = series.filter(({ year }) => year !== census.campaignYear);
  const earlier = groupBy(series, ({ id }) => id);
  return [...indicators, ...others].flatMap((result) => {
    const indicator = byId.get(result.id);
    if (!indicator) return [];
    const progress = indicatorProgress(indicator, result, earlier.get(result.id) ?? [], census);
    return [{ indicator, result, progress, row: 0 }];
  });
};

const numbered = (lines: IndicatorLine[]): IndicatorLine[] =>
  lines.map((line, place) => ({ ...line, row: HEADER_ROW + 2 + place }));

const GAP_LOOKS: Record<IndicatorLine['indicator']['kind'], StyleName> = {
  count: 'gapInteger',
  amount: 'gapAmount',
  percent: 'points',
  decimal: 'gapDecimal',
};

/** The day a figure was taken from its source: that of the run, or what the table of declared values says. */
const extractedOn = ({ result }: IndicatorLine, { census, today }: Context): PlannedCell => {
  const line = result.status === 'declared' ? declaredLine(census.registers.declared, result.id, result.year) : null;
  return result.value === null ? null : toSerial(line?.extracted ?? today, census.grid.date1904);
};

/** The cells of one row with their looks, by column. */
const lineCells = (line: IndicatorLine, context: Context): Record<columns.IndicatorColumn, Styled> => {
  const { indicator, result, progress } = line;
  const { census, texts, figures } = context;
  const labels = texts.indicators[indicator.id];
  const percent = indicator.kind === 'percent';
  const look = columns.FIGURE_LOOKS[indicator.kind];
  const units = partUnitsOf(indicator, result);
  const part = (unit: PartUnit | null): StyleName => (unit === 'euros' ? 'amount' : 'integer');
  const { bare, ...own } = figureCells(line, census, texts);
  const { previous, change, trend, gap, reached } = progressCells(line, texts);
  return {
    id: [text(indicator.id), 'text'],
    axis: [text(texts.axes[indicator.axis]), 'text'],
    label: [text(labels.label), 'wrapped'],
    value: [own.value, look],
    unit: [text(labels.unit), 'centered'],
    numerator: [own.numerator, part(units.numerator)],
    denominator: [own.denominator, part(units.denominator)],
    year: [result.year, 'year'],
    previousYear: [progress.previous?.year ?? null, 'year'],
    previous: [previous, look],
    change: [change, percent ? 'points' : 'change'],
    trend: [trend, 'centered'],
    target: [asWritten(indicator, progress.target?.value ?? null), look],
    deadline: [progress.target?.deadline ?? null, 'year'],
    gap: [gap, GAP_LOOKS[indicator.kind]],
    reached: [reached, 'centered'],
    remark: [text(remarkOf(line, { census, figures, bare }, texts)), 'wrapped'],
    source: [sourceCell(line, census, texts), result.value === null ? 'centered' : 'link'],
    extracted: [extractedOn(line, context), 'date'],
    perimeter: [text(labels.perimeter), 'wrapped'],
  };
};

const head = ({ census, date, texts }: ReportInput, chartsRow: number): BlockPlan[] => {
  const own = texts.sheets.indicatorSheet;
  const values = { campagne: census.campaignYear, annee: census.year, feuille: census.sheet, date };
  const years = [[census.campaignYear], [census.parameters.firstCampaign]];
  const link = linkTo(texts.sheets.names.indicateurs, `A${chartsRow + 1}`, own.toCharts);
  return [
    { row: 0, column: 0, cells: [[{ text: fill(own.title, values) }]], style: 'title' },
    { row: 1, column: 0, cells: [[{ text: fill(own.subtitle, values) }]], style: 'text' },
    { row: 2, column: 0, cells: [[{ text: own.note }], [{ text: own.order }]], style: 'note' },
    { row: YEAR_ROW, column: 0, cells: [[{ text: own.campaignYear }], [{ text: own.firstCampaign }]], style: 'text' },
    { row: YEAR_ROW, column: 1, cells: years, style: 'year' },
    { row: YEAR_ROW, column: 2, cells: [[link]], style: 'link' },
  ];
};

const tableBlocks = (lines: readonly IndicatorLine[], context: Context): BlockPlan[] => {
  const { headers } = context.texts.indicatorSheet;
  const cells = lines.map((line) => {
    const byColumn = lineCells(line, context);
    return INDICATOR_COLUMNS.map((key) => byColumn[key]);
  });
  return [
    {
      row: HEADER_ROW,
      column: 0,
      cells: [INDICATOR_COLUMNS.map((key) => ({ text: headers[key] }))],
      style: 'header',
      columnStyles: [...columns.INDICATOR_HEADER_LOOKS],
    },
    ...styledBlocks(HEADER_ROW + 1, 0, cells),
  ];
};

/**
 * The sheet Indicateurs: a row per indicator and year. Value, numerator and denominator are live formulas over the tables,
 * trend and distance to the target over the rows of the table itself; charts stand below it.
 */
export const planIndicatorsSheet = (input: ReportInput): SheetPlan => {
  const { census, series, today } = input;
  const texts = input.texts.sheets;
  const lines = numbered(linesOf(input));
  const context = { census, texts, figures: figureIndex(series), today };
  const { tables, absent } = indicatorChartTables({ census, series, texts });
  const charts = chartArea(tables, absent, HEADER_ROW + lines.length + 3, texts.indicatorSheet.charts);
  const plan: SheetPlan = {
    key: 'indicateurs',
    name: texts.names.indicateurs,
    tabColor: '#1B5E20',
    blocks: [...head(input, charts.top), ...tableBlocks(lines, context), ...charts.blocks],
    tables: [
      {
        name: columns.INDICATOR_TABLE,
        row: HEADER_ROW,
        column: 0,
        rowCount: lines.length + 1,
        columnCount: INDICATOR_COLUMNS.length,
        style: 'TableStyleLight1',
        showFilterButton: true,
      },
    ],
    columnWidths: [...columns.INDICATOR_WIDTHS],
    freeze: { rows: HEADER_ROW + 1, columns: 3 },
    showGridlines: false,
    charts: charts.charts,
    conditions: indicatorConditions(lines.length, texts.indicatorSheet),
  };
  const print = printOf(plan, census, texts, { key: 'indicateurs', columns: columns.PRINTED_COLUMNS });
  // What charts are drawn from stays on the screen.
  const rowCount = charts.charts.length === 0 ? print.area.rowCount : charts.dataTop;
  return { ...plan, print: { ...print, area: { ...print.area, rowCount }, breaks: [charts.top] } };
};
