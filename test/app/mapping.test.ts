import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADD_IN_ID } from '../../src/app/add-in-id';
import { checkWorkbook } from '../../src/app/check';
import { describeFailure } from '../../src/app/failure';
import { describeColumns, readMapping, saveMapping } from '../../src/app/mapping';
import { openForAddin, type OpenedWorkbook, type OpenOptions } from '../../src/cli/open-for-addin';
import { keepChoices } from '../../src/excel/kept-choices';
import { addCensus, soundRow, workbookBytes, type CensusRow } from '../cli/census-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

let opened: OpenedWorkbook | null = null;
afterEach(() => opened?.close());

const open = async (bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenedWorkbook> => {
  opened?.close();
  opened = await openForAddin(bytes, options);
  return opened;
};

const reopen = async (workbook: OpenedWorkbook): Promise<OpenedWorkbook> => open(await workbook.save());

const census = (rows: CensusRow[] = [soundRow()], extra: Record<string, (string | number)[]> = {}) =>
  workbookBytes((workbook) => void addCensus(workbook, rows, { extra }));

const columnsOf = async ({ session }: OpenedWorkbook) => {
  const result = await checkWorkbook(session);
  return {
    columns: Object.fromEntries(result.census.columns.map(({ key, column }) => [key, column])),
    notices: result.notices,
  };
};

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => describeFailure(error).code,
  );

test('the id is that of the manifest: Excel keeps settings under it', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  expect(/<Id>(.*?)<\/Id>/.exec(manifest)?.[1]).toBe(ADD_IN_ID);
});

test('a column chosen by its header is kept in the file, and every later check heeds it', async () => {
  const workbook = await open(await census([soundRow()], { 'Coût complet': [90_000], 'Ma colonne': ['DSI'] }));
  expect((await columnsOf(workbook)).columns).toMatchObject({ montant_total_ht: 'K' });
  expect(await readMapping(workbook.session)).toBeNull();
  await saveMapping(workbook.session, { columns: { montant_total_ht: 'Coût complet', service: 'Ma colonne' } });

  const again = await reopen(workbook);
  expect(await readMapping(again.session)).toEqual({
    columns: { service: 'Ma colonne', montant_total_ht: 'Coût complet' },
  });
  const { columns, notices } = await columnsOf(again);
  expect(columns).toMatchObject({ montant_total_ht: 'P', service: 'Q', montant_annuel_ht: 'J' });
  expect(notices.filter((notice) => notice.includes('choi'))).toEqual([]);

  await saveMapping(again.session, null);
  expect(await readMapping(again.session)).toBeNull();
  expect((await columnsOf(await reopen(again))).columns).toMatchObject({ montant_total_ht: 'K' });
});

test('a column that the user says is not there is not taken', async () => {
  const workbook = await open(await census());
  await saveMapping(workbook.session, { columns: { consid_env: null, num_marche_actuel: null } });
  const { columns } = await columnsOf(workbook);
  expect([columns.consid_env, columns.num_marche_actuel, columns.statut]).toEqual([undefined, undefined, 'O']);
});

test('a header that is gone, a sheet that is gone: the choice is ignored, and that is said', async () => {
  const workbook = await open(await census());
  await saveMapping(workbook.session, { sheet: 'Ancienne', columns: { montant_total_ht: 'Enveloppe 2019' } });
  const { columns, notices } = await columnsOf(workbook);
  expect(columns).toMatchObject({ montant_total_ht: 'K' });
  expect(notices).toEqual(
    expect.arrayContaining([
      'La feuille choisie « Ancienne » n’est plus dans le classeur : ce choix est ignoré.',
      'L’en-tête « Enveloppe 2019 », choisi pour « Montant total HT », n’est plus dans le recensement : ce choix est ignoré.',
    ]),
  );
});

describe('several sheets may be the census', () => {
  const two = () =>
    workbookBytes((workbook) => {
      addCensus(workbook, [soundRow()], { sheet: 'Lycées' });
      addCensus(workbook, [soundRow(), soundRow({ intitule: 'Rideaux des internats' })], { sheet: 'Transports' });
    });

  test('the choice is kept, and one made for a single check goes before it', async () => {
    const workbook = await open(await two());
    expect(await codeOf(checkWorkbook(workbook.session))).toBe('CENSUS_AMBIGUOUS');
    await saveMapping(workbook.session, { sheet: 'Transports', columns: {} });
    const again = await reopen(workbook);
    expect((await checkWorkbook(again.session)).census).toMatchObject({ sheet: 'Transports', rows: 2 });
    expect((await checkWorkbook(again.session, { sheet: 'Lycées' })).census).toMatchObject({
      sheet: 'Lycées',
      rows: 1,
    });
  });

  test('columns chosen on one sheet say nothing of another', async () => {
    const workbook = await open(await two());
    await saveMapping(workbook.session, { sheet: 'Transports', columns: { montant_total_ht: null } });
    expect(await codeOf(checkWorkbook(workbook.session))).toBe('COLUMN_MISSING');
    expect(await codeOf(checkWorkbook(workbook.session, { sheet: 'Lycées' }))).toBe('done');
  });
});

describe('what the headers were taken for', () => {
  const described = async (workbook: OpenedWorkbook, options = {}) => {
    const { headers, ...rest } = await describeColumns(workbook.session, options);
    return { ...rest, headers: Object.fromEntries(headers.map(({ header, ...what }) => [header, what])) };
  };

  test('how sure, and what else they may be', async () => {
    const workbook = await open(
      await workbookBytes((book) => {
        const sheet = book.addWorksheet('Besoins');
        sheet.addRow([
          'Direction prescriptrice',
          'Objet',
          'Nature',
          'Famille',
          'Type',
          'Montant',
          'Lancement',
          'Satut',
        ]);
        sheet.addRow(['DSI', 'Serveurs', 'N', '16.07', 'F', 120_000, 'mars 2027', 'Validé']);
      }),
    );
    const { headers, sheet, headerRow, missing, absent } = await described(workbook);
    expect({ sheet, headerRow, missing }).toEqual({ sheet: 'Besoins', headerRow: 1, missing: [] });
    expect(absent).toEqual(expect.arrayContaining(['statut', 'service']));
    expect(headers).toMatchObject({
      'Direction prescriptrice': { column: 'A', key: 'direction', certainty: 'certain' },
      Objet: { key: 'intitule', certainty: 'likely' },
      Nature: { key: 'nature_besoin', certainty: 'unsure', others: expect.arrayContaining(['nature_comptable']) },
      Satut: { column: 'H', key: null, certainty: 'unknown', others: expect.arrayContaining(['statut']) },
    });
    const tried = await described(workbook, { mapping: { columns: { statut: 'Satut' } } });
    expect(tried.headers.Satut).toMatchObject({ key: 'statut', certainty: 'chosen' });
  });

  test('with a column missing, so that it can be chosen', async () => {
    const workbook = await open(
      await workbookBytes((book) => {
        const sheet = book.addWorksheet('Besoins');
        sheet.addRow(['Direction', 'Objet', 'N/R', 'Famille', 'Type', 'Combien', 'Lancement']);
        sheet.addRow(['DSI', 'Serveurs', 'N', '16.07', 'F', 120_000, 'mars 2027']);
      }),
    );
    expect(await codeOf(checkWorkbook(workbook.session))).toBe('COLUMN_MISSING');
    expect((await described(workbook)).missing).toEqual(['montant_total_ht']);
    await saveMapping(workbook.session, { columns: { montant_total_ht: 'Combien' } });
    expect((await columnsOf(workbook)).columns).toMatchObject({ montant_total_ht: 'F' });
  });
});

describe('what was kept by others', () => {
  test.each([
    [{ columns: { montant_total_ht: 12, zz: 'Objet' }, sheet: ['a'] }],
    [[1, 2]],
    [{}],
    [{ sheet: 'x'.repeat(99) }],
  ])('%j is no mapping', async (value) => {
    const workbook = await open(await census());
    await keepChoices(workbook.session, value);
    expect(await readMapping(workbook.session)).toBeNull();
    expect(await codeOf(checkWorkbook(workbook.session))).toBe('done');
  });

  test('a setting that is no JSON, or of another add-in, changes nothing', async () => {
    const workbook = await open(await census());
    workbook.host.workbook.settings.set('recensement-achats', '"{broken"');
    expect(await codeOf(checkWorkbook(workbook.session))).toBe('done');
    workbook.host.workbook.addInId = '11111111-2222-3333-4444-555555555555';
    workbook.host.workbook.settings.set('recensement-achats', JSON.stringify('{"columns":{"statut":null}}'));
    const again = await reopen(workbook);
    expect((await columnsOf(again)).columns.statut).toBe('O');
  });

  test('too much to keep, or a document that cannot be changed, is refused', async () => {
    const workbook = await open(await census());
    expect(await codeOf(keepChoices(workbook.session, { text: 'x'.repeat(70_000) }))).toBe('REQUEST_TOO_LARGE');
    expect(await readMapping(workbook.session)).toBeNull();
    const closed = await open(await census(), { readOnly: true });
    expect(await codeOf(saveMapping(closed.session, { columns: { statut: null } }))).toBe('ACCESS_DENIED');
  });
});
