import type { Census, Need } from '../census';
import type { ColumnKey } from '../columns';
import { fill } from '../fill';
import type { Fix, Severity } from '../finding';
import { valueOf } from '../parsing/reading';
import { DROPPED_STATUSES, STATUSES } from '../vocabulary';
import { headerOf } from './reading-columns';
import type { Rule } from './rule';

interface Required {
  key: ColumnKey;
  severity: Severity;
  applies(need: Need): boolean;
  fix(need: Need, typeOf: (code: string) => string | null, census: Census): string | number | null;
}

/** Extensions launch no consultation, dropped needs neither. */
const launches = ({ cells }: Need): boolean => {
  const status = valueOf(cells.statut);
  return valueOf(cells.nature_besoin) !== 'extension' && !(status !== null && DROPPED_STATUSES.includes(status));
};

/**
 * Columns that the template requires and that no other rule is about. Without a type or a launch date the thresholds cannot be
 * compared: an error. Without a year or a status the row counts all the same, in the year under work: a warning.
 */
const REQUIRED: readonly Required[] = [
  { key: 'annee', severity: 'avertissement', applies: () => true, fix: (_need, _typeOf, { year }) => year },
  {
    key: 'type_achat',
    severity: 'erreur',
    applies: () => true,
    fix: ({ cells }, typeOf) => typeOf(valueOf(cells.code_nomenclature) ?? ''),
  },
  { key: 'date_lancement', severity: 'erreur', applies: launches, fix: () => null },
  { key: 'statut', severity: 'avertissement', applies: () => true, fix: () => STATUSES[0] },
];

const toFix = (value: string | number | null): Fix | null => (value === null ? null : { value, label: String(value) });

/** A required cell is empty. */
export const emptyCell: Rule = {
  id: 'L05',
  severity: 'erreur',
  columns: [],
  check(run) {
    const { census } = run;
    const types = new Map(census.parameters.nomenclature.map(({ code, purchaseType }) => [code, purchaseType]));
    for (const { key, severity, applies, fix } of REQUIRED) {
      if (!run.has(key)) continue;
      const message = fill(run.texts.L05.message, { colonne: headerOf(census.location.columns, key) });
      for (const need of census.needs) {
        if (need.cells[key]!.kind !== 'empty' || !applies(need)) continue;
        const value = fix(need, (code) => types.get(code) ?? null, census);
        run.report(need, key, message, toFix(value), { severity });
      }
    }
  },
};
