import type { Row } from '../support/census-grid';
import { serial } from '../support/census-grid';
import { findingsOf, seen } from '../support/findings';
import { thresholdsOf } from '../support/register-grids';

const found = (row: Row, more: Parameters<typeof findingsOf>[2] = {}) =>
  seen(findingsOf('R33', [{ heures_insertion: null, ...row }], more));

test('ten hours for 10 000 € are proposed', () => {
  expect(found({})).toEqual([
    {
      row: 2,
      column: 'heures_insertion',
      value: '',
      message: 'Famille éligible à l’insertion : clause proposée, 400 h (10 h par 10 000 € HT).',
      fix: 400,
    },
  ]);
  expect(findingsOf('R33', [{ heures_insertion: null }])[0]!.fix!.label).toBe('400 h');
});

test('hours are rounded to the hour and grouped by thousands', () => {
  expect(found({ montant_total_ht: 1_234_567 })[0]).toMatchObject({
    fix: 1235,
    message: 'Famille éligible à l’insertion : clause proposée, 1 235 h (10 h par 10 000 € HT).',
  });
  expect(found({ montant_total_ht: 1_500 })[0]!.fix).toBe(2);
  expect(found({ montant_total_ht: 499 })).toEqual([]);
});

test.each<[string, Row]>([
  ['hours are written, even none', { heures_insertion: 0 }],
  ['hours are written', { heures_insertion: 150 }],
  ['the family is not eligible', { code_nomenclature: '16.04' }],
  ['the row says that it is not', { eligible_insertion: 'Non' }],
  ['the row is an extension', { nature_besoin: 'À reconduire' }],
  ['the consultation is launched', { statut: 'Lancé' }],
  ['the row is postponed', { statut: 'Reporté' }],
  ['the amount is not known', { montant_total_ht: 'à définir' }],
])('silent when %s', (_, row) => {
  expect(found(row)).toEqual([]);
});

test('what the row says of eligibility goes before the family', () => {
  expect(found({ code_nomenclature: '16.04', eligible_insertion: 'Oui' })).toHaveLength(1);
});

test('the service may set a value below which nothing is proposed', () => {
  const others = [thresholdsOf(['INSERTION-MIN', 90_000, serial(2020, 1, 1)])];
  expect(found({ montant_total_ht: 89_999 }, { others })).toEqual([]);
  expect(found({ montant_total_ht: 90_000 }, { others })).toHaveLength(1);
});
