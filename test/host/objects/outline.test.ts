import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { hasLibreOffice, throughLibreOffice } from '../xlsx/judges';
import { handMade, part } from '../xlsx/support';
import { settled } from '../eventually';
import { officeFixture, type OfficeFixture } from '../office';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture({ api: '1.14' });
});
afterEach(() => office.close());

/** [row, level, collapsed, hidden] of the rows that say something of an outline; rows as users count them. */
const rows = (): [number, number, boolean, boolean][] =>
  [...(office.workbook.sheets[0]?.rows ?? [])]
    .map(([row, { outlineLevel = 0, collapsed = false, hidden = false }]): [number, number, boolean, boolean] => [
      row + 1,
      outlineLevel,
      collapsed,
      hidden,
    ])
    .sort((a, b) => a[0] - b[0]);

/** Rows 2 to 9 in a group, 3 to 4 and 6 to 7 in groups of their own inside; summaries below. */
const nested = () =>
  office.run(async (_, sheet) => {
    sheet.getRange('2:9').group('ByRows');
    sheet.getRange('3:4').group('ByRows');
    sheet.getRange('A6:B7').group('ByRows');
  });

describe('grouping', () => {
  it('puts rows and columns one level deeper each time', async () => {
    await nested();
    await office.run(async (_, sheet) => sheet.getRange('B:D').group('ByColumns'));
    expect(rows().map(([row, level]) => [row, level])).toEqual([
      [2, 1],
      [3, 2],
      [4, 2],
      [5, 1],
      [6, 2],
      [7, 2],
      [8, 1],
      [9, 1],
    ]);
    expect([...(office.workbook.sheets[0]?.columns ?? [])]).toEqual([1, 2, 3].map((at) => [at, { outlineLevel: 1 }]));
  });

  it('takes one level away again, and forgets rows that lie in no group', async () => {
    await nested();
    await office.run(async (_, sheet) => sheet.getRange('2:5').ungroup('ByRows'));
    expect(rows().map(([row, level]) => [row, level])).toEqual([
      [3, 1],
      [4, 1],
      [6, 2],
      [7, 2],
      [8, 1],
      [9, 1],
    ]);
  });

  it('refuses what spans the sheet the other way, an eighth level, rows that lie in no group, and protected sheets', async () => {
    const codes: string[] = [];
    const attempts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => sheet.getRange('1:3').group('ByColumns'),
      (sheet) => sheet.getRange('A:B').group('ByRows'),
      (sheet) => sheet.getRange('A1').group('Rows' as 'ByRows'),
      (sheet) => {
        for (let i = 0; i < 8; i++) sheet.getRange('1:2').group('ByRows');
      },
      (sheet) => sheet.getRange('5:6').ungroup('ByRows'),
      (sheet) => sheet.getRange('5:6').hideGroupDetails('ByRows'),
      (sheet) => sheet.showOutlineLevels(9, 0),
      (sheet) => {
        sheet.protection.protect();
        sheet.getRange('1:2').group('ByRows');
      },
    ];
    for (const attempt of attempts) {
      const { code, location } = await office.refusal((_, sheet) => attempt(sheet));
      codes.push(`${code} ${location}`);
    }
    expect(codes).toEqual([
      'InvalidArgument Range.group',
      'InvalidArgument Range.group',
      'InvalidArgument Range.group',
      'InvalidOperation Range.group',
      'InvalidOperation Range.ungroup',
      'InvalidOperation Range.hideGroupDetails',
      'InvalidArgument Worksheet.showOutlineLevels',
      'AccessDenied Range.group',
    ]);
    expect(Math.max(...rows().map(([, level]) => level))).toBe(7);
  });

  it('lets inserted rows lie in the groups of both their neighbours', async () => {
    await nested();
    await office.run(async (_, sheet) => {
      sheet.getRange('10:10').insert('Down');
      sheet.getRange('7:7').insert('Down');
    });
    expect(rows().map(([row, level]) => [row, level])).toEqual([
      [2, 1],
      [3, 2],
      [4, 2],
      [5, 1],
      [6, 2],
      [7, 2],
      [8, 2],
      [9, 1],
      [10, 1],
    ]);
  });
});

describe('details of groups', () => {
  it('are hidden and shown; an inner group that is collapsed stays so', async () => {
    await nested();
    await office.run(async (_, sheet) => {
      sheet.getRange('A3').hideGroupDetails('ByRows');
      sheet.getRange('2:9').hideGroupDetails('ByRows');
    });
    expect(rows().map(([row, , collapsed, hidden]) => [row, collapsed, hidden])).toEqual([
      [2, false, true],
      [3, false, true],
      [4, false, true],
      [5, true, true],
      [6, false, true],
      [7, false, true],
      [8, false, true],
      [9, false, true],
      [10, true, false],
    ]);
    await office.run(async (_, sheet) => sheet.getRange('10:10').showGroupDetails('ByRows'));
    expect(rows().flatMap(([row, , , hidden]) => (hidden ? [row] : []))).toEqual([3, 4]);
    await office.run(async (_, sheet) => sheet.getRange('5:5').showGroupDetails('ByRows'));
    expect(rows().flatMap(([row, , , hidden]) => (hidden ? [row] : []))).toEqual([]);
  });

  it('follow the levels that are shown, and listeners hear of rows that appear or disappear', async () => {
    await nested();
    const told: [string, string][] = [];
    await office.run(async (_, sheet) => {
      sheet.onRowHiddenChanged.add(async ({ address, changeType }) => void told.push([address, changeType]));
    });
    await office.run(async (_, sheet) => sheet.showOutlineLevels(2, 0));
    expect(rows().flatMap(([row, , , hidden]) => (hidden ? [row] : []))).toEqual([3, 4, 6, 7]);
    expect(rows().flatMap(([row, , collapsed]) => (collapsed ? [row] : []))).toEqual([5, 8]);
    await office.run(async (_, sheet) => sheet.showOutlineLevels(1, 0));
    await office.run(async (_, sheet) => sheet.showOutlineLevels(0, 3));
    expect(rows().flatMap(([row, , , hidden]) => (hidden ? [row] : []))).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    await office.run(async (_, sheet) => sheet.showOutlineLevels(8, 8));
    expect(rows().flatMap(([row, , , hidden]) => (hidden ? [row] : []))).toEqual([]);
    await settled();
    expect(told).toEqual([
      ['3:4', 'Hidden'],
      ['6:7', 'Hidden'],
      ['2:2', 'Hidden'],
      ['5:5', 'Hidden'],
      ['8:9', 'Hidden'],
      ['2:9', 'Unhidden'],
    ]);
  });

  it('stay hidden when their group is dissolved', async () => {
    await nested();
    await office.run(async (_, sheet) => {
      sheet.getRange('3:4').hideGroupDetails('ByRows');
      sheet.getRange('3:4').ungroup('ByRows');
    });
    expect(rows().filter(([row]) => row >= 3 && row <= 5)).toEqual([
      [3, 1, false, true],
      [4, 1, false, true],
      [5, 1, false, false],
    ]);
  });
});

/** Rows 2 to 3 under their summary in row 1, attributes that the model does not know, and a column three levels deep. */
const OUTLINED =
  '<sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="3"/>' +
  '<cols><col min="2" max="2" width="20" bestFit="1" customWidth="1" outlineLevel="3"/></cols>' +
  '<sheetData><row r="1" thickTop="1"><c r="A1"><v>1</v></c></row><row r="2" outlineLevel="1"><c r="A2"><v>2</v></c></row>' +
  '<row r="3" outlineLevel="1"/></sheetData>';

describe('outlines in files', () => {
  it('are written so that they are read again, and LibreOffice shows the same', async () => {
    await nested();
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:E12').values = Array.from({ length: 12 }, (_line, i) => [i, i, i, i, i]);
      sheet.getRange('B:C').group('ByColumns');
      sheet.getRange('B:C').hideGroupDetails('ByColumns');
      sheet.getRange('6:7').hideGroupDetails('ByRows');
    });
    const bytes = await saveWorkbook(office.workbook);
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<sheetFormatPr defaultRowHeight="15" outlineLevelRow="2" outlineLevelCol="1"/>');
    expect(xml).toContain('<row r="7" hidden="1" outlineLevel="2">');
    expect(xml).toContain('<row r="8" outlineLevel="1" collapsed="1">');
    const files = hasLibreOffice ? [bytes, ...throughLibreOffice([bytes])] : [bytes];
    for (const file of files) {
      const sheet = (await openWorkbook(file)).sheets[0];
      const read = [...(sheet?.rows ?? [])]
        .filter(([, { outlineLevel, collapsed }]) => outlineLevel || collapsed)
        .map(([row, { outlineLevel = 0, collapsed = false, hidden = false }]) => [
          row + 1,
          outlineLevel,
          collapsed,
          hidden,
        ]);
      const columns = [1, 2, 3].map((at) => sheet?.columns.get(at));
      expect(read).toEqual(rows());
      expect(columns.map((one) => [one?.outlineLevel ?? 0, one?.hidden ?? false])).toEqual([
        [1, true],
        [1, true],
        [0, false],
      ]);
      // LibreOffice says of rows which are collapsed, of columns only that they are hidden.
      if (file === bytes) expect(columns[2]?.collapsed).toBe(true);
    }
  });

  it('of elsewhere keep their sides, and what the model does not know of rows and columns', async () => {
    const workbook = await openWorkbook(handMade({ sheet: OUTLINED }));
    const fixture = await officeFixture({}, workbook);
    await fixture.run(async (_, sheet) => sheet.getRange('A2').hideGroupDetails('ByRows'));
    const xml = part(await saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
    fixture.close();
    // The summary stands above its group.
    expect(xml).toContain('<outlinePr summaryBelow="0"/>');
    expect(xml).toContain('<row r="1" thickTop="1" collapsed="1">');
    expect(xml).toContain('<row r="2" outlineLevel="1" hidden="1">');
    expect(xml).toContain('<col min="2" max="2" width="20" bestFit="1" customWidth="1" outlineLevel="3"/>');
  });
});
