import { fr } from '../../i18n/fr';
import type { Messages } from '../../i18n';
import { cellAddress } from '../../table/address';
import type { Census, Need } from '../census';
import type { ColumnKey } from '../columns';
import { totalMonths } from '../durations';
import { fill } from '../fill';
import { inUnit } from '../fix-units';
import type { Finding } from '../finding';
import { valueOf } from '../parsing/reading';
import { familyOf } from '../rules/family-of';
import { insertion } from '../rules/r33-insertion-hours';
import { productIndex } from '../rules/r34-index';
import { RuleRun, type Rule } from '../rules/rule';
import type { Completion } from './completion';
import { FAMILY_FACTS } from './family-facts';

/** Rules whose fix follows from the code and the amount, on rows where the rule says that it applies. */
const FROM_RULES: readonly Rule[] = [insertion, productIndex];

type Value = string | number;

class Planner {
  readonly planned: Completion[] = [];
  private readonly places: ReadonlyMap<ColumnKey, number>;

  constructor(readonly census: Census) {
    this.places = new Map(census.location.columns.map(({ key, index }) => [key, index]));
  }

  /** Plans a value for a cell of a need that the census has and that is empty: never over what stands there. */
  add(need: Need, column: ColumnKey, fact: Value | null, reason: string): void {
    const index = this.places.get(column);
    if (fact === null || index === undefined || need.cells[column]?.kind !== 'empty') return;
    const value = inUnit(fact, this.census.location.columns.find(({ key }) => key === column)?.unit);
    const after = typeof value === 'number' ? String(value).replace('.', ',') : value;
    this.planned.push({ row: need.row, column, cell: cellAddress(need.row, index), before: '', after, value, reason });
  }

  /** What a rule proposes, by Excel row, where it has its columns. */
  proposedBy(rule: Rule): Map<number, Value> {
    if (!rule.columns.every((key) => this.places.has(key))) return new Map();
    const found: Finding[] = [];
    rule.check(new RuleRun(this.census, fr.rules, rule, found));
    return new Map(found.flatMap(({ row, fix }) => (fix ? [[row, fix.value as Value] as const] : [])));
  }
}

/** The whole duration in months and how it comes about; `null` when initial period and extensions do not tell it. */
const wholeDuration = ({ cells }: Need, texts: Messages['rules']['completions']): [number, string] | null => {
  const months = totalMonths(cells);
  const initial = valueOf(cells.duree_initiale);
  if (months === null || months <= 0 || !initial) return null;
  const extensions = initial.extensions || (valueOf(cells.nb_reconductions) ?? 0);
  const extended = months - initial.initial;
  const values = { initiale: initial.initial, nombre: extensions, duree: extensions > 0 ? extended / extensions : 0 };
  return [months, fill(extended > 0 ? texts.extended : texts.initial, values)];
};

/**
 * What follows from the code and the durations of each need of the year, and is not written yet: label, purchase type, CPV,
 * AGEC category, insertion, EGalim; hours of insertion and index for consultations to launch; whole duration. Only empty
 * cells of columns that the census has; codes count as understood, however they are written. Row by row, pure.
 * @param texts language of the reasons; French unless said otherwise
 */
export const planCompletions = (census: Census, texts: Messages['rules'] = fr.rules): Completion[] => {
  const planner = new Planner(census);
  const [hours, indexes] = FROM_RULES.map((rule) => planner.proposedBy(rule)) as [
    Map<number, Value>,
    Map<number, Value>,
  ];
  for (const need of census.needs) {
    if (!need.ofYear) continue;
    const duration = wholeDuration(need, texts.completions);
    if (duration) planner.add(need, 'duree_totale', ...duration);
    const family = familyOf(census, need);
    if (!family) continue;
    const reason = fill(texts.completions.code, { code: family.code });
    for (const [column, fact] of FAMILY_FACTS) planner.add(need, column, fact(family), reason);
    planner.add(
      need,
      'heures_insertion',
      hours.get(need.row) ?? null,
      fill(texts.completions.hours, { code: family.code }),
    );
    planner.add(need, 'indice', indexes.get(need.row) ?? null, reason);
  }
  return planner.planned;
};
