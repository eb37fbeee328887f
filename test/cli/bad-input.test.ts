import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addCensus, soundRow, workbookBytes } from './census-workbook';
import { runCli } from './run-cli';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

/** The container of old and of encrypted Office files. */
const compoundFile = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, i) => (bytes[1024 + 2 * i] = character.charCodeAt(0)));
  return bytes;
};

const plainCensus = () => workbookBytes((workbook) => void addCensus(workbook, [soundRow()]));

async function withProtectedStructure(): Promise<Uint8Array> {
  const parts = unzipSync(await plainCensus());
  const part = strFromU8(parts['xl/workbook.xml'] as Uint8Array);
  parts['xl/workbook.xml'] = strToU8(part.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'));
  return zipSync(parts);
}

const withoutAmount = () =>
  workbookBytes(
    (workbook) =>
      void addCensus(workbook, [soundRow()], {
        keys: ['annee', 'direction', 'nature_besoin', 'intitule', 'code_nomenclature', 'type_achat', 'date_lancement'],
      }),
  );

const CASES: { what: string; code: string; bytes: () => Promise<Uint8Array> | Uint8Array; options?: string[] }[] = [
  { what: 'a text file', code: 'NOT_A_WORKBOOK', bytes: () => strToU8('Direction;Montant\nLycées;12\n') },
  { what: 'an empty file', code: 'NOT_A_WORKBOOK', bytes: () => new Uint8Array() },
  { what: 'a zip of something else', code: 'NOT_A_WORKBOOK', bytes: () => zipSync({ 'a.txt': strToU8('a') }) },
  { what: 'an encrypted workbook', code: 'ENCRYPTED', bytes: () => compoundFile('EncryptedPackage') },
  { what: 'an .xls workbook', code: 'LEGACY_FORMAT', bytes: () => compoundFile('Workbook') },
  { what: 'half a workbook', code: 'DAMAGED', bytes: async () => (await plainCensus()).slice(0, 3000) },
  {
    what: 'a workbook without a census',
    code: 'CENSUS_NOT_FOUND',
    bytes: () => workbookBytes((workbook) => void workbook.addWorksheet('Notes').addRow(['Bonjour', 12])),
  },
  {
    what: 'two candidates for the census',
    code: 'CENSUS_AMBIGUOUS',
    bytes: () =>
      workbookBytes((workbook) => {
        addCensus(workbook, [soundRow()], { sheet: 'Lycées' });
        addCensus(workbook, [soundRow()], { sheet: 'Transports' });
      }),
  },
  {
    what: 'a census without rows',
    code: 'CENSUS_EMPTY',
    bytes: () => workbookBytes((workbook) => void addCensus(workbook, [])),
  },
  { what: 'a census without its amounts', code: 'COLUMN_MISSING', bytes: withoutAmount },
  { what: 'a year that is not there', code: 'YEAR_NOT_FOUND', bytes: plainCensus, options: ['--annee', '2019'] },
  { what: 'a sheet that is not there', code: 'SHEET_NOT_FOUND', bytes: plainCensus, options: ['--feuille', 'Absente'] },
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recensement-bad-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** One sentence or two, and nothing that looks like a stack. */
const SENTENCE = /^Erreur : \p{Lu}?[^\n]*[.»]\n(Choix possibles : [^\n]+\n)?$/u;

describe('a file that cannot be used', () => {
  test.each(CASES)('$what: $code', async ({ code, bytes, options = [] }) => {
    const path = join(folder, 'in.xlsx');
    await writeFile(path, await bytes());
    await writeFile(join(folder, 'out.xlsx'), 'before');
    for (const command of [
      ['verifier', path],
      ['calculer', path, '-o', join(folder, 'out.xlsx')],
    ]) {
      const run = await runCli(...command, ...options, '--json');
      const document = JSON.parse(run.out) as { workbook: string; error: { code: string; message: string } };
      expect([run.code, document.workbook, document.error.code]).toEqual([2, 'in.xlsx', code]);
      expect(run.err).toMatch(SENTENCE);
      expect(run.err).toContain(document.error.message);
    }
    expect((await readdir(folder)).sort()).toEqual(['in.xlsx', 'out.xlsx']);
    expect(await readFile(join(folder, 'out.xlsx'), 'utf8')).toBe('before');
  });

  test('without --json the sentence stands on standard error alone', async () => {
    await writeFile(join(folder, 'in.xlsx'), 'text');
    expect(await runCli('verifier', join(folder, 'in.xlsx'))).toEqual({
      code: 2,
      out: '',
      err: 'Erreur : « in.xlsx » n’est pas un classeur Excel. Choisissez un fichier .xlsx ou .xlsm enregistré par Excel.\n',
    });
  });

  test('two candidates are named, and the user chooses', async () => {
    const path = join(folder, 'in.xlsx');
    const two = CASES.find(({ code }) => code === 'CENSUS_AMBIGUOUS');
    await writeFile(path, (await two?.bytes()) as Uint8Array);
    expect((await runCli('verifier', path)).err).toMatch(/\nChoix possibles : Lycées, Transports\n$/);
    const chosen = await runCli('verifier', path, '--feuille', 'Transports', '--json');
    expect([chosen.code, JSON.parse(chosen.out).census.sheet]).toEqual([0, 'Transports']);
  });

  test('a protected structure can be checked, not written', async () => {
    const path = join(folder, 'in.xlsx');
    await writeFile(path, await withProtectedStructure());
    expect((await runCli('verifier', path)).code).toBe(0);
    const run = await runCli('calculer', path, '-o', join(folder, 'out.xlsx'), '--json');
    expect([run.code, JSON.parse(run.out).error.code]).toEqual([2, 'WORKBOOK_PROTECTED']);
    expect(run.err).toMatch(SENTENCE);
    expect(await readdir(folder)).toEqual(['in.xlsx']);
  });

  test('a file that is not there, a folder, an output that cannot be', async () => {
    await mkdir(join(folder, 'dossier.xlsx'));
    await writeFile(join(folder, 'in.xlsx'), await plainCensus());
    const codeOf = async (...argv: string[]) => {
      const run = await runCli(...argv, '--json');
      return [run.code, JSON.parse(run.out).error.code];
    };
    const input = join(folder, 'in.xlsx');
    expect([
      await codeOf('verifier', join(folder, 'absent.xlsx')),
      await codeOf('verifier', join(folder, 'dossier.xlsx')),
      await codeOf('calculer', input, '-o', join(folder, 'absent', 'out.xlsx')),
      await codeOf('calculer', input, '-o', join(folder, 'dossier.xlsx')),
      await codeOf('calculer', input, '-o', join(folder, 'out.xlsm')),
      await codeOf('calculer', input),
      await codeOf('verifier'),
    ]).toEqual([
      [2, 'FILE_NOT_FOUND'],
      [2, 'FILE_UNREADABLE'],
      [2, 'OUTPUT_FOLDER_MISSING'],
      [2, 'OUTPUT_UNWRITABLE'],
      [2, 'OUTPUT_EXTENSION'],
      [2, 'USAGE'],
      [2, 'USAGE'],
    ]);
    expect((await readdir(folder)).sort()).toEqual(['dossier.xlsx', 'in.xlsx']);
  });
});
