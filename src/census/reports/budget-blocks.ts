import type { Messages } from '../../i18n';
import { cellAddress } from '../../table/address';
import type { Census } from '../census';
import { columnOf } from '../columns';
import { fill } from '../fill';
import type { BudgetColumn } from './budget-columns';
import { EVERY_LINE, linesOf, needLiteral } from './budget-formulas';
import { budgetGroups, DIMENSION_COLUMNS, type BudgetDimension, type BudgetGroup } from './budget-groups';
import type { BlockPlan, PlannedCell, StyleName } from './sheet-plan';

/** A table of the sheet: its blocks, the rows of its lines, and the first row below it. */
export interface BudgetTable {
  blocks: BlockPlan[];
  groups: BudgetGroup[];
  /** Rows of the lines, counted from 0; the total stands below them. */
  first: number;
  end: number;
}

const looks = (columns: readonly BudgetColumn[], count: StyleName, amount: StyleName): StyleName[] =>
  columns.map((column) => (column.count ? count : amount));

const labelOf = ({ value, kind }: BudgetGroup, texts: Messages['sheets']): string =>
  kind === 'others' ? texts.budget.others : (value ?? texts.budget.empty);

/** What the other lines leave of the total below. */
const restFormula = (column: number, first: number, row: number, total: number): string => {
  const above = `${cellAddress(first + 1, column)}:${cellAddress(row, column)}`;
  return `=ROUND(${cellAddress(total + 1, column)}-SUM(${above}),2)`;
};

const missingBlock = (top: number, dimension: BudgetDimension, texts: Messages['sheets']): BlockPlan => {
  const colonne = columnOf(DIMENSION_COLUMNS[dimension]).label;
  return { row: top + 1, column: 0, cells: [[{ text: fill(texts.budget.missing, { colonne }) }]], style: 'warning' };
};

/** The retained needs by a dimension as live formulas, with a total that does not depend on the lines. */
export const budgetTable = (
  census: Census,
  dimension: BudgetDimension,
  columns: readonly BudgetColumn[],
  top: number,
  texts: Messages['sheets'],
): BudgetTable => {
  const title: BlockPlan = {
    row: top,
    column: 0,
    cells: [[{ text: texts.budget.dimensions[dimension] }]],
    style: 'subtitle',
  };
  const key = DIMENSION_COLUMNS[dimension];
  if (!census.location.columns.some((column) => column.key === key))
    return { blocks: [title, missingBlock(top, dimension, texts)], groups: [], first: top + 2, end: top + 2 };
  const groups = budgetGroups(census, dimension, texts);
  const first = top + 1;
  const total = first + groups.length;
  const literal = needLiteral(groups.map(({ value }) => value));
  const line = (group: BudgetGroup, place: number): PlannedCell[] =>
    columns.map(({ formula }, column) =>
      group.kind === 'others'
        ? { formula: restFormula(column + 1, first, first + place, total) }
        : { formula: `=${formula(linesOf(dimension, group, literal))}` },
    );
  return {
    blocks: [
      title,
      { row: first, column: 0, cells: groups.map((group) => [{ text: labelOf(group, texts) }]), style: 'wrapped' },
      { row: first, column: 1, cells: groups.map(line), columnStyles: looks(columns, 'crossInteger', 'crossAmount') },
      { row: total, column: 0, cells: [[{ text: texts.budget.total }]], style: 'total' },
      {
        row: total,
        column: 1,
        cells: [columns.map(({ formula }) => ({ formula: `=${formula(EVERY_LINE)}` }))],
        columnStyles: looks(columns, 'totalInteger', 'totalAmount'),
      },
    ],
    groups,
    first,
    end: total + 1,
  };
};
