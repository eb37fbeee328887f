import { officeFixture, type OfficeFixture } from '../office';

describe('Range.insert and Range.delete', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:C5').formulas = [
        ['a', 1, '=B1*2'],
        ['b', 2, '=B2*2'],
        ['c', 3, '=B3*2'],
        ['d', 4, '=SUM(B1:B4)'],
        ['', '', '=SUM(B:B)+ROW()'],
      ];
      const other = context.workbook.worksheets.add('L’autre');
      other.getRange('A1:A4').formulas = [
        ['=Feuil1!B3'],
        ['=SUM(Feuil1!$B$2:$B$4)'],
        ['=Feuil1!$C$1&"B3"'],
        ['=SUM(Feuil1!2:3)'],
      ];
      context.workbook.names.addFormulaLocal('Taux', '=Feuil1!$B$3');
      context.workbook.names.addFormulaLocal('Relatif', '=Feuil1!B3');
    });
  });
  afterEach(() => office.close());

  const formulas = (): Promise<{ own: unknown[][]; other: unknown[][]; values: unknown[][] }> =>
    office.run(async (context, sheet) => {
      const own = sheet.getUsedRange().load('formulas,values');
      const other = context.workbook.worksheets.getItem('L’autre').getUsedRange().load('formulas');
      await context.sync();
      return { own: own.formulas, other: other.formulas, values: own.values };
    });

  it('inserts rows: formulas of all sheets and names follow', async () => {
    const address = await office.run(async (context, sheet) => {
      const inserted = sheet.getRange('2:3').insert('Down').load('address');
      await context.sync();
      return inserted.address;
    });
    expect(address).toBe('Feuil1!2:3');
    const { own, other, values } = await formulas();
    expect(own).toEqual([
      ['a', 1, '=B1*2'],
      ['', '', ''],
      ['', '', ''],
      ['b', 2, '=B4*2'],
      ['c', 3, '=B5*2'],
      ['d', 4, '=SUM(B1:B6)'],
      ['', '', '=SUM(B:B)+ROW()'],
    ]);
    expect(other.flat()).toEqual(['=Feuil1!B5', '=SUM(Feuil1!$B$4:$B$6)', '=Feuil1!$C$1&"B3"', '=SUM(Feuil1!4:5)']);
    expect(values.map((line) => line[2])).toEqual([2, '', '', 4, 6, 10, 17]);
    expect(office.workbook.names.map(({ formula }) => formula)).toEqual(['Feuil1!$B$5', 'Feuil1!B3']);
  });

  it('deletes rows: ranges shrink, what named the deleted cells is #REF!', async () => {
    await office.run(async (_, sheet) => sheet.getRange('3:3').delete('Up'));
    const { own, other, values } = await formulas();
    expect(own).toEqual([
      ['a', 1, '=B1*2'],
      ['b', 2, '=B2*2'],
      ['d', 4, '=SUM(B1:B3)'],
      ['', '', '=SUM(B:B)+ROW()'],
    ]);
    expect(other.flat()).toEqual(['=Feuil1!#REF!', '=SUM(Feuil1!$B$2:$B$3)', '=Feuil1!$C$1&"B3"', '=SUM(Feuil1!2:2)']);
    expect(values.map((line) => line[2])).toEqual([2, 4, 7, 11]);
    expect(office.workbook.names.map(({ formula }) => formula)).toEqual(['Feuil1!#REF!', 'Feuil1!B3']);
  });

  it('inserts and deletes columns', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('B:B').insert('Right');
      sheet.getRange('A:A').delete('Left');
    });
    const { own, other } = await formulas();
    expect(own.map((line) => line.at(-1))).toEqual(['=B1*2', '=B2*2', '=B3*2', '=SUM(B1:B4)', '=SUM(B:B)+ROW()']);
    expect(other.flat().slice(0, 2)).toEqual(['=Feuil1!B3', '=SUM(Feuil1!$B$2:$B$4)']);
  });

  it('shifts blocks of cells; references that are only partly in the strip stay', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('E1:E3').formulas = [['=SUM(B1:B4)'], ['=SUM(A1:B4)'], ['=B4']];
      sheet.getRange('B2').insert('Down');
    });
    const after = await office.run(async (context, sheet) => {
      const range = sheet.getRange('A1:E5').load('formulas,values');
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(after[0]?.map((line) => line[4])).toEqual(['=SUM(B1:B5)', '=SUM(A1:B4)', '=B5', '', '']);
    expect(after[1]?.map((line) => line[1])).toEqual([1, '', 2, 3, 4]);
    expect(after[1]?.map((line) => line[4]).slice(0, 3)).toEqual([10, 6, 4]);
  });

  it('moves blocks to the left and to the right', async () => {
    const after = await office.run(async (context, sheet) => {
      sheet.getRange('A2').insert('Right');
      sheet.getRange('B3:B4').delete('Left');
      const range = sheet.getRange('A1:D5').load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(after).toEqual([
      ['a', 1, '=B1*2', ''],
      ['', 'b', 2, '=C2*2'],
      ['c', '=#REF!*2', '', ''],
      ['d', '=SUM(B1:B4)', '', ''],
      ['', '', '=SUM(B:B)+ROW()', ''],
    ]);
  });

  it('lets tracked ranges follow their cells, and refuses those whose cells are gone', async () => {
    const result = await office.run(async (context, sheet) => {
      const kept = sheet.getRange('B3:C4');
      const gone = sheet.getRange('A2');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A:A').delete('Left');
      await context.sync();
      kept.load('address,values');
      await context.sync();
      const seen = [kept.address, kept.values];
      const error = await gone
        .load('address')
        .context.sync()
        .catch((refusal: { code: string }) => refusal.code);
      return [...seen, error];
    });
    expect(result).toEqual([
      'Feuil1!A4:B5',
      [
        [3, 6],
        [4, 10],
      ],
      'ItemNotFound',
    ]);
  });

  it('takes heights, widths and formats along; inserted cells look like their neighbours above', async () => {
    const result = await office.run(async (context, sheet) => {
      sheet.getRange('A2').format.fill.color = '#FF0000';
      sheet.getRange('2:2').format.rowHeight = 40;
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('C:C').format.columnWidth = 200;
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('B:B').delete('Left');
      const ranges = ['A2', 'A3', 'A4', 'B1', 'C1'].map((a) =>
        sheet.getRange(a).load('rowHidden,format/rowHeight,format/columnWidth,format/fill/color'),
      );
      await context.sync();
      return ranges.map((r) => [
        r.format.fill.color,
        r.format.rowHeight,
        r.rowHidden,
        Math.round(r.format.columnWidth),
      ]);
    });
    expect(result.map((one) => one.slice(0, 3))).toEqual([
      ['#FF0000', 40, false],
      ['#FF0000', 40, false],
      ['#FFFFFF', expect.any(Number), true],
      ['#FFFFFF', 15, false],
      ['#FFFFFF', 15, false],
    ]);
    expect(result[3]?.[3]).toBe(200);
    expect(result[4]?.[3]).not.toBe(200);
  });

  it('grows and shrinks merged cells, refuses to tear them', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('E2:F4').merge();
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('F:F').delete('Left');
    });
    expect(office.workbook.sheets[0]?.merges).toEqual([{ row: 1, column: 4, rowCount: 4, columnCount: 1 }]);
    const refused = await office.refusal((_, sheet) => sheet.getRange('D3').insert('Right'));
    expect([refused.code, refused.location]).toEqual(['MergedRangeConflict', 'Range.insert']);
    await office.run(async (_, sheet) => sheet.getRange('3:5').delete('Up'));
    expect(office.workbook.sheets[0]?.merges).toEqual([]);
  });

  it('refuses to push filled cells off the sheet, and what protection forbids', async () => {
    const codes = [
      await office.refusal((_, sheet) => {
        sheet.getRange('A1048576').values = [[1]];
        sheet.getRange('1:1').insert('Down');
      }),
      await office.refusal((_, sheet) => {
        sheet.protection.protect({ allowInsertRows: true });
        sheet.getRange('A1048576').clear();
      }),
      await office.refusal((_, sheet) => sheet.getRange('A:A').insert('Right')),
      await office.refusal((_, sheet) => sheet.getRange('A1').delete('Up')),
      await office.refusal((_, sheet) => sheet.getRange('A1').insert('Up' as 'Down')),
    ];
    expect(codes.map(({ code, location }) => [code, location])).toEqual([
      ['InsertDeleteConflict', 'Range.insert'],
      ['AccessDenied', 'Range.clear'],
      ['AccessDenied', 'Range.insert'],
      ['AccessDenied', 'Range.delete'],
      ['InvalidArgument', 'Range.insert'],
    ]);
  });

  it('tells listeners what was inserted or deleted', async () => {
    const seen: unknown[] = [];
    await office.run(async (context, sheet) => {
      sheet.onChanged.add(async (event) => {
        seen.push([event.changeType, event.address, event.changeDirectionState ?? null]);
      });
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('B:B').delete('Left');
      sheet.getRange('A1:A2').insert('Right');
      sheet.getRange('A1:A2').delete('Up');
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual([
      ['RowInserted', '2:3', null],
      ['ColumnDeleted', 'B:B', null],
      ['CellInserted', 'A1:A2', { insertShiftDirection: 'Right' }],
      ['CellDeleted', 'A1:A2', { deleteShiftDirection: 'Up' }],
    ]);
  });
});
