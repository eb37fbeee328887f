import { fr } from '../i18n/fr';
import type { Messages } from '../i18n';
import type { Census } from './census';
import type { Finding } from './finding';
import { fixesInColumnUnits } from './fix-units';
import { RULES } from './rules';
import { RuleRun, type Rule } from './rules/rule';
import { atOnce } from './steps';

const ROW_RULES = RULES.filter(({ acrossRows }) => !acrossRows);
const ACROSS_RULES = RULES.filter(({ acrossRows }) => acrossRows);
const PLACE = new Map<string, number>(RULES.map(({ id }, place) => [id, place]));

/** Rows looked at in one go: some milliseconds of work. */
const ROWS_PER_STEP = 250;

/** Runs rules over a census, pausing between two of them and where they pause themselves. */
function* ruleSteps(census: Census, texts: Messages['rules'], rules: readonly Rule[]): Generator<void, Finding[]> {
  const present = new Set(census.location.columns.map(({ key }) => key));
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!rule.columns.every((key) => present.has(key))) continue;
    const pauses = rule.check(new RuleRun(census, texts, rule, findings));
    if (pauses) yield* pauses;
    yield;
  }
  return fixesInColumnUnits(findings, census);
}

/** Findings row by row, within a row in the order of the rules; those on other sheets last. */
export const inSheetOrder = (findings: readonly Finding[], { sheet: home }: Pick<Census, 'sheet'>): Finding[] => {
  const elsewhere = ({ sheet }: Finding): number => (sheet === home ? 0 : 1);
  const place = ({ rule }: Finding): number => PLACE.get(rule) ?? 0;
  return [...findings].sort((a, b) => elsewhere(a) - elsewhere(b) || a.row - b.row || place(a) - place(b));
};

/**
 * Runs every rule over a census; a rule whose columns are missing does not run. Findings come row by row, within a row in
 * the order of the rules; those on other sheets come last.
 * @param texts language of the sentences; French unless said otherwise
 * @param rules those to run; all of them unless said otherwise
 */
export const checkCensus = (
  census: Census,
  texts: Messages['rules'] = fr.rules,
  rules: readonly Rule[] = RULES,
): Finding[] => inSheetOrder(atOnce(ruleSteps(census, texts, rules)), census);

/** The rules that look at one row, over some rows of a census. */
export const checkRows = (census: Census, needs: Census['needs'], texts: Messages['rules']): Finding[] =>
  checkCensus({ ...census, needs }, texts, ROW_RULES);

/** The rules that compare rows; pauses every some milliseconds. Findings are in no order. */
export function* acrossRowsSteps(census: Census, texts: Messages['rules']): Generator<void, Finding[]> {
  return yield* ruleSteps(census, texts, ACROSS_RULES);
}

/** Whether the findings of a rule depend on more than their own row. */
const ACROSS = new Set<string>(ACROSS_RULES.map(({ id }) => id));
export const comparesRows = ({ rule }: Pick<Finding, 'rule'>): boolean => ACROSS.has(rule);

/** `checkCensus` in stretches of some milliseconds, for a page that is to stay alive meanwhile: the same findings. */
export function* checkSteps(census: Census, texts: Messages['rules'] = fr.rules): Generator<void, Finding[]> {
  const findings: Finding[] = [];
  for (let from = 0; from < census.needs.length; from += ROWS_PER_STEP) {
    findings.push(...checkRows(census, census.needs.slice(from, from + ROWS_PER_STEP), texts));
    yield;
  }
  findings.push(...(yield* acrossRowsSteps(census, texts)));
  yield;
  return inSheetOrder(findings, census);
}
