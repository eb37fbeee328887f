import { officeFixture, type OfficeFixture } from '../office';

describe('Table', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
    await office.run(async (_, sheet) => {
      sheet.getRange('B2:D4').values = [
        ['Direction', 'Montant', ''],
        ['DSI', 100, 'x'],
        ['DGA', 250, 'y'],
      ];
    });
  });
  afterEach(() => office.close());

  const addTable = (sheet: Excel.Worksheet): Excel.Table => {
    const table = sheet.tables.add('B2:D4', true);
    table.name = 'Donnees';
    return table;
  };

  it('is made of a range with headers, and has its parts', async () => {
    const result = await office.run(async (context, sheet) => {
      const table = addTable(sheet);
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('Montant').getDataBodyRange(),
        table.columns.getItemAt(2).getRange(),
        table.rows.getItemAt(1).getRange(),
        sheet.getRange('Donnees[Montant]'),
        sheet.getRange('Donnees[[#Headers],[Direction]:[Montant]]'),
      ];
      for (const part of parts) part.load('address');
      table.load();
      table.columns.load('items/name,items/index');
      table.rows.load('count');
      table.worksheet.load('name');
      await context.sync();
      return {
        addresses: parts.map(({ address }) => address.replace('Feuil1!', '')),
        columns: table.columns.items.map(({ name, index }) => [name, index]),
        rows: table.rows.count,
        sheet: table.worksheet.name,
        table: table.toJSON(),
      };
    });
    expect(result.addresses).toEqual(['B2:D4', 'B2:D2', 'B3:D4', 'C3:C4', 'D2:D4', 'B4:D4', 'C3:C4', 'B2:C2']);
    expect(result.columns).toEqual([
      ['Direction', 0],
      ['Montant', 1],
      ['Colonne3', 2],
    ]);
    expect(result).toMatchObject({ rows: 2, sheet: 'Feuil1' });
    expect(result.table).toMatchObject({
      id: '1',
      name: 'Donnees',
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    });
  });

  it('gets a header row above when it has none', async () => {
    const values = await office.run(async (context, sheet) => {
      const table = sheet.tables.add('B3:C4', false);
      const range = table.getRange().load('values,address');
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual([
      'Feuil1!B3:C5',
      [
        ['Colonne1', 'Colonne2'],
        ['DSI', 100],
        ['DGA', 250],
      ],
    ]);
  });

  it('is followed by formulas when it or a column is renamed', async () => {
    const result = await office.run(async (context, sheet) => {
      const table = addTable(sheet);
      sheet.getRange('F1:F2').formulas = [['=SUM(Donnees[Montant])'], ['=SUM(Donnees)*2']];
      await context.sync();
      table.name = 'Besoins';
      table.columns.getItem('Montant').name = 'Montant HT';
      sheet.getRange('C3').values = [[1000]];
      const formulas = sheet.getRange('F1:F2').load('formulas,values');
      const header = sheet.getRange('C2').load('values');
      await context.sync();
      return [formulas.formulas, formulas.values, header.values];
    });
    expect(result).toEqual([[['=SUM(Besoins[Montant HT])'], ['=SUM(Besoins)*2']], [[1250], [2500]], [['Montant HT']]]);
  });

  it('keeps header cells texts, and unique', async () => {
    const names = await office.run(async (context, sheet) => {
      const table = addTable(sheet);
      sheet.getRange('B2:D2').values = [[2024, 'Montant', 'montant']];
      table.columns.load('items/name');
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      return [table.columns.items.map(({ name }) => name), header.values];
    });
    expect(names).toEqual([['2024', 'Montant', 'montant2'], [['2024', 'Montant', 'montant2']]]);
  });

  it('grows by rows and columns, shrinks, is resized', async () => {
    const result = await office.run(async (context, sheet) => {
      const table = addTable(sheet);
      table.rows.add(undefined, [
        ['DRH', 5, 'z'],
        ['DAJ', 6, ''],
      ]);
      table.columns.add(undefined, [['Note'], [1], [2], [3], [4]]);
      const grown = table.getRange().load('address,values');
      await context.sync();
      const seen = [grown.address, grown.values[4], grown.values[0]];
      table.rows.getItemAt(3).delete();
      table.resize('B2:C3');
      const shrunk = table.getRange().load('address');
      const left = sheet.getRange('B4').load('values');
      await context.sync();
      return [...seen, shrunk.address, left.values];
    });
    expect(result).toEqual([
      'Feuil1!B2:E6',
      ['DAJ', 6, '', 4],
      ['Direction', 'Montant', 'Colonne3', 'Note'],
      'Feuil1!B2:C3',
      [['DGA']],
    ]);
  });

  it('shows a totals row, is converted or deleted', async () => {
    const result = await office.run(async (context, sheet) => {
      const table = addTable(sheet);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('address,values');
      await context.sync();
      const seen = [totals.address, totals.values];
      const freed = table.convertToRange().load('address');
      const tables = sheet.tables.load('count');
      await context.sync();
      const again = sheet.tables.add('B2:D5', true);
      again.delete();
      const used = sheet.getRange('B2:D5').load('values');
      await context.sync();
      return [...seen, freed.address, tables.count, used.values.flat().join('')];
    });
    expect(result).toEqual(['Feuil1!B5:D5', [['Total', '', '']], 'Feuil1!B2:D5', 0, '']);
  });

  it('refuses bad and taken names, overlaps, absent tables, unknown styles', async () => {
    await office.run(async (_, sheet) => addTable(sheet));
    const refused = [
      await office.refusal((_, sheet) => void (sheet.tables.getItem('Donnees').name = 'A1')),
      await office.refusal((_, sheet) => void sheet.tables.add('D4:E6', true)),
      await office.refusal((_, sheet) => sheet.tables.getItem('Autre').load('name')),
      await office.refusal((_, sheet) => void (sheet.tables.getItem('Donnees').style = 'Joli')),
      await office.refusal((_, sheet) => sheet.tables.getItem('Donnees').getTotalRowRange().load('address')),
      await office.refusal((_, sheet) => void sheet.tables.getItem('Donnees').rows.add(9, [['a', 1, 'b']])),
      await office.refusal((_, sheet) => {
        const second = sheet.tables.add('H1:H2', true);
        second.name = 'donnees';
      }),
    ];
    expect(refused.map(({ code, location }) => [code, location])).toEqual([
      ['InvalidArgument', 'Table.name'],
      ['InvalidArgument', 'TableCollection.add'],
      ['ItemNotFound', 'TableCollection.getItem'],
      ['InvalidArgument', 'Table.style'],
      ['ItemNotFound', 'Table.getTotalRowRange'],
      ['InvalidArgument', 'TableRowCollection.add'],
      ['ItemAlreadyExists', 'Table.name'],
    ]);
  });

  it('keeps its Id through a renaming, in this batch and the next', async () => {
    const names = await office.run(async (context, sheet) => {
      const table = addTable(sheet);
      await context.sync();
      table.name = 'Autre';
      await context.sync();
      table.load('name,id');
      const absent = context.workbook.tables.getItemOrNullObject('Donnees').load('name');
      await context.sync();
      return [table.name, table.id, absent.isNullObject];
    });
    expect(names).toEqual(['Autre', '1', true]);
  });
});
