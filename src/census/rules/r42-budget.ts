import type { Rule } from './rule';

const BUDGET = ['section', 'fonction', 'ap_ae'] as const;

/** Nothing says on which credits the need is paid, which the budget preparation needs (instruction M57). */
export const budget: Rule = {
  id: 'R42',
  severity: 'info',
  columns: BUDGET,
  check(run) {
    for (const need of run.census.needs) {
      if (!need.retained || BUDGET.some((key) => need.cells[key]!.kind !== 'empty')) continue;
      run.report(need, 'section', run.texts.R42.message);
    }
  },
};
