/** What stands in the cells, for the layouts that Excel offers. Amounts and labels are those of `pivot-fixture`. */
import type { OfficeFixture } from '../office';
import { SHEET, pivotFixture, place, shown } from './pivot-fixture';

let fixture: OfficeFixture;

async function make(
  fields: Parameters<typeof place>[1],
  change: (pivot: Excel.PivotTable) => void = () => {},
): Promise<{ address: string; values: unknown[][] }> {
  return fixture.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const pivot = sheet.pivotTables.add('P', 'Besoins', sheet.getRange('A3'));
    place(pivot, fields);
    change(pivot);
    return shown(context);
  });
}

beforeEach(async () => {
  fixture = await pivotFixture();
});
afterEach(() => fixture.close());

test('one field of rows, one of values', async () => {
  expect(await make({ rows: ['Direction'], data: ['Montant'] })).toEqual({
    address: 'TCD!A3:B7',
    values: [
      ['Étiquettes de lignes', 'Somme de Montant'],
      ['DSI', 31],
      ['Lycées', 12],
      ['Patrimoine', 100],
      ['Total général', 143],
    ],
  });
});

test('rows and columns: empty cells stay empty', async () => {
  const { address, values } = await make({ rows: ['Direction'], columns: ['Type'], data: ['Montant'] });
  expect(address).toBe('TCD!A3:E8');
  expect(values).toEqual([
    ['Somme de Montant', 'Étiquettes de colonnes', '', '', ''],
    ['Étiquettes de lignes', 'Fournitures', 'Services', 'Travaux', 'Total général'],
    ['DSI', 11, 20, '', 31],
    ['Lycées', 5, '', 7, 12],
    ['Patrimoine', '', '', 100, 100],
    ['Total général', 16, 20, 107, 143],
  ]);
});

test('several values stand side by side', async () => {
  const { values } = await make({ rows: ['Direction'], data: ['Montant', 'Type'] });
  expect(values).toEqual([
    ['Étiquettes de lignes', 'Somme de Montant', 'Nombre de Type'],
    ['DSI', 31, 3],
    ['Lycées', 12, 2],
    ['Patrimoine', 100, 1],
    ['Total général', 143, 6],
  ]);
});

test('columns and several values', async () => {
  const { values } = await make({ rows: ['Direction'], columns: ['Type'], data: ['Montant', 'Type'] });
  expect(values.slice(0, 4)).toEqual([
    ['', 'Étiquettes de colonnes', '', '', '', '', '', '', ''],
    ['', 'Fournitures', '', 'Services', '', 'Travaux', '', 'Total Somme de Montant', 'Total Nombre de Type'],
    [
      'Étiquettes de lignes',
      ...['Somme de Montant', 'Nombre de Type', 'Somme de Montant', 'Nombre de Type', 'Somme de Montant'],
      ...['Nombre de Type', '', ''],
    ],
    ['DSI', 11, 2, 20, 1, '', '', 31, 3],
  ]);
});

const NESTED = { rows: ['Direction', 'Type'], data: ['Montant'] };

test('compact rows: outer items carry their subtotals, inner ones are indented', async () => {
  const { values } = await make(NESTED);
  expect(values).toEqual([
    ['Étiquettes de lignes', 'Somme de Montant'],
    ['DSI', 31],
    ['Fournitures', 11],
    ['Services', 20],
    ['Lycées', 12],
    ['Fournitures', 5],
    ['Travaux', 7],
    ['Patrimoine', 100],
    ['Travaux', 100],
    ['Total général', 143],
  ]);
  const indents = await fixture.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const formats = ['A4', 'A5', 'A7'].map((cell) => sheet.getRange(cell).format.load('indentLevel'));
    await context.sync();
    return formats.map(({ indentLevel }) => indentLevel);
  });
  expect(indents).toEqual([0, 1, 0]);
});

test('subtotals at the bottom', async () => {
  const { values } = await make(NESTED, (pivot) => (pivot.layout.subtotalLocation = 'AtBottom'));
  expect(values.slice(1, 5)).toEqual([
    ['DSI', ''],
    ['Fournitures', 11],
    ['Services', 20],
    ['Total DSI', 31],
  ]);
});

test('no subtotals, no grand totals', async () => {
  const { values } = await make(NESTED, ({ layout }) => {
    layout.subtotalLocation = 'Off';
    layout.showColumnGrandTotals = false;
  });
  expect(values).toHaveLength(9);
  expect(values.slice(1, 4)).toEqual([
    ['DSI', ''],
    ['Fournitures', 11],
    ['Services', 20],
  ]);
});

test.each<['showRowGrandTotals' | 'showColumnGrandTotals', string[], string[]]>([
  // Totals of rows stand in the column at the right, those of columns in the row at the bottom.
  ['showRowGrandTotals', ['Fournitures', 'Services', 'Travaux'], ['DSI', 'Lycées', 'Patrimoine', 'Total général']],
  ['showColumnGrandTotals', ['Fournitures', 'Services', 'Travaux', 'Total général'], ['DSI', 'Lycées', 'Patrimoine']],
])('%s off', async (option, columns, rows) => {
  const { values } = await make({ rows: ['Direction'], columns: ['Type'], data: ['Montant'] }, ({ layout }) => {
    layout[option] = false;
  });
  expect(values[1]?.slice(1)).toEqual(columns);
  expect(values.slice(2).map(([label]) => label)).toEqual(rows);
});

test('tabular form', async () => {
  const { values } = await make(NESTED, (pivot) => (pivot.layout.layoutType = 'Tabular'));
  expect(values).toEqual([
    ['Direction', 'Type', 'Somme de Montant'],
    ['DSI', 'Fournitures', 11],
    ['', 'Services', 20],
    ['Total DSI', '', 31],
    ['Lycées', 'Fournitures', 5],
    ['', 'Travaux', 7],
    ['Total Lycées', '', 12],
    ['Patrimoine', 'Travaux', 100],
    ['Total Patrimoine', '', 100],
    ['Total général', '', 143],
  ]);
});

test('tabular form with repeated labels and blank lines', async () => {
  const { values } = await make(NESTED, ({ layout }) => {
    layout.layoutType = 'Tabular';
    layout.repeatAllItemLabels(true);
    layout.displayBlankLineAfterEachItem(true);
  });
  expect(values.slice(1, 6)).toEqual([
    ['DSI', 'Fournitures', 11],
    ['DSI', 'Services', 20],
    ['Total DSI', '', 31],
    ['', '', ''],
    ['Lycées', 'Fournitures', 5],
  ]);
});

test('outline form', async () => {
  const { values } = await make({ ...NESTED, columns: ['Date'] }, (pivot) => (pivot.layout.layoutType = 'Outline'));
  expect(values.slice(0, 5)).toEqual([
    ['Somme de Montant', '', 'Date', '', '', ''],
    ['Direction', 'Type', 45323, 45366, '(vide)', 'Total général'],
    ['DSI', '', 10, 1, 20, 31],
    ['', 'Fournitures', 10, 1, '', 11],
    ['', 'Services', '', '', 20, 20],
  ]);
});

test('two fields of columns: each group ends with its subtotal', async () => {
  const { values } = await make({ columns: ['Direction', 'Type'], data: ['Montant'] });
  expect(values.slice(0, 3)).toEqual([
    ['', 'Étiquettes de colonnes', '', '', '', '', '', '', '', ''],
    ['', 'DSI', '', 'Total DSI', 'Lycées', '', 'Total Lycées', 'Patrimoine', 'Total Patrimoine', 'Total général'],
    ['', 'Fournitures', 'Services', '', 'Fournitures', 'Travaux', '', 'Travaux', '', ''],
  ]);
  expect(values[3]).toEqual(['Somme de Montant', 11, 20, 31, 5, 7, 12, 100, 100, 143]);
});

test('values without rows or columns', async () => {
  expect((await make({ data: ['Montant', 'Type'] })).values).toEqual([
    ['Somme de Montant', 'Nombre de Type'],
    [143, 6],
  ]);
});

test('labels without values', async () => {
  expect((await make({ rows: ['Direction'] })).values.map(([label]) => label)).toEqual([
    ...['Étiquettes de lignes', 'DSI', 'Lycées', 'Patrimoine', 'Total général'],
  ]);
});

test('filters stand above, or push the PivotTable down where there is no room', async () => {
  const first = await make({ rows: ['Direction'], data: ['Montant'], filters: ['Type'] });
  expect(first.address).toBe('TCD!A1:B7');
  expect(first.values.slice(0, 3)).toEqual([
    ['Type', '(Tous)'],
    ['', ''],
    ['Étiquettes de lignes', 'Somme de Montant'],
  ]);
  const second = await fixture.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Plein');
    sheet.getRange('A1').values = [['Titre']];
    const pivot = sheet.pivotTables.add('Q', 'Besoins', 'Plein!A2');
    place(pivot, { rows: ['Direction'], filters: ['Type', 'Date'], data: ['Montant'] });
    const [range, filters] = [pivot.layout.getRange(), pivot.layout.getFilterAxisRange()];
    const title = sheet.getRange('A1').load('values');
    for (const one of [range, filters]) one.load('address');
    await context.sync();
    return [range.address, filters.address, title.values];
  });
  expect(second).toEqual(['Plein!A5:B9', 'Plein!A2:B3', [['Titre']]]);
});

test('the parts of the layout have their addresses', async () => {
  const addresses = await fixture.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const pivot = sheet.pivotTables.add('P', 'Besoins', 'A3');
    place(pivot, { rows: ['Direction'], columns: ['Type'], filters: ['Date'], data: ['Montant'] });
    const { layout } = pivot;
    const ranges = [
      layout.getRange(),
      layout.getDataBodyRange(),
      layout.getRowLabelRange(),
      layout.getColumnLabelRange(),
      layout.getFilterAxisRange(),
    ];
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(addresses).toEqual(['TCD!A3:E8', 'TCD!B5:E8', 'TCD!A4:A8', 'TCD!B3:E4', 'TCD!A1:B1']);
});

test('dates keep the format of the source, blanks are named and come last', async () => {
  const text = await fixture.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const pivot = sheet.pivotTables.add('P', 'Besoins', 'A3');
    place(pivot, { rows: ['Date'], data: ['Montant'] });
    const range = pivot.layout.getRowLabelRange().load('text');
    await context.sync();
    return range.text.flat();
  });
  expect(text).toEqual(['Étiquettes de lignes', '01/02/2024', '15/03/2024', '(vide)', 'Total général']);
});

test('in English', async () => {
  fixture.close();
  fixture = await pivotFixture('en-US');
  const { values } = await make({ rows: ['Direction', 'Type'], columns: ['Date'], data: ['Montant'] }, (pivot) => {
    pivot.layout.subtotalLocation = 'AtBottom';
  });
  expect(values[0]?.slice(0, 2)).toEqual(['Sum of Montant', 'Column Labels']);
  expect(values[1]?.slice(-2)).toEqual(['(blank)', 'Grand Total']);
  expect(values[5]?.[0]).toBe('DSI Total');
});

test('empty cells show a text when asked to', async () => {
  const { values } = await make({ rows: ['Direction'], columns: ['Type'], data: ['Montant'] }, ({ layout }) => {
    layout.emptyCellText = '0';
    layout.fillEmptyCells = true;
  });
  expect(values[4]).toEqual(['Patrimoine', 0, 0, 100, 100]);
});
