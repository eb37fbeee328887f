import { CensusError, locateCensus, readCensus, readParameters } from '../../src/census';
import { valueOf } from '../../src/census/parsing/reading';
import { censusGrid, censusOf, gridOf, serial, type Row } from './support/census-grid';

const codeOf = (action: () => unknown): string => {
  try {
    action();
    return 'nothing';
  } catch (error) {
    return error instanceof CensusError ? error.code : String(error);
  }
};

const messageOf = (action: () => unknown): string => {
  try {
    action();
    return 'nothing';
  } catch (error) {
    return (error as Error).message;
  }
};

const EMPTY_ROW = Object.fromEntries(Object.keys(censusOf([{}]).needs[0]!.cells).map((key) => [key, null])) as Row;

describe('rows', () => {
  test('blank, prefilled, total and repeated header rows are no needs', () => {
    const grid = censusGrid([
      {},
      EMPTY_ROW,
      { ...EMPTY_ROW, annee: 2024, direction: 'Direction des lycées', statut: 'À instruire' },
      { ...EMPTY_ROW, intitule: 'Sous-total lycées', montant_total_ht: 400_000 },
      { intitule: 'Total des fournitures scolaires' },
      { ...EMPTY_ROW, direction: 'TOTAL GÉNÉRAL', montant_total_ht: 800_000 },
    ]);
    grid.values.push(grid.values[0]!.slice());
    grid.values.push([], []);
    const census = readCensus(grid, locateCensus([grid]), readParameters([grid]));
    expect(census.needs.map(({ row }) => row)).toEqual([2, 6]);
    expect(census.notices).toEqual([
      'Lignes de total laissées de côté : 5, 7.',
      'En-têtes répétés laissés de côté : lignes 8.',
    ]);
  });

  test('a faulty row is still a need', () => {
    const census = censusOf([{}, { ...EMPTY_ROW, intitule: 'Serveurs' }, { ...EMPTY_ROW, montant_total_ht: 'NC' }]);
    expect(census.needs.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  test('rows right below the table are said, not read', () => {
    const table = { name: 'Recensement', row: 0, column: 0, rowCount: 2, columnCount: 18, showTotals: false };
    const grid = censusGrid([{}, {}], { grid: { tables: [table] } });
    const census = readCensus(grid, locateCensus([grid]), readParameters([grid]));
    expect(census.needs).toHaveLength(1);
    expect(census.notices).toEqual([
      'Des lignes sont remplies sous le tableau « Recensement » (à partir de la ligne 3) : elles ne sont pas lues. Agrandissez le tableau pour les inclure.',
    ]);
  });

  test.each(['S/Total', 'ss-total DSI', 'Sous total', 'TOTAUX', 'Total général', 'Montant total HT', 'Cumul'])(
    '« %s » is a total',
    (intitule) => {
      const census = censusOf([{}, { ...EMPTY_ROW, intitule, montant_total_ht: 12 }]);
      expect(census.needs.map(({ row }) => row)).toEqual([2]);
    },
  );

  test('a remark on the total makes no total row, nor does a title that begins alike', () => {
    const rows = [
      {},
      { ...EMPTY_ROW, intitule: 'Serveurs', commentaire: 'Total à revoir' },
      { ...EMPTY_ROW, intitule: 'Totalisateurs de péage' },
      { ...EMPTY_ROW, intitule: 'Sauvegarde totale des serveurs' },
    ];
    expect(censusOf(rows).needs.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  });

  test('a sum without a word is a total: of the needs since the last one, and of all', () => {
    const amounts = (montant_total_ht: number): Row => ({ ...EMPTY_ROW, montant_total_ht });
    const need = (montant_total_ht: number): Row => ({ intitule: 'Serveurs de fichiers', montant_total_ht });
    const rows = [
      need(100.1),
      need(200.2),
      amounts(300.3),
      need(50),
      need(60),
      amounts(110),
      amounts(410.3),
      amounts(7),
    ];
    const census = censusOf(rows);
    expect(census.needs.map(({ row }) => row)).toEqual([2, 3, 5, 6, 9]);
    expect(census.notices).toContain('Lignes de total laissées de côté : 4, 7-8.');
    expect(censusOf([need(100), amounts(100)]).needs).toHaveLength(2);
  });

  test('one text over merged columns is the title of what follows', () => {
    const title = { ...EMPTY_ROW, intitule: 'Besoins des lycées' };
    const merged = [{ row: 2, column: 3, rowCount: 1, columnCount: 6 }];
    const rows = [{}, title, {}, title];
    expect(censusOf(rows, { grid: { merged } }).needs.map(({ row }) => row)).toEqual([2, 4, 5]);
  });

  test('hidden and filtered rows, and hidden columns, are read and told', () => {
    const grid = { hiddenRows: new Set([3, 5, 9]), filteredRows: new Set([5]), hiddenColumns: new Set([3, 40]) };
    const census = censusOf([{}, {}, {}, {}], { grid });
    expect(census.needs.map(({ hidden }) => hidden)).toEqual([null, 'hidden', null, 'filtered']);
    expect(census.notices).toEqual([
      'Lignes masquées ou filtrées, contrôlées et comptées aussi : 2 (lignes 3, 5).',
      'Colonnes masquées, lues aussi : D (Intitulé du besoin).',
    ]);
    const filtered = censusOf([{}, {}], { grid: { hiddenRows: new Set([2, 3]), filteredRows: new Set([2, 3]) } });
    expect(filtered.notices).toEqual(['Lignes masquées par un filtre, contrôlées et comptées aussi : 2 (lignes 2-3).']);
  });

  test('a header without any need is an empty census', () => {
    expect(codeOf(() => censusOf([EMPTY_ROW]))).toBe('CENSUS_EMPTY');
  });
});

describe('a census about to be filled in', () => {
  const beginning = { year: 2031 };
  const told = (rows: Row[], setup = {}) => {
    const { needs, year, campaignYear, notices } = censusOf(rows, { beginning, ...setup });
    return { needs: needs.length, year, campaignYear, notices };
  };
  const assumed =
    'L’année du recensement n’est indiquée nulle part : 2031 est supposée (campagne 2030). Remplissez la colonne « Année de recensement » ou la table Campagne.';

  test('has no need and a year all the same: assumed and said, that of prepared rows, or the one asked for', () => {
    const none = { ...EMPTY_ROW, annee: null };
    expect(told([])).toEqual({ needs: 0, year: 2031, campaignYear: 2030, notices: [assumed] });
    expect(told([none, { ...none, direction: 'Direction des lycées' }])).toMatchObject({ year: 2031, needs: 0 });
    expect(
      told([
        { ...none, annee: 2026 },
        { ...none, annee: 2026 },
      ]),
    ).toEqual({
      ...{ needs: 0, year: 2026, campaignYear: 2025, notices: [] },
    });
    expect(told([], { year: 2027 })).toEqual({ needs: 0, year: 2028, campaignYear: 2027, notices: [] });
  });

  test('the first words of its first need are read, though they do not say the year yet', () => {
    const first = { ...EMPTY_ROW, annee: null, intitule: 'Chaises' };
    expect(told([first])).toMatchObject({ needs: 1, year: 2031, campaignYear: 2030 });
    expect(told([{ ...first, annee: 2026 }])).toMatchObject({ needs: 1, year: 2026 });
    expect(codeOf(() => censusOf([first]))).toBe('YEAR_NOT_FOUND');
  });
});

describe('years', () => {
  const years = (rows: Row[], setup = {}) => {
    const { year, campaignYear, needs, notices } = censusOf(rows, setup);
    return { year, campaignYear, ofYear: needs.map((need) => need.ofYear), notices };
  };
  const campaign = (...lines: (string | number)[][]) =>
    gridOf(lines, {
      sheet: 'Paramètres',
      tables: [{ name: 'Campagne', row: 0, column: 0, rowCount: lines.length, columnCount: 2, showTotals: false }],
    });

  test('the year most rows are of is under work; others are checked but do not count', () => {
    expect(years([{}, { annee: 2023 }, {}])).toEqual({
      year: 2024,
      campaignYear: 2023,
      ofYear: [true, false, true],
      notices: ['Lignes d’une autre année (2023) : 1. Elles sont contrôlées, mais hors des indicateurs de 2024.'],
    });
    expect(years([{ annee: 2023 }, {}]).year).toBe(2024);
  });

  test('a row without year counts, and is said', () => {
    expect(years([{}, { annee: null }, { annee: 'à voir' }])).toEqual({
      year: 2024,
      campaignYear: 2023,
      ofYear: [true, true, true],
      notices: ['Lignes sans année lisible : 2. Elles comptent en 2024.'],
    });
  });

  test('without the column, launches tell the year', () => {
    expect(years([{}], { without: ['annee'] })).toMatchObject({ year: 2024, campaignYear: 2023 });
  });

  test('the campaign asked for decides', () => {
    expect(years([{}, { annee: 2023 }], { year: 2022 })).toMatchObject({ year: 2023, ofYear: [false, true] });
    expect(codeOf(() => censusOf([{}, { annee: 2023 }], { year: 2030 }))).toBe('YEAR_NOT_FOUND');
    expect(messageOf(() => censusOf([{}, { annee: 2023 }], { year: 2030 }))).toBe(
      'Aucun besoin de 2031 dans la feuille « Recensement » (campagne 2030). Années présentes : 2023 (campagne 2022), 2024 (campagne 2023). Choisissez la campagne qui correspond ou corrigez la colonne « Année de recensement ».',
    );
  });

  test('the table Campagne decides, as columns or as lines', () => {
    const columns = campaign(['Année de campagne', 'Première campagne'], [2022, 2019]);
    expect(years([{}, { annee: 2023 }], { others: [columns] })).toMatchObject({ year: 2023, campaignYear: 2022 });
    const lines = campaign(['Paramètre', 'Valeur'], ['Année de campagne', 2024], ['Année des besoins', 2024]);
    expect(years([{}], { others: [lines] })).toMatchObject({ year: 2024, campaignYear: 2024 });
  });
});

describe('values', () => {
  test('statuses decide what is retained', () => {
    const rows = ['Validé', 'Reporté', 'Abandonné', 'abandon', 'annulé', 'Notifié', null, 'bizarre'].map((statut) => ({
      statut,
    }));
    expect(censusOf(rows).needs.map((need) => need.retained)).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  test('without a list, spellings of one department that differ by case, accents or spaces are one', () => {
    const rows = ['Direction des Lycées', 'direction des  lycees ', 'DSI', ' '].map((direction) => ({ direction }));
    expect(censusOf(rows).needs.map((need) => need.department)).toEqual([
      'Direction des Lycées',
      'Direction des Lycées',
      'DSI',
      null,
    ]);
  });

  test('with a list, short names and abbreviations that fit one name are understood', () => {
    const list = gridOf(
      [
        ['Sigle', 'Direction'],
        ['DL', 'Direction des lycées'],
        ['DT', 'Direction des transports'],
        ['DCP', 'Direction de la commande publique'],
        ['DCOM', 'Direction de la communication'],
      ],
      { sheet: 'Directions' },
    );
    const rows = ['DL', 'Dir. des lycées', 'Lycées', 'Dir. comm.', 'Direction', 'Autre'].map((direction) => ({
      direction,
    }));
    expect(
      censusOf(rows, { others: [list] }).needs.map(({ cells, department }) => [department, cells.direction]),
    ).toEqual([
      ['Direction des lycées', { kind: 'understood', value: 'Direction des lycées', clean: true }],
      ['Direction des lycées', { kind: 'understood', value: 'Direction des lycées', clean: false }],
      ['Direction des lycées', { kind: 'understood', value: 'Direction des lycées', clean: false }],
      [null, { kind: 'problem', reason: 'notInList' }],
      [null, { kind: 'problem', reason: 'notInList' }],
      [null, { kind: 'problem', reason: 'notInList' }],
    ]);
  });

  test('a yearly amount in the column of totals stands for the whole duration', () => {
    const rows = [{ montant_total_ht: '50 000 € HT/an' }, { montant_total_ht: '50 k€/an', duree_initiale: null }];
    expect(censusOf(rows).needs.map(({ cells }) => cells.montant_total_ht)).toEqual([
      { kind: 'understood', value: 20_000_000, clean: false },
      { kind: 'understood', value: 5_000_000, clean: false },
    ]);
  });

  test('dates follow the calendar of the workbook', () => {
    const grid = censusGrid([{ date_lancement: serial(2024, 3, 15) - 1462 }], { grid: { date1904: true } });
    const census = readCensus(grid, locateCensus([grid]), readParameters([grid]));
    expect(valueOf(census.needs[0]!.cells.date_lancement)?.start).toEqual({ year: 2024, month: 3, day: 15 });
  });
});
