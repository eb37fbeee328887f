/** PivotTables in files: of our own, opened again, changed, deleted, and made by LibreOffice. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { EmbeddedHost } from '../../../src/host/embedded';
import { bootOffice } from '../../../src/host/transport/node';
import type { WorkbookModel } from '../../../src/host/workbook/workbook';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { hasLibreOffice, python, throughLibreOffice, throughOpenpyxl } from '../xlsx/judges';
import { changedParts, part, partNames } from '../xlsx/support';
import { SHEET, pivotFixture, place } from './pivot-fixture';

async function run<T>(workbook: WorkbookModel, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const host = new EmbeddedHost(workbook, { api: '1.14' });
  const defects: unknown[] = [];
  host.onDefect = (error) => defects.push(error);
  const { Excel, close } = await bootOffice(host);
  try {
    return await Excel.run(async (context) => {
      const result = await batch(context);
      await context.sync();
      return result;
    });
  } finally {
    close();
    if (defects.length > 0) throw defects[0];
  }
}

/** Two PivotTables over one table: everything that a file can say of them. */
async function saved(): Promise<Uint8Array> {
  const fixture = await pivotFixture();
  await fixture.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const first = sheet.pivotTables.add('Croisé', 'Besoins', 'A4');
    place(first, { rows: ['Direction'], columns: ['Type'], filters: ['Date'], data: ['Montant', 'Type'] });
    first.dataHierarchies.getItem('Somme de Montant').numberFormat = '#,##0.00 "€"';
    first.dataHierarchies.getItem('Somme de Montant').name = 'Total HT';
    first.rowHierarchies.getItem('Direction').name = 'Service';
    const service = first.hierarchies.getItem('Service').fields.getItem('Service');
    service.sortByValues('Descending', first.dataHierarchies.getItem('Total HT'));
    service.items.getItem('DSI').name = 'Numérique';
    first.layout.altTextTitle = 'Montants & nombres';
    const second = sheet.pivotTables.add('Liste', 'Besoins', 'A20');
    place(second, { rows: ['Direction', 'Type'], data: ['Montant'] });
    second.layout.layoutType = 'Tabular';
    const rows = second.hierarchies.getItem('Direction').fields.getItem('Direction');
    rows.applyFilter({ valueFilter: { condition: 'TopN', threshold: 2, value: 'Somme de Montant' } });
    const baseField = second.hierarchies.getItem('Type').fields.getItem('Type');
    second.dataHierarchies.getItem('Somme de Montant').showAs = {
      calculation: 'RankDecending' as 'RankAscending',
      baseField,
    };
  });
  fixture.close();
  return saveWorkbook(fixture.workbook);
}

/** Everything that a file keeps: items of fields that stand nowhere are only known from the records. */
const definitions = (workbook: WorkbookModel): unknown[] =>
  workbook.sheets.flatMap(({ pivots }) =>
    pivots.map(({ name, definition, areas }) => {
      const { rows, columns, filters } = definition;
      const fields = definition.fields.map((field, i) =>
        [...rows, ...columns, ...filters].includes(i) ? field : { ...field, order: null },
      );
      return [name, { ...definition, fields, refreshOnOpen: null, nextDataId: null }, areas];
    }),
  );

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await saved();
});

test('a cache is written once for two PivotTables over the same table', () => {
  expect(partNames(bytes).filter((name) => name.includes('ivot'))).toEqual([
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
    'xl/pivotCache/pivotCacheDefinition1.xml',
    'xl/pivotCache/pivotCacheRecords1.xml',
    'xl/pivotTables/_rels/pivotTable1.xml.rels',
    'xl/pivotTables/_rels/pivotTable2.xml.rels',
    'xl/pivotTables/pivotTable1.xml',
    'xl/pivotTables/pivotTable2.xml',
  ]);
  expect(part(bytes, 'xl/workbook.xml')).toMatch(
    /<pivotCaches><pivotCache cacheId="1" r:id="rId\d+"\/><\/pivotCaches>/,
  );
  expect(part(bytes, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain('<worksheetSource name="Besoins"/>');
});

test('children of the PivotTable stand in the order of the schema', () => {
  const xml = part(bytes, 'xl/pivotTables/pivotTable1.xml');
  const order = [
    ...xml.matchAll(
      /<(location|pivotFields|rowFields|rowItems|colFields|colItems|pageFields|dataFields|pivotTableStyleInfo|filters|extLst)\b/g,
    ),
  ];
  expect(order.map(([, name]) => name)).toEqual([
    ...['location', 'pivotFields', 'rowFields', 'rowItems', 'colFields', 'colItems', 'pageFields', 'dataFields'],
    ...['pivotTableStyleInfo', 'extLst'],
  ]);
  expect(xml).toContain('<field x="-2"/>');
});

test('opened again, everything is there, and saving changes nothing', async () => {
  const fixture = await openWorkbook(bytes);
  const again = await openWorkbook(await saveWorkbook(fixture));
  expect(changedParts(bytes, await saveWorkbook(fixture))).toEqual([]);
  expect(definitions(again)).toEqual(definitions(fixture));
  const [first, second] = fixture.sheetByName(SHEET)?.pivots ?? [];
  expect([first?.name, second?.name]).toEqual(['Croisé', 'Liste']);
  expect(
    first?.definition.data.map(({ name, summarizeBy, numberFormat }) => [name, summarizeBy, numberFormat]),
  ).toEqual([
    ['Total HT', 'Sum', '#,##0.00 "€"'],
    ['Nombre de Type', 'Count', null],
  ]);
  expect(first?.definition.fields[0]).toMatchObject({
    caption: 'Service',
    sort: { order: 'Descending', by: { data: 1, scope: [] } },
    items: { 0: { caption: 'Numérique' } },
  });
  expect(first?.definition.altTextTitle).toBe('Montants & nombres');
  expect(second?.definition.fields[0]?.filters.value).toMatchObject({ condition: 'TopN', threshold: 2, data: 0 });
  expect(second?.definition.data[0]?.showAs).toEqual({ calculation: 'RankDecending', baseField: 1, baseItem: null });
  expect(second?.definition.form).toBe('Tabular');
});

test('what was read is what was in memory, lines included', async () => {
  const opened = await openWorkbook(bytes);
  const before = definitions(opened);
  // A change there and back writes the cells anew from the definition that was read.
  await run(opened, async (context) => {
    for (const name of ['Croisé', 'Liste']) {
      const { layout } = context.workbook.pivotTables.getItem(name);
      layout.showRowGrandTotals = false;
      layout.showRowGrandTotals = true;
    }
  });
  expect(definitions(opened)).toEqual(before);
});

test('an opened PivotTable is refreshed and saved in its own parts; the rest stays', async () => {
  const opened = await openWorkbook(bytes);
  const values = await run(opened, async (context) => {
    context.workbook.worksheets.getItem('Feuil1').getRange('C2').values = [[1010]];
    const pivot = context.workbook.pivotTables.getItem('Croisé');
    pivot.refresh();
    const range = pivot.layout.getRange().load('values');
    await context.sync();
    return range.values;
  });
  expect(values[3]).toEqual(['Numérique', 1011, 2, 20, 1, '', '', 1031, 3]);
  const after = await saveWorkbook(opened);
  expect(partNames(after)).toEqual(partNames(bytes));
  expect(part(after, 'xl/pivotCache/pivotCacheRecords1.xml')).toContain('<n v="1010"/>');
  const again = await openWorkbook(after);
  expect(definitions(again)).toEqual(definitions(opened));
});

test('renaming the table or the sheet of the source', async () => {
  const opened = await openWorkbook(bytes);
  await run(opened, async (context) => {
    context.workbook.tables.getItem('Besoins').name = 'Achats';
  });
  const after = await saveWorkbook(opened);
  expect(part(after, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain('<worksheetSource name="Achats"/>');
  expect((await openWorkbook(after)).sheetByName(SHEET)?.pivots[0]?.cache.source.kind).toBe('table');
});

test('deleting one PivotTable keeps the cache of the other; deleting both leaves no part', async () => {
  const opened = await openWorkbook(bytes);
  await run(opened, async (context) => context.workbook.pivotTables.getItem('Croisé').delete());
  const one = await saveWorkbook(opened);
  expect(partNames(one).filter((name) => /pivot(Table|Cache\w+)\d/.test(name))).toEqual([
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
    'xl/pivotCache/pivotCacheDefinition1.xml',
    'xl/pivotCache/pivotCacheRecords1.xml',
    'xl/pivotTables/_rels/pivotTable2.xml.rels',
    'xl/pivotTables/pivotTable2.xml',
  ]);
  await run(opened, async (context) => context.workbook.worksheets.getItem(SHEET).delete());
  const none = await saveWorkbook(opened);
  expect(partNames(none).filter((name) => name.includes('ivot'))).toEqual([]);
  expect(part(none, 'xl/workbook.xml')).not.toContain('pivotCaches');
  expect(part(none, '[Content_Types].xml')).not.toContain('pivot');
});

test('a PivotTable added to a file that has some gets a cache id of its own', async () => {
  const opened = await openWorkbook(bytes);
  await run(opened, async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    place(sheet.pivotTables.add('Troisième', 'Feuil1!A1:B7', 'A50'), { rows: ['Type'], data: ['Direction'] });
  });
  const after = await saveWorkbook(opened);
  expect(part(after, 'xl/workbook.xml').match(/cacheId="\d+"/g)).toEqual(['cacheId="1"', 'cacheId="2"']);
  expect(changedParts(bytes, after)).not.toContain('xl/pivotTables/pivotTable1.xml');
  expect((await openWorkbook(after)).sheetByName(SHEET)?.pivots.map(({ name }) => name)).toEqual([
    ...['Croisé', 'Liste', 'Troisième'],
  ]);
});

(hasLibreOffice && python ? test : test.skip)(
  'PivotTables that LibreOffice wrote are read, refreshed and given back to it',
  async () => {
    const [foreign] = throughLibreOffice([bytes]);
    const opened = await openWorkbook(foreign as Uint8Array);
    expect(changedParts(foreign as Uint8Array, await saveWorkbook(opened))).toEqual([]);
    const pivot = opened.sheetByName(SHEET)?.pivots.find(({ name }) => name === 'Croisé');
    expect(pivot?.definition.rows).toEqual([0]);
    expect(pivot?.definition.data.map(({ summarizeBy }) => summarizeBy)).toEqual(['Sum', 'Count']);
    await run(opened, async (context) => {
      context.workbook.worksheets.getItem('Feuil1').getRange('C2').values = [[1010]];
      context.workbook.pivotTables.getItem('Croisé').refresh();
    });
    const [back] = throughLibreOffice([await saveWorkbook(opened)]);
    const cells = throughOpenpyxl([back as Uint8Array])[0]?.find(({ title }) => title === SHEET)?.cells ?? {};
    const row = Object.keys(cells).find((cell) => cells[cell] === 'DSI' || cells[cell] === 'Numérique');
    const numbers = Object.entries(cells).filter(([cell]) => cell.replace(/[A-Z]+/, '') === row?.replace(/[A-Z]+/, ''));
    expect(numbers.map(([, value]) => value).filter((value) => typeof value === 'number')).toEqual([
      1011, 2, 20, 1, 1031, 3,
    ]);
  },
  120_000,
);

/** The workbook with one part replaced. */
function withPart(name: string, xml: string): Uint8Array {
  const parts = unzipSync(bytes);
  if (!parts[name]) throw new Error(`no part ${name}`);
  return zipSync({ ...parts, [name]: strToU8(xml) });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

test.each([
  ['without a place', `<pivotTableDefinition xmlns="${MAIN}" name="X" cacheId="1"/>`],
  [
    'naming fields that are not there',
    `<pivotTableDefinition xmlns="${MAIN}" name="X" cacheId="1"><location ref="A1:B2"/><rowFields><field x="99"/></rowFields></pivotTableDefinition>`,
  ],
])('a PivotTable %s stays in the file as it is, with its cache', async (_what, xml) => {
  const damaged = withPart('xl/pivotTables/pivotTable1.xml', xml);
  const opened = await openWorkbook(damaged);
  expect(opened.sheetByName(SHEET)?.pivots.map(({ name }) => name)).toEqual(['Liste']);
  expect(changedParts(damaged, await saveWorkbook(opened))).toEqual([]);
  await run(opened, async (context) => context.workbook.pivotTables.getItem('Liste').delete());
  const after = await saveWorkbook(opened);
  expect(part(after, 'xl/pivotTables/pivotTable1.xml')).toBe(xml);
  expect(partNames(after)).toContain('xl/pivotCache/pivotCacheDefinition1.xml');
});

test('a cache without records is read from the source when something changes', async () => {
  const cache = part(bytes, 'xl/pivotCache/pivotCacheDefinition1.xml').replace(' r:id="rId1"', ' saveData="0"');
  const parts = unzipSync(withPart('xl/pivotCache/pivotCacheDefinition1.xml', cache));
  delete parts['xl/pivotCache/pivotCacheRecords1.xml'];
  delete parts['xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels'];
  const opened = await openWorkbook(zipSync(parts));
  const values = await run(opened, async (context) => {
    const { layout } = context.workbook.pivotTables.getItem('Croisé');
    layout.showRowGrandTotals = false;
    const range = layout.getRange().load('values');
    await context.sync();
    return range.values;
  });
  expect(values[3]).toEqual(['Patrimoine', '', '', '', '', 100, 1]);
});

test('what is not computed here is refused by name and stays as it is', async () => {
  const cache = part(bytes, 'xl/pivotCache/pivotCacheDefinition1.xml').replace(
    '<cacheField name="Montant"',
    '<cacheField name="Montant" formula="Date*2"',
  );
  const calculated = withPart('xl/pivotCache/pivotCacheDefinition1.xml', cache);
  const opened = await openWorkbook(calculated);
  const refresh = run(opened, async (context) => context.workbook.pivotTables.getItem('Croisé').refresh());
  await expect(refresh).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('calculated fields'),
  });
  expect(changedParts(calculated, await saveWorkbook(opened))).toEqual([]);
});
