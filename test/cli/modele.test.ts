import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { COLUMNS, type ColumnKey } from '../../src/census';
import { readerOf } from '../../src/census/column-readers';
import { departmentReader } from '../../src/census/department-names';
import { CodeReader } from '../../src/census/parsing/code';
import { readBack, workbookBytes } from './census-workbook';
import { libreOfficeVersion, recalculated, withoutResults } from './libreoffice';
import { runCli } from './run-cli';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(180_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recensement-template-'));
  await writeFile(at('avant.xlsx'), await workbookBytes(addSource));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]) => join(folder, ...names);
const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date));

/** Columns that the template fills in by formulas. */
const DERIVED: readonly ColumnKey[] = [
  ...(['libelle_nomenclature', 'duree_totale', 'cat_agec', 'eligible_insertion', 'indice', 'egalim'] as const),
];

const LYCEES = 'Direction des lycées';
const TRANSPORTS = 'Direction des transports / mobilités';

/** Last year's workbook: lists, a register of contracts, targets. */
function addSource(workbook: ExcelJS.Workbook): void {
  const table = (name: string, sheet: string, rows: ExcelJS.CellValue[][]) => {
    const [header, ...lines] = rows as [string[], ...ExcelJS.CellValue[][]];
    workbook.addWorksheet(sheet).addTable({
      name,
      ref: 'A3',
      headerRow: true,
      columns: header.map((text) => ({ name: text })),
      rows: lines,
    });
  };
  table('Directions', 'Directions', [
    ['Sigle', 'Direction'],
    ['DLY', LYCEES],
    [null, TRANSPORTS],
    ['DC', 'Direction de la culture'],
  ]);
  table('Nomenclature', 'Nomenclature', [
    ['Code', 'Libellé', 'Famille', "Type d'achat", 'AGEC', 'Insertion', 'Indice', 'EGalim'],
    ['10.10', 'Pains', '10 Alimentation', 'Fournitures', null, 'Non', null, 'Oui'],
    ['13.03', 'Mobilier scolaire', '13 Mobilier', 'Fournitures', 9, 'Oui', null, null],
  ]);
  table('MarchesNotifies', 'Marchés notifiés', [
    [
      'N° du marché',
      'Objet',
      'Direction',
      'Code nomenclature',
      'Titulaire',
      'Fin de la période en cours',
      'Fin toutes reconductions',
    ],
    ['2021-07', 'Chaises et tables', 'DLY', '13.03', 'Meubles SA', day(2025, 6, 30), day(2025, 6, 30)],
    ['2022-01', 'Pains', LYCEES, '10.10', 'Moulins', day(2025, 8, 31), day(2027, 8, 31)],
    ['2022-02', 'Navettes', TRANSPORTS, null, 'Marins', null, day(2025, 1, 15)],
    ['2022-03', 'Sans maître', 'Direction dissoute', null, null, null, day(2025, 2, 1)],
    ['2019-09', 'Fini depuis longtemps', LYCEES, '13.03', null, null, day(2023, 1, 1)],
    ['2023-05', 'Sans fin', LYCEES, '13.03', null, null, null],
  ]);
  table('Cibles', 'Paramètres', [
    ['Indicateur', 'Cible', 'Échéance'],
    ['A22-1', 20, 2028],
  ]);
  const sheet = workbook.getWorksheet('Marchés notifiés')!;
  for (const column of ['F', 'G']) sheet.getColumn(column).numFmt = 'dd/mm/yyyy';
}

const bytesOf = async (...names: string[]) => new Uint8Array(await readFile(at(...names)));
const open = async (...names: string[]) => readBack(await bytesOf(...names));

async function make(output: string, ...options: string[]) {
  const run = await runCli('modele', '-o', at(output), '--annee', '2024', '--json', ...options);
  return { run, document: JSON.parse(run.out) };
}

/** A row of the census by column key, empty cells left out. */
const rowOf = (workbook: ExcelJS.Workbook, row: number) =>
  Object.fromEntries(
    COLUMNS.map(({ key }, c): [string, ExcelJS.CellValue] => [
      key,
      workbook
        .getWorksheet('Recensement')!
        .getRow(row)
        .getCell(c + 1).value,
    ]).filter(([, value]) => value !== null && !(typeof value === 'object' && 'formula' in value)),
  );

const columnLetter = (workbook: ExcelJS.Workbook, header: string): string => {
  const headers = workbook.getWorksheet('Recensement')!.getRow(5).values as string[];
  return workbook.getWorksheet('Recensement')!.getColumn(headers.indexOf(header)).letter;
};

describe('modele', () => {
  test('a blank workbook: every column of the template, as a table with free rows, and the parameters', async () => {
    const { run, document } = await make('vierge.xlsx');
    expect([run.code, run.err]).toEqual([0, '']);
    expect(document).toEqual({
      source: null,
      campaign: 2024,
      year: 2025,
      output: at('vierge.xlsx'),
      files: [{ file: 'vierge.xlsx', department: null, renewals: 0, extensions: 0, sheets: expect.any(Array) }],
      notices: ['Sans liste de directions, la colonne « Direction prescriptrice » accepte toute valeur.'],
    });
    const workbook = await open('vierge.xlsx');
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ...['Lisez-moi', 'Recensement', 'Nomenclature', 'Directions', 'Campagne', 'Seuils', 'Taux AGEC', 'Délais'].map(
        (name) => [name, 'visible'],
      ),
      ['Listes', 'hidden'],
    ]);
    const census = workbook.getWorksheet('Recensement')!;
    expect((census.getRow(5).values as string[]).slice(1)).toEqual(COLUMNS.map(({ label }) => label));
    expect(
      census.getTables().map((table) => [(table as unknown as { table: ExcelJS.TableProperties }).table.name]),
    ).toEqual([['Recensement']]);
    expect(census.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 5 });
    expect([rowOf(workbook, 6), rowOf(workbook, 305), rowOf(workbook, 306)]).toEqual([
      { id_besoin: '2025-001', annee: 2025 },
      { id_besoin: '2025-300', annee: 2025 },
      {},
    ]);
  });

  test('cells tell what they hold and offer the values that the checks accept', async () => {
    await make('listes.xlsx', '--depuis', at('avant.xlsx'));
    const workbook = await open('listes.xlsx');
    const sheet = workbook.getWorksheet('Recensement')!;
    const validation = (header: string) => sheet.getCell(`${columnLetter(workbook, header)}40`).dataValidation;
    const values = (header: string): unknown[] => {
      const source = String(validation(header).formulae?.[0]);
      const [, name, column, first, last] = /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(source)!;
      const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, r) => Number(first) + r);
      return rows.map((row) => workbook.getWorksheet(name!)!.getCell(`${column}${row}`).value);
    };
    expect(values('Nature du besoin')).toEqual(['Nouveau besoin', 'À renouveler', 'À reconduire']);
    expect(values('Direction prescriptrice')).toEqual([LYCEES, TRANSPORTS, 'Direction de la culture']);
    expect(values('Code nomenclature')).toEqual(['10.10', '13.03']);
    // Whatever a list offers is read without a fault.
    const context = { codes: new CodeReader([]), department: departmentReader(null), date1904: false };
    for (const { key, label, type, values: known } of COLUMNS) {
      if (type !== 'yesNo' && known.length === 0) continue;
      if (DERIVED.includes(key)) continue;
      const offered = values(label);
      expect([key, ...offered]).toEqual(expect.arrayContaining([key, ...(type === 'yesNo' ? ['Oui', 'Non'] : known)]));
      const read = readerOf(key, label, context);
      expect(offered.filter((value) => read(String(value), null).kind !== 'understood')).toEqual([]);
    }
    expect(validation('Montant total HT')).toMatchObject({
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      errorStyle: 'warning',
      promptTitle: 'Montant total HT',
      prompt: expect.stringContaining('toute la durée'),
    });
    expect(validation('Intitulé du besoin')).toMatchObject({ prompt: expect.stringContaining('Objet de l’achat') });
    // A combination of considerations is typed without a question.
    expect(validation('Considérations sociales').showErrorMessage ?? false).toBe(false);
  });

  test('needs follow from the contracts that end, in the words of the list of departments', async () => {
    const { document } = await make('tout.xlsx', '--depuis', at('avant.xlsx'));
    expect(document.files[0]).toMatchObject({ renewals: 3, extensions: 1 });
    expect(document.notices).toEqual([
      'Marchés dont la direction n’est pas dans la liste, repris tels quels : 2022-03.',
      'Marchés sans date de fin lisible, laissés de côté : 2023-05.',
    ]);
    const workbook = await open('tout.xlsx');
    const common = { annee: 2025, statut: 'À instruire' };
    expect([6, 7, 8, 9].map((row) => rowOf(workbook, row))).toEqual([
      {
        ...{
          ...common,
          id_besoin: '2025-001',
          direction: TRANSPORTS,
          nature_besoin: 'À renouveler',
          intitule: 'Navettes',
        },
        ...{ num_marche_actuel: '2022-02', titulaire_actuel: 'Marins' },
        ...{ date_fin_actuel: day(2025, 1, 15), date_fin_max: day(2025, 1, 15) },
      },
      {
        ...{ ...common, id_besoin: '2025-002', direction: 'Direction dissoute', nature_besoin: 'À renouveler' },
        ...{ intitule: 'Sans maître', num_marche_actuel: '2022-03' },
        ...{ date_fin_actuel: day(2025, 2, 1), date_fin_max: day(2025, 2, 1) },
      },
      {
        ...{
          ...common,
          id_besoin: '2025-003',
          direction: LYCEES,
          nature_besoin: 'À renouveler',
          intitule: 'Chaises et tables',
        },
        ...{
          code_nomenclature: '13.03',
          type_achat: 'Fournitures',
          num_marche_actuel: '2021-07',
          titulaire_actuel: 'Meubles SA',
        },
        ...{ date_fin_actuel: day(2025, 6, 30), date_fin_max: day(2025, 6, 30) },
      },
      {
        ...{ ...common, id_besoin: '2025-004', direction: LYCEES, nature_besoin: 'À reconduire', intitule: 'Pains' },
        ...{
          code_nomenclature: '10.10',
          type_achat: 'Fournitures',
          num_marche_actuel: '2022-01',
          titulaire_actuel: 'Moulins',
        },
        ...{ date_fin_actuel: day(2025, 8, 31), date_fin_max: day(2027, 8, 31) },
      },
    ]);
    // Registers come along: the checks find the contracts.
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Marchés notifiés', 'Paramètres']),
    );
  });

  test('what a prefilled workbook still lacks is what has to be estimated, and nothing else', async () => {
    await make('controle.xlsx', '--depuis', at('avant.xlsx'), '--direction', 'dly');
    const run = await runCli('verifier', at('controle.xlsx'), '--json');
    const { census, findings } = JSON.parse(run.out);
    expect(census).toMatchObject({ sheet: 'Recensement', headerRow: 5, rows: 2, year: 2025 });
    expect(census.columns).toHaveLength(COLUMNS.length);
    const errors = findings.filter(({ severity }: { severity: string }) => severity === 'erreur');
    expect(errors.map(({ rule, row, column }: Record<string, unknown>) => [rule, row, column])).toEqual([
      ['L05', 6, 'date_lancement'],
      ['R09', 6, 'montant_total_ht'],
      ['R09', 7, 'montant_total_ht'],
    ]);
    // A blank one has no need to check yet, which is said.
    await make('sans-besoin.xlsx', '--direction', 'Direction du sport');
    const blank = JSON.parse((await runCli('verifier', at('sans-besoin.xlsx'), '--json')).out);
    expect(blank.error.code).toBe('CENSUS_EMPTY');
  });

  test('one workbook for each department, in a folder that is new or empty', async () => {
    const { run, document } = await make('campagne', '--depuis', at('avant.xlsx'));
    expect(run.code).toBe(0);
    expect(
      document.files.map(({ file, department, renewals, extensions }: Record<string, unknown>) => [
        file,
        department,
        renewals,
        extensions,
      ]),
    ).toEqual([
      ['Recensement 2025 - DLY.xlsx', LYCEES, 1, 1],
      ['Recensement 2025 - Direction des transports mobilités.xlsx', TRANSPORTS, 1, 0],
      ['Recensement 2025 - DC.xlsx', 'Direction de la culture', 0, 0],
    ]);
    expect(document.notices).toEqual([
      'Marchés sans direction connue, repris dans aucun classeur : 2022-03.',
      'Marchés sans date de fin lisible, laissés de côté : 2023-05.',
    ]);
    expect((await readdir(at('campagne'))).sort()).toEqual(
      document.files.map(({ file }: { file: string }) => file).sort(),
    );
    const workbook = await open('campagne', 'Recensement 2025 - DLY.xlsx');
    expect(rowOf(workbook, 8)).toEqual({ id_besoin: '2025-DLY-003', annee: 2025, direction: LYCEES });
    // The contracts of others stay with the service.
    expect(workbook.getWorksheet('Marchés notifiés')).toBeUndefined();
    expect(workbook.getWorksheet('Paramètres')!.getRow(5).values).toEqual([undefined, 'A22-1', 20, 2028]);
    const again = await make('campagne', '--depuis', at('avant.xlsx'));
    expect([again.run.code, again.document.error.code]).toEqual([2, 'OUTPUT_NOT_OURS']);
  });

  test('what departments send back comes together without loss', async () => {
    await rm(at('retour'), { recursive: true, force: true });
    await make('retour', '--depuis', at('avant.xlsx'));
    const files = (await readdir(at('retour'))).map((file) => at('retour', file));
    const run = await runCli('consolider', ...files, '-o', at('commun.xlsx'), '--base', at('avant.xlsx'), '--json');
    const document = JSON.parse(run.out);
    // The one of the department without a contract has no need yet.
    expect([run.code, document.failures.map(({ code }: { code: string }) => code)]).toEqual([1, ['CENSUS_EMPTY']]);
    expect(document.missingDepartments).toEqual(['Direction de la culture']);
    const [common, own] = [await open('commun.xlsx'), await open('retour', 'Recensement 2025 - DLY.xlsx')];
    const rows = [6, 7, 8].map((row) => rowOf(common, row));
    for (const row of [6, 7]) {
      // Labels that were formulas there are values here.
      const { libelle_nomenclature, cat_agec, eligible_insertion, indice, egalim, ...typed } = rows.find(
        ({ num_marche_actuel }) => num_marche_actuel === rowOf(own, row).num_marche_actuel,
      )!;
      expect(typed).toEqual(rowOf(own, row));
      expect([libelle_nomenclature, cat_agec, eligible_insertion, indice, egalim]).toEqual(
        row === 6 ? ['Mobilier scolaire', 9, 'Oui', undefined, 'Non'] : ['Pains', undefined, 'Non', undefined, 'Oui'],
      );
    }
  });

  test.each([
    ['DEPARTMENT_UNKNOWN', 'un.xlsx', ['--depuis', 'avant.xlsx', '--direction', 'Direction de la lune']],
    ['DEPARTMENTS_MISSING', 'sans-liste', ['--depuis', 'bare.xlsx']],
    ['FILE_NOT_FOUND', 'un.xlsx', ['--depuis', 'absent.xlsx']],
    ['OUTPUT_IS_INPUT', 'avant.xlsx', ['--depuis', 'avant.xlsx']],
  ])('%s: nothing is written', async (code, output, options) => {
    await writeFile(
      at('bare.xlsx'),
      await workbookBytes((workbook) => void workbook.addWorksheet('Notes').addRow([1])),
    );
    const before = await bytesOf('avant.xlsx');
    const names = (await readdir(folder)).sort();
    const paths = options.map((option) => (option.endsWith('.xlsx') ? at(option) : option));
    const { run, document } = await make(output, ...paths);
    expect([run.code, document.error.code]).toEqual([2, code]);
    expect(run.err).toMatch(/^Erreur : [^\n]+\.\n$/);
    expect((await readdir(folder)).sort()).toEqual(names);
    expect(await bytesOf('avant.xlsx')).toEqual(before);
  });

  test('LibreOffice opens it and computes what follows from the code as we do', async () => {
    if (libreOfficeVersion() === null) {
      console.info('LibreOffice is not installed: its reading of the template is not compared.');
      return;
    }
    await make('office.xlsx', '--depuis', at('avant.xlsx'));
    const ours = (await open('office.xlsx')).getWorksheet('Recensement')!;
    const theirs = (await readBack(await recalculated(withoutResults(await bytesOf('office.xlsx'))))).getWorksheet(
      'Recensement',
    )!;
    let compared = 0;
    const shown = (cell: ExcelJS.Cell): unknown =>
      cell.result instanceof Date ? cell.result.getTime() : (cell.result ?? '');
    ours.eachRow((row, r) =>
      row.eachCell((cell, c) => {
        if (cell.formula === undefined) return;
        compared++;
        expect([r, c, shown(theirs.getRow(r).getCell(c))]).toEqual([r, c, shown(cell)]);
      }),
    );
    expect(compared).toBe(304 * DERIVED.length);
    expect(ours.getCell('J8').result).toBe('Mobilier scolaire');
  });
});
