import type { Row } from '../support/census-grid';
import { serial } from '../support/census-grid';
import { findingsOf, seen } from '../support/findings';
import { thresholdsOf } from '../support/register-grids';

const LAPTOPS: Row = { code_nomenclature: '16.01', indice: null };
const found = (row: Row, more: Parameters<typeof findingsOf>[2] = {}) =>
  seen(findingsOf('R34', [{ ...LAPTOPS, ...row }], more));

test('the index of the family is filled in', () => {
  expect(found({})).toEqual([
    {
      row: 2,
      column: 'indice',
      value: '',
      message: 'Produit avec indice de réparabilité : demandez-le dans le dossier.',
      fix: 'réparabilité',
    },
  ]);
});

test.each<[string, Row]>([
  ['the index is written', { indice: 'réparabilité' }],
  ['the buyer chose another one', { indice: 'durabilité' }],
  ['the family has none', { code_nomenclature: '16.04' }],
  ['the row is an extension', { nature_besoin: 'À reconduire' }],
  ['the file is written already', { statut: 'Notifié' }],
  ['the row is given up', { statut: 'Abandonné' }],
])('silent when %s', (_, row) => {
  expect(found(row)).toEqual([]);
});

test('repairability counts from 2023 on, durability once it is shown', () => {
  const launched = (code: string, year: number, month: number, day: number) =>
    found({ code_nomenclature: code, annee: year, date_lancement: serial(year, month, day) }, { year: year - 1 });
  expect(launched('16.01', 2022, 12, 31)).toEqual([]);
  expect(launched('16.01', 2023, 1, 1)).toHaveLength(1);
  expect(launched('25.03', 2025, 1, 7)).toEqual([]);
  expect(launched('25.03', 2025, 1, 8).map(({ fix }) => fix)).toEqual(['durabilité']);
});

test('without launch the year of the needs decides', () => {
  expect(found({ date_lancement: null })).toHaveLength(1);
  expect(found({ date_lancement: null, code_nomenclature: '25.03' })).toEqual([]);
});

test('the service may set another day', () => {
  const others = [thresholdsOf(['INDICE-DURABILITE', null, serial(2024, 3, 1)])];
  expect(found({ code_nomenclature: '25.03' }, { others })).toHaveLength(1);
});
