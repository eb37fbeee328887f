import { officeFixture, type OfficeFixture } from '../office';

describe('sorting, duplicates, replacing', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
  });
  afterEach(() => office.close());

  const formulas = (address: string): Promise<unknown[][]> =>
    office.run(async (context, sheet) => {
      const range = sheet.getRange(address).load('formulas');
      await context.sync();
      return range.formulas;
    });

  it('sorts rows by several keys, blanks last, formulas and formats with them', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:C7').formulas = [
        ['Nom', 'Montant', 'Double'],
        ['été', 3, '=B2*2'],
        ['Eau', 20, '=B3*2'],
        ['', 1, '=B4*2'],
        ['eau', 10, '=B5*2'],
        [true, 5, '=B6*2'],
        [12, 7, '=B7*2'],
      ];
      sheet.getRange('A2').format.fill.color = '#00FF00';
      sheet.getRange('A1:C7').sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true);
    });
    expect(await formulas('A1:C7')).toEqual([
      ['Nom', 'Montant', 'Double'],
      [12, 7, '=B2*2'],
      ['Eau', 20, '=B3*2'],
      ['eau', 10, '=B4*2'],
      ['été', 3, '=B5*2'],
      [true, 5, '=B6*2'],
      ['', 1, '=B7*2'],
    ]);
    const colors = await office.run(async (context, sheet) => {
      const cells = ['A2', 'A5'].map((a) => sheet.getRange(a).load('format/fill/color'));
      await context.sync();
      return cells.map((cell) => cell.format.fill.color);
    });
    expect(colors).toEqual(['#FFFFFF', '#00FF00']);
    await office.run(async (_, sheet) => sheet.getRange('A2:B7').sort.apply([{ key: 0, ascending: false }], true));
    expect((await formulas('A2:A7')).flat()).toEqual([true, 'été', 'Eau', 'eau', 12, '']);
  });

  it('sorts columns, leaves hidden rows, refuses merged cells and colours that are not told', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:C2').values = [
        [3, 1, 2],
        ['c', 'a', 'b'],
      ];
      sheet.getRange('A1:C2').sort.apply([{ key: 0 }], false, false, 'Columns');
      sheet.getRange('E1:E4').values = [[4], [3], [2], [1]];
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('E1:E4').sort.apply([{ key: 0 }]);
    });
    expect(await formulas('A1:C2')).toEqual([
      [1, 2, 3],
      ['a', 'b', 'c'],
    ]);
    expect((await formulas('E1:E4')).flat()).toEqual([1, 3, 2, 4]);
    const refused = [
      await office.refusal((_, sheet) => {
        sheet.getRange('G1:H1').merge();
        sheet.getRange('G1:H3').sort.apply([{ key: 0 }]);
      }),
      await office.refusal((_, sheet) => sheet.getRange('A1:A3').sort.apply([{ key: 0, sortOn: 'CellColor' }])),
      await office.refusal((_, sheet) => sheet.getRange('A1:A3').sort.apply([{ key: 1 }])),
    ];
    expect(refused.map(({ code, location }) => [code, location])).toEqual([
      ['InvalidOperation', 'RangeSort.apply'],
      ['InvalidArgument', 'RangeSort.apply'],
      ['InvalidArgument', 'RangeSort.apply'],
    ]);
  });

  it('sorts tables and remembers how', async () => {
    const state = await office.run(async (context, sheet) => {
      sheet.getRange('A1:B4').values = [
        ['Nom', 'N'],
        ['b', 2],
        ['c', 1],
        ['a', 3],
      ];
      const table = sheet.tables.add('A1:B4', true);
      table.sort.apply([{ key: 1, ascending: false }]);
      sheet.getRange('B4').values = [[9]];
      table.sort.reapply();
      table.sort.load();
      await context.sync();
      return table.sort.toJSON();
    });
    expect(await formulas('A1:B4')).toEqual([
      ['Nom', 'N'],
      ['c', 9],
      ['a', 3],
      ['b', 2],
    ]);
    expect(state).toMatchObject({ fields: [{ key: 1, ascending: false }], matchCase: false });
  });

  it('removes duplicates in ranges and tables', async () => {
    const counts = await office.run(async (context, sheet) => {
      sheet.getRange('A1:B6').values = [
        ['Nom', 'N'],
        ['a', 1],
        ['A', 1],
        ['b', 1],
        ['a', 2],
        ['a', 1],
      ];
      sheet.getRange('A7').values = [['dessous']];
      const first = sheet.getRange('A1:B6').removeDuplicates([], true).load();
      await context.sync();
      sheet.getRange('D1:D4').values = [['T'], ['x'], ['x'], ['y']];
      sheet.tables.add('D1:D4', true).name = 'Tab';
      const second = sheet.getRange('D1:D4').removeDuplicates([0], true).load();
      const table = sheet.tables.getItem('Tab').getRange().load('address');
      await context.sync();
      return [first.removed, first.uniqueRemaining, second.removed, second.uniqueRemaining, table.address];
    });
    expect(counts).toEqual([2, 3, 1, 2, 'Feuil1!D1:D3']);
    expect(await formulas('A1:B7')).toEqual([
      ['Nom', 'N'],
      ['a', 1],
      ['b', 1],
      ['a', 2],
      ['', ''],
      ['', ''],
      ['dessous', ''],
    ]);
  });

  it('replaces texts, in formulas too', async () => {
    const counts = await office.run(async (context, sheet) => {
      sheet.getRange('A1:A5').formulas = [['Lot A'], ['=B1&"lot"'], [12], ['12'], ['lot']];
      const all = sheet.getRange('A1:A5').replaceAll('lot', 'Marché', {});
      const exact = sheet.getRange('A1:A5').replaceAll('12', '3,5', { completeMatch: true });
      await context.sync();
      return [all.value, exact.value];
    });
    expect(counts).toEqual([3, 2]);
    expect((await formulas('A1:A5')).flat()).toEqual(['Marché A', '=B1&"Marché"', 3.5, 3.5, 'Marché']);
  });

  it('goes on from cells', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:F2').formulas = [
        [1, 'Lot 08', 'lundi', '', '=A1*$A$1', 'x'],
        [3, 'Lot 09', 'mardi', '', '=A2*$A$1', 'y'],
      ];
      sheet.getRange('D1').values = [['31/01/2024']];
      sheet.getRange('A1:A2').autoFill('A1:A5');
      sheet.getRange('B1:B2').autoFill('B1:B5');
      sheet.getRange('C1').autoFill('C1:C5');
      sheet.getRange('D1').autoFill('D1:D5', 'FillMonths');
      sheet.getRange('E1:F2').autoFill('E1:F5');
      sheet.getRange('H5').values = [[7]];
      sheet.getRange('H5').autoFill('H3:H5');
      sheet.getRange('H5').autoFill('H5:J5', 'FillSeries');
    });
    expect(await formulas('A1:F5')).toEqual([
      [1, 'Lot 08', 'lundi', 45322, '=A1*$A$1', 'x'],
      [3, 'Lot 09', 'mardi', 45351, '=A2*$A$1', 'y'],
      [5, 'Lot 10', 'mercredi', 45382, '=A3*$A$1', 'x'],
      [7, 'Lot 11', 'jeudi', 45412, '=A4*$A$1', 'y'],
      [9, 'Lot 12', 'vendredi', 45443, '=A5*$A$1', 'x'],
    ]);
    expect(await formulas('H3:J5')).toEqual([
      [7, '', ''],
      [7, '', ''],
      [7, 8, 9],
    ]);
    const refused = [
      await office.refusal((_, sheet) => sheet.getRange('A1').autoFill('B1:B5')),
      await office.refusal((_, sheet) => sheet.getRange('A1').autoFill('A1:A5', 'Croissance' as 'GrowthTrend')),
    ];
    expect(refused.map(({ code, location }) => [code, location])).toEqual([
      ['InvalidArgument', 'Range.autoFill'],
      ['InvalidArgument', 'Range.autoFill'],
    ]);
  });
});
