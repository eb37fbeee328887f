import { computeIndicators, type Census } from '../../../src/census';
import { INDICATORS } from '../../../src/census/indicators';
import { fr } from '../../../src/i18n/fr';
import { censusOf, gridOf } from '../support/census-grid';

const computed = (census: Census) => computeIndicators(census).filter(({ status }) => status === 'computed');
const resultOf = (census: Census, id: string) => computeIndicators(census).find((result) => result.id === id)!;

const figures = (census: Census) =>
  Object.fromEntries(
    computed(census).map(({ id, value, numerator, denominator, status }) => [
      id,
      [value, numerator, denominator, status],
    ]),
  );

const ROWS = [
  { nature_besoin: 'Nouveau besoin', montant_total_ht: 1_000.1, direction: 'DSI' },
  { nature_besoin: 'N', montant_total_ht: '120 k€', direction: 'dsi', fiche_sspaser: 'Non' },
  { nature_besoin: 'À renouveler', montant_total_ht: 2_000.2, direction: 'Lycées', fiche_sspaser: 'x' },
  { nature_besoin: 'À renouveler', montant_total_ht: 'NC', direction: null, fiche_sspaser: null },
  { nature_besoin: 'Reconduction', montant_total_ht: 5_000_000, direction: 'Transports' },
  { nature_besoin: null, montant_total_ht: 7 },
  { nature_besoin: 'Nouveau besoin', montant_total_ht: 9, statut: 'Abandonné', direction: 'Culture' },
  { nature_besoin: 'Nouveau besoin', montant_total_ht: 9, statut: 'Reporté', direction: 'Sports' },
  { nature_besoin: 'Nouveau besoin', montant_total_ht: 9, annee: 2023, direction: 'Mer' },
];

test('counts the retained needs of the year, amounts exact to the cent', () => {
  expect(figures(censusOf(ROWS))).toEqual({
    'GEN-09': [4, 4, null, 'computed'],
    'A01-1': [2, 2, null, 'computed'],
    'A01-2': [2, 2, null, 'computed'],
    'A01-3': [1, 1, null, 'computed'],
    'A01-4': [4, 4, null, 'computed'],
    'A01-5': [123_000.3, 123_000.3, null, 'computed'],
    'A01-6': [6, 6, null, 'computed'],
    'A06-1': [(4 / 6) * 100, 4, 6, 'computed'],
  });
});

test('every result has the year of the campaign, its unit and no invented target', () => {
  expect(computed(censusOf([{}])).map(({ id, year, unit, target }) => [id, year, unit, target])).toEqual([
    ['GEN-09', 2023, 'directions', null],
    ['A01-1', 2023, 'besoins', null],
    ['A01-2', 2023, 'besoins', null],
    ['A01-3', 2023, 'marchés', null],
    ['A01-4', 2023, 'consultations', null],
    ['A01-5', 2023, '€', null],
    ['A01-6', 2023, 'campagnes', null],
    ['A06-1', 2023, '%', null],
  ]);
});

test('the catalogue has the 71 indicators of the report once, and only the targets that it sets', () => {
  const ids = INDICATORS.map(({ id }) => id);
  expect(ids).toHaveLength(71);
  expect(new Set(ids).size).toBe(71);
  expect([...ids].sort()).toEqual(Object.keys(fr.sheets.indicators).sort());
  expect(INDICATORS.flatMap(({ id, target }) => (target ? [[id, target.value, target.deadline]] : []))).toEqual([
    ['A13-1', 9, 2030],
    ['A13-2', 10, 2030],
    ['A18-3', 50, 2022],
    ['A22-1', 20, 2028],
  ]);
});

test('without its column an indicator is missing, with the reason', () => {
  expect(resultOf(censusOf([{}], { without: ['fiche_sspaser'] }), 'A06-1')).toEqual({
    id: 'A06-1',
    year: 2023,
    value: null,
    numerator: null,
    denominator: null,
    unit: '%',
    target: null,
    status: 'missing',
    reason: 'La colonne « Fiche SSPASER » manque dans le recensement.',
  });
});

test('a share of nothing is missing, not 0', () => {
  const census = censusOf([{ statut: 'Abandonné' }]);
  expect(computed(census).map(({ id, value, status }) => [id, value, status])).toEqual([
    ['GEN-09', 0, 'computed'],
    ['A01-1', 0, 'computed'],
    ['A01-2', 0, 'computed'],
    ['A01-3', 0, 'computed'],
    ['A01-4', 0, 'computed'],
    ['A01-5', 0, 'computed'],
    ['A01-6', 6, 'computed'],
  ]);
  expect(resultOf(census, 'A06-1')).toMatchObject({
    value: null,
    status: 'missing',
    reason: 'Aucun besoin retenu : il n’y a rien à compter.',
  });
});

test('campaigns count from the first one that the workbook names', () => {
  const others = [
    gridOf(
      [
        ['Paramètre', 'Valeur'],
        ['Première campagne', 2020],
      ],
      { sheet: 'Campagne' },
    ),
  ];
  expect(figures(censusOf([{}], { others }))['A01-6']).toEqual([4, 4, null, 'computed']);
});
