import { valueOf } from '../parsing/reading';
import type { Rule } from './rule';

const SHORTEST_TITLE = 5;

/** Letters are counted, not their halves: one beyond the Basic Multilingual Plane takes two places. */
const isShort = (text: string): boolean => text.length < 2 * SHORTEST_TITLE && [...text].length < SHORTEST_TITLE;

/** A need must say what it is. */
export const title: Rule = {
  id: 'R04',
  severity: 'erreur',
  columns: ['intitule'],
  check(run) {
    for (const need of run.census.needs) {
      const text = valueOf(need.cells.intitule) ?? '';
      if (isShort(text)) run.report(need, 'intitule', run.texts.R04.message);
    }
  },
};
