import type { Messages } from '../../i18n';
import { fill } from '../fill';
import { SECTIONS, type BudgetFigures } from './budget-groups';
import { EXTENSION, SLOT_COLUMNS, sumFormula, type Lines, type Test } from './budget-formulas';
import { BUDGET_SLOTS } from './budget-spread';

type Texts = Messages['sheets'];

/** A column of figures of the budget tables. */
export interface BudgetColumn {
  header: string;
  count?: boolean;
  /** What the formula must give: cents, or a number of needs. */
  figure: (figures: BudgetFigures) => number;
  /** Formula over Donnees, without `=`. */
  formula: (lines: Lines) => string;
}

const slotColumns = (year: number, total: BudgetFigures, texts: Texts): BudgetColumn[] => {
  const own = texts.budget.headers;
  const headers = {
    before: fill(own.before, { annee: year }),
    first: String(year),
    second: String(year + 1),
    third: String(year + 2),
    fourth: String(year + 3),
    later: fill(own.later, { annee: year + 3 }),
    open: own.open,
  };
  // Amounts of years gone by come from dates to be corrected: no column without any.
  const shown = BUDGET_SLOTS.filter((slot) => slot !== 'before' || total.slots.before !== 0);
  return shown.map((slot) => ({
    header: headers[slot],
    figure: ({ slots }) => slots[slot],
    formula: (lines) => sumFormula(texts, SLOT_COLUMNS[slot], lines),
  }));
};

const sectionColumns = (year: number, total: BudgetFigures, texts: Texts): BudgetColumn[] => {
  const column = (header: string, key: keyof BudgetFigures['firstYear'], tests: Test[]): BudgetColumn => ({
    header,
    figure: ({ firstYear }) => firstYear[key],
    formula: (lines) => sumFormula(texts, SLOT_COLUMNS.first, lines, tests),
  });
  const named = SECTIONS.map((section) =>
    column(fill(texts.budget.headers.section, { section, annee: year }), section, [
      { column: 'section', value: section },
    ]),
  );
  const others = SECTIONS.map((value): Test => ({ column: 'section', value, not: true }));
  const none = column(fill(texts.budget.headers.noSection, { annee: year }), 'none', others);
  return total.firstYear.none === 0 ? named : [...named, none];
};

/** The columns of figures, the same for every table of the sheet. */
export const budgetColumns = (year: number, total: BudgetFigures, texts: Texts): BudgetColumn[] => [
  {
    header: texts.budget.headers.needs,
    count: true,
    figure: ({ needs }) => needs,
    formula: (lines) => sumFormula(texts, null, lines),
  },
  ...slotColumns(year, total, texts),
  {
    header: texts.budget.headers.total,
    figure: (figures) => figures.total,
    formula: (lines) => sumFormula(texts, 'totalAmount', lines),
  },
  {
    header: texts.budget.headers.extensions,
    figure: ({ extensions }) => extensions,
    formula: (lines) => sumFormula(texts, 'totalAmount', lines, [EXTENSION]),
  },
  ...sectionColumns(year, total, texts),
];
