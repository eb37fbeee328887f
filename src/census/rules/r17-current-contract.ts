import { valueOf } from '../parsing/reading';
import type { Rule } from './rule';

/** A need that follows a contract must name it and say when it ends. */
export const currentContract: Rule = {
  id: 'R17',
  severity: 'erreur',
  columns: ['nature_besoin', 'num_marche_actuel', 'date_fin_actuel'],
  check(run) {
    const texts = run.texts.R17;
    for (const need of run.census.needs) {
      const origin = valueOf(need.cells.nature_besoin);
      if (origin !== 'renewal' && origin !== 'extension') continue;
      const noNumber = need.cells.num_marche_actuel!.kind === 'empty';
      const noEnd = need.cells.date_fin_actuel!.kind === 'empty';
      if (noNumber) run.report(need, 'num_marche_actuel', noEnd ? texts.message : texts.number);
      else if (noEnd) run.report(need, 'date_fin_actuel', texts.end);
    }
  },
};
