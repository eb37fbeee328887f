import { fr } from '../i18n/fr';
import type { Messages } from '../i18n';
import type { Census } from './census';
import type { Finding } from './finding';
import { fixesInColumnUnits } from './fix-units';
import { RULES } from './rules';
import { RuleRun, type Rule } from './rules/rule';

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
): Finding[] => {
  const present = new Set(census.location.columns.map(({ key }) => key));
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.columns.every((key) => present.has(key))) rule.check(new RuleRun(census, texts, rule, findings));
  }
  const elsewhere = ({ sheet }: Finding): number => (sheet === census.sheet ? 0 : 1);
  return fixesInColumnUnits(findings, census).sort((a, b) => elsewhere(a) - elsewhere(b) || a.row - b.row);
};
