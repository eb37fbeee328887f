import { fold } from '../../table/normalise';
import type { Messages } from '../../i18n';
import type { Census, Need } from '../census';
import type { ColumnKey } from '../columns';
import { originOf, retainedNeeds } from '../indicators/needs';
import { valueOf } from '../parsing/reading';
import { BUDGET_SLOTS, spreadBudget, type BudgetSlot } from './budget-spread';

/** What the budget is broken down by. */
export const BUDGET_DIMENSIONS = ['section', 'department', 'budgetFunction', 'programme'] as const;
export type BudgetDimension = (typeof BUDGET_DIMENSIONS)[number];

/** The column of the census that a dimension comes from. */
export const DIMENSION_COLUMNS: Record<BudgetDimension, ColumnKey> = {
  section: 'section',
  department: 'direction',
  budgetFunction: 'fonction',
  programme: 'programme',
};

/** The sections in the order of the accounts; whatever else a census says comes after. */
export const SECTIONS = ['Fonctionnement', 'Investissement'] as const;

/** Sums of a line, in cents. */
export interface BudgetFigures {
  needs: number;
  slots: Record<BudgetSlot, number>;
  total: number;
  /** Part of the total that prolongs running contracts. */
  extensions: number;
  /** Amounts of the first year by section; the last is that of needs without one. */
  firstYear: { Fonctionnement: number; Investissement: number; none: number };
}

export interface BudgetGroup {
  /** As Donnees has it; `null` for an empty cell, or for what the other lines leave. */
  value: string | null;
  kind: 'value' | 'empty' | 'others';
  figures: BudgetFigures;
}

/** Lines of one table; beyond, the smallest are gathered. */
const MOST_LINES = 60;
/** A criterion of a formula holds 255 characters. */
const LONGEST_VALUE = 200;

export const noFigures = (): BudgetFigures => ({
  needs: 0,
  slots: { before: 0, first: 0, second: 0, third: 0, fourth: 0, later: 0, open: 0 },
  total: 0,
  extensions: 0,
  firstYear: { Fonctionnement: 0, Investissement: 0, none: 0 },
});

const sectionOf = (need: Need): 'Fonctionnement' | 'Investissement' | 'none' =>
  SECTIONS.find((section) => section === valueOf(need.cells.section)) ?? 'none';

const addNeed = (figures: BudgetFigures, census: Census, need: Need): void => {
  const { cents } = spreadBudget(census, need);
  figures.needs++;
  for (const slot of BUDGET_SLOTS) {
    figures.slots[slot] += cents[slot];
    figures.total += cents[slot];
    if (originOf(need) === 'extension') figures.extensions += cents[slot];
  }
  figures.firstYear[sectionOf(need)] += cents.first;
};

const addFigures = (sum: BudgetFigures, more: BudgetFigures): BudgetFigures => {
  for (const slot of BUDGET_SLOTS) sum.slots[slot] += more.slots[slot];
  for (const key of ['Fonctionnement', 'Investissement', 'none'] as const) sum.firstYear[key] += more.firstYear[key];
  sum.needs += more.needs;
  sum.total += more.total;
  sum.extensions += more.extensions;
  return sum;
};

/** All retained needs together. */
export const budgetTotal = (census: Census): BudgetFigures => {
  const figures = noFigures();
  for (const need of retainedNeeds(census)) addNeed(figures, census, need);
  return figures;
};

const writtenAs = (need: Need, dimension: BudgetDimension, unknown: Messages['sheets']['unknown']): string | null => {
  if (dimension === 'department') return need.department ?? unknown.department;
  if (dimension === 'section') return valueOf(need.cells.section) ?? unknown.section;
  return valueOf(need.cells[dimension === 'budgetFunction' ? 'fonction' : 'programme']);
};

const inOrder = (dimension: BudgetDimension, unknown: Messages['sheets']['unknown']) => {
  const last = dimension === 'department' ? unknown.department : dimension === 'section' ? unknown.section : null;
  const rank = ({ kind, value }: BudgetGroup): number =>
    kind === 'others' ? 3 : kind === 'empty' ? 2 : value === last ? 1 : 0;
  return (a: BudgetGroup, b: BudgetGroup): number => {
    const [x, y] = [fold(a.value ?? ''), fold(b.value ?? '')];
    return rank(a) - rank(b) || (x < y ? -1 : x > y ? 1 : 0);
  };
};

/** The largest lines by total, the others gathered in one; values too long for a criterion always are. */
const gathered = (groups: BudgetGroup[]): BudgetGroup[] => {
  const kept = groups
    .filter(({ value }) => value === null || value.length <= LONGEST_VALUE)
    .sort((a, b) => Number(b.kind === 'empty') - Number(a.kind === 'empty') || b.figures.total - a.figures.total)
    .slice(0, MOST_LINES);
  if (kept.length === groups.length) return kept;
  const rest = groups.filter((group) => !kept.includes(group));
  const figures = rest.reduce((sum, group) => addFigures(sum, group.figures), noFigures());
  return [...kept, { value: null, kind: 'others', figures }];
};

/** The retained needs by a dimension, in the order of the sheet; spellings that Excel takes for the same are one line. */
export const budgetGroups = (
  census: Census,
  dimension: BudgetDimension,
  { unknown }: Pick<Messages['sheets'], 'unknown'>,
): BudgetGroup[] => {
  const groups = new Map<string, BudgetGroup>();
  for (const need of retainedNeeds(census)) {
    const value = writtenAs(need, dimension, unknown) || null;
    const key = value?.toLowerCase() ?? '';
    const group = groups.get(key) ?? { value, kind: value === null ? 'empty' : 'value', figures: noFigures() };
    groups.set(key, group);
    addNeed(group.figures, census, need);
  }
  return gathered([...groups.values()]).sort(inOrder(dimension, unknown));
};
