import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { indicatorGuide } from '../../scripts/docs/indicator-guide';
import { INDICATORS } from '../../src/census/indicators';

test('docs/indicateurs.md is what the catalogue says (npm run docs)', () => {
  const guide = readFileSync(fileURLToPath(new URL('../../docs/indicateurs.md', import.meta.url)), 'utf8');
  expect(guide).toBe(indicatorGuide());
});

test('every indicator has its section, its perimeter and its columns', () => {
  const guide = indicatorGuide();
  for (const { id } of INDICATORS) expect(guide).toContain(`### ${id} – `);
  expect(guide).toContain(
    '- Colonnes nécessaires : « Date de notification », « Montant HT », « Considérations sociales »',
  );
  expect(guide).not.toMatch(/undefined|\{\w+\}/);
});
