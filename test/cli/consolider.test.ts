import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { readBack, workbookBytes, type CensusRow } from './census-workbook';
import {
  addDepartment,
  departmentBytes,
  encryptedFile,
  savedByLibreOffice,
  type DepartmentFile,
} from './department-files';
import { libreOfficeVersion } from './libreoffice';
import { runCli } from './run-cli';

// The real client on a real host, for many files: slow on a busy machine.
jest.setTimeout(180_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recensement-together-'));
  await writeAll();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date));

const LYCEES = 'Direction des lycées';
const TRANSPORTS = 'Direction des transports';
const COMMUNICATION = 'Direction de la communication';
const CULTURE = 'Direction de la culture';

/** The template's own headers, under title lines, as a table, with a column of its own. */
const lycees: DepartmentFile = {
  sheet: 'Recensement',
  titles: ['Région', 'Recensement 2024'],
  table: 'Recensement',
  columns: [
    ['Année de recensement', 'annee'],
    ['Direction prescriptrice', 'direction'],
    ['Nature du besoin', 'nature_besoin'],
    ['Intitulé du besoin', 'intitule'],
    ['Code nomenclature', 'code_nomenclature'],
    ["Type d'achat", 'type_achat'],
    ['Montant total HT', 'montant_total_ht'],
    ['Lancement de la consultation', 'date_lancement'],
    ['Visa du chef', null],
    ['Suivi DAF', null],
  ],
  rows: [
    { direction: LYCEES, own: { 'Visa du chef': 'vu', 'Suivi DAF': day(2023, 11, 14) } },
    {
      direction: 'Dir. des lycées',
      intitule: 'Écrans interactifs des salles de sciences',
      montant_total_ht: 'à définir',
    },
  ],
};

/** Other headers in another order, in thousands of euros, with a total row and a title row over merged cells. */
const transports: DepartmentFile = {
  sheet: 'Besoins',
  titles: ['Direction des transports', '', 'À retourner avant le 10/11'],
  startRow: 2,
  startColumn: 3,
  columns: [
    ['Objet du marché', 'intitule'],
    ['Prescripteur', 'direction'],
    ['N/R', 'nature_besoin'],
    ['Famille', 'code_nomenclature'],
    ['F/S/T', 'type_achat'],
    ['Montant (k€)', 'montant_total_ht'],
    ['Durée (ans)', 'duree_initiale'],
    ['Date de lancement', 'date_lancement'],
    ['VISA DU CHEF', null],
    ['Exercice', 'annee'],
  ],
  rows: [
    {
      direction: TRANSPORTS,
      nature_besoin: 'R',
      intitule: 'Navettes maritimes',
      code_nomenclature: 10.1,
      montant_total_ht: 120,
      duree_initiale: 4,
    },
    {
      direction: TRANSPORTS,
      intitule: 'Abris vélos',
      montant_total_ht: 12.5,
      date_lancement: 'T2 2024',
      own: { 'VISA DU CHEF': '=1+1' },
    },
  ],
  after: (sheet) => {
    sheet.getCell('F6').numFmt = '00.00';
    sheet.getCell('C8').value = 'Total général';
    sheet.getCell('H8').value = 132.5;
  },
};

/** Days counted from 1904, a header on two lines, a percentage, an error. */
const communication: DepartmentFile = {
  sheet: 'DCOM 2024',
  titles: [],
  columns: [
    ['Direction', 'direction'],
    ['Nature', 'nature_besoin'],
    ['Intitulé', 'intitule'],
    ['Code', 'code_nomenclature'],
    ['Type', 'type_achat'],
    ['Montant HT', 'montant_total_ht'],
    ['Lancement', 'date_lancement'],
    ['Clause environnementale', 'consid_env'],
    ['% recyclé', 'part_recycle'],
    ['Année', 'annee'],
  ],
  rows: [
    {
      direction: COMMUNICATION,
      intitule: 'Campagne télévisée',
      code_nomenclature: '13.01',
      consid_env: 'Oui',
      part_recycle: 0.2,
    },
    { direction: 'Direction inconnue', intitule: 'Stands de salon', montant_total_ht: { error: '#REF!' } },
  ],
  after: (sheet) => {
    sheet.getCell('I2').numFmt = '0%';
    sheet.getCell('D1').value = 'Code nomenclature';
  },
};

/** Nothing but prefilled cells: no need at all. */
const empty: DepartmentFile = { ...lycees, table: undefined, rows: [] };

/** The sheets that come with the base. */
function addParameters(workbook: ExcelJS.Workbook): void {
  const table = (name: string, sheet: string, rows: ExcelJS.CellValue[][]) => {
    const [header, ...lines] = rows as [string[], ...ExcelJS.CellValue[][]];
    workbook.addWorksheet(sheet).addTable({
      name,
      ref: 'A4',
      headerRow: true,
      columns: header.map((text) => ({ name: text })),
      rows: lines,
    });
  };
  table('Directions', 'Directions', [
    ['Sigle', 'Direction'],
    ['DLY', LYCEES],
    ['DT', TRANSPORTS],
    ['DCOM', COMMUNICATION],
    ['DC', CULTURE],
  ]);
  table('Campagne', 'Campagne', [
    ['Paramètre', 'Valeur'],
    ['Année de campagne', 2023],
  ]);
  table('MarchesNotifies', 'Marchés notifiés', [
    ['N° du marché', 'Objet', 'Date de notification', 'Montant HT'],
    ['0012', 'Navettes', day(2021, 3, 1), 12_000.5],
    ['2021-07', 'Abris', day(2021, 5, 2), 40_000],
  ]);
}

const FILES = ['lycees.xlsx', 'transports.xlsx', 'communication.xlsx', 'culture.xlsx', 'v2.xlsx'];

async function writeAll(): Promise<void> {
  await writeFile(at('lycees.xlsx'), await departmentBytes(lycees));
  await writeFile(at('transports.xlsx'), await departmentBytes(transports));
  await writeFile(at('communication.xlsx'), await departmentBytes(communication, true));
  const culture = { ...lycees, table: undefined, titles: [], sheet: 'Culture' };
  const rows: CensusRow[] = [{ direction: CULTURE, intitule: 'Régie du festival' }];
  const bytes = await departmentBytes({ ...culture, rows });
  await writeFile(at('culture.xlsx'), libreOfficeVersion() === null ? bytes : await savedByLibreOffice(bytes));
  await writeFile(at('v2.xlsx'), await departmentBytes({ ...lycees, rows: [{ direction: LYCEES }] }));
  await writeFile(at('vide.xlsx'), await departmentBytes(empty));
  await writeFile(
    at('autre.xlsx'),
    await workbookBytes((workbook) => void workbook.addWorksheet('Notes').addRow(['Bonjour'])),
  );
  await writeFile(at('casse.xlsx'), (await readFile(at('lycees.xlsx'))).subarray(0, 3000));
  await writeFile(at('secret.xlsx'), encryptedFile());
  await writeFile(at('base.xlsx'), await workbookBytes(addParameters));
}

async function together(files: string[], ...options: string[]) {
  const run = await runCli('consolider', ...files.map(at), '-o', at('commun.xlsx'), '--json', ...options);
  return { run, document: JSON.parse(run.out) };
}

/** Cells of the common census by header, from its first row on. */
async function censusRows(path = at('commun.xlsx')): Promise<Record<string, ExcelJS.CellValue>[]> {
  const sheet = (await readBack(new Uint8Array(await readFile(path)))).getWorksheet('Recensement')!;
  const headers = (sheet.getRow(5).values as string[]).slice(1);
  return Array.from({ length: sheet.rowCount - 5 }, (_, r) =>
    Object.fromEntries(headers.map((header, c) => [header, sheet.getRow(6 + r).getCell(c + 1).value])),
  ).filter((row) => row['Fichier d’origine'] !== null);
}

const only = (rows: Record<string, ExcelJS.CellValue>[], ...headers: string[]) =>
  rows.map((row) => headers.map((header) => row[header] ?? null));

describe('consolider', () => {
  test('takes every row of every file, whatever its headers, and says where it comes from', async () => {
    const { run, document } = await together(
      [...FILES, 'vide.xlsx', 'autre.xlsx', 'casse.xlsx', 'secret.xlsx'],
      '--base',
      at('base.xlsx'),
    );
    expect([run.code, run.err]).toEqual([1, '']);
    expect(Object.keys(document)).toEqual([
      ...['output', 'base', 'campaign', 'year', 'files', 'rows', 'failures', 'missingDepartments', 'notices'],
    ]);
    expect(
      document.files.map(({ file, sheet, headerRow, rows }: Record<string, unknown>) => [file, sheet, headerRow, rows]),
    ).toEqual([
      ['lycees.xlsx', 'Recensement', 3, 2],
      ['transports.xlsx', 'Besoins', 5, 2],
      ['communication.xlsx', 'DCOM 2024', 1, 2],
      ['culture.xlsx', 'Culture', 1, 1],
      ['v2.xlsx', 'Recensement', 3, 1],
    ]);
    expect(document.failures.map(({ file, code }: Record<string, unknown>) => [file, code])).toEqual([
      ['vide.xlsx', 'CENSUS_EMPTY'],
      ['autre.xlsx', 'CENSUS_NOT_FOUND'],
      ['casse.xlsx', 'DAMAGED'],
      ['secret.xlsx', 'ENCRYPTED'],
    ]);
    expect(document.missingDepartments).toEqual([]);
    expect([document.campaign, document.year, document.base]).toEqual([2023, 2024, 'base.xlsx']);
    expect(document.rows.map((row: { row: number; origin: object }) => [row.row, row.origin])).toEqual([
      [6, { file: 'lycees.xlsx', sheet: 'Recensement', row: 4 }],
      [7, { file: 'lycees.xlsx', sheet: 'Recensement', row: 5 }],
      [8, { file: 'transports.xlsx', sheet: 'Besoins', row: 6 }],
      [9, { file: 'transports.xlsx', sheet: 'Besoins', row: 7 }],
      [10, { file: 'communication.xlsx', sheet: 'DCOM 2024', row: 2 }],
      [11, { file: 'communication.xlsx', sheet: 'DCOM 2024', row: 3 }],
      [12, { file: 'culture.xlsx', sheet: 'Culture', row: 2 }],
      [13, { file: 'v2.xlsx', sheet: 'Recensement', row: 4 }],
    ]);
    expect(
      only(await censusRows(), 'Fichier d’origine', 'Feuille d’origine', 'Ligne d’origine', 'Intitulé du besoin'),
    ).toEqual([
      ['lycees.xlsx', 'Recensement', 4, 'Mobilier des salles de classe'],
      ['lycees.xlsx', 'Recensement', 5, 'Écrans interactifs des salles de sciences'],
      ['transports.xlsx', 'Besoins', 6, 'Navettes maritimes'],
      ['transports.xlsx', 'Besoins', 7, 'Abris vélos'],
      ['communication.xlsx', 'DCOM 2024', 2, 'Campagne télévisée'],
      ['communication.xlsx', 'DCOM 2024', 3, 'Stands de salon'],
      ['culture.xlsx', 'Culture', 2, 'Régie du festival'],
      ['v2.xlsx', 'Recensement', 4, 'Mobilier des salles de classe'],
    ]);
  });

  test('keeps what each cell holds, and writes out what would be read differently in the common census', async () => {
    await together(FILES, '--base', at('base.xlsx'));
    expect(
      only(
        await censusRows(),
        'Direction prescriptrice',
        'Nature du besoin',
        'Code nomenclature',
        'Montant total HT',
        'Durée initiale (mois)',
      ),
    ).toEqual([
      [LYCEES, 'Nouveau besoin', '13.03', 120_000, null],
      ['Dir. des lycées', 'Nouveau besoin', '13.03', 'à définir', null],
      [TRANSPORTS, 'R', '10.10', 120_000, 48],
      [TRANSPORTS, 'Nouveau besoin', '13.03', 12_500, null],
      [COMMUNICATION, 'Nouveau besoin', '13.01', 120_000, null],
      ['Direction inconnue', 'Nouveau besoin', '13.03', expect.objectContaining({ formula: '#REF!' }), null],
      [CULTURE, 'Nouveau besoin', '13.03', 120_000, null],
      [LYCEES, 'Nouveau besoin', '13.03', 120_000, null],
    ]);
    const rows = await censusRows();
    expect(
      only(
        rows.slice(2, 6),
        'Lancement de la consultation',
        'Considérations environnementales',
        'Part prévue intégrant du recyclé %',
      ),
    ).toEqual([
      [day(2024, 3, 1), null, null],
      ['T2 2024', null, null],
      [day(2024, 3, 1), 'Clause environnementale', 20],
      [day(2024, 3, 1), null, null],
    ]);
    // Headers that differ in their letters only are one column; a text that looks like a formula stays a text.
    expect(only(rows.slice(0, 4), 'Visa du chef', 'Suivi DAF')).toEqual([
      ['vu', day(2023, 11, 14)],
      [null, null],
      [null, null],
      ['=1+1', null],
    ]);
  });

  test('tells line by line what is to be looked at, and flags the same need in two files', async () => {
    const { document } = await together(FILES, '--base', at('base.xlsx'));
    const issues = document.files.flatMap(
      ({ file, issues: found }: { file: string; issues: Record<string, unknown>[] }) =>
        found.map(({ code, row, cell }) => [file, code, row, cell]),
    );
    expect(issues).toEqual([
      ['lycees.xlsx', 'CELL_UNREADABLE', 5, 'G5'],
      ['transports.xlsx', 'TOTAL_ROW', 8, null],
      ['communication.xlsx', 'DEPARTMENT_UNKNOWN', 3, 'A3'],
      ['communication.xlsx', 'CELL_ERROR', 3, 'F3'],
    ]);
    expect(document.rows.at(-1).duplicateOf).toEqual({
      row: 6,
      origin: { file: 'lycees.xlsx', sheet: 'Recensement', row: 4 },
    });
    expect((await censusRows()).map((row) => row['Doublon possible']).filter(Boolean)).toEqual([
      'lycees.xlsx, ligne 4',
    ]);
    const workbook = await readBack(new Uint8Array(await readFile(at('commun.xlsx'))));
    const review = workbook.getWorksheet('Lignes à revoir')!;
    expect(review.getRow(5).values).toEqual([
      undefined,
      ...['lycees.xlsx', 'Recensement', 5, 'G5'],
      '« à définir » n’est pas compris dans la colonne « Montant total HT » : repris tel quel, à corriger.',
    ]);
  });

  test('takes parameters and registers from the base, and says which departments sent nothing', async () => {
    const { run, document } = await together(['lycees.xlsx', 'transports.xlsx'], '--base', at('base.xlsx'));
    expect([run.code, document.missingDepartments]).toEqual([0, [COMMUNICATION, CULTURE]]);
    const workbook = await readBack(new Uint8Array(await readFile(at('commun.xlsx'))));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      ...['Recensement', 'Fichiers réunis', 'Lignes à revoir', 'Nomenclature', 'Directions', 'Campagne'],
      ...['Seuils', 'Taux AGEC', 'Délais', 'Marchés notifiés', 'Listes'],
    ]);
    const contracts = workbook.getWorksheet('Marchés notifiés')!;
    expect([4, 5, 6].map((row) => (contracts.getRow(row).values as unknown[]).slice(1))).toEqual([
      ['N° du marché', 'Objet', 'Date de notification', 'Montant HT'],
      ['0012', 'Navettes', day(2021, 3, 1), 12_000.5],
      ['2021-07', 'Abris', day(2021, 5, 2), 40_000],
    ]);
    const check = JSON.parse((await runCli('verifier', at('commun.xlsx'), '--json')).out);
    expect(check.census).toMatchObject({ sheet: 'Recensement', headerRow: 5, rows: 4, year: 2024 });
    expect(check.indicators.find(({ id }: { id: string }) => id === 'A01-4').value).toBe(4);
  });

  test('the same files give the same workbook again, and what was brought together keeps its origins', async () => {
    await together(FILES, '--base', at('base.xlsx'));
    const first = await censusRows();
    await copyFile(at('commun.xlsx'), at('avant.xlsx'));
    // The output stands among the files: a second run does not swallow it.
    const { document } = await together([...FILES, 'commun.xlsx', 'lycees.xlsx'], '--base', at('base.xlsx'));
    expect(document.failures.map(({ file, code }: Record<string, unknown>) => [file, code])).toEqual([
      ['commun.xlsx', 'FILE_IS_OUTPUT'],
      ['lycees.xlsx', 'FILE_REPEATED'],
    ]);
    expect(await censusRows()).toEqual(first);
    await together(['avant.xlsx']);
    expect(
      only(await censusRows(), 'Fichier d’origine', 'Ligne d’origine', 'Visa du chef', 'Montant total HT'),
    ).toEqual(only(first, 'Fichier d’origine', 'Ligne d’origine', 'Visa du chef', 'Montant total HT'));
  });

  test('says in French why nothing can be written, and touches nothing', async () => {
    await writeFile(at('commun.xlsx'), 'avant');
    const before = (await readdir(folder)).sort();
    const none = await runCli('consolider', at('casse.xlsx'), at('autre.xlsx'), '-o', at('commun.xlsx'), '--json');
    expect([none.code, JSON.parse(none.out).error.code]).toEqual([2, 'NOTHING_CONSOLIDATED']);
    expect(none.err).toMatch(
      /^Erreur : Aucun fichier n’a pu être repris \(2 en tout\) .*\ncasse\.xlsx : NON REPRIS – .* · autre\.xlsx : NON REPRIS – .*\n$/,
    );
    const base = await runCli(
      'consolider',
      at('lycees.xlsx'),
      '-o',
      at('commun.xlsx'),
      '--base',
      at('casse.xlsx'),
      '--json',
    );
    expect([base.code, JSON.parse(base.out)]).toEqual([
      2,
      { workbook: 'casse.xlsx', error: { code: 'DAMAGED', message: expect.any(String) } },
    ]);
    const same = await runCli(
      'consolider',
      at('lycees.xlsx'),
      '-o',
      at('base.xlsx'),
      '--base',
      at('base.xlsx'),
      '--json',
    );
    expect([same.code, JSON.parse(same.out).error.code]).toEqual([2, 'OUTPUT_IS_INPUT']);
    expect(await readFile(at('commun.xlsx'), 'utf8')).toBe('avant');
    expect((await readdir(folder)).sort()).toEqual(before);
  });

  test('tells people the same in lines', async () => {
    const run = await runCli('consolider', at('lycees.xlsx'), at('casse.xlsx'), '-o', at('commun.xlsx'));
    expect(run.code).toBe(1);
    expect(run.out.split('\n').slice(0, 5)).toEqual([
      'Recensement commun : 2 besoins pour 2024, de 1 fichier',
      '  lycees.xlsx, feuille « Recensement » : 2 besoins',
      expect.stringMatching(/^ {2}casse\.xlsx : NON REPRIS – « casse\.xlsx » est endommagé/),
      'À revoir dans lycees.xlsx : 1',
      '  G5  « à définir » n’est pas compris dans la colonne « Montant total HT » : repris tel quel, à corriger.',
    ]);
  });

  test('a workbook with several censuses is not guessed: the sheet is asked for', async () => {
    const two = await workbookBytes((workbook) => {
      addDepartment(workbook, { ...lycees, table: undefined, sheet: 'A' });
      addDepartment(workbook, { ...lycees, table: undefined, sheet: 'B' });
    });
    await writeFile(at('deux.xlsx'), two);
    const asked = await together(['deux.xlsx', 'v2.xlsx']);
    expect(asked.document.failures).toEqual([
      { file: 'deux.xlsx', code: 'CENSUS_AMBIGUOUS', message: expect.stringContaining('« A », « B »') },
    ]);
    const chosen = await together(['deux.xlsx'], '--feuille', 'B');
    expect(chosen.document.files.map(({ sheet }: { sheet: string }) => sheet)).toEqual(['B']);
  });
});
