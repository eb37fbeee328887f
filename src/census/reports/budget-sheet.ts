import type { Messages } from '../../i18n';
import type { Census } from '../census';
import type { ColumnKey } from '../columns';
import { fill } from '../fill';
import { withBanners } from './banners';
import { budgetTable, type BudgetTable } from './budget-blocks';
import { budgetChart, CHART_HEIGHT } from './budget-chart';
import { budgetCheck, CHECK_HEIGHT } from './budget-check';
import { budgetColumns, type BudgetColumn } from './budget-columns';
import { BUDGET_DIMENSIONS, budgetTotal } from './budget-groups';
import { budgetOpenList } from './budget-open';
import { missingColumns } from './missing-columns';
import { printOf } from './print';
import type { SheetPlanner } from './report-input';
import type { BlockPlan, ChartPlan, SheetPlan } from './sheet-plan';

const HEADER_ROW = 5;
const LABEL_WIDTH = 52;
const COUNT_WIDTH = 8;
const AMOUNT_WIDTH = 16;

/** Columns without which amounts cannot be dated. */
const WANTED: readonly ColumnKey[] = ['duree_initiale', 'date_besoin', 'date_fin_actuel', 'date_notification'];

const head = (census: Census, date: string, texts: Messages['sheets']): BlockPlan[] => {
  const own = texts.budget;
  const values = { annee: census.year, campagne: census.campaignYear, feuille: census.sheet, date };
  const missing = missingColumns(census, WANTED, texts);
  return [
    { row: 0, column: 0, cells: [[{ text: fill(own.title, values) }]], style: 'title' },
    { row: 1, column: 0, cells: [[{ text: fill(own.subtitle, values) }]], style: 'text' },
    { row: 2, column: 0, cells: [[{ text: own.note }], [{ text: own.rule }]], style: 'note' },
    ...(missing === null ? [] : [{ row: 4, column: 0, cells: [[{ text: missing }]], style: 'warning' } as BlockPlan]),
  ];
};

const headerBlock = (columns: readonly BudgetColumn[], texts: Messages['sheets']): BlockPlan => ({
  row: HEADER_ROW,
  column: 0,
  cells: [[{ text: texts.budget.headers.label }, ...columns.map(({ header }) => ({ text: header }))]],
  style: 'header',
  columnStyles: [null, ...columns.map(() => 'headerNumber' as const)],
});

interface Body {
  blocks: BlockPlan[];
  charts: ChartPlan[];
  tables: SheetPlan['tables'];
}

/** The tables below each other, the chart after the first, then the check of the sums and what is left open. */
const body = (census: Census, columns: readonly BudgetColumn[], texts: Messages['sheets']): Body => {
  const made: BudgetTable[] = [];
  const charts: ChartPlan[] = [];
  let top = HEADER_ROW + 1;
  for (const dimension of BUDGET_DIMENSIONS) {
    const table = budgetTable(census, dimension, columns, top, texts);
    made.push(table);
    top = table.end + 1;
    if (dimension !== 'section') continue;
    const chart = budgetChart({ table, columns, header: HEADER_ROW, top }, census.year, texts);
    if (chart === null) continue;
    charts.push(chart);
    top += CHART_HEIGHT;
  }
  const open = budgetOpenList(census, top + CHECK_HEIGHT, texts);
  return {
    blocks: [...made.flatMap(({ blocks }) => blocks), ...budgetCheck(top, texts), ...open.blocks],
    charts,
    tables: open.tables,
  };
};

/** The sheet Budget: what the retained needs cost by calendar year, by section, department, function and programme. */
export const planBudgetSheet: SheetPlanner = ({ census, date, texts: { sheets: texts } }) => {
  const columns = budgetColumns(census.year, budgetTotal(census), texts);
  const { blocks, charts, tables } = body(census, columns, texts);
  const columnWidths = [LABEL_WIDTH, ...columns.map(({ count }) => (count ? COUNT_WIDTH : AMOUNT_WIDTH))];
  const plan: SheetPlan = {
    key: 'budget',
    name: texts.names.budget,
    tabColor: '#1B5E20',
    blocks: withBanners([...head(census, date, texts), headerBlock(columns, texts), ...blocks], columnWidths),
    tables,
    charts,
    columnWidths,
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    showGridlines: false,
    rowHeights: [{ row: HEADER_ROW, height: 32 }],
  };
  return { ...plan, print: printOf(plan, census, texts, { key: 'budget' }) };
};
