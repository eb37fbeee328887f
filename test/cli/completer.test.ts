import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForAddin } from '../../src/cli/open-for-addin';
import { undoLast } from '../../src/app/undo';
import { addCensus, readBack, soundRow, workbookBytes, type CensusRow } from './census-workbook';
import { libreOfficeVersion, recalculated } from './libreoffice';
import { runCli } from './run-cli';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recensement-complete-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const KEYS = ['annee', 'direction', 'nature_besoin', 'intitule', 'code_nomenclature', 'libelle_nomenclature'] as const;
const MORE = [
  'type_achat',
  'cat_agec',
  'duree_initiale',
  'duree_totale',
  'montant_total_ht',
  'date_lancement',
] as const;

async function save(rows: CensusRow[], change: (sheet: ReturnType<typeof addCensus>) => void = () => {}) {
  const bytes = await workbookBytes((workbook) =>
    change(addCensus(workbook, rows.map(soundRow), { keys: [...KEYS, ...MORE, 'statut'] })),
  );
  await writeFile(join(folder, 'in.xlsx'), bytes);
  return bytes;
}

const complete = (...options: string[]) =>
  runCli('completer', join(folder, 'in.xlsx'), '-o', join(folder, 'out.xlsx'), ...options);
const output = async () => new Uint8Array(await readFile(join(folder, 'out.xlsx')));

const ROWS: CensusRow[] = [
  { code_nomenclature: '13.03', type_achat: null, duree_initiale: 24, duree_totale: null },
  { code_nomenclature: '13.03', libelle_nomenclature: 'Mon libellé', type_achat: 'Travaux' },
];

describe('completer', () => {
  test('fills empty cells only, tells what and why as JSON, and leaves its input alone', async () => {
    const bytes = await save(ROWS);
    const run = await complete('--json');
    expect([run.code, run.err]).toEqual([0, '']);
    const document = JSON.parse(run.out);
    expect(Object.keys(document)).toEqual(['workbook', 'census', 'completions', 'refused']);
    expect([document.workbook, document.census.rows, document.refused]).toEqual(['in.xlsx', 2, []]);
    const cells = document.completions.map(({ cell, row, column }: Record<string, unknown>) => [cell, row, column]);
    expect(cells).toEqual(
      expect.arrayContaining([
        ['F2', 2, 'libelle_nomenclature'],
        ['G2', 2, 'type_achat'],
        ['J2', 2, 'duree_totale'],
      ]),
    );
    expect(cells.map(([cell]: string[]) => cell)).not.toContain('F3');
    for (const { value, label, reason } of document.completions)
      expect([value, label, reason].every((part) => part !== null && part !== '')).toBe(true);

    const sheet = (await readBack(await output())).getWorksheet('Recensement');
    expect([sheet?.getCell('G2').value, sheet?.getCell('J2').value]).toEqual(['Fournitures', 24]);
    expect([sheet?.getCell('F3').value, sheet?.getCell('G3').value]).toEqual(['Mon libellé', 'Travaux']);
    expect(new Uint8Array(await readFile(join(folder, 'in.xlsx')))).toEqual(bytes);
  });

  test('says the same to people by column, and what it could not fill', async () => {
    await save(ROWS, (sheet) => {
      sheet.getCell('J2').value = { formula: 'IF(1=1,"","x")', result: '' };
    });
    const run = await complete();
    expect([run.code, run.err]).toEqual([0, '']);
    const lines = run.out.split('\n');
    expect(lines[0]).toMatch(/^Complétions : \d+ cellules remplies$/);
    expect(lines).toContain("  Type d'achat : 1 cellule");
    expect(lines).toContain(
      '  J2 contient une formule : corrigez la formule, ou acceptez qu’elle soit remplacée par la valeur.',
    );
    expect(lines.at(-2)).toBe(`Classeur enregistré : ${join(folder, 'out.xlsx')}`);
    expect((await readBack(await output())).getWorksheet('Recensement')?.getCell('J2').formula).toBeTruthy();
  });

  test('has nothing more to fill on its own output, whose completions can be taken back', async () => {
    await save(ROWS);
    await complete();
    const again = await runCli('completer', join(folder, 'out.xlsx'), '-o', join(folder, 'again.xlsx'), '--json');
    expect(JSON.parse(again.out).completions).toEqual([]);

    const opened = await openForAddin(await output());
    const { done, refused } = await undoLast(opened.session, { author: 'A. Martin', when: '2026-11-24T08:00:00' });
    opened.close();
    expect(refused).toEqual([]);
    expect(done.map((change) => change.after)).toEqual(done.map(() => ''));
  });

  test('needs a place for its output, and tells files that cannot be used', async () => {
    const run = await runCli('completer', 'absent.xlsx');
    expect([run.code, run.err]).toEqual([
      2,
      'Erreur : La commande completer demande -o SORTIE, le classeur à écrire.\nrecensement --help donne le mode d’emploi.\n',
    ]);
    const absent = await complete('--json');
    expect([absent.code, JSON.parse(absent.out).error.code]).toEqual([2, 'FILE_NOT_FOUND']);
  });
});

const version = libreOfficeVersion();
describe(`LibreOffice (${version ?? 'NOT INSTALLED: nothing is opened'})`, () => {
  if (version === null) {
    test('is not installed here', () => expect(libreOfficeVersion()).toBeNull());
    return;
  }

  test('opens what completer wrote, journal included', async () => {
    await save(ROWS);
    await complete();
    const workbook = await readBack(await recalculated(await output()));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Recensement', 'Journal']);
    expect(workbook.getWorksheet('Recensement')?.getCell('J2').value).toBe(24);
    const journal = workbook.getWorksheet('Journal');
    expect([journal?.getCell('A4').value, journal?.getCell('D5').value, journal?.getCell('G5').value]).toEqual([
      'Action',
      'Complétion',
      expect.stringMatching(/^[A-Z]2$/),
    ]);
    expect(journal?.getCell('B5').value).toBeInstanceOf(Date);
  });
});
