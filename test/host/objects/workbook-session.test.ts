import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { settled } from '../eventually';
import { part } from '../xlsx/support';
import { officeFixture, type OfficeFixture } from '../office';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture({ api: '1.14' });
});
afterEach(() => office.close());

describe('saving and closing', () => {
  it('tells whoever writes the file, and leaves nothing to save', async () => {
    const told: string[] = [];
    office.workbook.onChange(({ kind }) => told.push(kind));
    const states = await office.run(async (context, sheet) => {
      const { workbook } = context;
      sheet.getRange('A1').values = [[1]];
      workbook.load('isDirty,previouslySaved');
      await context.sync();
      const before = [workbook.isDirty, workbook.previouslySaved];
      workbook.save('Prompt');
      workbook.load('isDirty,previouslySaved');
      await context.sync();
      return [before, [workbook.isDirty, workbook.previouslySaved]];
    });
    expect(states).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(told.filter((kind) => kind === 'saved')).toEqual(['saved']);
  });

  it('saves what changed when it closes, unless it is told not to; nothing can be asked of it then', async () => {
    const told: string[] = [];
    office.workbook.onChange(({ kind }) => told.push(kind));
    await office.run(async ({ workbook }, sheet) => {
      sheet.getRange('A1').values = [[1]];
      workbook.close();
    });
    expect(told.slice(-2)).toEqual(['saved', 'closed']);
    expect((await office.refusal((_, sheet) => sheet.load('name'))).code).toBe('InvalidOrTimedOutSession');
    const other = await officeFixture({ api: '1.14' });
    other.workbook.onChange(({ kind }) => told.push(`other ${kind}`));
    await other.run(async ({ workbook }, sheet) => {
      sheet.getRange('A1').values = [[1]];
      workbook.close('SkipSave');
    });
    other.close();
    expect(told.filter((kind) => kind === 'other saved' || kind === 'other closed')).toEqual(['other closed']);
  });

  it('refuses to save what is open for reading, and words that mean nothing', async () => {
    const reading = await officeFixture({ api: '1.14', readOnly: true });
    expect((await reading.refusal(({ workbook }) => workbook.save())).code).toBe('AccessDenied');
    reading.close();
    expect((await office.refusal(({ workbook }) => workbook.save('Now' as 'Save'))).code).toBe('InvalidArgument');
  });
});

describe('what the user does', () => {
  it('reaches those who listen: a click, the window, automatic saving', async () => {
    const told: unknown[] = [];
    await office.run(async ({ workbook }, sheet) => {
      sheet.onSingleClicked.add(async ({ address, offsetX, offsetY, type }) => {
        told.push([type, address, offsetX, offsetY]);
      });
      workbook.worksheets.onSingleClicked.add(async ({ worksheetId }) => void told.push(worksheetId));
      workbook.onActivated.add(async ({ type }) => void told.push(type));
      workbook.onAutoSaveSettingChanged.add(async ({ type }) => void told.push(type));
    });
    office.host.user.click('Feuil1', 'B3', 4.5, 6);
    office.host.user.activateWorkbook();
    office.host.user.setAutoSave(true);
    office.host.user.setAutoSave(true);
    await settled();
    expect(told).toEqual([
      ['WorksheetSingleClicked', 'B3', 4.5, 6],
      office.workbook.sheets[0]?.id,
      'WorkbookActivated',
      'WorkbookAutoSaveSettingChanged',
    ]);
    const selected = await office.run(async (context) => {
      const cell = context.workbook.getSelectedRange().load('address');
      context.workbook.load('autoSave');
      await context.sync();
      return [cell.address, context.workbook.autoSave];
    });
    expect(selected).toEqual(['Feuil1!B3', true]);
    expect(() => office.host.user.click('Feuil1', 'B3:B4')).toThrow('is no cell');
  });

  it('settings that change are told, by the library and by the document', async () => {
    let told = 0;
    await office.run(async ({ workbook }) => void workbook.settings.onSettingsChanged.add(async () => void told++));
    await office.run(async ({ workbook }) => void workbook.settings.add('langue', 'fr'));
    await office.run(async ({ workbook }) => workbook.settings.getItem('langue').delete());
    await settled();
    expect(told).toBe(2);
  });
});

describe('numbers and widths of sheets', () => {
  it('tells the number that the file has for a sheet, and keeps it', async () => {
    const ids = await office.run(async (context, sheet) => {
      const { worksheets } = context.workbook;
      worksheets.add('B').delete();
      const last = worksheets.add('C').load('tabId');
      sheet.load('tabId');
      await context.sync();
      return [sheet.tabId, last.tabId];
    });
    expect(ids).toEqual([1, 3]);
    const bytes = await saveWorkbook(office.workbook);
    expect(part(bytes, 'xl/workbook.xml')).toContain('<sheet name="C" sheetId="3"');
    const workbook = await openWorkbook(bytes);
    expect([workbook.sheets.map(({ tabId }) => tabId), workbook.addSheet('D').tabId]).toEqual([[1, 3], 4]);
  });

  it('sets the width that columns have without one of their own', async () => {
    const widths = await office.run(async (context, sheet) => {
      sheet.getRange('B:B').format.columnWidth = 30;
      sheet.standardWidth = 20;
      sheet.load('standardWidth');
      const [a, b] = [sheet.getRange('A1').format.load('columnWidth'), sheet.getRange('B1').format.load('columnWidth')];
      await context.sync();
      return [sheet.standardWidth, a.columnWidth, b.columnWidth];
    });
    // 20 digits of 7 pixels and 5 between columns, at 3 points for 4 pixels.
    expect(widths).toEqual([20, 108.75, 30]);
    expect(part(await saveWorkbook(office.workbook), 'xl/worksheets/sheet1.xml')).toContain(
      'defaultColWidth="20.7109375"',
    );
    expect((await office.refusal((_, sheet) => void (sheet.standardWidth = 256))).code).toBe('InvalidArgument');
  });

  it('replaces texts on the whole sheet', async () => {
    const [count, values] = await office.run(async (context, sheet) => {
      sheet.getRange('A1:C1').values = [['eau', 'EAU de source', 'sel']];
      const replaced = sheet.replaceAll('eau', 'air', { matchCase: false });
      const range = sheet.getRange('A1:C1').load('values');
      await context.sync();
      return [replaced.value, range.values];
    });
    expect([count, values]).toEqual([2, [['air', 'air de source', 'sel']]]);
  });

  it('keeps whether charts follow data points', async () => {
    await office.run(async ({ workbook }) => void (workbook.chartDataPointTrack = true));
    const bytes = await saveWorkbook(office.workbook);
    expect((await openWorkbook(bytes)).chartDataPointTrack).toBe(true);
    expect(part(bytes, 'xl/workbook.xml')).toContain(
      '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>',
    );
  });
});

describe('names of arrays', () => {
  it('tell their values and kinds', async () => {
    const found = await office.run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['x'], [4]];
      const { names } = context.workbook;
      const array = names.add('Matrice', '={1,"a";TRUE,2.5}').load('type,value');
      const cells = names.add('Cellules', sheet.getRange('A1:A3'));
      const values = [array.arrayValues.load('values,types'), cells.arrayValues.load('values,types')];
      await context.sync();
      return [array.type, array.value, ...values.map((one) => [one.values, one.types])];
    });
    expect(found).toEqual([
      'Array',
      '={1,"a";TRUE,2.5}',
      [
        [
          [1, 'a'],
          [true, 2.5],
        ],
        [
          ['Double', 'String'],
          ['Boolean', 'Double'],
        ],
      ],
      [
        [['x'], [4], ['']],
        [['String'], ['Double'], ['Empty']],
      ],
    ]);
  });
});
