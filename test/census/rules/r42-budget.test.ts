import type { Row } from '../support/census-grid';
import { findingsOf, seen } from '../support/findings';

const EMPTY: Row = { section: null, fonction: null, ap_ae: null };
const found = (row: Row) => seen(findingsOf('R42', [{ ...EMPTY, ...row }]));

test('a need without any budget line', () => {
  expect(found({})).toEqual([
    {
      row: 2,
      column: 'section',
      value: '',
      message: 'Imputation vide : indiquez section, fonction et AP/AE pour la préparation budgétaire.',
      fix: null,
    },
  ]);
  expect(found({ nature_besoin: 'À reconduire' })).toHaveLength(1);
});

test.each<[string, Row]>([
  ['the section', { section: 'Fonctionnement' }],
  ['a section that is not understood', { section: 'F ou I' }],
  ['the function', { fonction: '222' }],
  ['the programme', { ap_ae: 'AP 2024-DLY-07' }],
  ['nothing, on a row given up', { statut: 'Abandonné' }],
])('silent with %s', (_, row) => {
  expect(found(row)).toEqual([]);
});

test('without one of the three columns the rule does not run', () => {
  expect(findingsOf('R42', [EMPTY], { without: ['ap_ae'] })).toEqual([]);
});
