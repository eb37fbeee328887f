import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addCensus, readBack, soundRow, workbookBytes } from './census-workbook';
import { runCli } from './run-cli';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recensement-previous-'));
  const census = (rows: Parameters<typeof addCensus>[1]) =>
    workbookBytes((workbook) => void addCensus(workbook, rows, { titles: ['Titre'] }));
  await writeFile(inFolder('2024.xlsx'), await census([soundRow({ montant_total_ht: 150_000 })]));
  await writeFile(inFolder('2023.xlsx'), await census([soundRow({ annee: 2023 }), soundRow({ annee: 2022 })]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const inFolder = (name: string) => join(folder, name);

const calculate = (previous: string, output = 'out.xlsx') =>
  runCli('calculer', inFolder('2024.xlsx'), '-o', inFolder(output), '--precedent', inFolder(previous));

test('calculer --precedent compares with the census of another workbook, which stays as it is', async () => {
  const before = await readFile(inFolder('2023.xlsx'));
  const run = await calculate('2023.xlsx');
  expect([run.code, run.err]).toEqual([0, '']);
  const sheet = (await readBack(await readFile(inFolder('out.xlsx')))).getWorksheet('Comparaison')!;
  expect(sheet.getCell('A1').value).toBe('Comparaison des recensements 2023 et 2024');
  const changes = sheet.getColumn(13).values.filter((value) => typeof value === 'string');
  expect(changes).toEqual(['Ce qui change', 'Montant : 120 000 € → 150 000 €']);
  expect(await readFile(inFolder('2023.xlsx'))).toEqual(before);
});

test.each<[string, string, RegExp]>([
  ['a file that is not there', 'absent.xlsx', /Le fichier « .*absent\.xlsx » n’existe pas/],
  ['a census that is not earlier', '2024.xlsx', /« 2024\.xlsx » porte sur 2024 : il n’est pas antérieur/],
])('%s: said, and nothing is written', async (_, previous, sentence) => {
  const run = await calculate(previous, 'none.xlsx');
  expect(run.code).toBe(2);
  expect(run.err).toMatch(sentence);
  await expect(stat(inFolder('none.xlsx'))).rejects.toThrow('ENOENT');
});

test('the result is not written over the census before', async () => {
  await copyFile(inFolder('2023.xlsx'), inFolder('kept.xlsx'));
  const run = await calculate('kept.xlsx', 'kept.xlsx');
  expect(run.code).toBe(2);
  expect(await readFile(inFolder('kept.xlsx'))).toEqual(await readFile(inFolder('2023.xlsx')));
});

test('the other commands have no use for it', async () => {
  const run = await runCli('verifier', inFolder('2024.xlsx'), '--precedent', inFolder('2023.xlsx'));
  expect([run.code, run.err.split('\n')[0]]).toEqual([
    2,
    'Erreur : L’option « --precedent » ne s’emploie pas avec la commande verifier.',
  ]);
});
