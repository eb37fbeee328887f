import { valueOf } from '../parsing/reading';
import { POSITIVE_COLUMNS } from './amount-columns';
import type { Rule } from './rule';

/** An estimate is above zero. */
export const notPositive: Rule = {
  id: 'R10',
  severity: 'erreur',
  columns: [],
  check(run) {
    for (const key of run.present(POSITIVE_COLUMNS)) {
      for (const need of run.census.needs) {
        const cents = valueOf(need.cells[key]);
        if (cents !== null && cents <= 0) run.report(need, key, run.texts.R10.message);
      }
    }
  },
};
