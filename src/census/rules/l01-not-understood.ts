import type { Messages } from '../../i18n';
import { similarity } from '../../table/distance';
import { fold } from '../../table/normalise';
import { columnOf, type ColumnKey } from '../columns';
import { fill } from '../fill';
import type { Fix } from '../finding';
import { isNotKnownYet } from '../parsing/not-known';
import type { ProblemReason } from '../parsing/reading';
import { eachReading } from './reading-columns';
import type { Rule, RuleRun } from './rule';

type Texts = Messages['rules']['L01'];

/** From here on a value of the list is taken for what was meant. */
const LIKELY = 0.7;

/** Columns that expect something of their own, whatever their type. */
const EXPECTED: Partial<Record<ColumnKey, keyof Texts>> = {
  annee: 'year',
  duree_initiale: 'duration',
  duree_reconduction: 'duration',
  duree_totale: 'duration',
  cat_agec: 'category',
  part_reemploi: 'share',
  part_recycle: 'share',
  heures_insertion: 'hours',
};

/** Values of a list that a sentence can name; of a longer one, only those nearest to what was written. */
const MOST_NAMED = 6;
const NEAREST_NAMED = 3;

/** How near a value of a list is to what was written, both folded: begun by it, holding it, or alike letter by letter. */
const nearness = (form: string, value: string): number => {
  if (form.length >= 3 && value.startsWith(form)) return 3;
  if (form.length >= 3 && value.includes(form)) return 2;
  return similarity(form.slice(0, 60), value);
};

const listed = (values: readonly string[], shown: string, texts: Texts): string => {
  if (values.length <= MOST_NAMED) return fill(texts.list, { valeurs: values.join(', ') });
  const form = fold(shown);
  const near = values.map((value) => ({ value, score: nearness(form, fold(value)) })).sort((a, b) => b.score - a.score);
  const valeurs = near.slice(0, NEAREST_NAMED).map(({ value }) => value);
  return fill(texts.nearest, { valeurs: valeurs.join(', '), nombre: values.length });
};

const expectation = (key: ColumnKey, shown: string, texts: Texts): string => {
  const { type, values } = columnOf(key);
  const own = EXPECTED[key];
  if (own) return texts[own];
  if (type === 'yesNo') return texts.yesNo;
  if (type === 'integer' || type === 'number') return texts.integer;
  return values.length === 0 ? texts.text : listed(values, shown, texts);
};

/** Values of the list that a text begins, else those it is most like. */
const likelyValues = (key: ColumnKey, text: string): Fix[] => {
  const { values, type } = columnOf(key);
  if (type !== 'list' || isNotKnownYet(text)) return [];
  const form = fold(text);
  const begun = form.length < 3 ? [] : values.filter((value) => fold(value).startsWith(form));
  const alike = values.filter((value) => similarity(form.slice(0, 60), fold(value)) >= LIKELY);
  return (begun.length > 0 ? begun : alike).map((value) => ({ value, label: value }));
};

/** A bare 0,2 in a column of percentages: 20 % or 0,2 %. */
const shares = (shown: string): Fix[] => {
  const fraction = Number(shown.replace(',', '.').replace(/[^\d.]/g, ''));
  if (!Number.isFinite(fraction)) return [];
  const label = (points: number): string => `${String(points).replace('.', ',')} %`;
  return [Math.round(fraction * 1e8) / 1e6, fraction].map((value) => ({ value, label: label(value) }));
};

const checkCell = (run: RuleRun, key: ColumnKey, colonne: string, valeur: string, reason: ProblemReason) => {
  const texts = run.texts.L01;
  if (isNotKnownYet(valeur)) return { message: fill(texts.notKnown, { valeur, colonne }), choices: [] };
  if (reason === 'ambiguousShare')
    return { message: fill(texts.ambiguous, { valeur, colonne }), choices: shares(valeur) };
  const values = { valeur, colonne, attendu: expectation(key, valeur, texts) };
  return { message: fill(texts.message, values), choices: likelyValues(key, valeur) };
};

/**
 * A value that was not understood counts nowhere, and is said: lists, yes or no, whole numbers, durations, percentages. An
 * error where the template requires the column, else a warning. Choices are offered, never a fix: what was meant is not known.
 */
export const notUnderstood: Rule = {
  id: 'L01',
  severity: 'avertissement',
  columns: [],
  check(run) {
    eachReading(run, { required: 'erreur', optional: 'avertissement' }, (need, reading, { key, colonne, severity }) => {
      if (reading.kind !== 'problem' || reading.reason === 'excelError') return;
      const { message, choices } = checkCell(run, key, colonne, run.displayed(need, key), reading.reason);
      run.report(need, key, message, null, { severity, choices });
    });
  },
};
