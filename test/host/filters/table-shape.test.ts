import { officeFixture, type OfficeFixture } from '../office';
import { hiddenRows } from './hidden-rows';

describe('header row, totals row and size of a table', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
    await office.run(async (_, sheet) => {
      sheet.getRange('B3:C6').values = [
        ['Nom', 'Montant'],
        ['a', 1],
        ['b', 2],
        ['c', 4],
      ];
      sheet.tables.add('B3:C6', true).name = 'T';
      sheet.getRange('E1').formulas = [['=SUM(T[Montant])']];
    });
  });
  afterEach(() => office.close());

  const look = (): Promise<unknown[]> =>
    office.run(async (context, sheet) => {
      const table = context.workbook.tables.getItem('T').load('showHeaders,showTotals,showFilterButton');
      const { autoFilter } = table;
      autoFilter.load('enabled');
      const range = table.getRange().load('address');
      const cells = sheet.getRange('B2:C9').load('values');
      const sum = sheet.getRange('E1').load('values');
      await context.sync();
      const flags = [table.showHeaders, table.showTotals, table.showFilterButton, autoFilter.enabled];
      return [range.address, flags, cells.values.map(([first]) => first as unknown), sum.values[0]?.[0]];
    });

  it('hides the header row and shows it again', async () => {
    const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem('T');
    await office.run(async (context) => {
      table(context).columns.getItem('Montant').filter.applyCustomFilter('>1');
      table(context).showHeaders = false;
    });
    expect(hiddenRows(office)).toEqual([]);
    expect(await look()).toEqual([
      'Feuil1!B4:C6',
      [false, false, false, false],
      ['', '', 'a', 'b', 'c', '', '', ''],
      7,
    ]);
    const refused = await office.refusal((context) => void (table(context).showFilterButton = true));
    expect([refused.code, refused.location]).toEqual(['InvalidOperation', 'Table.showFilterButton']);
    await office.run(async (context) => void (table(context).showHeaders = true));
    expect(await look()).toEqual([
      'Feuil1!B3:C6',
      [true, false, true, true],
      ['', 'Nom', 'a', 'b', 'c', '', '', ''],
      7,
    ]);
  });

  it('makes room for the header row where the row above is taken', async () => {
    await office.run(async (context, sheet) => {
      const table = context.workbook.tables.getItem('T');
      table.showHeaders = false;
      sheet.getRange('B3').values = [['titre']];
      table.showHeaders = true;
    });
    expect(await look()).toEqual([
      'Feuil1!B4:C7',
      [true, false, true, true],
      ['', 'titre', 'Nom', 'a', 'b', 'c', '', ''],
      7,
    ]);
  });

  it('switches buttons and filter apart', async () => {
    await office.run(async (context) => {
      const table = context.workbook.tables.getItem('T');
      table.columns.getItem('Montant').filter.applyCustomFilter('>1');
      table.showFilterButton = false;
    });
    expect((await look())[1]).toEqual([true, false, false, true]);
    expect(hiddenRows(office)).toEqual([4]);
    await office.run(async (context) => context.workbook.tables.getItem('T').autoFilter.remove());
    expect((await look())[1]).toEqual([true, false, false, false]);
    expect(hiddenRows(office)).toEqual([]);
    await office.run(async (context, sheet) => {
      context.workbook.tables.getItem('T').reapplyFilters();
      context.workbook.tables.getItem('T').autoFilter.apply(sheet.getRange('C3:C6'), 0, {
        filterOn: 'Custom',
        criterion1: '<4',
      });
    });
    expect((await look())[1]).toEqual([true, false, true, true]);
    expect(hiddenRows(office)).toEqual([6]);
    const refused = await office.refusal((context) =>
      context.workbook.tables.getItem('T').autoFilter.apply('B3:D6', 0, { filterOn: 'Values', values: ['a'] }),
    );
    expect([refused.code, refused.location]).toEqual(['InvalidArgument', 'AutoFilter.apply']);
  });

  it('takes the totals row along when it is resized', async () => {
    await office.run(async (context, sheet) => {
      const table = context.workbook.tables.getItem('T');
      table.showTotals = true;
      sheet.getRange('C7').formulas = [['=SUBTOTAL(109,[Montant])']];
      sheet.getRange('B8:C9').values = [
        ['d', 8],
        ['e', 16],
      ];
      table.resize('B3:C9');
    });
    expect(await look()).toEqual([
      'Feuil1!B3:C9',
      [true, true, true, true],
      ['', 'Nom', 'a', 'b', 'c', 'd', 'e', 'Total'],
      31,
    ]);
    const total = await office.run(async (context, sheet) => {
      const cell = sheet.getRange('C9').load('values,formulas');
      await context.sync();
      return [cell.values, cell.formulas].flat(2);
    });
    expect(total).toEqual([31, '=SUBTOTAL(109,[Montant])']);
    await office.run(async (context) => context.workbook.tables.getItem('T').resize('B3:C6'));
    expect(await look()).toEqual([
      'Feuil1!B3:C6',
      [true, true, true, true],
      ['', 'Nom', 'a', 'b', 'Total', 'c', 'd', 'e'],
      3,
    ]);
    const refused = await office.refusal((context) => context.workbook.tables.getItem('T').resize('B3:C4'));
    expect(refused.code).toBe('InvalidArgument');
  });

  it('shows the rows that leave a filtered table, and those that a lost column hid', async () => {
    const filtered = async (change: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<number[]> => {
      await office.run(async (context, sheet) => {
        const table = context.workbook.tables.getItem('T');
        table.columns.getItem('Montant').filter.applyCustomFilter('<2');
        change(table, sheet);
      });
      return hiddenRows(office);
    };
    expect(await filtered((table) => table.resize('B3:C5'))).toEqual([5]);
    expect(await filtered((_, sheet) => sheet.getRange('C:C').delete('Left'))).toEqual([]);
  });
});
