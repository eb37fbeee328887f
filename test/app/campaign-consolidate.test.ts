/** Workbooks of departments brought together in an empty one, through the real Office.js on the host. */
import type ExcelJS from 'exceljs';
import { campaignPlaces } from '../../src/app/campaign-places';
import { consolidateHere } from '../../src/app/campaign-consolidate';
import { checkWorkbook } from '../../src/app/check';
import { valueOf } from '../../src/census/parsing/reading';
import { hostForAddin, openForAddin, type OpenedWorkbook } from '../../src/cli/open-for-addin';
import { blankWorkbook } from '../../src/host/xlsx';
import { addCensus, soundRow, workbookBytes, type CensusRow } from '../cli/census-workbook';
import { openTemplate } from './empty-template';

jest.setTimeout(120_000);

let opened: OpenedWorkbook;
afterEach(() => opened.close());

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const file = async (
  name: string,
  rows: CensusRow[],
  change: (workbook: ExcelJS.Workbook) => void = () => {},
): Promise<{ name: string; base64: string }> => ({
  name,
  base64: base64(
    await workbookBytes((workbook) => {
      addCensus(workbook, rows.map(soundRow));
      change(workbook);
    }),
  ),
});

const withDepartments = (workbook: ExcelJS.Workbook): void => {
  const sheet = workbook.addWorksheet('Directions');
  for (const row of [
    ['Direction', 'Sigle'],
    ['Direction des lycées', 'DLY'],
    ['Direction des transports', 'DT'],
    ['Direction de la mer', 'DM'],
  ])
    sheet.addRow(row);
};

const sheetNames = (): string[] => opened.host.workbook.sheets.map(({ name }) => name);

test('the needs of several files stand in the workbook, files that cannot be used are told, nothing else is left', async () => {
  opened = await hostForAddin(blankWorkbook());
  const steps: string[] = [];
  const { plan, files, failures } = await consolidateHere(
    opened.session,
    [
      await file('lycees.xlsx', [{ intitule: 'Tables' }, { intitule: 'Chaises' }], withDepartments),
      { name: 'notes.xlsx', base64: base64(new TextEncoder().encode('pas un classeur')) },
      await file('transports.xlsx', [{ direction: 'DT', intitule: 'Billettique', montant_total_ht: 90_000 }]),
      await file('vieux.xlsx', [{}], (workbook) => (workbook.properties.date1904 = true)),
      { name: 'vide.xlsx', base64: base64(await workbookBytes((workbook) => workbook.addWorksheet('Feuil1'))) },
    ],
    { onProgress: ({ label }) => steps.push(label) },
  );
  expect(files.map(({ file: name, rows }) => [name, rows.length])).toEqual([
    ['lycees.xlsx', 2],
    ['transports.xlsx', 1],
  ]);
  expect(failures.map(({ file: name, code }) => [name, code])).toEqual([
    ['notes.xlsx', 'FILE_UNREADABLE'],
    ['vieux.xlsx', 'FILE_1904'],
    ['vide.xlsx', 'CENSUS_NOT_FOUND'],
  ]);
  expect(plan.missingDepartments).toEqual(['Direction de la mer']);
  expect(steps.slice(0, 5)).toEqual(['lycees.xlsx', 'notes.xlsx', 'transports.xlsx', 'vieux.xlsx', 'vide.xlsx']);
  // The empty sheet of the new workbook gave way.
  expect(sheetNames()).toEqual(plan.sheets.map(({ name }) => name));

  const { source } = await checkWorkbook(opened.session);
  expect(source.needs.map(({ department, cells }) => [department, valueOf(cells.intitule)])).toEqual([
    ['Direction des lycées', 'Tables'],
    ['Direction des lycées', 'Chaises'],
    ['Direction des transports', 'Billettique'],
  ]);
});

test('a template that nobody filled in stops nothing: it is told as empty, and its lists and parameters serve', async () => {
  const template = await openTemplate('Direction de la mer');
  const blank = { name: 'mer.xlsx', base64: base64(await template.save()) };
  template.close();
  opened = await hostForAddin(blankWorkbook());
  const chosen = [blank, await file('lycees.xlsx', [{ annee: 2025, intitule: 'Tables' }])];
  const { plan, files, failures } = await consolidateHere(opened.session, chosen);
  expect(files.map(({ file: name, rows }) => [name, rows.length])).toEqual([['lycees.xlsx', 1]]);
  expect(failures).toEqual([
    {
      ...{ file: 'mer.xlsx', code: 'CENSUS_EMPTY' },
      message:
        'Le recensement de la feuille « Recensement » ne contient encore aucun besoin : rien à reprendre. Les autres fichiers sont repris sans lui.',
    },
  ]);
  expect([plan.campaignYear, plan.missingDepartments]).toEqual([2024, ['Direction de la mer']]);
  const sheet = opened.host.workbook.sheetByName('Fichiers réunis')!;
  const lines = Array.from({ length: 8 }, (_, row) => [0, 4].map((column) => sheet.value(row, column)));
  expect(lines).toEqual(
    expect.arrayContaining([
      ['lycees.xlsx', 'Repris'],
      ['mer.xlsx', 'Encore vide'],
    ]),
  );
});

test('a workbook that holds something is left as it is', async () => {
  opened = await openForAddin(await workbookBytes((workbook) => addCensus(workbook, [soundRow()])));
  const before = sheetNames();
  expect((await campaignPlaces(opened.session)).empty).toBe(false);
  await expect(consolidateHere(opened.session, [await file('a.xlsx', [{}])])).rejects.toMatchObject({
    code: 'SHEETS_TAKEN',
    place: 'Recensement',
  });
  expect(sheetNames()).toEqual(before);
});

test('no file that can be used: nothing is written', async () => {
  opened = await hostForAddin(blankWorkbook());
  const before = sheetNames();
  const chosen = [{ name: 'notes.xlsx', base64: 'AAAA' }];
  await expect(consolidateHere(opened.session, chosen)).rejects.toMatchObject({ code: 'NOTHING_CONSOLIDATED' });
  expect(sheetNames()).toEqual(before);
  expect((await campaignPlaces(opened.session)).empty).toBe(true);
});

test('stopped between two files, nothing is written', async () => {
  opened = await hostForAddin(blankWorkbook());
  const before = sheetNames();
  const abort = new AbortController();
  const chosen = [await file('a.xlsx', [{}]), await file('b.xlsx', [{}])];
  const done = consolidateHere(opened.session, chosen, {
    signal: abort.signal,
    onProgress: ({ label }) => label === 'b.xlsx' && abort.abort(),
  });
  await expect(done).rejects.toMatchObject({ name: 'AbortError' });
  expect(sheetNames()).toEqual(before);
});

test('tables are found as objects, else by the name of their sheet', async () => {
  opened = await openForAddin(
    await workbookBytes((workbook) => {
      addCensus(workbook, [soundRow()]);
      withDepartments(workbook);
      const sheet = workbook.addWorksheet('Paramètres');
      sheet.addTable({
        name: 'Campagne',
        ref: 'B3',
        columns: [{ name: 'Paramètre' }, { name: 'Valeur' }],
        rows: [['Année de campagne', 2023]],
      });
      workbook.addWorksheet('Seuils');
    }),
  );
  expect(await campaignPlaces(opened.session)).toEqual({
    tables: { Campagne: { sheet: 'Paramètres', cell: 'B3' }, Directions: { sheet: 'Directions', cell: 'A1' } },
    empty: false,
    otherWorkbooks: true,
  });
});
