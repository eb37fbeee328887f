import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '../../src/census/rules';
import type { TestFiles } from './rule-guide';

const FOLDER = 'test/census/rules';

/** Finds where each rule is tested: the file named after it, and those that describe it by its id. */
export function ruleTests(): TestFiles {
  const folder = fileURLToPath(new URL(`../../${FOLDER}/`, import.meta.url));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${folder}${name}`, 'utf8') }));
  return new Map(
    RULES.map(({ id }) => {
      const described = new RegExp(`describe\\(['"\`][^'"\`]*\\b${id}\\b`);
      const named = `${id.toLowerCase()}-`;
      const found = files.filter(({ name, text }) => name.startsWith(named) || described.test(text));
      return [id, found.map(({ name }) => `${FOLDER}/${name}`)];
    }),
  );
}
