import type { SheetGrid } from '../../../src/table/grid';
import { isRegisterName } from '../../../src/census';
import { COUNTED_REGISTERS, type CountedRegister } from '../../../src/census/registers/schemas';
import { gridOf, serial } from '../support/census-grid';
import { censusWith, registerGrid, type Line } from '../support/register-sheets';

const issuesIn = (...grids: SheetGrid[]) =>
  censusWith(...grids).registers.issues.map(({ table, cell, label, code, other }) => [table, cell, label, code, other]);

const issues = (name: CountedRegister, ...lines: Line[]) =>
  issuesIn(registerGrid(name, lines)).map(([, ...issue]) => issue);

test('amounts of article 58 stay within the spend of their category, which has one line a year', () => {
  expect(
    issues(
      'agec',
      { year: 2023, category: 'Papier', total: 100, reuse: 101, recycled: 100 },
      { year: 2023, category: '5', total: 10, reuse: 0, recycled: 0 },
      { year: 2024, category: 'Papier', total: 10, reuse: null, recycled: 11 },
      { year: 2023, category: 'Livres', total: null, reuse: null, recycled: null },
    ),
  ).toEqual([
    ['C7', 'Catégorie de produits', 'unreadable', undefined],
    ['D7', 'Montant total HT', 'empty', undefined],
    ['C5', 'Catégorie de produits', 'duplicate', '4'],
    ['E4', 'Montant réemploi et réutilisation', 'aboveTotal', 'Montant total HT'],
    ['F6', 'Montant intégrant du recyclé', 'aboveTotal', 'Montant total HT'],
  ]);
});

test('clauses name known contracts, when there is a register of contracts', () => {
  const clauses = registerGrid('clauses', [
    { year: 2023, number: '2023 0001', hours: 10, trainingHours: 11 },
    { year: null, number: '2023-0009', hours: 10, trainingHours: 10 },
  ]);
  const contracts = registerGrid('contracts', [
    { number: '2023-0001', notified: serial(2023, 1, 1), amount: 1, title: 'x' },
  ]);
  expect(issuesIn(clauses)).toEqual([
    ['ClausesInsertion', 'B5', 'Année', 'empty', undefined],
    ['ClausesInsertion', 'E4', 'Heures de formation', 'aboveTotal', 'Heures réalisées'],
  ]);
  expect(issuesIn(clauses, contracts).at(-1)).toEqual([
    'ClausesInsertion',
    'C5',
    'N° du marché',
    'unknownContract',
    undefined,
  ]);
});

test('days of a payment are those between its dates', () => {
  const dates = (received: number, paid: number, days: number | null): Line => ({
    number: `${received}-${paid}-${days}`,
    received,
    paid,
    days,
  });
  expect(
    issues(
      'payments',
      dates(serial(2023, 1, 1), serial(2023, 1, 31), 30),
      dates(serial(2023, 1, 1), serial(2023, 1, 31), 29),
      dates(serial(2023, 2, 1), serial(2023, 1, 31), null),
    ),
  ).toEqual([
    ['D6', 'Paiement', 'beforeDate', 'Réception de la facture'],
    ['E5', 'Délai de paiement (jours)', 'notTheDays', undefined],
  ]);
});

test('a vehicle stands once in an inventory, and leaves after it came', () => {
  const car = { registration: 'AA-001-AA', energy: 'Gazole' };
  expect(
    issues(
      'fleet',
      { ...car, year: 2023, entered: serial(2020, 1, 1), left: serial(2019, 1, 1) },
      { ...car, year: 2023, registration: 'aa-001-aa ', entered: null, left: null },
      { ...car, year: 2024, energy: null, entered: serial(2020, 1, 1), left: serial(2020, 1, 1) },
    ),
  ).toEqual([
    ['C6', 'Énergie', 'empty', undefined],
    ['B5', 'Immatriculation', 'duplicate', '4'],
    ['F4', 'Sortie du parc', 'beforeDate', 'Mise en service'],
  ]);
});

test('vegetarian dishes are no more than the dishes, trays no lighter than their resin', () => {
  expect(
    issues(
      'catering',
      { year: 2023, subject: 'Plats du jour', served: 184, vegetarian: 70, mass: null, biobasedMass: null },
      { year: 2023, subject: 'Plats du jour', served: 70, vegetarian: 184, mass: 10, biobasedMass: 11 },
    ),
  ).toEqual([
    ['E5', 'Dont végétarien', 'aboveTotal', 'Quantité servie'],
    ['G5', 'Masse biosourcée (kg)', 'aboveTotal', 'Masse totale (kg)'],
  ]);
});

test('the State’s own file of article 58 is read as it is', () => {
  const grid = gridOf(
    [
      [
        ...['annee', 'siret', 'raison_sociale', 'type_produit_acquis', 'montant_total'],
        ...[
          'montant_reemploi_et_reutilisation',
          'montant_produits_issus_don',
          'montant_produits_recycles',
          'commentaires',
        ],
      ],
      [2024, '23440003400026', 'Région', 'Mobilier urbain', 1000, 50, 0, 200, null],
    ],
    { sheet: 'AchatsAGEC' },
  );
  const { tables, issues: found } = censusWith(grid).registers;
  expect(Object.keys(tables.agec!.columns).sort()).toEqual(
    ['category', 'donations', 'name', 'recycled', 'remarks', 'reuse', 'siret', 'total', 'year'].sort(),
  );
  expect(tables.agec!.rows[0]!.cells.category).toMatchObject({ kind: 'understood', value: 'Mobilier urbain' });
  expect(found.filter(({ code }) => code !== 'unreadable')).toEqual([]);
});

test('« ma cantine » purchases are read under their names', () => {
  const grid = gridOf(
    [
      ['siret', 'description', 'fournisseur', 'date', 'prix_ht', 'famille_produits', 'caracteristiques'],
      [null, 'Pommes', 'Verger', serial(2023, 1, 2), 12.5, 'FRUITS_ET_LEGUMES', 'BIO,LABEL_ROUGE'],
    ],
    { sheet: 'Restauration' },
  );
  const [row] = censusWith(grid).registers.tables.catering!.rows;
  expect([row!.cells.amount, row!.cells.labels, row!.cells.family]).toEqual([
    { kind: 'understood', value: 1250, clean: true },
    { kind: 'understood', value: ['BIO', 'LABEL_ROUGE'], clean: true },
    { kind: 'understood', value: 'FRUITS_ET_LEGUMES', clean: true },
  ]);
});

test('registers are known by their names', () => {
  for (const { names } of Object.values(COUNTED_REGISTERS))
    for (const name of names) expect(isRegisterName(name)).toBe(true);
  expect(isRegisterName('Cibles')).toBe(true);
  expect(isRegisterName('Feuil1')).toBe(false);
});

test('a register without a required column says so and is not counted', () => {
  const grid = gridOf(
    [
      ['Catégorie de produits', 'Montant total HT', 'SIRET', 'Raison sociale'],
      ['Papier', 5, null, null],
    ],
    {
      sheet: 'AchatsAGEC',
    },
  );
  const { tables, notices } = censusWith(grid).registers;
  expect(tables.agec).toBeUndefined();
  expect(notices).toEqual([expect.stringContaining('il y manque « Année »')]);
});
