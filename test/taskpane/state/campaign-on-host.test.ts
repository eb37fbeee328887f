/** Indicators and campaign from the pane's store, through the real Office.js, on the embedded host. */
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import { announcement } from '../../../src/taskpane/view-model/announcement';
import { paneTexts } from '../../../src/taskpane/view-model/texts';
import { bindUseCases } from '../../../src/taskpane/use-cases';
import { hostForAddin, openForAddin, type OpenedWorkbook } from '../../../src/cli/open-for-addin';
import { blankWorkbook } from '../../../src/host/xlsx';
import { addCensus, soundRow, workbookBytes, type CensusRow } from '../../cli/census-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

const t = paneTexts('fr-FR');
let opened: OpenedWorkbook;
let store: PaneStore;
afterEach(async () => {
  await store.live.turn(false);
  opened.close();
});

const bytesOf = (rows: CensusRow[]): Promise<Uint8Array> =>
  workbookBytes((workbook) => addCensus(workbook, rows.map(soundRow)));
const fileOf = async (name: string, rows: CensusRow[]) => ({
  name,
  base64: Buffer.from(await bytesOf(rows)).toString('base64'),
});
const paneOn = (workbook: OpenedWorkbook): PaneStore => {
  opened = workbook;
  return (store = new PaneStore(bindUseCases(workbook.session)));
};
const sheet = (name: string) => opened.host.workbook.sheetByName(name)!;
const said = () => announcement(store.getState(), t);

const ROWS = [
  { intitule: 'Mobilier des salles' },
  { intitule: 'Transport des repas', nature_besoin: 'À renouveler', num_marche_actuel: '2020-001' },
];

test('the cards of a check, kept while the census stays, and the rows behind one of them', async () => {
  paneOn(await openForAddin(await bytesOf(ROWS)));
  await store.check();
  const { result } = store.getState();
  expect(store.indicators.knownCards(result!)).toBeNull();
  const cards = (await store.indicators.read(result!, new AbortController().signal))!;
  expect(store.indicators.knownCards(result!)).toBe(cards);
  expect(cards.map(({ id, result: { value } }) => [id, value])).toEqual(
    result!.indicators.map(({ id, value }) => [id, value]),
  );
  expect(await store.indicators.sheets()).toEqual({ indicators: false, data: false });
  const card = cards.find(({ id }) => id === 'A01-2')!;
  await store.indicators.showRows(card);
  expect(store.getState()).toMatchObject({
    indicatorRows: null,
    failure: { code: 'ITEM_NOT_FOUND', during: 'display' },
  });

  await store.writeReports();
  await store.indicators.showRows(card);
  expect(store.getState().indicatorRows).toEqual({
    label: 'Besoins à renouveler',
    rows: { kind: 'data', criteria: 'Retenu = Oui, Nature = À renouveler' },
  });
  expect(said()).toBe(
    'Besoins à renouveler\u202f: la feuille Données ne montre que Retenu = Oui, Nature = À renouveler.',
  );
  const hidden = () => [1, 2].map((row) => Boolean(sheet('Données').rows.get(row)?.filtered));
  expect(hidden()).toEqual([true, false]);
  await store.indicators.showAllRows();
  expect([hidden(), store.getState().indicatorRows, said()]).toEqual([
    [false, false],
    null,
    'Les autres lignes sont à nouveau affichées.',
  ]);
});

test('« Calculer » takes the filter off what it writes again', async () => {
  paneOn(await openForAddin(await bytesOf(ROWS)));
  await store.writeReports();
  const { result } = store.getState();
  const cards = await store.indicators.read(result!, new AbortController().signal);
  await store.indicators.showRows(cards!.find(({ id }) => id === 'A01-1')!);
  expect(store.getState().indicatorRows).not.toBeNull();
  await store.writeReports();
  expect(store.getState().indicatorRows).toBeNull();
  expect([1, 2].map((row) => sheet('Données').rows.get(row)?.filtered ?? false)).toEqual([false, false]);
});

test('a stopped reading of the cards says nothing', async () => {
  paneOn(await openForAddin(await bytesOf(ROWS)));
  await store.check();
  const abort = new AbortController();
  abort.abort();
  expect(await store.indicators.read(store.getState().result!, abort.signal)).toBeNull();
  expect(store.getState().failure).toBeNull();
});

test('last year’s workbook: refused when it is none, compared with when it is, forgotten when asked', async () => {
  paneOn(await openForAddin(await bytesOf(ROWS)));
  await store.campaign.choosePrevious({ name: 'notes.txt', base64: 'AAAA' });
  expect(store.getState()).toMatchObject({
    campaign: { previous: null },
    failure: { code: 'PREVIOUS_UNREADABLE', during: 'files' },
  });
  const before = await fileOf('recensement-2022.xlsx', [{ intitule: 'Mobilier des salles', annee: 2023 }]);
  await store.campaign.choosePrevious(before);
  expect([store.getState().campaign.previous, store.getState().failure, said()]).toEqual([
    'recensement-2022.xlsx',
    null,
    'Classeur de comparaison choisi.',
  ]);
  await store.writeReports();
  const { cells } = sheet('Comparaison');
  const used = cells.used(false)!;
  const texts = Array.from({ length: used.rowCount }, (_, row) => String(sheet('Comparaison').value(row, 0) ?? ''));
  expect(texts.some((text) => text.includes('recensement-2022.xlsx'))).toBe(true);

  store.campaign.forgetPrevious();
  expect([store.getState().campaign.previous, store.campaign.reportOptions()]).toEqual([null, {}]);
});

test('the files of a publication, made without writing anything', async () => {
  paneOn(await openForAddin(await bytesOf([{ intitule: 'Mobilier des salles' }])));
  const before = opened.host.workbook.sheets.map(({ name }) => name);
  await store.campaign.publish();
  const { published } = store.getState().campaign;
  expect(published!.files.map(({ file, rows }) => [file, rows])).toEqual([
    ['datapackage.json', null],
    ['besoins.csv', 1],
    ['projets-achats-approch.csv', expect.any(Number)],
    ['indicateurs.csv', expect.any(Number)],
    ['indicateurs.json', null],
  ]);
  expect(published!.files[1]!.text).toContain('Mobilier des salles');
  expect(said()).toBe('5 fichiers prêts à enregistrer.');
  expect(opened.host.workbook.sheets.map(({ name }) => name)).toEqual(before);
});

test('workbooks of departments brought together, then checked', async () => {
  paneOn(await hostForAddin(blankWorkbook()));
  store.navigate('campaign');
  expect(await store.campaign.places()).toEqual({ tables: {}, empty: true, otherWorkbooks: true });
  await store.campaign.consolidate([
    await fileOf('lycees.xlsx', ROWS),
    { name: 'notes.xlsx', base64: 'AAAA' },
    await fileOf('transports.xlsx', [{ intitule: 'Billettique des gares', direction: 'Transports' }]),
  ]);
  const { campaign, page, result, failure } = store.getState();
  expect(campaign.common).toMatchObject({
    rows: 3,
    files: [
      { file: 'lycees.xlsx', rows: 2 },
      { file: 'transports.xlsx', rows: 1 },
    ],
    failures: [{ file: 'notes.xlsx', code: 'FILE_UNREADABLE' }],
  });
  expect([page, failure, result?.source.needs.length]).toEqual(['campaign', null, 3]);
});

test('the workbook of a new campaign, with the contracts of another workbook', async () => {
  const last = await workbookBytes((workbook) => {
    addCensus(workbook, ROWS.map(soundRow));
    const list = workbook.addWorksheet('Directions');
    list.addRows([
      ['Direction', 'Sigle'],
      ['Direction des lycées', 'DLY'],
    ]);
  });
  paneOn(await hostForAddin(blankWorkbook()));
  await store.campaign.prepare(2024, { name: 'recensement-2023.xlsx', base64: Buffer.from(last).toString('base64') });
  const { campaign, failure } = store.getState();
  expect([failure, campaign.prepared?.year, said()]).toEqual([null, 2025, 'Modèle des besoins de 2025 écrit.']);
  const names = opened.host.workbook.sheets.map(({ name }) => name);
  expect(names).toContain('Directions');
  // The census of the other workbook did not stay behind.
  expect(names.filter((name) => /^Recensement/.test(name))).toEqual(['Recensement']);
  const list = sheet('Directions');
  const used = list.cells.used(false)!;
  const texts = Array.from({ length: used.rowCount }, (_, row) => list.value(used.row + row, used.column));
  expect(texts).toContain('DLY');
});

test('a campaign is prepared in an empty workbook only, from a workbook only', async () => {
  paneOn(await openForAddin(await bytesOf(ROWS)));
  await store.campaign.prepare(2024, null);
  expect(store.getState()).toMatchObject({
    campaign: { prepared: null },
    failure: { code: 'SHEETS_TAKEN', during: 'template' },
  });
  await store.live.turn(false);
  opened.close();
  paneOn(await hostForAddin(blankWorkbook()));
  const before = opened.host.workbook.sheets.map(({ name }) => name);
  await store.campaign.prepare(2024, { name: 'notes.xlsx', base64: 'AAAA' });
  expect(store.getState().failure).toMatchObject({ code: 'PREVIOUS_UNREADABLE', during: 'template' });
  expect(opened.host.workbook.sheets.map(({ name }) => name)).toEqual(before);
});
