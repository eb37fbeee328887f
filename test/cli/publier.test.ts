import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceFolder, saveFolder } from '../../src/cli/save-folder';
import { addCensus, soundRow, workbookBytes, type CensusRow } from './census-workbook';
import { registerWorkbook } from './register-workbook';
import { python } from '../host/xlsx/judges';
import { runCli } from './run-cli';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recensement-publish-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]) => join(folder, ...names);

const NASTY = `=HYPERLINK("http://x";"a")`;

/** Rows with everything that breaks a CSV. */
const rows: CensusRow[] = [
  { intitule: `${NASTY};=1+1\n@x, "cité"`, montant_total_ht: 1234.5 },
  { intitule: 'Tables\r\net chaises', montant_total_ht: 0.1 },
  { intitule: 'Bureaux', montant_total_ht: 0.2, direction: 'Direction de l’été; "nord"' },
];

const census = (list: CensusRow[] = rows) => workbookBytes((workbook) => void addCensus(workbook, list.map(soundRow)));

const FILES = ['besoins.csv', 'datapackage.json', 'indicateurs.csv', 'indicateurs.json', 'projets-achats-approch.csv'];

async function publish(...options: string[]) {
  const run = await runCli('publier', at('in.xlsx'), '-o', at('donnees'), '--json', ...options);
  return { run, document: JSON.parse(run.out) };
}

describe('publier', () => {
  test('writes a folder of open data and says what it holds', async () => {
    await writeFile(at('in.xlsx'), await census());
    const { run, document } = await publish();
    expect(run.code).toBe(0);
    expect(Object.keys(document)).toEqual(['workbook', 'census', 'folder', 'files', 'notices']);
    expect(document.files).toEqual([
      { file: 'datapackage.json' },
      { file: 'besoins.csv', rows: 3 },
      { file: 'projets-achats-approch.csv', rows: 0 },
      { file: 'indicateurs.csv', rows: expect.any(Number) },
      { file: 'indicateurs.json' },
    ]);
    expect((await readdir(at('donnees'))).sort()).toEqual(FILES);
    expect((await readdir(folder)).sort()).toEqual(['donnees', 'in.xlsx']);
  });

  test('an independent reader finds every row, exact sums, and no formula', async () => {
    await writeFile(at('in.xlsx'), await census());
    await publish();
    if (!python) {
      console.info('Python is not installed: no other program reads the published files.');
      expect(await readdir(at('donnees'))).toContain('besoins.csv');
      return;
    }
    const judge = join(__dirname, 'judge-csv.py');
    const judged = JSON.parse(execFileSync(python, [judge, at('donnees')], { encoding: 'utf8' }));
    expect(judged['besoins.csv']).toMatchObject({
      ...{ rows: 3, header: true, widths: [expect.any(Number)], bom: false, crlf: true },
      first: {
        intitule: `'${NASTY};'=1+1 @x, "cité"`,
        montant_total_ht: '1234.50',
        date_lancement: '2024-03-01',
        retenu: 'true',
      },
    });
    expect(judged['besoins.csv'].sums.montant_total_ht).toBe('1234.80');
    expect(judged['indicateurs.json']).toEqual({ keys: ['indicators'] });
  });

  test('registers give the AGEC declaration and the indicators of their years; same census, same bytes', async () => {
    await writeFile(at('in.xlsx'), await registerWorkbook());
    const { document } = await publish();
    expect(document.files).toContainEqual({ file: 'declaration-agec.csv', rows: 2 });
    const contents = async () =>
      Promise.all(
        (await readdir(at('donnees'))).map(async (file) => [file, await readFile(at('donnees', file), 'utf8')]),
      );
    const first = await contents();
    const { indicators } = JSON.parse(await readFile(at('donnees', 'indicateurs.json'), 'utf8'));
    expect(new Set(indicators.map(({ year }: { year: number }) => year))).toEqual(new Set([2022, 2023]));
    await publish();
    expect(await contents()).toEqual(first);
    expect((await readdir(folder)).sort()).toEqual(['donnees', 'in.xlsx']);
  });

  test('a file that is no longer published goes with the folder that is replaced', async () => {
    await writeFile(at('in.xlsx'), await registerWorkbook());
    await publish();
    await writeFile(at('donnees', '.DS_Store'), '');
    await writeFile(at('in.xlsx'), await census());
    expect((await publish()).run.code).toBe(0);
    expect((await readdir(at('donnees'))).sort()).toEqual(FILES);
  });

  test.each([
    [
      'a folder of the user’s',
      'OUTPUT_NOT_OURS',
      async () => {
        await mkdir(at('donnees'));
        await writeFile(at('donnees', 'notes.txt'), 'à garder');
      },
    ],
    [
      'a publication with a file of the user’s in it',
      'OUTPUT_NOT_OURS',
      async () => {
        await publish();
        await writeFile(at('donnees', 'notes.txt'), 'à garder');
      },
    ],
    [
      'another data package',
      'OUTPUT_NOT_OURS',
      async () => {
        await mkdir(at('donnees'));
        await writeFile(at('donnees', 'datapackage.json'), '{"name":"autre"}');
      },
    ],
    [
      'files of the same names without a descriptor',
      'OUTPUT_NOT_OURS',
      async () => {
        await mkdir(at('donnees'));
        await writeFile(at('donnees', 'besoins.csv'), 'à garder');
      },
    ],
    ['a file', 'OUTPUT_IS_FILE', () => writeFile(at('donnees'), 'à garder')],
  ])('never replaces %s', async (_, code, make) => {
    await writeFile(at('in.xlsx'), await census());
    await make();
    const before = await everything(folder);
    const { run, document } = await publish();
    expect([run.code, document.error.code]).toEqual([2, code]);
    expect(run.err).toMatch(/^Erreur : [^\n]*« [^\n]* »[^\n]*\.\n$/);
    expect(await everything(folder)).toEqual(before);
  });

  test('an empty folder is filled, a missing parent and an unusable census are said', async () => {
    await writeFile(at('in.xlsx'), await census([]));
    await mkdir(at('donnees'));
    expect((await publish()).document.error.code).toBe('CENSUS_EMPTY');
    expect(await readdir(at('donnees'))).toEqual([]);
    await writeFile(at('in.xlsx'), await census());
    expect((await publish()).run.code).toBe(0);
    const lost = await runCli('publier', at('in.xlsx'), '-o', at('absent', 'donnees'), '--json');
    expect([lost.code, JSON.parse(lost.out).error.code]).toEqual([2, 'OUTPUT_FOLDER_MISSING']);
  });

  test('tells people file by file', async () => {
    await writeFile(at('in.xlsx'), await census());
    const run = await runCli('publier', at('in.xlsx'), '-o', at('donnees'));
    const lines = run.out.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '3 besoins pour 2024',
      '  datapackage.json',
      '  besoins.csv : 3 lignes',
      '  projets-achats-approch.csv : 0 ligne',
    ]);
    expect(lines.at(-2)).toBe(`Dossier enregistré : ${at('donnees')}`);
  });
});

describe('a folder written whole', () => {
  const file = (name: string) => ({ file: name, bytes: new TextEncoder().encode(name) });

  test('is there whole or not at all', async () => {
    await saveFolder(at('out'), [file('a.csv'), file('b.csv')]);
    const before = await everything(folder);
    // The second file cannot be made: the folder keeps what it held.
    await expect(saveFolder(at('out'), [file('c.csv'), file('absent/d.csv')])).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
    });
    expect(await everything(folder)).toEqual(before);
  });

  test('comes back when the new one cannot take its place', async () => {
    await saveFolder(at('out'), [file('a.csv')]);
    const before = await everything(folder);
    await expect(replaceFolder(at('absent'), at('out'), at('old'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await everything(folder)).toEqual(before);
  });

  test('a parent that cannot be written leaves nothing behind', async () => {
    if (process.getuid?.() === 0) {
      // Root writes everywhere: a file in the place of the parent does the same.
      await writeFile(at('parent'), '');
    } else {
      await mkdir(at('parent'));
      await chmod(at('parent'), 0o500);
    }
    await expect(saveFolder(at('parent', 'out'), [file('a.csv')])).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    expect(await readdir(folder)).toEqual(['parent']);
  });
});

/** Every file of a folder with its contents. */
async function everything(root: string): Promise<[string, string][]> {
  const names = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const found = names.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    return [path, (await readFile(path)).toString('base64')];
  });
  return (await Promise.all(found)).sort(([a], [b]) => a.localeCompare(b));
}
