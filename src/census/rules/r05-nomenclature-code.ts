import { fill } from '../fill';
import { CodeProposer } from '../nearest-code';
import type { Rule } from './rule';

/**
 * The code must be one of the nomenclature, written as it is there. Codes damaged by Excel (`10.1` for `10.10`, a date, no
 * dot) are found back; others get the nearest code, or the one whose label stands beside.
 */
export const nomenclatureCode: Rule = {
  id: 'R05',
  severity: 'erreur',
  columns: ['code_nomenclature'],
  check(run) {
    const texts = run.texts.R05;
    const proposer = new CodeProposer(run.census.parameters.nomenclature);
    for (const need of run.census.needs) {
      const reading = need.cells.code_nomenclature!;
      if (reading.kind === 'understood' && reading.clean) continue;
      const code = run.displayed(need, 'code_nomenclature');
      const proposition =
        reading.kind === 'understood'
          ? reading.value
          : proposer.propose(reading.kind === 'empty' ? '' : code, run.displayed(need, 'libelle_nomenclature'));
      const fix = proposition === null ? null : { value: proposition, label: proposition };
      if (reading.kind === 'empty') run.report(need, 'code_nomenclature', texts.empty, fix);
      else if (proposition === null) run.report(need, 'code_nomenclature', fill(texts.withoutProposal, { code }));
      else {
        const sentence = code.replace(',', '.') === proposition ? texts.asNumber : texts.message;
        run.report(need, 'code_nomenclature', fill(sentence, { code, proposition }), fix);
      }
    }
  },
};
