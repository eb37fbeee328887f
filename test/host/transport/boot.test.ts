import { eventually } from '../eventually';
import { officeFixture, type OfficeFixture } from '../office';

const open: OfficeFixture[] = [];

async function boot(options?: Parameters<typeof officeFixture>[0]): Promise<OfficeFixture> {
  const office = await officeFixture(options);
  open.push(office);
  return office;
}

afterEach(() => {
  for (const office of open.splice(0)) office.close();
});

const saved = (settings: Office.Settings): Promise<Office.AsyncResult<unknown>> =>
  new Promise((resolve) => settings.saveAsync(resolve as never));

describe('the real office.js in Node', () => {
  it('starts as in Excel on the web', async () => {
    const { Office, Excel } = await boot({ api: '1.13' });
    expect([Office.context.host, Office.context.platform, Office.context.displayLanguage]).toEqual([
      'Excel',
      'OfficeOnline',
      'fr-FR',
    ]);
    expect(
      ['1.1', '1.9', '1.13', '1.14'].map((v) => Office.context.requirements.isSetSupported('ExcelApi', v)),
    ).toEqual([true, true, true, false]);
    expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(false);
    expect(typeof Excel.run).toBe('function');
  });

  it('starts in less than a second, faster again', async () => {
    const times: number[] = [];
    for (let i = 0; i < 3; i++) {
      const start = performance.now();
      await boot();
      times.push(Math.round(performance.now() - start));
    }
    console.info(`office.js boots in ${times.join(', ')} ms`);
    expect(Math.max(...times)).toBeLessThan(1000);
  });

  it('lives several times in one process, each with its own workbook and language', async () => {
    const [french, english] = await Promise.all([boot(), boot({ locale: 'en-US' })]);
    const [a, b] = await Promise.all(
      [french, english].map((office, i) =>
        office.run(async (context, sheet) => {
          const range = sheet.getRange('A1:B1');
          range.formulas = [[i, '=A1+0.5']];
          range.load('values,text,formulasLocal');
          context.application.load('decimalSeparator');
          await context.sync();
          return [range.values, range.text, range.formulasLocal, context.application.decimalSeparator];
        }),
      ),
    );
    expect(a).toEqual([[[0, 0.5]], [['0', '0,5']], [[0, '=A1+0,5']], ',']);
    expect(b).toEqual([[[1, 1.5]], [['1', '1.5']], [[1, '=A1+0.5']], '.']);
  });

  it('gives errors that are errors here, with code, location and status', async () => {
    const { Excel, OfficeExtension } = await boot({ locale: 'en-US' });
    const failure: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Absent').load('name');
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).toBeInstanceOf(OfficeExtension.Error);
    expect(failure).toMatchObject({
      code: 'ItemNotFound',
      message: 'The requested resource doesn\'t exist. [There is no "Absent".]',
      httpStatusCode: 404,
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  it('keeps what was done before a failure, and goes on after it', async () => {
    const office = await boot();
    const result = await office.run(async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[1, 2]];
      const failed = await context.sync().catch(({ code }: { code: string }) => code);
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      return [failed, range.values];
    });
    expect(result).toEqual(['InvalidArgument', [[1]]]);
  });

  it('keeps settings in the workbook, the same for both APIs', async () => {
    const office = await boot();
    const { settings } = office.Office.context.document;
    settings.set('annee', 2024);
    settings.set('options', { direction: 'DSI', depuis: new Date(Date.UTC(2024, 0, 15)) });
    expect((await saved(settings)).status).toBe('succeeded');
    const read = await office.run(async (context) => {
      const all = context.workbook.settings.load('items/key,items/value');
      context.workbook.settings.add('feuille', 'Recensement');
      await context.sync();
      return all.items.map(({ key, value }) => [key, value]);
    });
    expect(read).toEqual([
      ['annee', 2024],
      ['options', { direction: 'DSI', depuis: new Date(Date.UTC(2024, 0, 15)) }],
    ]);
    expect([...office.workbook.settings.keys()]).toEqual(['annee', 'options', 'feuille']);
    const refreshed = await new Promise<Office.AsyncResult<Office.Settings>>((resolve) =>
      settings.refreshAsync(resolve as never),
    );
    expect(refreshed.status).toBe('succeeded');
    expect(settings.get('feuille')).toBe('Recensement');
  });

  it('runs the functions of ribbon buttons', async () => {
    const office = await boot();
    const calls: string[] = [];
    office.Office.actions.associate('verifier', (event: Office.AddinCommands.Event) => {
      calls.push(event.source.id);
      setTimeout(() => event.completed(), 5);
    });
    expect(await office.runCommand('verifier', 'BoutonVerifier')).toBe(0);
    expect(calls).toEqual(['BoutonVerifier']);
    expect(await office.runCommand('inconnue', 'Bouton')).not.toBe(0);
  });

  it('shows and hides the pane', async () => {
    const office = await boot();
    const seen: unknown[] = [];
    office.host.onVisibilityChange((visible) => seen.push(visible));
    await office.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
    await office.Office.addin.hide();
    office.host.setPaneVisibility(true);
    await eventually(() => expect(seen).toEqual([false, true, 'Hidden', 'Taskpane']));
  });

  it('counts the traffic', async () => {
    const office = await boot();
    await office.run(async (_, sheet) => void (sheet.getRange('A1').values = [[1]]));
    await office.run(async (context, sheet) => {
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    const { syncs, requests } = office.host.traffic;
    expect(syncs).toHaveLength(2);
    expect(requests).toBeGreaterThan(2);
    for (const { requestBytes, responseBytes, actions } of syncs) {
      expect(requestBytes).toBeGreaterThan(200);
      expect(responseBytes).toBeGreaterThan(50);
      expect(actions).toBeGreaterThan(3);
    }
  });

  it('fails like Excel when told to', async () => {
    const office = await boot({ failures: { requestLimit: 5_000, responseLimit: 5_000 } });
    const large = Array.from({ length: 1000 }, () => ['une valeur']);
    const refused = await office.refusal((_, sheet) => void (sheet.getRange('A1:A1000').values = large));
    expect(refused.code).toBe('RequestPayloadSizeLimitExceeded');
    office.host.failures.requestLimit = Infinity;
    const tooMuch = await office.refusal((_, sheet) => sheet.getRange('A1:A1000').load('values'));
    expect(tooMuch.code).toBe('ResponsePayloadSizeLimitExceeded');
    office.host.failures.cellEditMode = true;
    expect((await office.refusal((_, sheet) => sheet.load('name'))).code).toBe('InvalidOperationInCellEditMode');
    office.host.failures.cellEditMode = false;
    expect(await office.run(async () => 'à nouveau')).toBe('à nouveau');
  });
});
