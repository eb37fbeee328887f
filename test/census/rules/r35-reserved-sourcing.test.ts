import { gridOf, serial, type Row } from '../support/census-grid';
import { findingsOf, seen } from '../support/findings';
import { thresholdsOf } from '../support/register-grids';

/** Cleaning below the European threshold of 2024, 221 000 €. */
const CLEANING: Row = {
  code_nomenclature: '41.01',
  type_achat: 'Services',
  montant_total_ht: 220_999,
  procedure: 'Procédure adaptée (MAPA)',
  date_lancement: serial(2024, 6, 15),
  sourcing: null,
  reserve: null,
};

const LEAD_TIMES = gridOf(
  [
    ['Procédure', 'Lancement à notification (jours)', 'Sourcing (jours)'],
    ['Procédure adaptée (MAPA)', 90, 45],
  ],
  { sheet: 'Delais' },
);

const found = (row: Row, ...others: ReturnType<typeof gridOf>[]) =>
  seen(findingsOf('R35', [{ ...CLEANING, ...row }], { others }));

test('sourcing is to start the days of the service before the launch', () => {
  expect(found({}, LEAD_TIMES)).toEqual([
    {
      row: 2,
      column: 'sourcing',
      value: '',
      message: 'Famille adaptée à un marché réservé (ESAT, EA, SIAE) : lancez un sourcing avant le 01/05/2024.',
      fix: 'Prévu',
    },
  ]);
  expect(found({ sourcing: 'Non' }, LEAD_TIMES)).toHaveLength(1);
});

test('days that the service did not set are said to be indicative', () => {
  expect(found({}).map(({ message }) => message)).toEqual([
    'Famille adaptée à un marché réservé (ESAT, EA, SIAE) : lancez un sourcing avant le 16/04/2024 (délai indicatif de 60 jours, à fixer par le service).',
  ]);
});

test('without days for the procedure no date is made up', () => {
  expect(found({ procedure: 'Concession / DSP' }, LEAD_TIMES).map(({ message }) => message)).toEqual([
    'Famille adaptée à un marché réservé (ESAT, EA, SIAE) : faites un sourcing avant le lancement.',
  ]);
});

test('without procedure the one that the value asks for counts', () => {
  expect(found({ procedure: null }, LEAD_TIMES)[0]!.message).toContain('avant le 01/05/2024');
});

test.each<[string, Row]>([
  ['sourcing is planned', { sourcing: 'Prévu' }],
  ['sourcing is done', { sourcing: 'Réalisé' }],
  ['the contract is reserved', { reserve: 'SIAE (L2113-13)' }],
  ['it is said to be reserved', { consid_soc: 'Marché réservé' }],
  ['the value reaches the European threshold', { montant_total_ht: 221_000 }],
  ['the family is not flagged for insertion', { code_nomenclature: '40.01' }],
  ['the family is flagged, but supplies', { code_nomenclature: '13.03', type_achat: 'Fournitures' }],
  ['the row is an extension', { nature_besoin: 'À reconduire' }],
  ['the consultation is launched', { statut: 'Lancé' }],
  ['the contract is somebody else’s', { support: "Centrale d'achat" }],
  ['the terms are those of a framework', { procedure: 'Bon de commande' }],
  ['the launch is not known', { date_lancement: null }],
])('silent when %s', (_, row) => {
  expect(found(row)).toEqual([]);
});

test('« Non » as reservation is the usual answer and decides nothing', () => {
  expect(found({ reserve: 'Non' })).toHaveLength(1);
});

test('the families and the value are those of the service where it sets them', () => {
  const families = gridOf(
    [
      ['Famille', 'EA, ESAT, SIAE'],
      ['26', 'Oui'],
      ['41.01', 'Non'],
    ],
    { sheet: 'FamillesReservables' },
  );
  expect(found({}, families)).toEqual([]);
  expect(found({ code_nomenclature: '26.03', type_achat: 'Fournitures' }, families)).toHaveLength(1);
  const value = thresholdsOf(['RESERVE-MAX', 90_000, serial(2020, 1, 1)]);
  expect(found({ montant_total_ht: 89_999 }, value)).toHaveLength(1);
  expect(found({ montant_total_ht: 90_000 }, value)).toEqual([]);
});
