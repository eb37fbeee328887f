import { valueOf } from '../parsing/reading';
import type { Rule } from './rule';

const SHORTEST_TITLE = 5;

/** A need must say what it is. */
export const title: Rule = {
  id: 'R04',
  severity: 'erreur',
  columns: ['intitule'],
  check(run) {
    for (const need of run.census.needs) {
      const text = valueOf(need.cells.intitule) ?? '';
      if ([...text].length < SHORTEST_TITLE) run.report(need, 'intitule', run.texts.R04.message);
    }
  },
};
