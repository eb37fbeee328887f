import { valueOf } from '../parsing/reading';
import { YES } from '../vocabulary';
import { familyOf } from './family-of';
import type { Rule } from './rule';

/**
 * Food and catering: half of the value in sustainable and quality products, a fifth organic (EGalim, C. rural L230-5-1).
 * Extensions count in that value like the rest.
 */
export const egalim: Rule = {
  id: 'R37',
  severity: 'info',
  columns: ['code_nomenclature', 'egalim'],
  check(run) {
    for (const need of run.census.needs) {
      if (!need.retained || !familyOf(run.census, need)?.egalim) continue;
      if (valueOf(need.cells.egalim) === true || need.cells.egalim!.kind === 'problem') continue;
      run.report(need, 'egalim', run.texts.R37.message, { value: YES, label: YES });
    }
  },
};
