import { fill } from '../fill';
import { ORIGINS } from '../vocabulary';
import type { Rule } from './rule';

/** The origin of a need decides whether it is a consultation; variants are understood but must be written out. */
export const origin: Rule = {
  id: 'R03',
  severity: 'erreur',
  columns: ['nature_besoin'],
  check(run) {
    const texts = run.texts.R03;
    for (const need of run.census.needs) {
      const reading = need.cells.nature_besoin!;
      if (reading.kind === 'empty') {
        run.report(need, 'nature_besoin', texts.message);
        continue;
      }
      const valeur = run.displayed(need, 'nature_besoin');
      if (reading.kind === 'problem') run.report(need, 'nature_besoin', fill(texts.unknown, { valeur }));
      else if (!reading.clean) {
        const proposition = ORIGINS[reading.value];
        const fix = { value: proposition, label: proposition };
        run.report(need, 'nature_besoin', fill(texts.variant, { valeur, proposition }), fix);
      }
    }
  },
};
