import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { askOpenpyxl } from '../xlsx/openpyxl';
import { hasLibreOffice, python, throughLibreOffice } from '../xlsx/judges';
import { part, partNames } from '../xlsx/support';
import { officeFixture, type OfficeFixture } from '../office';
import { hiddenRows } from './hidden-rows';

const ifPython = python ? test : test.skip;
const ifLibreOffice = hasLibreOffice ? test : test.skip;

const ROWS = [
  ['Direction', 'Montant', 'Date', 'Objet'],
  ['DSI', 100, 46000, 'Serveurs'],
  ['DGA', 250, 46040, 'Ménage'],
  ['DSI', 900, 46060, 'Secours'],
  ['DRH', 40, 46100, ''],
  ['DSI', 500, 46061, 'Postes'],
];

async function withData(): Promise<OfficeFixture> {
  const office = await officeFixture();
  await office.run(async (_, sheet) => {
    sheet.getRange('B2:E7').values = ROWS;
    sheet.getRange('D3:D7').numberFormat = 'dd/mm/yyyy' as unknown as string[][];
    sheet.getRange('B4').format.fill.color = '#FFC000';
    sheet.getRange('B5').format.font.color = '#C00000';
  });
  return office;
}

const COLUMNS: [number, Excel.FilterCriteria][] = [
  [0, { filterOn: 'Values', values: ['DSI', 'DRH'] }],
  [1, { filterOn: 'Custom', criterion1: '>=100', criterion2: '<>250', operator: 'And' }],
  [2, { filterOn: 'Values', values: [{ date: '2026-02-01', specificity: 'Month' }] }],
  [3, { filterOn: 'Custom', criterion1: '<>' }],
];

/** Saves what is in the office, opens it again in another. */
async function reopened(office: OfficeFixture): Promise<OfficeFixture> {
  return officeFixture({}, await openWorkbook(await saveWorkbook(office.workbook)));
}

const criteriaOf = (office: OfficeFixture): Promise<unknown> =>
  office.run(async (context, sheet) => {
    sheet.autoFilter.load('criteria');
    await context.sync();
    return sheet.autoFilter.criteria;
  });

describe('the filter of a sheet in its file', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await withData();
    await office.run(async (_, sheet) => {
      for (const [column, criteria] of COLUMNS) sheet.autoFilter.apply('B2:E7', column, criteria);
    });
  });
  afterEach(() => office.close());

  test('is said as Excel says it', async () => {
    expect(hiddenRows(office)).toEqual([3, 4, 6]);
    const bytes = await saveWorkbook(office.workbook);
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<sheetPr filterMode="1"/);
    expect(/<autoFilter.*<\/autoFilter>/.exec(sheet)?.[0]).toBe(
      '<autoFilter ref="B2:E7">' +
        '<filterColumn colId="0"><filters><filter val="DSI"/><filter val="DRH"/></filters></filterColumn>' +
        '<filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThanOrEqual" val="100"/>' +
        '<customFilter operator="notEqual" val="250"/></customFilters></filterColumn>' +
        '<filterColumn colId="2"><filters><dateGroupItem year="2026" month="2" dateTimeGrouping="month"/></filters></filterColumn>' +
        '<filterColumn colId="3"><customFilters><customFilter operator="notEqual" val=" "/></customFilters></filterColumn>' +
        '</autoFilter>',
    );
    expect([...sheet.matchAll(/<row r="(\d+)"[^>]*hidden="1"/g)].map(([, row]) => row)).toEqual(['3', '4', '6']);
    expect(part(bytes, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Feuil1!$B$2:$E$7</definedName>',
    );
  });

  test('comes back with its criteria and its rows', async () => {
    const again = await reopened(office);
    expect(hiddenRows(again)).toEqual([3, 4, 6]);
    expect(await criteriaOf(again)).toEqual(await criteriaOf(office));
    await again.run(async (_, sheet) => sheet.autoFilter.clearCriteria());
    expect(hiddenRows(again)).toEqual([]);
    const bytes = await saveWorkbook(again.workbook);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<autoFilter ref="B2:E7"\/>/);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('filterMode');
    await again.run(async (_, sheet) => sheet.autoFilter.remove());
    const bare = await saveWorkbook(again.workbook);
    expect(part(bare, 'xl/worksheets/sheet1.xml')).not.toContain('autoFilter');
    expect(part(bare, 'xl/workbook.xml')).not.toContain('_FilterDatabase');
    again.close();
  });

  test('moves with its cells', async () => {
    const again = await reopened(office);
    await again.run(async (_, sheet) => {
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('C:C').delete('Left');
    });
    const bytes = await saveWorkbook(again.workbook);
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(/<autoFilter ref="([^"]*)"/.exec(sheet)?.[1]).toBe('B4:D9');
    expect([...sheet.matchAll(/<filterColumn colId="(\d)"/g)].map(([, id]) => id)).toEqual(['0', '1', '2']);
    expect(part(bytes, 'xl/workbook.xml')).toContain('>Feuil1!$B$4:$D$9<');
    again.close();
  });

  ifPython('is read by openpyxl', async () => {
    const bytes = await saveWorkbook(office.workbook);
    expect(
      askOpenpyxl(
        bytes,
        '[[book.active.auto_filter.ref], [c.colId for c in book.active.auto_filter.filterColumn],' +
          ' [f for f in book.active.auto_filter.filterColumn[0].filters.filter],' +
          ' [r for r, d in book.active.row_dimensions.items() if d.hidden]]',
      ),
    ).toEqual([['B2:E7'], [0, 1, 2, 3], ['DSI', 'DRH'], [3, 4, 6]]);
  });
});

describe('LibreOffice', () => {
  ifLibreOffice(
    'hides the same rows by the same filters',
    async () => {
      const sheetFilter = await withData();
      await sheetFilter.run(async (_, sheet) => {
        for (const [column, criteria] of COLUMNS) sheet.autoFilter.apply('B2:E7', column, criteria);
      });
      const tableFilter = await withData();
      await tableFilter.run(async (_, sheet) => {
        const table = sheet.tables.add('B2:E7', true);
        table.columns.getItem('Direction').filter.applyValuesFilter(['DSI']);
        table.columns.getItem('Montant').filter.applyTopItemsFilter(3);
      });
      const colorFilter = await withData();
      await colorFilter.run(async (_, sheet) =>
        sheet.autoFilter.apply('B2:E7', 0, { filterOn: 'CellColor', color: '#FFC000' }),
      );
      const offices = [sheetFilter, tableFilter, colorFilter];
      const files = await Promise.all(offices.map(({ workbook }) => saveWorkbook(workbook)));
      const found = [];
      for (const bytes of throughLibreOffice(files)) {
        const seen = await officeFixture({}, await openWorkbook(bytes));
        const { autoFilter, tables } = seen.workbook.sheets[0] ?? {};
        const kinds = (autoFilter?.columns ?? tables?.[0]?.columns.map(({ filter }) => filter ?? null) ?? []).map(
          (one) => one?.kind ?? null,
        );
        found.push([hiddenRows(seen), kinds]);
        seen.close();
      }
      expect(offices.map((office) => hiddenRows(office))).toEqual([
        [3, 4, 6],
        [3, 4, 6],
        [3, 5, 6, 7],
      ]);
      expect(found).toEqual([
        [
          [3, 4, 6],
          // It writes dates in a way of its own.
          ['values', 'custom', 'custom', 'custom'],
        ],
        [
          [3, 4, 6],
          ['values', 'top', null, null],
        ],
        [
          [3, 5, 6, 7],
          ['color', null, null, null],
        ],
      ]);
      offices.forEach((office) => office.close());
    },
    120_000,
  );
});

describe('filter and sort order of a table in its file', () => {
  test('come back, colours and icons too', async () => {
    const office = await withData();
    await office.run(async (_, sheet) => {
      const table = sheet.tables.add('B2:E7', true);
      table.name = 'T';
      table.columns.getItem('Direction').filter.applyFontColorFilter('#C00000');
      table.columns.getItem('Montant').filter.applyIconFilter({ set: 'ThreeStars', index: 2 });
      table.columns.getItem('Objet').filter.applyDynamicFilter('BelowAverage');
      table.sort.apply([
        { key: 0, sortOn: 'CellColor', color: '#FFC000', ascending: false },
        { key: 1, ascending: false },
      ]);
    });
    const bytes = await saveWorkbook(office.workbook);
    const table = part(bytes, 'xl/tables/table1.xml');
    expect(table).toMatch(/<filterColumn colId="0"><colorFilter dxfId="\d+" cellColor="0"\/><\/filterColumn>/);
    expect(table).toContain('<x14:iconFilter iconSet="3Stars" iconId="2"/>');
    expect(table).toMatch(
      /<sortState ref="B3:E7"><sortCondition descending="1" sortBy="cellColor" ref="B3:B7" dxfId="\d+"\/>/,
    );
    const again = await officeFixture({}, await openWorkbook(bytes));
    const state = (one: OfficeFixture): Promise<unknown> =>
      one.run(async (context) => {
        const { autoFilter, sort } = context.workbook.tables.getItem('T');
        autoFilter.load('criteria');
        sort.load('fields,matchCase');
        await context.sync();
        return [autoFilter.criteria, sort.fields, sort.matchCase];
      });
    expect(await state(again)).toEqual(await state(office));
    expect(hiddenRows(again)).toEqual(hiddenRows(office));
    await again.run(async (context) => {
      context.workbook.tables.getItem('T').sort.clear();
      context.workbook.tables.getItem('T').showFilterButton = false;
    });
    const cleared = part(await saveWorkbook(again.workbook), 'xl/tables/table1.xml');
    expect(cleared).not.toContain('sortState');
    expect([...cleared.matchAll(/<filterColumn colId="(\d)" hiddenButton="1"/g)].map(([, id]) => id)).toEqual([
      '0',
      '1',
      '2',
      '3',
    ]);
    office.close();
    again.close();
  });

  test('a part that nothing changed in keeps its bytes', async () => {
    const office = await withData();
    await office.run(async (_, sheet) => {
      const table = sheet.tables.add('B2:E7', true);
      table.columns.getItem('Direction').filter.applyValuesFilter(['DSI']);
      table.sort.apply([{ key: 1 }]);
    });
    const bytes = await saveWorkbook(office.workbook);
    const again = await officeFixture({}, await openWorkbook(bytes));
    await again.run(async (_, sheet) => void (sheet.getRange('H1').values = [[1]]));
    const after = await saveWorkbook(again.workbook);
    expect(partNames(after)).toEqual(partNames(bytes));
    expect(part(after, 'xl/tables/table1.xml')).toBe(part(bytes, 'xl/tables/table1.xml'));
    office.close();
    again.close();
  });
});

describe('the totals row of a table in its file', () => {
  const columnsOf = (bytes: Uint8Array): string[] =>
    part(bytes, 'xl/tables/table1.xml').match(/<tableColumn [^>]*?(?:\/>|>.*?<\/tableColumn>)/g) ?? [];

  test('says what its cells say', async () => {
    const office = await withData();
    await office.run(async (_, sheet) => {
      const table = sheet.tables.add('B2:E7', true);
      table.name = 'T';
      table.showTotals = true;
      sheet.getRange('B8:E8').formulas = [
        ['Ensemble', '=SUBTOTAL(109,[Montant])', '=MAX(T[Date])+1', '=SUBTOTAL(103,T[[Objet]])'],
      ];
    });
    const bytes = await saveWorkbook(office.workbook);
    expect(columnsOf(bytes)).toEqual([
      '<tableColumn id="1" name="Direction" totalsRowLabel="Ensemble"/>',
      '<tableColumn id="2" name="Montant" totalsRowFunction="sum"/>',
      '<tableColumn id="3" name="Date" totalsRowFunction="custom"><totalsRowFormula>MAX(T[Date])+1</totalsRowFormula></tableColumn>',
      '<tableColumn id="4" name="Objet" totalsRowFunction="count"/>',
    ]);
    const again = await officeFixture({}, await openWorkbook(bytes));
    await again.run(async (_, sheet) => void (sheet.getRange('H1').values = [[1]]));
    expect(part(await saveWorkbook(again.workbook), 'xl/tables/table1.xml')).toBe(part(bytes, 'xl/tables/table1.xml'));
    await again.run(async (_, sheet) => {
      sheet.getRange('B8').values = [['']];
      sheet.getRange('D8').formulas = [['=SUBTOTAL(104,[Date])']];
    });
    expect(columnsOf(await saveWorkbook(again.workbook)).slice(0, 3)).toEqual([
      '<tableColumn id="1" name="Direction"/>',
      '<tableColumn id="2" name="Montant" totalsRowFunction="sum"/>',
      '<tableColumn id="3" name="Date" totalsRowFunction="max"/>',
    ]);
    office.close();
    again.close();
  });
});
