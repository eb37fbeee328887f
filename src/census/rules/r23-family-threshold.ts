import type { Need } from '../census';
import { LotsApart, tooLightRows, valuationGroups, type TooLight, type ValuationGroup } from '../families';
import { fill } from '../fill';
import type { Fix } from '../finding';
import { rememberLots } from '../lots';
import { printAmount } from '../parsing/amount';
import { valueOf } from '../parsing/reading';
import type { FindingDetails, Rule, RuleRun } from './rule';

const proceduresOf = (needs: readonly Need[]): string[] => [
  ...new Set(needs.map(({ cells }) => valueOf(cells.procedure)!)),
];

/** A column of operations often holds places: whether different families there make one unit, only the buyer can tell. */
const isDoubtful = ({ kind, needs }: ValuationGroup): boolean =>
  kind === 'unit' && new Set(needs.map(({ cells }) => valueOf(cells.code_nomenclature))).size > 1;

const messageOf = (texts: RuleRun['texts']['R23'], group: ValuationGroup, { rows, threshold }: TooLight): string => {
  const { kind, name, needs, departments, cents } = group;
  const sentences = {
    unit: isDoubtful(group) ? texts.mixedUnit : texts.unit,
    works: texts.works,
    family: texts.oneDepartment,
  };
  const sentence = kind === 'family' && departments.length > 1 ? texts.message : sentences[kind];
  const procedures = proceduresOf(rows.map(({ need }) => need)).join(texts.and);
  return fill(sentence, {
    code: name,
    n: needs.length,
    k: departments.length,
    somme: printAmount(cents),
    seuil: printAmount(threshold),
    procedures: rows.length === needs.length ? procedures : fill(texts.some, { procedures, m: rows.length }),
  });
};

/** The procedure of the sum on every row that is passed in a lighter one or says none yet. */
const raiseAll = (run: RuleRun, { rows, silent, procedure }: TooLight): Fix => {
  const raised = [...rows, ...silent].sort((a, b) => a.need.row - b.need.row);
  const edits = raised.flatMap((row) => run.edits(row.need, { procedure: row.procedure }));
  return { value: procedure, label: fill(run.texts.R23.fix, { m: raised.length, procedure }), edits };
};

/**
 * Needs of one family, functional unit or operation are valued together, over all departments: splitting them does not
 * make their procedure lighter. Thresholds are those of the earliest launch. A unit of different families is a warning.
 */
export const familyThreshold: Rule = {
  id: 'R23',
  severity: 'erreur',
  columns: ['code_nomenclature', 'nature_besoin', 'montant_total_ht', 'procedure', 'date_lancement'],
  acrossRows: true,
  *check(run) {
    yield* rememberLots(run.census.needs);
    const lots = new LotsApart(run.census);
    yield;
    const groups = valuationGroups(run.census);
    for (const group of groups) {
      yield;
      const found = tooLightRows(run.census, group, lots);
      if (!found) continue;
      const details: FindingDetails = isDoubtful(group) ? { severity: 'avertissement' } : {};
      run.reportAll(group.needs, 'procedure', messageOf(run.texts.R23, group, found), raiseAll(run, found), details);
    }
  },
};
