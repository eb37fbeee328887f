import { COLUMN_KEYS } from '../../../src/census/columns';
import { ENTRY_SECTIONS, sectionsFor } from '../../../src/census/entry/sections';

test('every column of the template stands in the form once', () => {
  const all = ENTRY_SECTIONS.flatMap(({ columns, more }) => [...columns, ...more]);
  expect([...all].sort()).toEqual([...COLUMN_KEYS].sort());
});

test('only the columns of the census are shown; where a part has none of its usual ones, its others take their place', () => {
  const sections = sectionsFor(new Set(['intitule', 'description', 'programme', 'statut']));
  expect(sections).toEqual([
    { key: 'what', columns: ['intitule'], more: ['description'] },
    { key: 'budget', columns: ['programme'], more: [] },
    { key: 'follow', columns: ['statut'], more: [] },
  ]);
});
