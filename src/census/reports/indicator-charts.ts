import type { Messages } from '../../i18n';
import type { ChartTable } from './indicator-chart-tables';
import type { AreaPlan, BlockPlan, ChartPlan, PlannedCell } from './sheet-plan';

/** Charts stand two by two, so many rows high, over these columns of the table. */
const CHART_ROWS = 20;
const GAP = 1;
const SIDES = [
  { column: 0, columnCount: 3 },
  { column: 3, columnCount: 7 },
] as const;

/** Where the data of charts stand: labels in the wide column, figures after it. */
const DATA_COLUMN = 2;

/** Dark enough on white to be told from it (3 : 1), and told apart without seeing colours by their lightness. */
const COLORS = ['#1F4E79', '#B45309', '#2E7D6B', '#7A5195', '#8A8F98'];

interface PlacedTable extends ChartTable {
  /** Row of its title, from 0. */
  top: number;
}

const textRow = (labels: readonly string[]): PlannedCell[] => labels.map((label) => ({ text: label }));

const dataBlocks = ({ title, header, rows, look, top }: PlacedTable): BlockPlan[] => [
  { row: top, column: DATA_COLUMN, cells: [textRow([title])], style: 'subtitle' },
  {
    row: top + 1,
    column: DATA_COLUMN,
    cells: [textRow(header)],
    style: 'header',
    columnStyles: [null, ...header.slice(1).map(() => 'headerNumber' as const)],
  },
  { row: top + 2, column: DATA_COLUMN, cells: rows.map(({ label }) => [{ text: label }]), style: 'text' },
  {
    row: top + 2,
    column: DATA_COLUMN + 1,
    cells: rows.map(({ cells }) => cells.map((cell) => cell && { formula: `=${cell.formula}` })),
    style: look,
  },
];

const columnArea = ({ top, rows }: PlacedTable, column: number): AreaPlan => ({
  row: top + 2,
  column: DATA_COLUMN + column,
  rowCount: rows.length,
  columnCount: 1,
});

const chartOf = (table: PlacedTable, place: number, top: number): ChartPlan => {
  const { name, title, altText, kind, header, numberFormat, legend, axis } = table;
  const side = SIDES[place % SIDES.length]!;
  return {
    ...{ name, title, altText, kind, numberFormat, legend },
    ...(axis ? { valueAxisTitle: axis } : {}),
    dataLabels: kind !== 'stackedColumns',
    categories: columnArea(table, 0),
    series: header.slice(1).map((label, at) => ({
      name: label,
      values: columnArea(table, at + 1),
      color: COLORS[at % COLORS.length]!,
    })),
    anchor: { row: top + Math.floor(place / SIDES.length) * (CHART_ROWS + GAP), rowCount: CHART_ROWS, ...side },
  };
};

/** Charts below the table and what they are drawn from, below them; where no chart can be drawn the sheet says so. */
export interface ChartArea {
  blocks: BlockPlan[];
  charts: ChartPlan[];
  /** Row of the heading, from 0. */
  top: number;
  /** First row of the data, from 0. */
  dataTop: number;
}

/**
 * Lays out the charts of the sheet from a row on. They stand below the table: beside it, its filter would hide them.
 * @param absent short titles of charts without figures
 */
export const chartArea = (
  tables: readonly ChartTable[],
  absent: readonly string[],
  top: number,
  texts: Messages['sheets']['indicatorSheet']['charts'],
): ChartArea => {
  const first = top + 2;
  const lines = Math.ceil(tables.length / SIDES.length);
  const dataTop = first + lines * (CHART_ROWS + GAP);
  const placed: PlacedTable[] = [];
  let next = dataTop + 1;
  for (const table of tables) {
    placed.push({ ...table, top: next });
    next += table.rows.length + 3;
  }
  const note = absent.length === 0 ? '' : texts.absent.replace('{graphiques}', absent.join(', '));
  return {
    top,
    dataTop,
    charts: placed.map((table, place) => chartOf(table, place, first)),
    blocks: [
      { row: top, column: 0, cells: [textRow([texts.title])], style: 'subtitle' },
      ...(note ? [{ row: top + 1, column: 0, cells: [textRow([note])], style: 'note' as const }] : []),
      ...(placed.length > 0
        ? [{ row: dataTop, column: 0, cells: [textRow([texts.data])], style: 'note' as const }]
        : []),
      ...placed.flatMap(dataBlocks),
    ],
  };
};
