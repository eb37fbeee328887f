import { openForAddin, type OpenedWorkbook, type OpenOptions } from '../../src/cli/open-for-addin';
import { readLayout } from '../../src/excel/read-layout';
import { readOverview } from '../../src/excel/overview';
import { loadCatalogue, newerMembers } from '../../src/host/catalogue';
import { workbookBytes } from '../cli/census-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

let opened: OpenedWorkbook | null = null;
afterEach(() => opened?.close());

type Fill = Parameters<typeof workbookBytes>[0];

async function layoutOf(fill: Fill, options: OpenOptions = {}) {
  opened = await openForAddin(await workbookBytes(fill), options);
  const { sheets } = await readOverview(opened.session);
  const before = opened.host.traffic.syncs.length;
  const layout = await readLayout(opened.session, sheets[0]!);
  return { layout, syncs: opened.host.traffic.syncs.slice(before) };
}

const lines = (sheet: Parameters<Fill>[0]['worksheets'][number], count: number) => {
  sheet.addRow([]);
  sheet.addRow([null, 'Direction', 'Objet', 'Montant']);
  for (let i = 1; i <= count; i++) sheet.addRow([null, `D${i % 3}`, `Besoin ${i}`, i]);
};

test('merged cells, hidden rows and columns, in their coordinates', async () => {
  const { layout, syncs } = await layoutOf((workbook) => {
    const sheet = workbook.addWorksheet("L'été, A1");
    lines(sheet, 20);
    sheet.mergeCells('B4:B6');
    sheet.mergeCells('B10:D10');
    for (const row of [5, 8, 9, 22]) sheet.getRow(row).hidden = true;
    sheet.getColumn(3).hidden = true;
  });
  expect(layout).toEqual({
    merged: [
      { row: 3, column: 1, rowCount: 3, columnCount: 1 },
      { row: 9, column: 1, rowCount: 1, columnCount: 3 },
    ],
    hiddenRows: new Set([5, 8, 9, 22]),
    filteredRows: new Set(),
    hiddenColumns: new Set([2]),
  });
  expect(syncs.length).toBeLessThanOrEqual(3);
});

test('one round trip and a small answer for a plain sheet, however long', async () => {
  const { layout, syncs } = await layoutOf((workbook) => lines(workbook.addWorksheet('Plate'), 20_000));
  expect(layout).toEqual({ merged: [], hiddenRows: new Set(), filteredRows: new Set(), hiddenColumns: new Set() });
  expect(syncs).toHaveLength(1);
  expect(syncs[0]!.responseBytes).toBeLessThan(5_000);
});

test('every second row of 20 000 hidden: three round trips, far under the limit', async () => {
  const { layout, syncs } = await layoutOf((workbook) => {
    const sheet = workbook.addWorksheet('Rayée');
    lines(sheet, 20_000);
    for (let row = 4; row <= 20_002; row += 2) sheet.getRow(row).hidden = true;
  });
  expect(layout.hiddenRows!.size).toBe(10_000);
  expect([...layout.hiddenRows!].every((row) => row % 2 === 0 && row >= 4)).toBe(true);
  expect(syncs.length).toBeLessThanOrEqual(3);
  expect(Math.max(...syncs.map(({ responseBytes }) => responseBytes))).toBeLessThan(2_000_000);
});

test('an older Excel tells hidden rows, not merged cells', async () => {
  const api = '1.9';
  const options = { api, newerMembers: newerMembers(loadCatalogue(), { ExcelApi: api }) };
  const { layout } = await layoutOf((workbook) => {
    const sheet = workbook.addWorksheet('Ancienne');
    lines(sheet, 5);
    sheet.mergeCells('B4:B6');
    sheet.getRow(5).hidden = true;
  }, options);
  expect([layout.merged, layout.hiddenRows]).toEqual([undefined, new Set([5])]);
});

describe('filters', () => {
  const filtered = async (apply: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void, fill?: Fill) => {
    opened = await openForAddin(
      await workbookBytes(fill ?? ((workbook) => lines(workbook.addWorksheet('Filtrée'), 9))),
    );
    await opened.session.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      apply(context, sheet);
      await context.sync();
    });
    const { sheets } = await readOverview(opened.session);
    const { hiddenRows, filteredRows } = await readLayout(opened.session, sheets[0]!);
    return { hidden: [...hiddenRows!], filtered: [...filteredRows!] };
  };

  test('rows that the filter of the sheet hides, apart from those hidden by hand outside it', async () => {
    expect(
      await filtered((_context, sheet) => {
        sheet.autoFilter.apply(sheet.getRange('B2:D9'), 0, { filterOn: 'Values', values: ['D1', 'D2'] });
        sheet.getRange('A11').rowHidden = true;
      }),
    ).toEqual({ hidden: [5, 8, 11], filtered: [5, 8] });
  });

  test('rows that the filter of a table hides', async () => {
    expect(
      await filtered((_context, sheet) => {
        const table = sheet.tables.add('B2:D11', true);
        table.columns.getItemAt(0).filter.applyValuesFilter(['D1']);
      }),
    ).toEqual({ hidden: [4, 5, 7, 8, 10, 11], filtered: [4, 5, 7, 8, 10, 11] });
  });

  test('a filter that hides nothing makes no row filtered', async () => {
    expect(
      await filtered((_context, sheet) => {
        sheet.autoFilter.apply(sheet.getRange('B2:D11'));
        sheet.getRange('A4').rowHidden = true;
      }),
    ).toEqual({ hidden: [4], filtered: [] });
  });
});

test('an empty sheet has no layout', async () => {
  const { layout, syncs } = await layoutOf((workbook) => void workbook.addWorksheet('Vide'));
  expect([layout, syncs]).toEqual([{}, []]);
});
