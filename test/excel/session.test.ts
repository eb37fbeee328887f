import { openForAddin, type OpenedWorkbook } from '../../src/cli/open-for-addin';
import { blankWorkbook, saveWorkbook } from '../../src/host/xlsx';
import { ExcelSession, type OfficeClient } from '../../src/excel/session';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

type Run = OfficeClient['Excel']['run'];

let opened: OpenedWorkbook;
beforeEach(async () => {
  opened = await openForAddin(await saveWorkbook(blankWorkbook()));
});
afterEach(() => opened.close());

/** The real client, but the first runs are refused with these codes. */
function refusing(...codes: string[]): OfficeClient {
  const { Excel: real, Office } = clientOf(opened);
  const run = ((batch: (context: Excel.RequestContext) => Promise<unknown>) => {
    const code = codes.shift();
    return code === undefined ? real.run(batch) : Promise.reject({ code, message: code, debugInfo: {} });
  }) as Run;
  return { Excel: { ...real, run }, Office };
}

/** The real client, but no sync ever answers. */
function silent(): OfficeClient {
  const { Excel: real, Office } = clientOf(opened);
  const run = ((batch: (context: Excel.RequestContext) => Promise<unknown>) =>
    real.run((context) => {
      context.sync = () => new Promise<never>(() => undefined);
      return batch(context);
    })) as Run;
  return { Excel: { ...real, run }, Office };
}

const clientOf = ({ session }: OpenedWorkbook): OfficeClient => session.client;

const countSheets = async (context: Excel.RequestContext): Promise<number> => {
  const count = context.workbook.worksheets.getCount();
  await context.sync();
  return count.value;
};

const codeOf = (work: Promise<unknown>) =>
  work.then(
    (value) => value,
    (error: { code?: string }) => error.code,
  );

describe('the session', () => {
  const quick = { retryDelays: [1, 1], syncTimeout: 1_000 };

  test('tries a read again after a passing refusal, and gives up in the end', async () => {
    const once = new ExcelSession(refusing('ActivityLimitReached', 'GeneralException'), quick);
    expect(await once.read(countSheets)).toBe(1);
    const often = new ExcelSession(refusing('Conflict', 'Conflict', 'Conflict'), quick);
    expect(await codeOf(often.read(countSheets))).toBe('EXCEL_BUSY');
  });

  test('never repeats a write, nor a read that would be refused again', async () => {
    const write = new ExcelSession(refusing('ActivityLimitReached'), quick);
    expect(await codeOf(write.run(countSheets))).toBe('EXCEL_BUSY');
    const editing = new ExcelSession(refusing('InvalidOperationInCellEditMode'), quick);
    expect(await codeOf(editing.read(countSheets))).toBe('CELL_EDIT_MODE');
    expect(await codeOf(editing.read(countSheets))).toBe(1);
  });

  test('does not wait for ever', async () => {
    const session = new ExcelSession(silent(), quick);
    expect(await codeOf(session.read(countSheets))).toBe('SYNC_TIMEOUT');
  });

  test('tells what the real client refuses, with the place', async () => {
    const failure = await opened.session
      .run(async (context) => {
        context.workbook.worksheets.getItem('Absente').load('name');
        await context.sync();
      })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'ITEM_NOT_FOUND',
      transient: false,
      detail: { officeCode: 'ItemNotFound', location: expect.stringContaining('getItem') },
    });
  });

  test('passes errors of the batch itself through', async () => {
    const bug = new RangeError('ours');
    await expect(opened.session.read(() => Promise.reject(bug))).rejects.toBe(bug);
  });

  test('knows the language and the requirement sets', async () => {
    expect([opened.session.locale, opened.session.supports('1.9'), opened.session.supports('9.9')]).toEqual([
      'fr-FR',
      true,
      false,
    ]);
  });
});
