import { planCompletions } from '../../../src/census/completions';
import { en } from '../../../src/i18n/en';
import { censusOf, type CensusSetup, type Row } from '../support/census-grid';

/** Columns that follow from others, all empty. */
const EMPTY: Row = {
  libelle_nomenclature: null,
  type_achat: null,
  cpv: null,
  cat_agec: null,
  eligible_insertion: null,
  heures_insertion: null,
  indice: null,
  egalim: null,
  duree_totale: null,
};

const planned = (rows: Row[], setup: CensusSetup = {}) =>
  planCompletions(
    censusOf(
      rows.map((row) => ({ ...EMPTY, ...row })),
      setup,
    ),
  ).map(({ row, column, value, reason }) => [row, column, value, reason]);

test('what follows from the code, the amount and the durations', () => {
  expect(planned([{}])).toEqual([
    [2, 'duree_totale', 48, '12 mois + 3 × 12 mois'],
    [2, 'libelle_nomenclature', "Mobilier scolaire (tables et chaises d'élèves)", 'code 13.03'],
    [2, 'type_achat', 'Fournitures', 'code 13.03'],
    [2, 'cpv', '39160000-1', 'code 13.03'],
    [2, 'cat_agec', 9, 'code 13.03'],
    [2, 'eligible_insertion', 'Oui', 'code 13.03'],
    [2, 'egalim', 'Non', 'code 13.03'],
    [2, 'heures_insertion', 400, '10 h par 10 000 € HT, famille 13.03 éligible à l’insertion'],
  ]);
});

test('says where each cell is, and how its value will look', () => {
  const [first] = planCompletions(
    censusOf([{ ...EMPTY, duree_initiale: 6, nb_reconductions: null }], { grid: { row: 4 } }),
  );
  expect(first).toEqual({
    row: 6,
    column: 'duree_totale',
    cell: expect.stringMatching(/^[A-Z]+6$/),
    before: '',
    after: '6',
    value: 6,
    reason: 'durée initiale de 6 mois, sans reconduction',
  });
});

test('a code that is not clean is understood: 10.1 is 10.10', () => {
  expect(planned([{ code_nomenclature: 10.1 }]).slice(1, 4)).toEqual([
    [2, 'libelle_nomenclature', 'Distributeurs automatiques et fontaines à eau', 'code 10.10'],
    [2, 'type_achat', 'Services', 'code 10.10'],
    [2, 'cpv', '42933000-5', 'code 10.10'],
  ]);
});

test('never over a value, even a wrong one or one that is not understood', () => {
  const filled: Row = {
    libelle_nomenclature: 'Autre chose',
    type_achat: 'Travaux',
    cpv: '1',
    cat_agec: 'à voir',
    eligible_insertion: 'Non',
    heures_insertion: 0,
    egalim: '?',
    duree_totale: 999,
    indice: 'aucun',
  };
  expect(planned([filled])).toEqual([]);
});

test('only columns that the census has', () => {
  const without = { without: ['libelle_nomenclature', 'cpv', 'egalim', 'heures_insertion', 'duree_totale', 'indice'] };
  expect(planned([{}], without as CensusSetup).map(([, column]) => column)).toEqual([
    'type_achat',
    'cat_agec',
    'eligible_insertion',
  ]);
});

test('hours and index for consultations to launch only, the rest for every row of the year', () => {
  const columns = (row: Row) => planned([row]).map(([, column]) => column);
  const laptop: Row = { code_nomenclature: '16.01' };
  expect(columns(laptop)).toEqual(expect.arrayContaining(['heures_insertion', 'indice']));
  for (const more of [{ nature_besoin: 'À reconduire' }, { statut: 'Abandonné' }, { statut: 'Notifié' }]) {
    expect(columns({ ...laptop, ...more })).toEqual([
      'duree_totale',
      'libelle_nomenclature',
      'type_achat',
      'cpv',
      'cat_agec',
      'eligible_insertion',
      'egalim',
    ]);
  }
  expect(planned([{}, { annee: 2023 }]).every(([row]) => row === 2)).toBe(true);
});

test('no hours where the row says that insertion does not suit it, nor without amount', () => {
  const hours = (row: Row) => planned([row]).filter(([, column]) => column === 'heures_insertion');
  expect(hours({ eligible_insertion: 'Non' })).toEqual([]);
  expect(hours({ montant_total_ht: null })).toEqual([]);
  expect(hours({ montant_total_ht: '120 k€' })).toEqual([[2, 'heures_insertion', 120, expect.any(String)]]);
});

test('an unknown code completes nothing but the duration', () => {
  expect(planned([{ code_nomenclature: '99.99' }]).map(([, column]) => column)).toEqual(['duree_totale']);
  expect(planned([{ code_nomenclature: null, duree_initiale: null }])).toEqual([]);
});

test('reasons come in English too', () => {
  expect(planCompletions(censusOf([{ ...EMPTY }]), en.rules)[0]!.reason).toBe('12 months + 3 × 12 months');
});
