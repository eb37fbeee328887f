import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addCensus, soundRow, workbookBytes } from './census-workbook';
import { runCli } from './run-cli';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recensement-check-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function save(bytes: Uint8Array): Promise<string> {
  const path = join(folder, 'recensement.xlsx');
  await writeFile(path, bytes);
  return path;
}

const faulty = () =>
  workbookBytes(
    (workbook) =>
      void addCensus(workbook, [soundRow(), soundRow({ montant_total_ht: 'une certaine somme', intitule: 'Écrans' })], {
        titles: ['Région', 'Recensement des besoins 2024', ''],
        extra: { 'Couleur préférée': ['bleu', 'vert'] },
      }),
  );

describe('verifier', () => {
  test('prints one JSON document of the agreed shape and nothing else', async () => {
    const run = await runCli('verifier', await save(await faulty()), '--json');
    const document = JSON.parse(run.out);
    expect(run.code).toBe(1);
    expect(Object.keys(document)).toEqual(['workbook', 'census', 'findings', 'summary', 'indicators', 'sheets']);
    expect(Object.keys(document.census)).toEqual(['sheet', 'headerRow', 'rows', 'year', 'columns']);
    expect(document.workbook).toBe('recensement.xlsx');
    expect(document.census).toMatchObject({
      sheet: 'Recensement',
      headerRow: 4,
      rows: 2,
      year: 2024,
    });
    expect(run.err).toContain('« Couleur préférée » (P)');
    expect(document.census.columns.slice(0, 4)).toEqual([
      { key: 'annee', header: 'Année de recensement', column: 'A' },
      { key: 'direction', header: 'Direction prescriptrice', column: 'B' },
      { key: 'nature_besoin', header: 'Nature du besoin', column: 'C' },
      { key: 'intitule', header: 'Intitulé du besoin', column: 'D' },
    ]);
    expect(document.findings).toEqual([
      {
        rule: 'R08',
        severity: 'erreur',
        sheet: 'Recensement',
        cell: 'K6',
        row: 6,
        column: 'montant_total_ht',
        value: 'une certaine somme',
        message: expect.stringContaining('« une certaine somme »'),
        fix: null,
        waived: false,
      },
    ]);
    expect(document.summary).toEqual({ erreur: 1, avertissement: 0, info: 0 });
    expect(document.indicators.find(({ id }: { id: string }) => id === 'A01-4')).toMatchObject({
      year: 2023,
      value: 2,
      status: 'computed',
    });
    expect(document.sheets).toEqual([]);
  });

  test('says the same to people, in French, and exits with 1', async () => {
    const run = await runCli('verifier', await save(await faulty()));
    expect([run.code, run.err]).toEqual([1, '']);
    const lines = run.out.split('\n');
    expect(lines[0]).toBe('Recensement : feuille « Recensement », en-tête ligne 4');
    expect(lines[1]).toBe('2 besoins pour 2024, 15 colonnes reconnues');
    expect(lines).toContain('Colonnes inconnues, laissées telles quelles : « Couleur préférée » (P)');
    expect(lines).toContain('Contrôles : 1 erreur, 0 avertissement, 0 information');
    expect(lines).toContain('  R08 · erreur · 1 cas');
    expect(lines.find((line) => line.startsWith('    K6  '))).toMatch(/« une certaine somme »/);
    expect(lines).toContain('Indicateurs 2023');
    expect(lines.find((line) => line.startsWith('  A01-4'))?.replace(/\s+/g, ' ')).toBe(
      ' A01-4 2 consultations Consultations à lancer',
    );
  });

  test('shows nothing that would steer the terminal', async () => {
    const bytes = await workbookBytes(
      (workbook) => void addCensus(workbook, [soundRow({ montant_total_ht: 'dix\u009b31m\nmille' })]),
    );
    const run = await runCli('verifier', await save(bytes));
    expect(run.out).toContain('« dix 31m mille »');
  });

  test('exits with 0 when there is no error', async () => {
    const bytes = await workbookBytes((workbook) => void addCensus(workbook, [soundRow()]));
    const run = await runCli('verifier', await save(bytes), '--json');
    expect([run.code, JSON.parse(run.out).findings]).toEqual([0, []]);
  });

  test('reads a protected sheet all the same, and says so', async () => {
    const parts = unzipSync(await workbookBytes((workbook) => void addCensus(workbook, [soundRow()])));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
    parts['xl/worksheets/sheet1.xml'] = strToU8(
      sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'),
    );
    const run = await runCli('verifier', await save(zipSync(parts)), '--json');
    expect(run.code).toBe(0);
    expect(run.err).toBe(
      'À noter : La feuille « Recensement » est protégée : elle a été lue, elle n’est pas modifiée.\n',
    );
  });
});
