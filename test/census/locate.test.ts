import { locateCensus, CensusError, type ColumnKey } from '../../src/census';
import type { CellContent, SheetGrid } from '../../src/table/grid';
import { censusGrid, gridOf, serial, type Row } from './support/census-grid';

const found = (grids: SheetGrid[], options?: { sheet?: string }) => {
  const { columns, ...place } = locateCensus(grids, options);
  return { ...place, columns: Object.fromEntries(columns.map(({ key, column }) => [key, column])) };
};

const failure = (action: () => unknown): { code: string; message: string; choices: string[] } => {
  try {
    action();
  } catch (error) {
    if (error instanceof CensusError) return { code: error.code, message: error.message, choices: error.choices };
    throw error;
  }
  throw new Error('nothing was thrown');
};

const HEADERS = ['Dir.', 'Objet', 'N/R', 'Famille', 'Type', 'Montant', 'Publication'];
const LINE: CellContent[] = ['DSI', 'Serveurs', 'Nouveau', '16.07', 'F', 120000, serial(2024, 3, 1)];
const COLUMNS = {
  direction: 'A',
  intitule: 'B',
  nature_besoin: 'C',
  code_nomenclature: 'D',
  type_achat: 'E',
  montant_total_ht: 'F',
  date_lancement: 'G',
};

const shuffled = (order: number[]) => [order.map((i) => HEADERS[i]!), order.map((i) => LINE[i]!)];

describe('locateCensus', () => {
  test('reads the template: its labels in row 1', () => {
    expect(found([censusGrid([{}])])).toMatchObject({
      sheet: 'Recensement',
      table: null,
      headerRow: 1,
      firstRow: 2,
      lastRow: null,
      columns: { annee: 'A', direction: 'B', montant_total_ht: 'M', statut: 'R' },
      unknownColumns: [],
    });
  });

  test('reads synonyms under title rows, from a sheet that does not begin at A1', () => {
    const values = [
      ['Recensement des besoins 2024'],
      [],
      ['À remplir par les directions avant le 30 juin'],
      HEADERS,
      LINE,
    ];
    expect(found([gridOf(values, { row: 2, column: 1, sheet: 'Besoins' })])).toMatchObject({
      sheet: 'Besoins',
      headerRow: 6,
      firstRow: 7,
      columns: { direction: 'B', intitule: 'C', date_lancement: 'H' },
    });
  });

  test.each([[[6, 5, 4, 3, 2, 1, 0]], [[3, 0, 6, 1, 5, 2, 4]]])('reads columns in any order (%p)', (order) => {
    const letters = 'ABCDEFG';
    const keys = Object.keys(COLUMNS) as ColumnKey[];
    const inOrder = [
      'direction',
      'intitule',
      'nature_besoin',
      'code_nomenclature',
      'type_achat',
      'montant_total_ht',
      'date_lancement',
    ];
    const expected = Object.fromEntries(order.map((from, place) => [inOrder[from]!, letters[place]!]));
    expect(Object.keys(expected).sort()).toEqual([...keys].sort());
    expect(found([gridOf(shuffled(order))]).columns).toEqual(expected);
  });

  test('accents, case, dots, line breaks and plurals make no difference', () => {
    const headers = [
      'DIRECTIONS',
      'Intitulés\ndu besoin',
      'nature du besoin.',
      'CODE\nNOMENCLATURE',
      'TYPE D’ACHAT',
      'Montant  Total HT',
      'Date de lancement',
    ];
    expect(found([gridOf([headers, LINE])]).columns).toEqual(COLUMNS);
  });

  test('« Nature » is settled on its values', () => {
    const headers = ['Direction', 'Objet', 'Nature', 'Code famille', 'Type', 'Montant', 'Lancement', 'Nature'];
    const accounts = (nature: CellContent, other: CellContent): CellContent[] => [
      'DSI',
      'Serveurs',
      nature,
      '16.07',
      'F',
      1000,
      serial(2024, 3, 1),
      other,
    ];
    expect(found([gridOf([headers, accounts('R', 60632), accounts('N', 2188)])]).columns).toMatchObject({
      nature_besoin: 'C',
      nature_comptable: 'H',
    });
    expect(found([gridOf([headers, accounts(60632, 'R'), accounts(2188, 'N')])]).columns).toMatchObject({
      nature_besoin: 'H',
      nature_comptable: 'C',
    });
  });

  test('a header on two lines has its lower line as header row', () => {
    const upper = ['Le besoin', null, null, null, null, 'Montants HT', null, 'Dates'];
    const lower = ['Direction', 'Objet', 'N/R', 'Code famille', 'Type', 'annuel', 'total', 'Lancement'];
    const line = ['DSI', 'Serveurs', 'N', '16.07', 'F', 1000, 4000, serial(2024, 3, 1)];
    expect(found([gridOf([['Titre'], upper, lower, line])])).toMatchObject({
      headerRow: 3,
      firstRow: 4,
      columns: { montant_annuel_ht: 'F', montant_total_ht: 'G', date_lancement: 'H' },
    });
  });

  test('lists the headers that it does not know', () => {
    const values = [
      [...HEADERS, 'Visa du chef', null, 'Couleur'],
      [...LINE, 'ok'],
    ];
    expect(found([gridOf(values)]).unknownColumns).toEqual([
      { header: 'Visa du chef', column: 'H' },
      { header: 'Couleur', column: 'J' },
    ]);
  });

  test('a table object gives its rows, without its totals', () => {
    const table = { name: 'Recensement', row: 3, column: 1, rowCount: 4, columnCount: 7, showTotals: true };
    const values = [['Titre'], [], [], [null, ...HEADERS], [null, ...LINE], [null, ...LINE], [null, 'Total']];
    expect(found([gridOf(values, { tables: [table] })])).toMatchObject({
      table: 'Recensement',
      headerRow: 4,
      firstRow: 5,
      lastRow: 6,
      columns: { direction: 'B' },
    });
  });

  test('registers, parameters and our own sheets are no census', () => {
    const register = gridOf([HEADERS, LINE], {
      sheet: 'Registre',
      tables: [{ name: 'MarchesNotifies', row: 0, column: 0, rowCount: 2, columnCount: 7, showTotals: false }],
    });
    const own = gridOf(
      [
        [...HEADERS, 'Rang dans la direction'],
        [...LINE, 1],
      ],
      { sheet: 'Données' },
    );
    const beside = gridOf([HEADERS, LINE], {
      sheet: 'Besoins',
      tables: [{ name: 'Directions', row: 0, column: 12, rowCount: 2, columnCount: 1, showTotals: false }],
    });
    expect(found([beside]).sheet).toBe('Besoins');
    const budget = gridOf(
      [
        ['Direction', 'Montant', 'Type'],
        ['DSI', 12, 'F'],
      ],
      { sheet: 'Budget' },
    );
    expect(failure(() => locateCensus([register, own, budget]))).toMatchObject({
      code: 'CENSUS_NOT_FOUND',
      choices: [],
    });
    expect(failure(() => locateCensus([])).code).toBe('CENSUS_NOT_FOUND');
  });
});

describe('several candidates', () => {
  const named = (sheet: string, rows: Row[] = [{}], more: Partial<SheetGrid> = {}) =>
    censusGrid(rows, { grid: { sheet, ...more } });
  const table = (name: string) => [{ name, row: 0, column: 0, rowCount: 2, columnCount: 18, showTotals: false }];

  test('are for the user to choose from', () => {
    const grids = [named('Lycées'), named('Transports')];
    expect(failure(() => locateCensus(grids))).toEqual({
      code: 'CENSUS_AMBIGUOUS',
      message:
        'Plusieurs feuilles peuvent être le recensement : « Lycées », « Transports ». Choisissez celle à utiliser (en ligne de commande : --feuille NOM).',
      choices: ['Lycées', 'Transports'],
    });
    expect(found(grids, { sheet: 'transports' }).sheet).toBe('Transports');
  });

  test('a sheet asked for that is none says which there are', () => {
    expect(failure(() => locateCensus([named('Lycées')], { sheet: 'Bilan' }))).toEqual({
      code: 'SHEET_NOT_FOUND',
      message: 'La feuille « Bilan » n’existe pas ou ne contient pas de recensement. Feuilles possibles : « Lycées ».',
      choices: ['Lycées'],
    });
  });

  test('the table named Recensement wins over the census of another year', () => {
    const current = named('Saisie', [{}], { tables: table('Recensement') });
    expect(found([named('Archive', [{ annee: 2023 }]), current]).sheet).toBe('Saisie');
  });

  test('but not over another sheet of the same year, such as a copy', () => {
    const current = named('Saisie', [{}], { tables: table('Recensement') });
    expect(failure(() => locateCensus([current, named('Saisie (2)')]))).toMatchObject({
      code: 'CENSUS_AMBIGUOUS',
      choices: ['Saisie', 'Saisie (2)'],
    });
  });

  test('without such a table the latest year is taken, and the other one is said', () => {
    const location = found([named('Besoins 2024'), named('Besoins 2023', [{ annee: 2023 }])]);
    expect(location.sheet).toBe('Besoins 2024');
    expect(location.notices).toEqual([
      'La feuille « Besoins 2024 » est contrôlée, étant de la dernière année ; « Besoins 2023 » (2023) n’en fait pas partie.',
    ]);
    const silent = named('Sans année', [{ annee: null }]);
    expect(failure(() => locateCensus([named('Besoins 2024'), silent])).code).toBe('CENSUS_AMBIGUOUS');
  });

  test('a complete census wins over an incomplete one, a visible sheet over a hidden one', () => {
    const incomplete = censusGrid([{}], { without: ['type_achat'], grid: { sheet: 'Brouillon' } });
    expect(found([incomplete, named('Complet')]).sheet).toBe('Complet');
    expect(found([named('Cachée', [{}], { visible: false }), named('Visible')]).sheet).toBe('Visible');
    expect(found([named('Cachée', [{}], { visible: false })]).sheet).toBe('Cachée');
  });
});

describe('missing columns', () => {
  test('one essential column missing is named', () => {
    const grid = censusGrid([{}], { without: ['montant_total_ht', 'montant_annuel_ht'] });
    expect(failure(() => locateCensus([grid]))).toEqual({
      code: 'COLUMN_MISSING',
      message:
        'Je ne trouve pas la colonne « Montant total HT » dans la feuille « Recensement » (en-tête ligne 1). Ajoutez-la ou corrigez son en-tête, puis recommencez.',
      choices: ['Montant total HT'],
    });
  });

  test('several are all named', () => {
    const error = failure(() => locateCensus([censusGrid([{}], { without: ['direction', 'date_lancement'] })]));
    expect(error.choices).toEqual(['Direction prescriptrice', 'Lancement de la consultation']);
    expect(error.message).toContain('« Direction prescriptrice », « Lancement de la consultation »');
  });
});
