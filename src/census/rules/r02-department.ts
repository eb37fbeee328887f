import { similarity } from '../../table/distance';
import { fold } from '../../table/normalise';
import type { Census, Need } from '../census';
import { fill } from '../fill';
import type { Fix } from '../finding';
import type { Department } from '../parameters/parameters';
import type { Rule, RuleRun } from './rule';

const LIKELY = 0.6;

const proposal = (name: string): Fix => ({ value: name, label: name });

/** The department of the list that a text is most like; `null` when none is near. */
const nearestDepartment = (text: string, departments: readonly Department[]): string | null => {
  const form = fold(text);
  let best: { name: string; score: number } | null = null;
  for (const { name, code } of departments) {
    for (const spelling of code === null ? [name] : [name, code]) {
      const score = similarity(form, fold(spelling));
      if (score >= LIKELY && score > (best?.score ?? 0)) best = { name, score };
    }
  }
  return best?.name ?? null;
};

/** For an empty cell: the only department of the sheet, else the one of both rows around. */
const impliedDepartment = (census: Census, place: number, only: string | null): string | null => {
  if (only !== null) return only;
  const before = census.needs[place - 1]?.department ?? null;
  const after = census.needs[place + 1]?.department ?? null;
  return before !== null && before === after ? before : null;
};

const onlyDepartment = (needs: readonly Need[]): string | null => {
  let only: string | null = null;
  for (const { department: name } of needs) {
    if (name === null || name === only) continue;
    if (only !== null) return null;
    only = name;
  }
  return only;
};

const checkFilled = (run: RuleRun, need: Need, nearest: (text: string) => string | null): void => {
  const texts = run.texts.R02;
  const reading = need.cells.direction!;
  if (reading.kind === 'understood' && reading.clean) return;
  const values = { valeur: run.displayed(need, 'direction') };
  if (reading.kind === 'understood') {
    const message = fill(texts.proposal, { ...values, proposition: reading.value });
    run.report(need, 'direction', message, proposal(reading.value));
    return;
  }
  const name = nearest(values.valeur);
  if (name === null) run.report(need, 'direction', fill(texts.unknown, values));
  else run.report(need, 'direction', fill(texts.proposal, { ...values, proposition: name }), proposal(name));
};

/** The department must be given and, when the workbook lists them, be in the list. */
export const department: Rule = {
  id: 'R02',
  severity: 'erreur',
  columns: ['direction'],
  acrossRows: true,
  check(run) {
    const { census, texts } = run;
    const only = onlyDepartment(census.needs);
    const known = new Map<string, string | null>();
    const nearest = (text: string): string | null => {
      if (!known.has(text)) known.set(text, nearestDepartment(text, census.parameters.departments ?? []));
      return known.get(text)!;
    };
    census.needs.forEach((need, place) => {
      if (need.cells.direction?.kind !== 'empty') return checkFilled(run, need, nearest);
      const implied = impliedDepartment(census, place, only);
      run.report(need, 'direction', texts.R02.message, implied === null ? null : proposal(implied));
    });
  },
};
