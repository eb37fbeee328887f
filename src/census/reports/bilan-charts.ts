import type { Messages } from '../../i18n';
import { cellAddress } from '../../table/address';
import { fill } from '../fill';
import type { IndicatorId } from '../indicators/indicator';
import { lookup } from './bilan-cells';
import type { BilanChart, ChartPoint, PointSource } from './bilan-chart-data';
import { BILAN, HEADER_ROW, PRINTED_COLUMNS } from './bilan-columns';
import { CHART_ROWS } from './bilan-groups';
import type { PlacedRow } from './bilan-layout';
import { figureText } from './bilan-wording';
import type { AreaPlan, BlockPlan, ChartPlan } from './sheet-plan';

type Texts = Messages['sheets'];

/** Where each indicator has its row, by Excel's row number. */
export type FigureRows = ReadonlyMap<IndicatorId, number>;

const BLUE = '#1F4E79';

/** The charts of the report with the cells that they read. */
export interface PlacedCharts {
  charts: ChartPlan[];
  blocks: BlockPlan[];
}

const pointFormula = (source: PointSource, rows: FigureRows, texts: Texts): string => {
  const cell = (id: IndicatorId, column: number): string => cellAddress(rows.get(id)!, column);
  switch (source.from) {
    case 'value':
      return cell(source.id, BILAN.current);
    case 'target':
      return cell(source.id, BILAN.target);
    case 'rest':
      return [source.id, ...source.without].map((id) => cell(id, BILAN.current)).join('-');
    case 'year': {
      const [id, year] = [`"${source.id}"`, String(source.year)];
      return lookup(texts, 'value', { id, year, otherwise: texts.bilan.unknown });
    }
  }
};

/** The chart over `abreast` places of its line of charts. */
const anchorOf = (row: number, place: number, abreast: number): AreaPlan => {
  const [column, end] =
    abreast === 1 ? [0, PRINTED_COLUMNS] : place === 0 ? [0, BILAN.id] : [BILAN.id, PRINTED_COLUMNS];
  return { row, column, rowCount: CHART_ROWS, columnCount: end - column };
};

const altText = ({ name, style, points }: BilanChart, year: number, { bilan }: Texts): string => {
  const kind = style === 'percent' ? 'percent' : 'count';
  const said = ({ label, value }: ChartPoint): string => `${label} ${figureText(value, kind, bilan)}`;
  return fill(bilan.charts[name].alt, { annee: year, valeurs: points.map(said).join(', ') });
};

/** The cells of a chart's points beside the report: its title, then one line for each point. */
const dataBlocks = (chart: BilanChart, top: number, rows: FigureRows, texts: Texts): BlockPlan[] => [
  {
    row: top,
    column: BILAN.chartLabel,
    cells: [[{ text: texts.bilan.charts[chart.name].title }, null]],
    style: 'subheading',
  },
  {
    row: top + 1,
    column: BILAN.chartLabel,
    cells: chart.points.map(({ label, source }) => [
      { text: label },
      { formula: `=${pointFormula(source, rows, texts)}` },
    ]),
    columnStyles: ['text', chart.style],
  },
];

/** Places the charts where the report leaves room for them, and their data beside it. */
export const placeCharts = (
  placed: readonly PlacedRow[],
  rows: FigureRows,
  year: number,
  texts: Texts,
): PlacedCharts => {
  const charts: ChartPlan[] = [];
  const blocks: BlockPlan[] = [];
  let top = HEADER_ROW + 1;
  for (const line of placed) {
    if (line.kind !== 'charts') continue;
    for (const [place, chart] of line.charts.entries()) {
      const area = { row: top + 1, rowCount: chart.points.length, columnCount: 1 };
      const { title } = texts.bilan.charts[chart.name];
      charts.push({
        name: `bilan_${chart.name}`,
        title,
        altText: altText(chart, year, texts),
        kind: chart.kind,
        categories: { ...area, column: BILAN.chartLabel },
        series: [{ name: title, values: { ...area, column: BILAN.chartValue }, color: BLUE }],
        anchor: anchorOf(line.row, place, line.charts.length),
        numberFormat: chart.numberFormat,
        legend: chart.kind === 'doughnut' ? 'Right' : null,
        dataLabels: true,
      });
      blocks.push(...dataBlocks(chart, top, rows, texts));
      top += chart.points.length + 2;
    }
  }
  return { charts, blocks };
};
