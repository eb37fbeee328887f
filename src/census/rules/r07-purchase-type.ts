import { familyOf } from '../family-of';
import { fill } from '../fill';
import { valueOf } from '../parsing/reading';
import type { PurchaseType } from '../vocabulary';
import type { Rule } from './rule';

/** Studies are services in law, under the same thresholds: between the two, the family is only a habit. */
const inLaw = (type: PurchaseType): PurchaseType => (type === 'Prestations intellectuelles' ? 'Services' : type);

/** The purchase type is that of the family, for thresholds depend on it. */
export const purchaseType: Rule = {
  id: 'R07',
  severity: 'avertissement',
  columns: ['code_nomenclature', 'type_achat'],
  check(run) {
    for (const need of run.census.needs) {
      const type = valueOf(need.cells.type_achat);
      const family = familyOf(run.census, need);
      const expected = family?.purchaseType ?? null;
      if (type === null || !family || expected === null || inLaw(type) === inLaw(expected)) continue;
      const values = { type, code: family.code, type_famille: expected };
      run.report(need, 'type_achat', fill(run.texts.R07.message, values), { value: expected, label: expected });
    }
  },
};
