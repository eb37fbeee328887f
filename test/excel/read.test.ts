import { openForAddin, type OpenedWorkbook } from '../../src/cli/open-for-addin';
import type { ExcelSession } from '../../src/excel/session';
import { readOverview } from '../../src/excel/overview';
import { readGrids } from '../../src/excel/read';
import { workbookBytes } from '../cli/census-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

let opened: OpenedWorkbook | null = null;
afterEach(() => opened?.close());

async function open(fill: Parameters<typeof workbookBytes>[0]): Promise<OpenedWorkbook> {
  opened = await openForAddin(await workbookBytes(fill));
  return opened;
}

async function readAll(session: ExcelSession, text = false) {
  const overview = await readOverview(session);
  return readGrids(
    session,
    overview,
    overview.sheets.map((sheet) => ({ sheet, text })),
  );
}

const ROWS = 3_000;

/** Texts of 80 characters: 3 000 rows of 30 weigh more than 7 MB. */
const wide = (workbook: Parameters<Parameters<typeof workbookBytes>[0]>[0]) => {
  const sheet = workbook.addWorksheet('Large');
  for (let r = 0; r < ROWS; r++)
    sheet.addRow(Array.from({ length: 30 }, (_, c) => (c === 0 ? r : `Ligne ${r}, colonne ${c} ${'x'.repeat(70)}`)));
};

describe('reading', () => {
  test('sheets as grids with their coordinates, types and tables', async () => {
    const { session } = await open((workbook) => {
      const sheet = workbook.addWorksheet('Mixte');
      sheet.getCell('B3').value = 'texte';
      sheet.getCell('C3').value = 12.5;
      sheet.getCell('D3').value = true;
      sheet.getCell('C4').value = new Date(Date.UTC(2024, 2, 1));
      sheet.getCell('C4').numFmt = 'dd/mm/yyyy';
      sheet.getCell('D4').value = { error: '#N/A' };
      sheet.getCell('B5').value = '#N/A';
      sheet.getCell('H20').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } };
      workbook.addWorksheet('Cachée', { state: 'veryHidden' }).addTable({
        name: 'Listes',
        ref: 'B2',
        columns: [{ name: 'Code' }],
        rows: [['01'], ['02']],
      });
      workbook.addWorksheet('Vide');
    });
    expect(await readAll(session, true)).toEqual([
      {
        sheet: 'Mixte',
        row: 2,
        column: 1,
        values: [
          ['texte', 12.5, true],
          [null, 45_352, { error: '#N/A' }],
          ['#N/A', null, null],
        ],
        text: [
          ['texte', '12,5', 'VRAI'],
          ['', '01/03/2024', '#N/A'],
          ['#N/A', '', ''],
        ],
        tables: [],
        visible: true,
        date1904: false,
      },
      {
        sheet: 'Cachée',
        row: 1,
        column: 1,
        values: [['Code'], ['01'], ['02']],
        text: [['Code'], ['01'], ['02']],
        tables: [{ name: 'Listes', row: 1, column: 1, rowCount: 3, columnCount: 1, showTotals: false }],
        visible: false,
        date1904: false,
      },
      { sheet: 'Vide', row: 0, column: 0, values: [], text: [], tables: [], visible: true, date1904: false },
    ]);
  });

  test('leaves out rows and columns at the end that show nothing', async () => {
    const { session } = await open((workbook) => {
      const sheet = workbook.addWorksheet('Formules');
      sheet.addRow(['a', 1, { formula: '""', result: '' }]);
      sheet.addRow([
        { formula: 'IF(1=2,1,"")', result: '' },
        { formula: '""', result: '' },
      ]);
    });
    const [grid] = await readAll(session);
    expect(grid?.values).toEqual([['a', 1]]);
  });

  test('only the first rows where these are enough', async () => {
    const { session } = await open(wide);
    const overview = await readOverview(session);
    const [grid] = await readGrids(session, overview, [{ sheet: overview.sheets[0]!, rows: 60 }]);
    expect([grid?.values.length, grid?.values[59]?.[0], grid?.text]).toEqual([60, 59, null]);
  });

  test('a large sheet in several responses, each far under 5 MB, and whole', async () => {
    const { session, host } = await open(wide);
    const [grid] = await readAll(session);
    const largest = Math.max(...host.traffic.syncs.map((sync: { responseBytes: number }) => sync.responseBytes));
    expect(grid?.values.map((line) => line[0])).toEqual(Array.from({ length: ROWS }, (_, r) => r));
    expect(grid?.values[ROWS - 1]?.[29]).toBe(`Ligne ${ROWS - 1}, colonne 29 ${'x'.repeat(70)}`);
    expect(largest).toBeGreaterThan(1_000_000);
    expect(largest).toBeLessThan(4_000_000);
  });

  test('in smaller responses when Excel finds one too large', async () => {
    const { session, host } = await open(wide);
    host.failures.responseLimit = 600_000;
    const [grid] = await readAll(session);
    expect(grid?.values.map((line) => line[0])).toEqual(Array.from({ length: ROWS }, (_, r) => r));
  });

  test('says so when not even one row may come', async () => {
    const { session, host } = await open((workbook) => {
      workbook.addWorksheet('Dense').addRow(Array.from({ length: 200 }, (_, c) => `cellule ${c}`.padEnd(100, 'x')));
    });
    const overview = await readOverview(session);
    host.failures.responseLimit = 9_000;
    const reading = readGrids(session, overview, [{ sheet: overview.sheets[0]! }]);
    await expect(reading).rejects.toMatchObject({ code: 'RANGE_TOO_LARGE', place: 'Dense' });
  });

  test('nothing of a sheet too large to be a census', async () => {
    const { session } = await open((workbook) => {
      const sheet = workbook.addWorksheet('Immense');
      sheet.getCell('A1').value = 'a';
      sheet.getCell('Z1000000').value = 'z';
    });
    await expect(readAll(session)).rejects.toMatchObject({ code: 'RANGE_TOO_LARGE', place: 'Immense' });
  });

  test('dates of a workbook that counts from 1904', async () => {
    const { session } = await open((workbook) => {
      workbook.properties.date1904 = true;
      workbook.addWorksheet('Feuil1').addRow(['a']);
    });
    expect((await readAll(session))[0]?.date1904).toBe(true);
  });
});
