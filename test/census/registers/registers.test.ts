import { readParameters, readRegisters } from '../../../src/census';
import type { SheetGrid } from '../../../src/table/grid';
import { toIso } from '../../../src/census/parsing/calendar';
import { censusOf, gridOf, serial } from '../support/census-grid';
import { contractsOf, declaredOf } from '../support/register-grids';

const read = (...grids: SheetGrid[]) => readRegisters(grids, readParameters(grids));

describe('the register of contracts', () => {
  test('is read from its headers, under title lines, in any order', () => {
    const grid = gridOf(
      [
        ['Registre'],
        ['Titulaire', 'N° du marché', 'Montant HT', 'Fin toutes reconductions', 'Code nomenclature', 'Divers'],
        ['Bâtir 44', '2020-0338', '3,8 M€', serial(2024, 5, 31), 38.11, 'x'],
        [null, null, null, null, null, 'une remarque'],
        ['Sans numéro', null, 10, null, null, null],
      ],
      { sheet: 'Marchés notifiés' },
    );
    expect(read(grid).contracts).toEqual([
      {
        row: 3,
        number: '2020-0338',
        title: null,
        department: null,
        code: '38.11',
        cpv: null,
        purchaseType: null,
        holder: 'Bâtir 44',
        siret: null,
        notified: null,
        end: null,
        lastEnd: { year: 2024, month: 5, day: 31 },
        lastEndWorkedOut: false,
        extensionsLeft: null,
        amount: 380_000_000,
        environment: [],
        social: [],
        reserved: null,
      },
    ]);
  });

  test('takes the essential data as they are published', () => {
    const grid = gridOf(
      [
        [
          'id',
          'objet',
          'codeCPV',
          'dateNotification',
          'dureeMois',
          'montant',
          'titulaire_id',
          'titulaire_denominationSociale',
          'considerationsSociales',
          'considerationsEnvironnementales',
        ],
        [
          '2023S00012',
          'Nettoyage',
          '90919200-4',
          '2023-02-01',
          '48',
          '1250000.50',
          '73282932000074',
          'NET 49',
          'Clause sociale|Marché réservé',
          'Pas de considération environnementale',
        ],
      ],
      { sheet: 'MarchesNotifies' },
    );
    const { contracts, notices } = read(grid);
    expect(notices).toEqual([]);
    expect(contracts).toEqual([
      expect.objectContaining({
        number: '2023S00012',
        title: 'Nettoyage',
        cpv: '90919200-4',
        notified: { year: 2023, month: 2, day: 1 },
        lastEnd: { year: 2027, month: 1, day: 31 },
        lastEndWorkedOut: true,
        amount: 125_000_050,
        siret: '73282932000074',
        holder: 'NET 49',
        social: ['Clause sociale', 'Marché réservé'],
        environment: ['Pas de considération environnementale'],
      }),
    ]);
  });

  test.each([
    ['what is left of the extensions', { end: '31/12/2024', left: 2, initial: 12, each: 6 }, '2025-12-31', true],
    ['no extension left', { end: '31/12/2024', left: 0, initial: 12, each: 12 }, '2024-12-31', false],
    ['the running period alone', { end: '31/12/2024' }, '2024-12-31', false],
    ['initial months and extensions', { notified: '01/03/2022', initial: 12, count: 3, each: 12 }, '2026-02-28', true],
    ['an extension as long as the first period', { notified: '01/03/2022', initial: 12, count: 1 }, '2024-02-29', true],
  ])('works the last end out from %s', (_, line, iso, workedOut) => {
    const {
      end = null,
      left = null,
      initial = null,
      each = null,
      count = null,
      notified = null,
    } = line as Record<string, string | number>;
    const grid = gridOf(
      [
        [
          'N° du marché',
          'Date de notification',
          'Durée initiale (mois)',
          'Nombre de reconductions',
          "Durée d'une reconduction (mois)",
          'Reconductions restantes',
          'Fin de la période en cours',
        ],
        ['A', notified, initial, count, each, left, end],
      ],
      { sheet: 'MarchesNotifies' },
    );
    const [contract] = read(grid).contracts!;
    expect([toIso(contract!.lastEnd!), contract!.lastEndWorkedOut]).toEqual([iso, workedOut]);
  });

  test('knows the cells that it cannot read, and leaves them out', () => {
    const { contracts, notices, issues } = read(
      contractsOf(
        { number: 'A', amount: 'une somme', notified: 'bientôt', lastEnd: serial(2024, 1, 31) },
        { number: 'B', type: 'Location', code: '99.99', reserved: 'à voir', amount: 12 },
      ),
    );
    expect(contracts!.map(({ number, amount, notified, code }) => [number, amount, notified, code])).toEqual([
      ['A', null, null, null],
      ['B', 1200, null, null],
    ]);
    expect(
      issues.filter(({ code }) => code === 'unreadable').map(({ cell, label, value }) => [cell, label, value]),
    ).toEqual([
      ['G4', 'Date de notification', 'bientôt'],
      ['J4', 'Montant HT', 'une somme'],
      ['D5', 'Code nomenclature', '99.99'],
      ['E5', "Type d'achat", 'Location'],
      ['K5', 'Marché réservé', 'à voir'],
    ]);
    expect(notices).toEqual([]);
  });

  test('names the columns that it does not know, and counts the rest when there are many', () => {
    const more = (...headers: string[]) => {
      const grid = contractsOf({ number: 'A', amount: 12 });
      grid.values = grid.values.map((line, n) => (n === 2 ? [...line, ...headers] : line));
      return read(grid).notices;
    };
    expect(more('Gestionnaire du dossier X', 'Zone')).toEqual([
      'Registre « MarchesNotifies » (feuille « Marchés notifiés ») : colonnes non reconnues, donc non lues : « Gestionnaire du dossier X », « Zone ». Corrigez leur en-tête si elles comptent.',
    ]);
    expect(more('Za', 'Zb', 'Zc', 'Zd', 'Ze', 'Zf')).toEqual([
      'Registre « MarchesNotifies » (feuille « Marchés notifiés ») : 6 colonnes non reconnues, donc non lues, dont « Za », « Zb », « Zc », « Zd », « Ze ». Corrigez leur en-tête si elles comptent.',
    ]);
  });

  test('cannot be used without the numbers, and says so', () => {
    const grid = gridOf(
      [
        ['Objet', 'Titulaire', 'Montant HT', 'Direction'],
        ['a', 'b', 1, 'c'],
      ],
      { sheet: 'MarchesNotifies' },
    );
    expect([read(grid).contracts, read(grid).notices]).toEqual([
      null,
      [
        'Le registre « MarchesNotifies » (feuille « MarchesNotifies ») est inutilisable : il y manque « N° du marché ». Ajoutez ce qui manque ou corrigez les en-têtes ; en attendant, les contrôles qui en dépendent ne sont pas faits.',
      ],
    ]);
  });

  test('counts dates from 1904 where its workbook does', () => {
    const grid = { ...contractsOf({ number: 'A', lastEnd: serial(2024, 5, 31) - 1462 }), date1904: true };
    expect(toIso(read(grid).contracts![0]!.lastEnd!)).toBe('2024-05-31');
  });
});

describe('declared values', () => {
  test('hold several years, with the precision they are published with', () => {
    const grid = declaredOf(
      ['A22‑1', 2023, 16, 44, 278, '%'],
      ['a22-1', 'bilan 2021', '8,0', null, null, '%'],
      ['GEN-01', 2023, null, null, null, 'M€'],
    );
    expect(read(grid).declared).toEqual({
      sheet: 'Valeurs déclarées',
      column: 2,
      values: [
        expect.objectContaining({ row: 2, indicator: 'A22-1', year: 2023, published: { value: 16, decimals: 0 } }),
        expect.objectContaining({ row: 3, indicator: 'A22-1', year: 2021, published: { value: 8, decimals: 1 } }),
      ],
    });
  });
});

describe('a workbook without registers', () => {
  test('has none, and names those that were looked for', () => {
    expect(read()).toMatchObject({
      contracts: null,
      declared: null,
      missing: [
        'MarchesNotifies',
        'ClausesInsertion',
        'Restauration',
        'Flotte',
        'Mandats',
        'Operations',
        'AchatsAGEC',
        'Depenses',
        'Evenements',
        'ValeursDeclarees',
        'Cibles',
        'FamillesReservables',
      ],
      targets: null,
      tables: {},
      issues: [],
      notices: [],
    });
  });

  test('says so once, where a row follows a contract', () => {
    const notice =
      'Le classeur n’a pas de registre des marchés (table MarchesNotifies) : le marché actuel n’est pas recherché, et les marchés qui finissent en 2024 sans ligne de renouvellement (R40) ne sont pas signalés.';
    expect(censusOf([{}, { nature_besoin: 'À renouveler' }]).notices).toEqual([notice]);
    expect(censusOf([{}]).notices).toEqual([]);
    expect(censusOf([{ nature_besoin: 'À reconduire' }], { others: [contractsOf()] }).notices).toEqual([]);
  });
});

test('a table object is found by its name, wherever it stands', () => {
  const grid = gridOf(
    [
      [null],
      [null, 'N° du marché', 'Objet', 'Montant HT', 'Direction'],
      [null, 'A', 'b', 5, 'c'],
      [null, 'Total', null, 5],
    ],
    {
      sheet: 'Suivi',
      tables: [{ name: 'MarchesNotifies', row: 1, column: 1, rowCount: 3, columnCount: 4, showTotals: true }],
    },
  );
  expect(read(grid).contracts!.map(({ row, number, amount }) => [row, number, amount])).toEqual([[3, 'A', 500]]);
});
