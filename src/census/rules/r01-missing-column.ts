import { columnIndex } from '../../table/address';
import type { Census } from '../census';
import { columnOf, type ColumnKey } from '../columns';
import { fill } from '../fill';
import { headerForm } from '../../table/normalise';
import { similarity } from '../../table/distance';
import { valueOf } from '../parsing/reading';
import { CLAUSE_DUTY, CRITERION_DUTY, isUnderDuty } from './environmental-duty';
import type { Rule } from './rule';

/** From here on an unknown header is taken for a misspelt one. */
const LIKELY = 0.6;

const concernsCurrentContract = (census: Census): boolean =>
  census.needs.some(({ cells }) => {
    const origin = valueOf(cells.nature_besoin);
    return origin === 'renewal' || origin === 'extension';
  });

const concernsEnvironment = (census: Census): boolean =>
  census.needs.some((need) => isUnderDuty(census, need, CRITERION_DUTY) || isUnderDuty(census, need, CLAUSE_DUTY));

/** Columns that the rows of this census make necessary; the essential ones are refused before any rule runs. */
const EXPECTED: [ColumnKey, (census: Census) => boolean][] = [
  ['annee', () => true],
  ['statut', () => true],
  ['num_marche_actuel', concernsCurrentContract],
  ['date_fin_actuel', concernsCurrentContract],
  ['consid_env', concernsEnvironment],
];

/** A column that the census needs is missing; the rules on it do not run. */
export const missingColumn: Rule = {
  id: 'R01',
  severity: 'erreur',
  columns: [],
  acrossRows: true,
  check(run) {
    const { location } = run.census;
    const first = Math.min(...location.columns.map(({ index }) => index));
    for (const [key, isExpected] of EXPECTED) {
      if (run.has(key) || !isExpected(run.census)) continue;
      const { label, synonyms } = columnOf(key);
      const forms = [label, ...synonyms].map(headerForm);
      let nearest: { header: string; index: number; score: number } | null = null;
      for (const { header, column } of location.unknownColumns) {
        const score = Math.max(...forms.map((form) => similarity(form, headerForm(header))));
        if (score >= LIKELY && score > (nearest?.score ?? 0)) nearest = { header, index: columnIndex(column), score };
      }
      if (nearest) {
        const values = { colonne: label, entete: nearest.header };
        const fix = { value: label, label: fill(run.texts.R01.rename, values) };
        run.reportHeader(nearest.index, key, nearest.header, fill(run.texts.R01.nearest, values), fix);
      } else run.reportHeader(first, key, '', fill(run.texts.R01.message, { colonne: label }));
    }
  },
};
