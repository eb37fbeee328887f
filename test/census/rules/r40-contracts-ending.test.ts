import { gridOf, serial, type Row } from '../support/census-grid';
import { contractsOf, type ContractLine } from '../support/register-grids';
import { findingsOf } from '../support/findings';

const ENDING: ContractLine = {
  number: '2020-0338',
  title: 'Entretien des lycées',
  department: 'Direction du patrimoine',
  code: '38.11',
  type: 'Travaux',
  holder: 'Bâtir 44',
  end: serial(2024, 5, 31),
  lastEnd: serial(2024, 5, 31),
};

const found = (rows: Row[], ...others: ReturnType<typeof gridOf>[]) => findingsOf('R40', rows, { others });

test('a contract that ends in the year without row is proposed as a renewal', () => {
  expect(found([{}], contractsOf(ENDING))).toEqual([
    {
      rule: 'R40',
      severity: 'info',
      sheet: 'Recensement',
      cell: 'G1',
      row: 1,
      column: 'num_marche_actuel',
      value: '',
      message: 'Un marché finit en 2024 sans ligne de renouvellement : 2020-0338 (le 31/05/2024). Ajoutez-le ?',
      fix: {
        value: '2020-0338',
        label: 'Créer la ligne « À renouveler »',
        rows: [
          {
            annee: 2024,
            nature_besoin: 'À renouveler',
            num_marche_actuel: '2020-0338',
            statut: 'À instruire',
            direction: 'Direction du patrimoine',
            intitule: 'Entretien des lycées',
            code_nomenclature: '38.11',
            type_achat: 'Travaux',
            titulaire_actuel: 'Bâtir 44',
            date_fin_max: serial(2024, 5, 31),
            date_fin_actuel: serial(2024, 5, 31),
          },
        ],
      },
      waived: false,
    },
  ]);
});

test('the first and the last day of the year count, extensions included', () => {
  const register = contractsOf(
    { number: 'A', lastEnd: serial(2023, 12, 31), end: serial(2023, 12, 31) },
    { number: 'B', lastEnd: serial(2024, 1, 1) },
    { number: 'C', lastEnd: serial(2024, 12, 31), end: serial(2023, 12, 31) },
    { number: 'D', lastEnd: serial(2025, 12, 31), end: serial(2024, 12, 31) },
  );
  const [finding] = found([{}], register);
  expect(finding!.message).toBe(
    '2 marchés finissent en 2024 sans ligne de renouvellement : B (le 01/01/2024), C (le 31/12/2024). Ajoutez-les ?',
  );
  expect(finding!.fix!.rows!.map(({ num_marche_actuel }) => num_marche_actuel)).toEqual(['B', 'C']);
  expect(finding!.fix!.label).toBe('Créer 2 lignes « À renouveler »');
});

test.each<[string, Row]>([
  ['a renewal', { nature_besoin: 'À renouveler', num_marche_actuel: '2020 0338' }],
  ['an extension', { nature_besoin: 'À reconduire', num_marche_actuel: 'n° 2020-0338'.slice(3) }],
  ['a row that gives the need up', { num_marche_actuel: '2020-0338', statut: 'Abandonné' }],
  ['a row for several contracts', { num_marche_actuel: '2019-0001 ; 2020-0338' }],
  [
    'a row without number that R17 completes',
    {
      nature_besoin: 'À renouveler',
      code_nomenclature: '38.11',
      titulaire_actuel: 'Bâtir 44',
    },
  ],
])('nothing is missing when it is named by %s', (_, row) => {
  expect(found([{}, row], contractsOf(ENDING))).toEqual([]);
});

test('of several lines with one number the one that ends last counts', () => {
  const later = { ...ENDING, lastEnd: serial(2025, 5, 31) };
  expect(found([{}], contractsOf(later, ENDING))).toEqual([]);
  expect(found([{}], contractsOf(ENDING, later))).toEqual([]);
});

test('without an end it is worked out from the notification and the months, which is said', () => {
  const decp = gridOf(
    [
      ['id', 'objet', 'dateNotification', 'dureeMois', 'titulaire_nom'],
      ['20S0007', 'Nettoyage', '2020-05-15', 48, 'Net 49'],
      ['20S0008', 'Nettoyage', '2020-05-15', null, 'Net 49'],
    ],
    { sheet: 'MarchesNotifies' },
  );
  const [finding] = found([{}], decp);
  expect(finding!.message).toBe(
    'Un marché finit en 2024 sans ligne de renouvellement : 20S0007 (vers le 14/05/2024, calculé). Ajoutez-le ?',
  );
  expect(finding!.fix!.rows).toEqual([
    expect.objectContaining({ num_marche_actuel: '20S0007', titulaire_actuel: 'Net 49', intitule: 'Nettoyage' }),
  ]);
});

test('a long list is cut, its rows are not', () => {
  const lines = Array.from({ length: 13 }, (_, n) => ({ number: `2020-${100 + n}`, lastEnd: serial(2024, 1, 1 + n) }));
  const [finding] = found([{}], contractsOf(...lines));
  expect(finding!.message).toContain('2020-109 (le 10/01/2024), … et 3 autres. Ajoutez-les ?');
  expect(finding!.fix!.rows).toHaveLength(13);
});

test('without register, or without the column of numbers, the rule does not run', () => {
  expect(found([{}])).toEqual([]);
  expect(findingsOf('R40', [{}], { others: [contractsOf(ENDING)], without: ['num_marche_actuel'] })).toEqual([]);
});
