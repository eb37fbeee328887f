import type { Messages } from '../../i18n';
import { fill } from '../fill';
import type { BudgetTable } from './budget-blocks';
import type { BudgetColumn } from './budget-columns';
import type { ChartPlan } from './sheet-plan';

/** Colours of the lines, dark enough beside each other in print. */
const COLORS = ['#1F4E79', '#C55A11', '#7F7F7F'];
const HEIGHT = 15;

/** Rows that the chart takes. */
export const CHART_HEIGHT = HEIGHT + 1;

/**
 * The years side by side, one colour per section; `null` without any section to show.
 * @param header row of the years, counted from 0
 */
export const budgetChart = (
  {
    table,
    columns,
    header,
    top,
  }: { table: BudgetTable; columns: readonly BudgetColumn[]; header: number; top: number },
  year: number,
  texts: Messages['sheets'],
): ChartPlan | null => {
  if (table.groups.length === 0) return null;
  const own = texts.budget.chart;
  const start = 1 + columns.findIndex((column) => column.header === String(year));
  // The four named years and what comes after.
  const area = (row: number) => ({ row, column: start, rowCount: 1, columnCount: 5 });
  return {
    name: 'BudgetParSection',
    title: fill(own.title, { annee: year }),
    altText: fill(own.altText, { annee: year, fin: year + 3 }),
    kind: 'stackedColumns',
    categories: area(header),
    series: table.groups.slice(0, COLORS.length).map(({ value }, place) => ({
      name: value ?? texts.budget.empty,
      values: area(table.first + place),
      color: COLORS[place],
    })),
    anchor: { row: top, column: 0, rowCount: HEIGHT, columnCount: 7 },
    numberFormat: '#,##0\\ "€"',
    legend: 'Bottom',
  };
};
