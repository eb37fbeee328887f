import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageGuide } from '../../scripts/docs/message-guide';

const read = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');

test('docs/messages.md is what the catalogue says (npm run docs)', () => {
  expect(read('docs/messages.md')).toBe(messageGuide());
});

test('no code is left out, none has a sentence with an open place', () => {
  const codes = [...read('src/census/census-error.ts').matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code!);
  expect(codes).toContain('CENSUS_NOT_FOUND');
  const guide = messageGuide();
  expect(codes.filter((code) => !guide.includes(`\`${code}\``))).toEqual([]);
  const lines = guide.split('\n').filter((line) => line.startsWith('| `'));
  expect(lines.length).toBeGreaterThan(80);
  expect(lines.filter((line) => /undefined|[{}]|\[object/.test(line) || line.length < 40)).toEqual([]);
});
