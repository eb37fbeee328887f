import { familyOf } from '../family-of';
import { fill } from '../fill';
import type { Fix } from '../finding';
import { isConsultation } from '../need-kinds';
import { printAmount } from '../parsing/amount';
import { valueOf } from '../parsing/reading';
import { lightestProcedure, procedureBasis, procedureWeight, runsOwnConsultation } from '../procedures';
import type { Rule } from './rule';

const OPEN = "Appel d'offres ouvert";
/** Formal procedures that any need may be passed in; the others have conditions of their own. */
const FREE_FORMAL = [OPEN, "Appel d'offres restreint"];

const fixes = (expected: string): Fix[] =>
  (expected === OPEN ? FREE_FORMAL : [expected]).map((value) => ({ value, label: value }));

/**
 * The procedure is at least the one that the estimated value asks for on the day of the launch. Rows alone: what several
 * rows come to together is the business of other rules. Publicity (from 90 000 € on) is no procedure.
 */
export const lightProcedure: Rule = {
  id: 'R25',
  severity: 'avertissement',
  columns: ['procedure', 'type_achat', 'montant_total_ht', 'date_lancement'],
  check(run) {
    for (const need of run.census.needs) {
      const procedure = valueOf(need.cells.procedure);
      const weight = procedure === null ? null : procedureWeight(procedure);
      if (procedure === null || weight === null || !isConsultation(need) || !runsOwnConsultation(need.cells)) continue;
      const family = familyOf(run.census, need);
      const basis = procedureBasis(need, family);
      const expected = lightestProcedure(need, run.census.parameters, family);
      if (!basis || expected === null || weight >= procedureWeight(expected)!) continue;
      const values = { procedure, montant: printAmount(basis.cents), type: basis.type, attendue: expected };
      const choices = fixes(expected);
      const details = choices.length > 1 ? { choices } : {};
      const ofMaximum = basis.cents !== valueOf(need.cells.montant_total_ht);
      const sentence = ofMaximum ? run.texts.R25.maximum : run.texts.R25.message;
      run.report(need, 'procedure', fill(sentence, values), choices[0], details);
    }
  },
};
