import { headerForm } from '../../table/normalise';
import type { Need } from '../census';
import { familiesByCode } from '../family-of';
import { fill } from '../fill';
import type { Fix } from '../finding';
import { isLabelOf } from '../label-match';
import type { NomenclatureEntry } from '../parameters/parameters';
import { valueOf } from '../parsing/reading';
import type { Rule, RuleRun } from './rule';

/** The families by the plain form of their label: a text that is one of them word for word names that family. */
const familiesByLabel = (nomenclature: readonly NomenclatureEntry[]): ReadonlyMap<string, NomenclatureEntry> =>
  new Map(nomenclature.map((entry) => [headerForm(entry.label), entry]));

const report = (run: RuleRun, need: Need, family: NomenclatureEntry, named: NomenclatureEntry | undefined): void => {
  const texts = run.texts.R06;
  const values = { code: family.code, libelle: family.label };
  const rewritten: Fix = { value: family.label, label: fill(texts.rewrite, values) };
  if (!named) {
    run.report(need, 'libelle_nomenclature', fill(texts.message, values), rewritten);
    return;
  }
  const recoded: Fix = {
    value: named.code,
    label: fill(texts.recode, { code: named.code, libelle: named.label }),
    edits: run.edits(need, { code_nomenclature: named.code }),
  };
  const message = fill(texts.otherCode, { ...values, autre: named.code });
  run.report(need, 'libelle_nomenclature', message, rewritten, { choices: [rewritten, recoded] });
};

/** The label beside the code is that of the code: when they part, nobody knows which of the two is meant. */
export const label: Rule = {
  id: 'R06',
  severity: 'avertissement',
  columns: ['code_nomenclature', 'libelle_nomenclature'],
  check(run) {
    const { nomenclature } = run.census.parameters;
    const byCode = familiesByCode(nomenclature);
    const byLabel = familiesByLabel(nomenclature);
    const known = new Map<string, boolean>();
    for (const need of run.census.needs) {
      const text = valueOf(need.cells.libelle_nomenclature);
      const family = byCode.get(valueOf(need.cells.code_nomenclature) ?? '');
      if (text === null || !family) continue;
      const named = byLabel.get(headerForm(text));
      const key = `${family.code}\n${text}`;
      if (!known.has(key)) known.set(key, named ? named.label === family.label : isLabelOf(text, family));
      if (!known.get(key)) report(run, need, family, named);
    }
  },
};
