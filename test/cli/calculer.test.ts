import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { writeReports } from '../../src/app/report';
import { openForAddin } from '../../src/cli/open-for-addin';
import type { SheetModel } from '../../src/host/workbook/sheet';
import { addCensus, readBack, soundRow, workbookBytes } from './census-workbook';
import { runCli } from './run-cli';
import { OUR_SHEETS } from './our-sheets';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recensement-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const inFolder = (name: string) => join(folder, name);

async function calculate(input: Uint8Array, ...options: string[]) {
  await writeFile(inFolder('in.xlsx'), input);
  const run = await runCli('calculer', inFolder('in.xlsx'), '-o', inFolder('out.xlsx'), '--json', ...options);
  if (run.code !== 0) throw new Error(run.out + run.err);
  const bytes = new Uint8Array(await readFile(inFolder('out.xlsx')));
  return { run, document: JSON.parse(run.out), bytes, workbook: await readBack(bytes) };
}

const census = (...rows: Parameters<typeof soundRow>[0][]) =>
  workbookBytes((workbook) => void addCensus(workbook, rows.map(soundRow)));

/** Everything a reader sees of a sheet: values, formulas, formats, looks. */
function contentOf(sheet: ExcelJS.Worksheet | undefined) {
  const cells: unknown[] = [];
  const heights: [number, number][] = [];
  sheet?.eachRow({ includeEmpty: false }, (row, number) => {
    if (row.height) heights.push([number, row.height]);
    row.eachCell({ includeEmpty: true }, (cell) =>
      cells.push([cell.address, cell.value, cell.numFmt, cell.font, cell.fill, cell.alignment, cell.border]),
    );
  });
  const widths = sheet?.columns?.map(({ width }) => width);
  return { cells, heights, widths, views: sheet?.views, tables: tablesOf(sheet) };
}

function tablesOf(sheet: ExcelJS.Worksheet | undefined): unknown {
  const tables = (sheet?.getTables() ?? []) as unknown as { table?: { name: string; tableRef: string } }[];
  return tables.map(({ table }) => [table?.name, table?.tableRef]);
}

const find = (sheet: ExcelJS.Worksheet | undefined, text: string): ExcelJS.Cell | null => {
  let found: ExcelJS.Cell | null = null;
  sheet?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === text) found = cell;
    }),
  );
  return found;
};

describe('calculer', () => {
  test('writes every sheet after the user’s and shows the indicators', async () => {
    const { run, document, workbook } = await calculate(
      await census(
        {},
        { nature_besoin: 'À renouveler', num_marche_actuel: 'M1', date_fin_actuel: new Date(Date.UTC(2024, 8, 1)) },
      ),
    );
    expect(document.sheets).toEqual(OUR_SHEETS);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Recensement', ...OUR_SHEETS]);
    expect(run.err).toMatch(/^À noter : Le classeur n’a pas de registre des marchés [^\n]+\n$/);
    expect(workbook.views[0]?.activeTab).toBe(3);
  });

  test('never touches a sheet or a table of the user’s that bears one of our names', async () => {
    const input = await workbookBytes((workbook) => {
      addCensus(workbook, [soundRow()]);
      const sheet = workbook.addWorksheet('Données');
      sheet.addTable({
        name: 'Donnees',
        ref: 'B2',
        headerRow: true,
        columns: [{ name: 'Produit' }, { name: 'Prix' }],
        rows: [['Vélo', 400]],
      });
    });
    const { run, document, workbook, bytes } = await calculate(input);
    expect(document.sheets).toEqual(['Données (2)', ...OUR_SHEETS.slice(1)]);
    expect(run.err.trim().split('\n')).toEqual([
      'À noter : Une feuille « Données » existe déjà et n’appartient pas au complément : elle n’a pas été touchée, les résultats sont dans « Données (2) ».',
      'À noter : Le nom de tableau « Donnees » est déjà pris : le tableau du complément s’appelle « Donnees_2 ».',
    ]);
    const before = await readBack(input);
    expect(contentOf(workbook.getWorksheet('Données'))).toEqual(contentOf(before.getWorksheet('Données')));
    expect(workbook.getWorksheet('Données')?.getCell('B3').value).toBe('Vélo');
    const formulas: string[] = [];
    workbook
      .getWorksheet('Indicateurs')
      ?.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.formula)));
    expect(formulas.filter((formula) => formula.includes('Donnees_2[')).length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => /\bDonnees\[/.test(formula))).toEqual([]);

    // Once ours is there, it is written again under its number.
    const again = await calculate(bytes);
    expect(again.document.sheets).toEqual(['Données (2)', ...OUR_SHEETS.slice(1)]);
    expect(again.workbook.worksheets.map(({ name }) => name)).toEqual(workbook.worksheets.map(({ name }) => name));
  });

  test('run again on its own output changes nothing', async () => {
    const first = await calculate(await census({}, { code_nomenclature: '99.99' }, { montant_total_ht: 'x' }));
    const second = await calculate(first.bytes);
    expect(second.document).toEqual({ ...first.document, workbook: 'in.xlsx' });
    expect(second.workbook.worksheets.map(({ name }) => name)).toEqual(['Recensement', ...OUR_SHEETS]);
    for (const name of OUR_SHEETS) {
      expect(contentOf(second.workbook.getWorksheet(name))).toEqual(contentOf(first.workbook.getWorksheet(name)));
    }
    // Not even what exceljs does not read.
    const [before, after] = [unzipSync(first.bytes), unzipSync(second.bytes)];
    const different = Object.keys({ ...before, ...after }).filter(
      (part) => Buffer.compare(before[part] ?? Buffer.of(), after[part] ?? Buffer.of()) !== 0,
    );
    expect(different).toEqual([]);
  });

  test('follows the census: fewer and more rows, tables kept in step', async () => {
    const rows = (count: number) =>
      census(...Array.from({ length: count }, (_, i) => ({ intitule: `Besoin numéro ${i + 1}` })));
    const four = await calculate(await rows(4));
    const size = (workbook: ExcelJS.Workbook) =>
      (tablesOf(workbook.getWorksheet('Données')) as [string, string][]).map(([name, ref]) => [
        name,
        Number(/(\d+)$/.exec(ref)?.[1]) - Number(/(\d+):/.exec(ref)?.[1]),
      ]);
    expect(size(four.workbook)).toEqual([['Donnees', 4]]);
    const edit = async (bytes: Uint8Array, change: (sheet: SheetModel) => void) => {
      const opened = await openForAddin(bytes);
      change(opened.host.workbook.sheets[0] as SheetModel);
      const saved = await opened.save();
      opened.close();
      return saved;
    };
    const two = await calculate(
      await edit(four.bytes, (sheet) => sheet.clearContents({ row: 3, column: 0, rowCount: 2, columnCount: 15 })),
    );
    expect(size(two.workbook)).toEqual([['Donnees', 2]]);
    expect(find(two.workbook.getWorksheet('Données'), 'Besoin numéro 4')).toBeNull();
    const value = (document: { indicators: { id: string; value: number }[] }) =>
      document.indicators.find(({ id }) => id === 'A01-4')?.value;
    expect([value(four.document), value(two.document)]).toEqual([4, 2]);
  });

  test('keeps text as text, whatever it looks like', async () => {
    const hostile = [
      '=cmd|calc!A1',
      '+33 1 23 45 67 89',
      '-2+3',
      '@SUM(A1)',
      '10.10',
      '01.05',
      'mars 2027',
      'VRAI',
      "'apostrophe",
    ];
    const { workbook } = await calculate(
      await census(...hostile.map((intitule) => ({ intitule: `${intitule}`, code_nomenclature: '10.10' }))),
    );
    const sheet = workbook.getWorksheet('Données');
    expect(hostile.map((text) => find(sheet, text)?.value ?? null)).toEqual(hostile);
    expect(find(sheet, '10.10')?.formula).toBeUndefined();
  });

  test('leaves the user’s own sheets byte for byte', async () => {
    const input = await census({}, {});
    const { bytes } = await calculate(input);
    // Another sheet is in front now, which every sheet's view says; nothing else may differ.
    const sheetOf = (file: Uint8Array) =>
      strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] as Uint8Array).replace(/<sheetViews>.*<\/sheetViews>/s, '');
    expect(sheetOf(bytes)).toBe(sheetOf(input));
  });

  test('may write over its own input', async () => {
    await writeFile(inFolder('in.xlsx'), await census({}));
    const run = await runCli('calculer', inFolder('in.xlsx'), '-o', inFolder('in.xlsx'));
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).toContain(
      `Feuilles écrites : ${OUR_SHEETS.join(', ')}\nClasseur enregistré : ${inFolder('in.xlsx')}\n`,
    );
    const workbook = await readBack(new Uint8Array(await readFile(inFolder('in.xlsx'))));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Recensement', ...OUR_SHEETS]);
  });

  test('talks to Excel in few requests, each far under 5 MB', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => ({
      intitule: `Besoin numéro ${i + 1} du lycée`,
      montant_total_ht: 1000 + i,
    }));
    const opened = await openForAddin(await census(...rows));
    await writeReports(opened.session);
    const { syncs } = opened.host.traffic;
    const largest = Math.max(...syncs.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));
    console.info(`3 000 needs: ${syncs.length} syncs, the largest message ${Math.round(largest / 1000)} kB`);
    opened.close();
    expect(syncs.length).toBeLessThan(60);
    expect(largest).toBeLessThan(5_000_000);
  });
});
