import { loadCatalogue, newerMembers } from '../../../src/host/catalogue';
import { isWrite } from '../../../src/host/member-gate';
import { apiVersion } from '../../../src/host/requirement-presets';
import { officeFixture } from '../office';

jest.setTimeout(60_000);

test('presets and versions', () => {
  expect(
    ['office2019', 'ltsc2021', 'LTSC2024', '1.1', '1.9', '1.15', '1.16', '1.0', '2.1', 'ltsc'].map(apiVersion),
  ).toEqual(['1.8', '1.14', '1.15', '1.1', '1.9', '1.15', null, null, null, null]);
});

test.each(['office2019', 'ltsc2021', 'ltsc2024'])('%s declares its sets', async (preset) => {
  const office = await officeFixture({ api: apiVersion(preset) as string });
  const { requirements } = office.Office.context;
  const highest = Array.from({ length: 20 }, (_, i) => i + 1).filter((minor) =>
    requirements.isSetSupported('ExcelApi', `1.${minor}`),
  );
  expect(highest.at(-1)).toBe(Number(apiVersion(preset)?.split('.')[1]));
  office.close();
});

test('an older Excel does not know newer members', async () => {
  const office = await officeFixture({ api: '1.8', newerMembers: newerMembers(loadCatalogue(), { ExcelApi: '1.8' }) });
  const refused: [string, (sheet: Excel.Worksheet) => unknown][] = [
    ['Range.getRangeEdge', (sheet) => sheet.getRange('A1').getRangeEdge('Down').load('address')],
    ['Range.autoFill', (sheet) => sheet.getRange('A1').autoFill('A1:A3')],
    ['Worksheet.tabId', (sheet) => sheet.load('tabId' as 'name')],
    ['Range.getSpillParent', (sheet) => sheet.getRange('A1').getSpillParent().load('address')],
    ['RangeFormat.indentLevel', (sheet) => void (sheet.getRange('A1').format.indentLevel = 2)],
    [
      'WorksheetCollection._RegisterDataChangedEvent',
      (sheet) => sheet.context.workbook.worksheets.onChanged.add(async () => undefined),
    ],
  ];
  for (const [member, use] of refused)
    expect([member, (await office.refusal((_, sheet) => use(sheet))).code]).toEqual([member, 'ApiNotFound']);
  const known = await office.run(async (context, sheet) => {
    sheet.getRange('A1:B1').values = [[1, 2]];
    const range = sheet.getUsedRange().load();
    await context.sync();
    return [range.address, range.values];
  });
  expect(known).toEqual(['Feuil1!A1:B1', [[1, 2]]]);
  office.close();
});

/** Nothing that writes may be taken for a read, on any class of the client. */
test('the methods that a document open for reading still allows', () => {
  const allowed = loadCatalogue()
    .classes.filter(({ name, documented }) => documented && name !== 'Functions')
    .flatMap(({ name, members }) =>
      members
        .filter(({ kind, documented, wire }) => kind.endsWith('method') && documented && !isWrite(name, wire, 'call'))
        .map((member) => `${name}.${member.wire}`),
    );
  expect(allowed.filter((member) => !/\.Get/.test(member)).sort()).toEqual([
    'Application.Calculate',
    'Application.SuspendApiCalculationUntilNextSync',
    'Application.SuspendScreenUpdatingUntilNextSync',
    'Chart.Activate',
    'NamedSheetView.Activate',
    'Range.Calculate',
    'Range.Find',
    'Range.FindOrNullObject',
    'Range.Select',
    'RangeAreas.Calculate',
    'Worksheet.Activate',
    'Worksheet.Calculate',
    'Worksheet.FindAll',
    'Worksheet.FindAllOrNullObject',
  ]);
  expect(allowed.length).toBeGreaterThan(200);
  expect(isWrite('Worksheet', 'Name', 'set')).toBe(true);
  expect(isWrite('Worksheet', 'Name', 'get')).toBe(false);
  expect(isWrite('Runtime', 'EnableEvents', 'set')).toBe(false);
  expect(isWrite('Functions', 'VLookup', 'call')).toBe(false);
});
