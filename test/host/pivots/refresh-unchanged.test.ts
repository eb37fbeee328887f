import { EmbeddedHost } from '../../../src/host/embedded';
import { bootOffice, type OfficeBoot } from '../../../src/host/transport/node';
import { blankWorkbook } from '../../../src/host/xlsx';

let office: OfficeBoot;
let host: EmbeddedHost;
beforeEach(async () => {
  host = new EmbeddedHost(blankWorkbook());
  office = await bootOffice(host);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['Nom', 'Valeur'],
      ['dsi', 1],
      ['Mer', 2],
    ];
    const pivot = sheet.pivotTables.add('Somme', sheet.getRange('A1:B3'), sheet.getRange('D1'));
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Nom'));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('Valeur'));
    await context.sync();
  });
});
afterEach(() => office.close());

const shown = () => [1, 2, 3].map((row) => [3, 4].map((column) => host.workbook.sheets[0]!.value(row, column)));

const run = (change: (sheet: Excel.Worksheet, pivot: Excel.PivotTable) => void) =>
  office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    change(sheet, sheet.pivotTables.getItem('Somme'));
    await context.sync();
  });

test('a refresh of what did not change shows the same, one of what did the new values', async () => {
  const before = [
    ['dsi', 1],
    ['Mer', 2],
    ['Total général', 3],
  ];
  await run((_, pivot) => pivot.refresh());
  expect(shown()).toEqual(before);
  await run((sheet, pivot) => {
    sheet.getRange('A2').values = [['DSI']];
    pivot.refresh();
  });
  expect(shown()[0]).toEqual(['DSI', 1]);
  await run((sheet, pivot) => {
    sheet.getRange('B3').values = [[7]];
    pivot.refresh();
  });
  expect(shown().slice(1)).toEqual([
    ['Mer', 7],
    ['Total général', 8],
  ]);
});

test('values typed over are shown anew', async () => {
  await run((sheet, pivot) => {
    pivot.enableDataValueEditing = true;
    sheet.getRange('E2').values = [[99]];
  });
  expect(shown()[0]).toEqual(['dsi', 99]);
  await run((_, pivot) => pivot.refresh());
  expect(shown()[0]).toEqual(['dsi', 1]);
});
