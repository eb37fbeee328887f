import type { Row } from '../support/census-grid';
import { serial } from '../support/census-grid';
import { findingsOf, seen } from '../support/findings';

const found = (row: Row, year?: number) => seen(findingsOf('R38', [row], { year }));

test('« none » goes where something is planned', () => {
  expect(found({ consid_env: 'Clause environnementale ; Pas de considération environnementale' })).toEqual([
    {
      row: 2,
      column: 'consid_env',
      value: 'Clause environnementale ; Pas de considération environnementale',
      message:
        '« Pas de considération environnementale » et « Clause environnementale » cochées ensemble : choisissez.',
      fix: 'Clause environnementale',
    },
  ]);
  const social = found({ consid_soc: 'Pas de considération sociale, Clause sociale, Critère social' });
  expect(social.map(({ column, message, fix }) => [column, message, fix])).toEqual([
    [
      'consid_soc',
      '« Pas de considération sociale » et « Clause sociale », « Critère social » cochées ensemble : choisissez.',
      'Clause sociale ; Critère social',
    ],
  ]);
});

test.each<[string, Row]>([
  ['alone', { consid_env: 'Pas de considération environnementale', consid_soc: 'Pas de considération sociale' }],
  ['absent', { consid_env: 'Clause environnementale ; Critère environnemental' }],
  ['in the other cell', { consid_env: 'Pas de considération environnementale', consid_soc: 'Clause sociale' }],
  ['on a row given up', { statut: 'Abandonné', consid_soc: 'Clause sociale ; Pas de considération sociale' }],
])('silent when « none » is %s', (_, row) => {
  expect(found(row)).toEqual([]);
});

test('its fix does not undo those of the duties on the same cell', () => {
  const row = {
    annee: 2027,
    date_lancement: serial(2026, 9, 1),
    consid_env: 'Clause environnementale ; Pas de considération environnementale',
    consid_soc: 'Critère social ; Pas de considération sociale',
  };
  expect(found(row, 2026).map(({ fix }) => fix)).toEqual([
    'Clause environnementale ; Critère environnemental',
    'Clause sociale ; Critère social',
  ]);
  expect(seen(findingsOf('R29', [row], { year: 2026 })).map(({ fix }) => fix)).toEqual([
    'Clause environnementale ; Critère environnemental',
  ]);
});
