/** Making, renaming, refreshing and deleting PivotTables through the client, and what is refused. */
import type { OfficeFixture } from '../office';
import { SHEET, pivotFixture, place, shown } from './pivot-fixture';

let fixture: OfficeFixture;

beforeEach(async () => {
  fixture = await pivotFixture();
});
afterEach(() => fixture.close());

const add = (context: Excel.RequestContext, name = 'P', destination = 'A3'): Excel.PivotTable =>
  context.workbook.worksheets.getItem(SHEET).pivotTables.add(name, 'Besoins', destination);

const simple = { rows: ['Direction'], data: ['Montant'] };

async function made(): Promise<void> {
  await fixture.run(async (context) => place(add(context), simple));
}

test('sources can be a table, a range, an address or the name of a table', async () => {
  const sources = await fixture.run(async (context, sheet) => {
    const { pivotTables } = context.workbook.worksheets.getItem(SHEET);
    const pivots = [
      pivotTables.add('A', sheet.tables.getItem('Besoins'), 'A1'),
      pivotTables.add('B', sheet.getRange('A1:C7'), 'A30'),
      pivotTables.add('C', 'Feuil1!A1:B4', 'A60'),
      pivotTables.add('D', 'Besoins', 'TCD!A90'),
    ];
    const results = pivots.map((pivot) => [pivot.getDataSourceType(), pivot.getDataSourceString()]);
    pivotTables.load('items/name');
    const count = context.workbook.pivotTables.getCount();
    await context.sync();
    expect(pivotTables.items.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
    expect(count.value).toBe(4);
    return results.map((pair) => pair.map(({ value }) => value));
  });
  expect(sources).toEqual([
    ['LocalTable', 'Besoins'],
    ['LocalRange', 'Feuil1!A1:C7'],
    ['LocalRange', 'Feuil1!A1:B4'],
    ['LocalTable', 'Besoins'],
  ]);
});

test('an empty PivotTable writes nothing and reserves its place', async () => {
  const [address, values] = await fixture.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('B4').values = [['à moi']];
    const range = add(context).layout.getRange().load('address');
    const cell = sheet.getRange('B4').load('values');
    await context.sync();
    return [range.address, cell.values];
  });
  expect(address).toBe('TCD!A3:C20');
  expect(values).toEqual([['à moi']]);
});

test('collections hold what was added, by name and by id, before and after renaming', async () => {
  const names = await fixture.run(async (context) => {
    const pivot = add(context);
    place(pivot, { rows: ['Direction', 'Type'], columns: ['Date'], data: ['Montant'] });
    const type = pivot.rowHierarchies.getItem('Type');
    type.name = 'Type d’achat';
    const renamed = pivot.rowHierarchies.getItem('Type d’achat').load('id,name,position');
    const none = pivot.columnHierarchies.getItemOrNullObject('Type').load('isNullObject');
    pivot.hierarchies.load('items/name');
    pivot.rowHierarchies.load('items/name');
    pivot.columnHierarchies.load('items/name');
    pivot.dataHierarchies.load('items/name,items/summarizeBy,items/numberFormat,items/position');
    const items = pivot.hierarchies
      .getItem('Direction')
      .fields.getItem('Direction')
      .items.load('items/name,items/visible');
    await context.sync();
    type.load('name');
    await context.sync();
    return {
      all: pivot.hierarchies.items.map(({ name }) => name),
      rows: pivot.rowHierarchies.items.map(({ name }) => name),
      columns: pivot.columnHierarchies.items.map(({ name }) => name),
      data: pivot.dataHierarchies.items.map((data) => [data.name, data.summarizeBy, data.numberFormat, data.position]),
      items: items.items.map(({ name, visible }) => [name, visible]),
      renamed: [renamed.id, renamed.name, renamed.position, type.name],
      none: none.isNullObject,
    };
  });
  expect(names).toEqual({
    all: ['Direction', 'Type d’achat', 'Montant', 'Date'],
    rows: ['Direction', 'Type d’achat'],
    columns: ['Date'],
    data: [['Somme de Montant', 'Sum', 'General', 0]],
    items: [
      ['DSI', true],
      ['Lycées', true],
      ['Patrimoine', true],
    ],
    renamed: ['Type', 'Type d’achat', 1, 'Type d’achat'],
    none: true,
  });
});

test('a hierarchy stands on one axis only; positions and removal', async () => {
  const { values } = await fixture.run(async (context) => {
    const pivot = add(context);
    place(pivot, { rows: ['Direction', 'Type'], data: ['Montant', 'Type'] });
    pivot.columnHierarchies.add(pivot.hierarchies.getItem('Direction'));
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Date'));
    pivot.rowHierarchies.getItem('Date').position = 0;
    pivot.rowHierarchies.remove(pivot.rowHierarchies.getItem('Date'));
    pivot.dataHierarchies.getItem('Nombre de Type').position = 0;
    pivot.dataHierarchies.remove(pivot.dataHierarchies.getItem('Somme de Montant'));
    return shown(context);
  });
  expect(values).toEqual([
    ['Nombre de Type', 'Étiquettes de colonnes', '', '', ''],
    ['Étiquettes de lignes', 'DSI', 'Lycées', 'Patrimoine', 'Total général'],
    ['Fournitures', 2, 1, '', 3],
    ['Services', 1, '', '', 1],
    ['Travaux', '', 1, 1, 2],
    ['Total général', 3, 2, 1, 6],
  ]);
});

test('the same column can be summed up twice', async () => {
  const names = await fixture.run(async (context) => {
    const pivot = add(context);
    place(pivot, { data: ['Montant', 'Montant'] });
    pivot.dataHierarchies.load('items/name,items/id');
    await context.sync();
    return pivot.dataHierarchies.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Somme de Montant', 'Somme de Montant2']);
});

test('refresh: edits of the source show when asked for, new rows of the table too', async () => {
  await made();
  const edit = await fixture.run(async (context, sheet) => {
    sheet.getRange('C2').values = [[1010]];
    sheet.tables.getItem('Besoins').rows.add(undefined, [['Agriculture', 'Services', 3, '']]);
    return shown(context);
  });
  expect(edit.values[1]).toEqual(['DSI', 31]);
  const after = await fixture.run(async (context) => {
    context.workbook.pivotTables.refreshAll();
    return shown(context);
  });
  // The new item comes last, as in Excel, until the field is sorted.
  expect(after.values.slice(1)).toEqual([
    ['DSI', 1031],
    ['Lycées', 12],
    ['Patrimoine', 100],
    ['Agriculture', 3],
    ['Total général', 1146],
  ]);
  const sorted = await fixture.run(async (context) => {
    const pivot = context.workbook.pivotTables.getItem('P');
    pivot.rowHierarchies
      .getItem('Direction')
      .fields.getItem('Direction')
      .sortByLabels('Ascending' as Excel.SortBy);
    return shown(context);
  });
  expect(sorted.values[1]).toEqual(['Agriculture', 3]);
});

test('refresh: a column that is gone leaves the PivotTable, cells it no longer fills are empty', async () => {
  const { values, address } = await fixture.run(async (context, sheet) => {
    const pivot = context.workbook.worksheets.getItem(SHEET).pivotTables.add('P', sheet.getRange('A1:C7'), 'A3');
    sheet.tables.getItem('Besoins').convertToRange();
    place(pivot, { rows: ['Direction'], columns: ['Type'], data: ['Montant'] });
    sheet.getRange('B1').values = [['Nature']];
    pivot.refresh();
    return shown(context);
  });
  expect(address).toBe('TCD!A3:B7');
  expect(values[4]).toEqual(['Total général', 143]);
});

test('delete empties the cells; the name is free again', async () => {
  await made();
  const left = await fixture.run(async (context) => {
    context.workbook.pivotTables.getItem('P').delete();
    const used = context.workbook.worksheets.getItem(SHEET).getUsedRangeOrNullObject(true);
    const gone = context.workbook.pivotTables.getItemOrNullObject('P');
    await context.sync();
    add(context);
    return [used.isNullObject, gone.isNullObject];
  });
  expect(left).toEqual([true, true]);
});

test('rename', async () => {
  await made();
  const name = await fixture.run(async (context) => {
    const pivot = context.workbook.pivotTables.getItem('P');
    pivot.name = 'Achats par direction';
    await context.sync();
    const found = context.workbook.worksheets.getItem(SHEET).pivotTables.getItem('Achats par direction').load('name');
    await context.sync();
    return found.name;
  });
  expect(name).toBe('Achats par direction');
});

test('range.getPivotTables finds those that touch the range', async () => {
  await made();
  const counts = await fixture.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const results = [
      sheet.getRange('B7:C9').getPivotTables().getCount(),
      sheet.getRange('B7:C9').getPivotTables(true).getCount(),
      sheet.getRange('A1:D9').getPivotTables(true).getCount(),
      sheet.getRange('F1').getPivotTables().getCount(),
    ];
    const first = sheet.getRange('A:D').getPivotTables().getFirst().load('name');
    await context.sync();
    return [...results.map(({ value }) => value), first.name];
  });
  expect(counts).toEqual([1, 0, 1, 0, 'P']);
});

test('the items and the data field behind a cell', async () => {
  const found = await fixture.run(async (context) => {
    const pivot = add(context);
    place(pivot, { rows: ['Direction'], columns: ['Type'], data: ['Montant', 'Type'] });
    const rows = pivot.layout.getPivotItems('Row' as Excel.PivotAxis, 'C6').load('items/name');
    const columns = pivot.layout.getPivotItems('Column' as Excel.PivotAxis, 'C6').load('items/name');
    const data = pivot.layout.getDataHierarchy('C6').load('name');
    await context.sync();
    return [rows.items.map(({ name }) => name), columns.items.map(({ name }) => name), data.name];
  });
  expect(found).toEqual([['DSI'], ['Fournitures'], 'Nombre de Type']);
});

test('setAutoSortOnCell sorts by the column of the cell', async () => {
  await made();
  const { values } = await fixture.run(async (context) => {
    context.workbook.pivotTables.getItem('P').layout.setAutoSortOnCell('B4', 'Descending' as Excel.SortBy);
    return shown(context);
  });
  expect(values.map(([label]) => label).slice(1, -1)).toEqual(['Patrimoine', 'DSI', 'Lycées']);
});

test('clearing all of its cells deletes a PivotTable', async () => {
  await made();
  await fixture.run(async (context) => context.workbook.worksheets.getItem(SHEET).getRange('A1:F20').clear());
  expect(fixture.workbook.sheetByName(SHEET)?.pivots).toEqual([]);
});

test('a PivotTable moves with its sheet, and its source is followed', async () => {
  await made();
  const { address, values } = await fixture.run(async (context, sheet) => {
    context.workbook.worksheets.getItem(SHEET).getRange('1:2').insert('Down');
    sheet.getRange('A:A').insert('Right');
    const pivot = context.workbook.pivotTables.getItem('P');
    pivot.refresh();
    return shown(context);
  });
  expect(address).toBe('TCD!A5:B9');
  expect(values[4]).toEqual(['Total général', 143]);
});

test('deleting the rows of a PivotTable deletes it', async () => {
  await made();
  await fixture.run(async (context) => context.workbook.worksheets.getItem(SHEET).getRange('2:9').delete('Up'));
  expect(fixture.workbook.sheetByName(SHEET)?.pivots).toEqual([]);
});

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

test.each<[string, string, string, Batch]>([
  ['a name twice on a sheet', 'ItemAlreadyExists', 'PivotTableCollection.add', (context) => add(context, 'p', 'A40')],
  ['no name', 'InvalidArgument', 'PivotTableCollection.add', (context) => add(context, ' ', 'A40')],
  [
    'a place that is taken',
    'PivotTableRangeConflict',
    'PivotTableCollection.add',
    (context) => add(context, 'Q', 'B5'),
  ],
  [
    'a table in the way',
    'PivotTableRangeConflict',
    'PivotTableCollection.add',
    (_context, sheet) => sheet.pivotTables.add('Q', 'Besoins', 'A3'),
  ],
  [
    'an unknown source',
    'InvalidArgument',
    'PivotTableCollection.add',
    (context) => context.workbook.worksheets.getItem(SHEET).pivotTables.add('Q', 'Rien', 'A40'),
  ],
  [
    'a source without rows',
    'InvalidArgument',
    'PivotTableCollection.add',
    (context) => context.workbook.worksheets.getItem(SHEET).pivotTables.add('Q', 'Feuil1!A1:C1', 'A40'),
  ],
  [
    'a source with an empty header',
    'InvalidArgument',
    'PivotTableCollection.add',
    (context) => context.workbook.worksheets.getItem(SHEET).pivotTables.add('Q', 'Feuil1!D1:E7', 'A40'),
  ],
  [
    'an unknown hierarchy',
    'ItemNotFound',
    'PivotHierarchyCollection.getItem',
    (context) => context.workbook.pivotTables.getItem('P').hierarchies.getItem('Rien').load('name'),
  ],
  [
    'the name of another field',
    'InvalidArgument',
    'DataPivotHierarchy.name',
    (context) =>
      (context.workbook.pivotTables.getItem('P').dataHierarchies.getItem('Somme de Montant').name = 'montant'),
  ],
  [
    'writing into it',
    'PivotTableRangeConflict',
    'Range.values',
    (context) => (context.workbook.worksheets.getItem(SHEET).getRange('A5').values = [['x']]),
  ],
  [
    'clearing a part of it',
    'PivotTableRangeConflict',
    'Range.clear',
    (context) => context.workbook.worksheets.getItem(SHEET).getRange('A5:B5').clear(),
  ],
  [
    'tearing it',
    'PivotTableRangeConflict',
    'Range.insert',
    (context) => context.workbook.worksheets.getItem(SHEET).getRange('5:5').insert('Down'),
  ],
  [
    'hiding the last item',
    'InvalidArgument',
    'PivotItem.visible',
    (context) => {
      const { items } = context.workbook.pivotTables
        .getItem('P')
        .hierarchies.getItem('Direction')
        .fields.getItem('Direction');
      for (const name of ['DSI', 'Lycées', 'Patrimoine']) items.getItem(name).visible = false;
    },
  ],
  [
    'filtering a field that stands nowhere',
    'InvalidArgument',
    'PivotField.applyFilter',
    (context) => {
      const field = context.workbook.pivotTables.getItem('P').hierarchies.getItem('Type').fields.getItem('Type');
      field.applyFilter({ manualFilter: { selectedItems: ['Travaux'] } });
    },
  ],
  [
    'a date filter that depends on today',
    'NotImplemented',
    'PivotField.applyFilter',
    (context) => {
      const pivot = context.workbook.pivotTables.getItem('P');
      place(pivot, { columns: ['Date'] });
      const field = pivot.hierarchies.getItem('Date').fields.getItem('Date');
      field.applyFilter({ dateFilter: { condition: 'ThisMonth' } });
    },
  ],
  [
    'no filters to have a range',
    'ItemNotFound',
    'PivotLayout.getFilterAxisRange',
    (context) => context.workbook.pivotTables.getItem('P').layout.getFilterAxisRange().load('address'),
  ],
  [
    'a protected sheet',
    'AccessDenied',
    'PivotTable.refresh',
    (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      context.workbook.pivotTables.getItem('P').refresh();
    },
  ],
  [
    'a source that is gone',
    'InvalidReference',
    'PivotTable.refresh',
    (context, sheet) => {
      context.workbook.worksheets.getItem(SHEET).activate();
      sheet.delete();
      context.workbook.pivotTables.getItem('P').refresh();
    },
  ],
])('refused: %s', async (_what, code, location, batch) => {
  await made();
  const refusal = await fixture.refusal(batch);
  expect([refusal.code, refusal.location]).toEqual([code, location]);
});

test('a change that cannot be shown leaves everything as it was', async () => {
  await made();
  const refusal = await fixture.refusal((context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('C3:D3').values = [['a', 'b']];
    sheet.tables.add('C3:D5', true);
    place(context.workbook.pivotTables.getItem('P'), { columns: ['Type'] });
  });
  expect(refusal.code).toBe('PivotTableRangeConflict');
  const [values, count] = await fixture.run(async (context) => {
    const pivot = context.workbook.pivotTables.getItem('P');
    const range = pivot.layout.getRange().load('values');
    const columns = pivot.columnHierarchies.getCount();
    await context.sync();
    return [range.values, columns.value];
  });
  expect(values[4]).toEqual(['Total général', 143]);
  expect(count).toBe(0);
});

test('values can be overwritten where the PivotTable allows it', async () => {
  await made();
  const { values } = await fixture.run(async (context) => {
    context.workbook.pivotTables.getItem('P').enableDataValueEditing = true;
    context.workbook.worksheets.getItem(SHEET).getRange('B4').values = [[1]];
    return shown(context);
  });
  expect(values[1]).toEqual(['DSI', 1]);
});
