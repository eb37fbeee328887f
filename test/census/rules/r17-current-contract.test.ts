import { serial } from '../support/census-grid';
import { contractsOf } from '../support/register-grids';
import { findingsOf } from '../support/findings';

const REGISTER = contractsOf(
  {
    number: '2021-0643',
    code: '13.03',
    holder: 'Mobilier Scolaire de l’Ouest',
    end: serial(2024, 9, 30),
    lastEnd: serial(2025, 9, 30),
  },
  { number: '2022-0100', code: '13.03', holder: 'Atelier du Bois', end: serial(2024, 6, 30) },
  { number: '2022-0101', code: '13.03', holder: 'Atelier du Bois', end: serial(2024, 12, 31) },
);

const RENEWAL = { nature_besoin: 'À renouveler', titulaire_actuel: 'SAS Mobilier scolaire de l’ouest' };
const fixes = (...args: Parameters<typeof findingsOf>) =>
  findingsOf(...args).map(({ cell, message, fix }) => [cell, message, fix]);

test('number and end come from the only contract of that code and holder, in one fix', () => {
  expect(fixes('R17', [RENEWAL], { others: [REGISTER] })).toEqual([
    [
      'G2',
      'Renouvellement : indiquez le n° et la date de fin du marché actuel.',
      {
        value: '2021-0643',
        label: '2021-0643, fin le 30/09/2024',
        edits: [
          { cell: 'G2', value: '2021-0643' },
          { cell: 'H2', value: serial(2024, 9, 30) },
        ],
      },
    ],
  ]);
});

test('a missing end is found by the number, however it is written', () => {
  const row = { nature_besoin: 'À reconduire', num_marche_actuel: '2022 0100' };
  expect(fixes('R17', [row], { others: [REGISTER] })).toEqual([
    [
      'H2',
      'Renouvellement : indiquez la date de fin du marché actuel.',
      { value: serial(2024, 6, 30), label: '30/06/2024' },
    ],
  ]);
});

test('an end that is there is kept: only the number is proposed', () => {
  const row = { ...RENEWAL, date_fin_actuel: serial(2024, 9, 29) };
  expect(fixes('R17', [row], { others: [REGISTER] })).toEqual([
    ['G2', 'Renouvellement : indiquez le n° du marché actuel.', { value: '2021-0643', label: '2021-0643' }],
  ]);
});

test.each([
  ['two contracts of that code and holder', { ...RENEWAL, titulaire_actuel: 'Atelier du Bois' }],
  ['another code', { ...RENEWAL, code_nomenclature: '13.02' }],
  ['no holder', { ...RENEWAL, titulaire_actuel: null }],
  ['a number that the register does not have', { nature_besoin: 'À renouveler', num_marche_actuel: '2019-0001' }],
])('nothing is proposed for %s', (_, row) => {
  expect(findingsOf('R17', [row], { others: [REGISTER] }).map(({ fix }) => fix)).toEqual([null]);
});

test('a contract that another row names is left to it', () => {
  const named = { ...RENEWAL, num_marche_actuel: '2021-0643', date_fin_actuel: serial(2024, 9, 30) };
  expect(findingsOf('R17', [RENEWAL, named], { others: [REGISTER] }).map(({ row, fix }) => [row, fix])).toEqual([
    [2, null],
  ]);
});

test('without register the finding stands without fix', () => {
  expect(findingsOf('R17', [RENEWAL]).map(({ fix }) => fix)).toEqual([null]);
});
