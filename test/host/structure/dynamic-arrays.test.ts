import { officeFixture, type OfficeFixture } from '../office';

describe('dynamic arrays when cells are inserted, deleted and copied', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
    await office.run(async (_context, sheet) => {
      sheet.getRange('B2').formulas = [['=SEQUENCE(3)']];
      sheet.getRange('D2').formulas = [['=SUM(B2#)']];
    });
  });
  afterEach(() => office.close());

  const read = (address: string): Promise<unknown[][][]> =>
    office.run(async (context, sheet) => {
      const range = sheet.getRange(address).load('values,formulas');
      await context.sync();
      return [range.values, range.formulas];
    });

  it('spill on over inserted rows, and move with their first cell', async () => {
    await office.run(async (_context, sheet) => void sheet.getRange('3:3').insert('Down'));
    expect(await read('B2:D6')).toEqual([
      [
        [1, '', 6],
        [2, '', ''],
        [3, '', ''],
        ['', '', ''],
        ['', '', ''],
      ],
      [
        ['=SEQUENCE(3)', '', '=SUM(B2#)'],
        [2, '', ''],
        [3, '', ''],
        ['', '', ''],
        ['', '', ''],
      ],
    ]);
    await office.run(async (_context, sheet) => void sheet.getRange('A:A').insert('Right'));
    await office.run(async (_context, sheet) => void sheet.getRange('1:1').insert('Down'));
    expect((await read('C3:E6'))[0]).toEqual([
      [1, '', 6],
      [2, '', ''],
      [3, '', ''],
      ['', '', ''],
    ]);
    expect((await read('E3'))[1]).toEqual([['=SUM(C3#)']]);
  });

  it('spill on when rows of theirs are deleted, and go with their first cell', async () => {
    await office.run(async (_context, sheet) => void sheet.getRange('3:3').delete('Up'));
    expect((await read('B2:D5'))[0]).toEqual([
      [1, '', 6],
      [2, '', ''],
      [3, '', ''],
      ['', '', ''],
    ]);
    await office.run(async (_context, sheet) => void sheet.getRange('B2').delete('Up'));
    expect((await read('B2:D5'))[0]).toEqual([
      ['', '', '#REF!'],
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  it('spill again where they are copied to', async () => {
    await office.run(async (_context, sheet) => {
      sheet.getRange('F2').copyFrom('B2:B4');
      sheet.getRange('H2').copyFrom('B2:B4', 'Values');
    });
    expect(await read('F2:H4')).toEqual([
      [
        [1, '', 1],
        [2, '', 2],
        [3, '', 3],
      ],
      [
        ['=SEQUENCE(3)', '', 1],
        [2, '', 2],
        [3, '', 3],
      ],
    ]);
    expect(office.workbook.sheets[0]?.arrayFormulas.get('F2')?.bounds.rowCount).toBe(3);
  });
});
