import { settled } from '../eventually';
import { officeFixture, type OfficeFixture } from '../office';

describe('Range navigation', () => {
  let office: OfficeFixture;
  beforeAll(async () => {
    office = await officeFixture();
    await office.run(async (_, sheet) => {
      sheet.getRange('B2:D4').values = [
        ['a', 'b', 'c'],
        [1, '', 3],
        [4, 5, 6],
      ];
      sheet.getRange('H20').format.fill.color = '#FFFF00';
    });
  });
  afterAll(() => office.close());

  const addresses = (pick: (sheet: Excel.Worksheet) => Excel.Range[]): Promise<(string | null)[]> =>
    office.run(async (context, sheet) => {
      const ranges = pick(sheet);
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map((range) => (range.isNullObject ? null : range.address.replace('Feuil1!', '')));
    });

  it('leads from range to range', async () => {
    const found = await addresses((sheet) => {
      const range = sheet.getRange('B2:D4');
      return [
        range.getCell(1, 2),
        range.getCell(5, 0),
        range.getRow(1),
        range.getColumn(2),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-1, 2),
        range.getAbsoluteResizedRange(1, 5),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getBoundingRect('F9'),
        range.getIntersection('C3:Z9'),
        range.getIntersectionOrNullObject('Z1'),
        range.getRowsAbove(1),
        range.getRowsBelow(2),
        range.getColumnsBefore(1),
        range.getColumnsAfter(-1),
        sheet.getRangeByIndexes(0, 1, 2, 3),
        sheet.getCell(9, 9),
      ];
    });
    expect(found).toEqual([
      'D3',
      'B7',
      'B3:D3',
      'D2:D4',
      'A3:C5',
      'B2:F3',
      'B2:F2',
      'D4',
      'B4:D4',
      'D2:D4',
      '2:4',
      'B:D',
      'B2:F9',
      'C3:D4',
      null,
      'B1:D1',
      'B5:D6',
      'A2:A4',
      'D2:D4',
      'B1:D2',
      'J10',
    ]);
  });

  it('finds what is used, edges and regions', async () => {
    const found = await addresses((sheet) => [
      sheet.getUsedRange(),
      sheet.getUsedRange(true),
      sheet.getRange('C:C').getUsedRange(true),
      sheet.getRange('M:M').getUsedRangeOrNullObject(),
      sheet.getRange('B2').getRangeEdge('Down'),
      sheet.getRange('B3').getRangeEdge('Right'),
      sheet.getRange('B2').getExtendedRange('Right'),
      sheet.getRange('C3').getSurroundingRegion(),
      sheet.getRange('A1:Z30').findOrNullObject('b', { completeMatch: true }),
      sheet.getRange('A1:Z30').findOrNullObject('absent', {}),
    ]);
    expect(found).toEqual(['B2:H20', 'B2:D4', 'C2:C4', null, 'B4', 'D3', 'B2:D2', 'B2:D4', 'C2', null]);
  });

  it('answers a blank sheet with A1 or a null object', async () => {
    const found = await office.run(async (context) => {
      const blank = context.workbook.worksheets.add('Vide');
      const used = blank.getUsedRange().load('address');
      const none = blank.getUsedRangeOrNullObject().load('address');
      await context.sync();
      return [used.address, none.isNullObject];
    });
    expect(found).toEqual(['Vide!A1', true]);
  });

  it('refuses addresses that are none and ranges off the sheet', async () => {
    const refused = [
      await office.refusal((_, sheet) => sheet.getRange('A0').load('address')),
      await office.refusal((_, sheet) => sheet.getRange('Ailleurs!A1').load('address')),
      await office.refusal((_, sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address')),
      await office.refusal((_, sheet) => sheet.getRange('A1').getIntersection('B2').load('address')),
      await office.refusal((_, sheet) => sheet.getRange('M:M').getUsedRange().load('address')),
    ];
    expect(refused.map(({ code, location }) => [code, location])).toEqual([
      ['InvalidArgument', 'Worksheet.getRange'],
      ['InvalidArgument', 'Worksheet.getRange'],
      ['InvalidArgument', 'Range.getOffsetRange'],
      ['ItemNotFound', 'Range.getIntersection'],
      ['ItemNotFound', 'Range.getUsedRange'],
    ]);
  });

  it('keeps ranges over several syncs and gives them back at the end', async () => {
    const address = await office.run(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      const cell = range.getCell(0, 0);
      await context.sync();
      await context.sync();
      cell.values = [['premier']];
      range.load('values,address');
      await context.sync();
      return [range.address, range.values[0]?.[0]];
    });
    expect(address).toEqual(['Feuil1!B2:C3', 'premier']);
    await settled();
    const kept = await office.run(async (context) => {
      const count = (context.workbook as unknown as Record<string, () => OfficeExtension.ClientResult<number>>)[
        '_GetReferenceCount'
      ]?.call(context.workbook);
      await context.sync();
      return count?.value;
    });
    expect(kept).toBe(0);
  });
});
