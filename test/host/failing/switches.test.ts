import { PAYLOAD_LIMIT } from '../../../src/host/failure-switches';
import { withNamedFailure } from '../../../src/host/named-failures';
import type { HostOptions } from '../../../src/host/host-options';
import { eventually } from '../eventually';
import { officeFixture, type OfficeFixture } from '../office';

jest.setTimeout(60_000);

const open: OfficeFixture[] = [];
const boot = async (options?: HostOptions): Promise<OfficeFixture> => {
  const office = await officeFixture(options);
  open.push(office);
  return office;
};
afterEach(() => {
  for (const office of open.splice(0)) office.close();
});

const named = (...names: string[]): Promise<OfficeFixture> => boot(names.reduce<HostOptions>(withNamedFailure, {}));

const readName = (_: unknown, sheet: Excel.Worksheet): unknown => sheet.load('name');

/** What a sync says within so many milliseconds: its value, the code of its refusal, or nothing. */
const within = <T>(work: Promise<T>, milliseconds: number): Promise<T | string> =>
  Promise.race([
    work.catch((error: { code: string }) => error.code),
    new Promise<string>((resolve) => setTimeout(() => resolve('silence'), milliseconds)),
  ]);

describe('a cell being edited', () => {
  test('refuses every batch to the workbook until the entry ends', async () => {
    const office = await named('cell-edit');
    expect(await office.refusal(readName)).toMatchObject({ code: 'InvalidOperationInCellEditMode', status: 400 });
    expect(await office.refusal((_, sheet) => void (sheet.getRange('A1').values = [[1]]))).toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    office.host.failures.cellEditMode = false;
    expect(await office.run(async (context, sheet) => (readName(context, sheet), 'lu'))).toBe('lu');
    expect(office.workbook.sheets[0]?.value(0, 0)).toBeNull();
  });

  test('lets the shell around the workbook answer', async () => {
    const office = await named('cell-edit');
    await office.Office.addin.hide();
    await office.Office.addin.showAsTaskpane();
    const seen: boolean[] = [];
    office.host.onVisibilityChange((visible) => seen.push(visible));
    await office.Office.addin.hide();
    await eventually(() => expect(seen).toEqual([false]));
  });

  test('makes a batch that asks for it wait for the end of the entry', async () => {
    const office = await named('cell-edit');
    const run = office.Excel.run({ delayForCellEdit: true }, async (context) => {
      const cell = context.workbook.worksheets.getItem('Feuil1').getRange('A1');
      cell.values = [['après']];
      await context.sync();
      return 'écrit';
    });
    expect(await within(run, 100)).toBe('silence');
    expect(office.workbook.sheets[0]?.value(0, 0)).toBeNull();
    office.host.failures.cellEditMode = false;
    expect(await run).toBe('écrit');
    expect(office.workbook.sheets[0]?.value(0, 0)).toBe('après');
  });
});

describe('limits', () => {
  const text = 'x'.repeat(30_000);
  const column = (rows: number): string[][] => Array.from({ length: rows }, () => [text]);

  test('5 MB per request', async () => {
    const office = await named('payload');
    await office.run(async (_, sheet) => void (sheet.getRange('A1:A170').values = column(170)));
    const refused = await office.refusal((_, sheet) => void (sheet.getRange('B1:B180').values = column(180)));
    expect(refused.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(office.workbook.sheets[0]?.value(0, 1)).toBeNull();
    const [largest = 0] = office.host.traffic.syncs.map(({ requestBytes }) => requestBytes).sort((a, b) => b - a);
    expect(largest).toBeGreaterThan(0.97 * PAYLOAD_LIMIT);
    expect(largest).toBeLessThanOrEqual(PAYLOAD_LIMIT);
  });

  test('5 MB per response', async () => {
    const office = await named('payload');
    const [sheet] = office.workbook.sheets;
    sheet?.write(
      0,
      0,
      Array.from({ length: 180 }, () => [{ value: text }]),
    );
    const read = (rows: number) => (_: unknown, target: Excel.Worksheet) =>
      target.getRange(`A1:A${rows}`).load('values');
    await office.run(async (context, target) => void read(170)(context, target));
    expect((await office.refusal(read(180))).code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('ranges of more than five million cells have no values; other limits can be played', async () => {
    const office = await named();
    const read = (address: string) =>
      office.run(async (context, sheet) => {
        const range = sheet.getRange(address).load('values,formulas,text,numberFormat,valueTypes,cellCount');
        await context.sync();
        const { values, formulas, text: shown, numberFormat, valueTypes, cellCount } = range;
        const lists: unknown[] = [values, formulas, shown, numberFormat, valueTypes];
        return [...lists.map((all) => (all === null ? null : 'lu')), String(cellCount)];
      });
    expect(await read('A1:J500001')).toEqual([null, null, null, null, null, '5000010']);
    office.host.failures.cellLimit = 10;
    expect(await read('A1:B5')).toEqual(['lu', 'lu', 'lu', 'lu', 'lu', '10']);
    expect(await read('A1:B6')).toEqual([null, null, null, null, null, '12']);
  });
});

describe('time', () => {
  test('latency delays every sync, and requests do not overtake each other', async () => {
    const office = await named('latency=60');
    const start = performance.now();
    const order: number[] = [];
    const one = (n: number) =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Feuil1').getRange('A1').values = [[n]];
        await context.sync();
        order.push(n);
      });
    const first = one(1);
    const second = one(2);
    office.host.failures.latency = 0;
    await Promise.all([first, second, one(3)]);
    expect(order).toEqual([1, 2, 3]);
    await office.run(async () => null);
    office.host.failures.latency = 60;
    const before = performance.now();
    await one(4);
    expect(performance.now() - before).toBeGreaterThanOrEqual(58);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('a sync that never answers, once', async () => {
    const office = await named('hang=1');
    const silent = office.run(async (_, sheet) => void (sheet.getRange('A1').values = [[1]]));
    expect(await within(silent, 150)).toBe('silence');
    expect(office.workbook.sheets[0]?.value(0, 0)).toBeNull();
    expect(
      await within(
        office.run(async () => 'répondu'),
        2_000,
      ),
    ).toBe('répondu');
  });

  test('or never again', async () => {
    const office = await named('hang');
    const tries = [0, 1].map(() => office.run(async (_, sheet) => sheet.load('name')));
    expect(await Promise.all(tries.map((run) => within(run, 100)))).toEqual(['silence', 'silence']);
    office.host.failures.unanswered = 0;
    expect(
      await within(
        office.run(async () => 'répondu'),
        2_000,
      ),
    ).toBe('répondu');
  });
});

test('too much activity', async () => {
  const office = await named('activity-limit=2');
  const refusals = [await office.refusal(readName), await office.refusal(readName)];
  expect(refusals.map(({ code, status }) => [code, status])).toEqual([
    ['ActivityLimitReached', 429],
    ['ActivityLimitReached', 429],
  ]);
  expect(await office.run(async () => 'à nouveau')).toBe('à nouveau');
});

describe('a document open for reading', () => {
  test('says so, answers reads, refuses every write', async () => {
    const office = await named('read-only');
    expect(office.Office.context.document.mode).toBe('readOnly');
    const writes: [string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown][] = [
      ['Range.values', (_, sheet) => void (sheet.getRange('A1').values = [[1]])],
      ['Range.formulas', (_, sheet) => void (sheet.getRange('A1').formulas = [['=1']])],
      ['RangeFill.color', (_, sheet) => void (sheet.getRange('A1').format.fill.color = '#FF0000')],
      ['Range.clear', (_, sheet) => sheet.getRange('A1').clear()],
      ['Range.insert', (_, sheet) => sheet.getRange('A1').insert('Down').load('address')],
      ['WorksheetCollection.add', (context) => context.workbook.worksheets.add('Neuve').load('name')],
      ['Worksheet.name', (_, sheet) => void (sheet.name = 'Autre')],
      ['Worksheet.delete', (_, sheet) => sheet.delete()],
      ['TableCollection.add', (_, sheet) => sheet.tables.add('A1:B2', true).load('name')],
      ['NamedItemCollection.add', (context) => context.workbook.names.add('Nom', '=1').load('name')],
      ['SettingCollection.add', (context) => context.workbook.settings.add('clé', 1).load('key')],
      ['WorksheetProtection.protect', (_, sheet) => sheet.protection.protect()],
    ];
    for (const [location, write] of writes)
      expect(await office.refusal(write)).toMatchObject({ code: 'AccessDenied', location, status: 401 });
    const read = await office.run(async (context, sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      const sum = context.workbook.functions.sum(1, 2).load('value');
      context.workbook.load('readOnly');
      context.runtime.enableEvents = true;
      sheet.getRange('B2').select();
      sheet.activate();
      await context.sync();
      return [used.isNullObject, sum.value, context.workbook.readOnly, office.workbook.sheets.length];
    });
    expect(read).toEqual([true, 3, true, 1]);
  });

  test('does not save settings', async () => {
    const { Office, workbook } = await named('read-only');
    Office.context.document.settings.set('année', 2024);
    const result = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
      Office.context.document.settings.saveAsync(resolve as never),
    );
    expect([result.status, [...workbook.settings]]).toEqual(['failed', []]);
  });
});

test('a protected structure refuses what adds, removes, moves, renames or hides sheets, and nothing else', async () => {
  const office = await named('structure-protected');
  office.workbook.addSheetUnchecked('Feuil2');
  const refused: [string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown][] = [
    ['WorksheetCollection.add', (context) => context.workbook.worksheets.add('Neuve').load('name')],
    ['Worksheet.delete', (_, sheet) => sheet.delete()],
    ['Worksheet.name', (_, sheet) => void (sheet.name = 'Autre')],
    ['Worksheet.position', (_, sheet) => void (sheet.position = 1)],
    ['Worksheet.visibility', (_, sheet) => void (sheet.visibility = 'Hidden')],
  ];
  for (const [location, write] of refused)
    expect(await office.refusal(write)).toMatchObject({ code: 'AccessDenied', location });
  const read = await office.run(async (context, sheet) => {
    sheet.getRange('A1').values = [[12]];
    const protection = context.workbook.protection.load('protected');
    await context.sync();
    return protection.protected;
  });
  expect([read, office.workbook.sheets.map(({ name }) => name)]).toEqual([true, ['Feuil1', 'Feuil2']]);
  expect(office.workbook.sheets[0]?.value(0, 0)).toBe(12);
});

describe('the switches by name', () => {
  test.each([
    ['latency', '"latency" needs a number: latency=200.'],
    ['latency=soon', '"soon" is no number.'],
    ['cell-edit=1', '"cell-edit" takes no number.'],
    [
      'flood',
      '"flood" is none of cell-edit, payload, cell-limit, latency, hang, activity-limit, read-only, structure-protected.',
    ],
  ])('%s', (text, message) => {
    expect(() => withNamedFailure({}, text)).toThrow(new RangeError(message));
  });
});
