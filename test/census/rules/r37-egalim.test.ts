import type { Row } from '../support/census-grid';
import { findingsOf, seen } from '../support/findings';

const MEAT: Row = { code_nomenclature: '10.01', egalim: null };
const found = (row: Row) => seen(findingsOf('R37', [{ ...MEAT, ...row }]));

test('food is to be bought under EGalim', () => {
  expect(found({})).toEqual([
    {
      row: 2,
      column: 'egalim',
      value: '',
      message: 'Denrées ou traiteur : visez 50 % de produits durables et de qualité, dont 20 % de bio.',
      fix: 'Oui',
    },
  ]);
  expect(found({ egalim: 'Non' })).toHaveLength(1);
  expect(found({ code_nomenclature: '10.09', type_achat: 'Services' })).toHaveLength(1);
  expect(found({ nature_besoin: 'À reconduire' })).toHaveLength(1);
});

test.each<[string, Row]>([
  ['EGalim is ticked', { egalim: 'Oui' }],
  ['EGalim is ticked in another way', { egalim: 'x' }],
  ['the family is no food', { code_nomenclature: '25.01' }],
  ['the row is given up', { statut: 'Abandonné' }],
])('silent when %s', (_, row) => {
  expect(found(row)).toEqual([]);
});
