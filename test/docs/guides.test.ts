import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ruleGuide } from '../../scripts/docs/rule-guide';
import { ruleTests } from '../../scripts/docs/rule-tests';
import { RULES } from '../../src/census/rules';

const guide = (name: string) => readFileSync(fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)), 'utf8');

test('docs/controles.md is what the catalogue says (npm run docs)', () => {
  expect(guide('controles.md')).toBe(ruleGuide(ruleTests()));
});

test('every rule is tested somewhere', () => {
  const tests = ruleTests();
  expect(RULES.filter(({ id }) => (tests.get(id) ?? []).length === 0).map(({ id }) => id)).toEqual([]);
});
