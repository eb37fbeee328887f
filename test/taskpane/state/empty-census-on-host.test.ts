/** A census in which nothing is entered yet, in the pane: a state, not a failure; the form begins it, and so does the grid. On the embedded host. */
import { COLUMN_KEYS } from '../../../src/census/columns';
import { parseRangeName } from '../../../src/host/workbook/address';
import type { CellValue } from '../../../src/host/workbook/cell-value';
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import { bindUseCases } from '../../../src/taskpane/use-cases';
import { columnLetters } from '../../../src/table/address';
import { announcement } from '../../../src/taskpane/view-model/announcement';
import { paneTexts } from '../../../src/taskpane/view-model/texts';
import { Bench } from '../../app/changes-on-host';
import { openTemplate } from '../../app/empty-template';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

/** Where the title of a need stands in the template. */
const TITLE = columnLetters(COLUMN_KEYS.indexOf('intitule'));
const LYCEES = 'Direction des lycées';
const t = paneTexts('fr-FR');

let bench: Bench;
let store: PaneStore;
afterEach(async () => {
  await store.entry.leave();
  await store.live.turn(false);
  bench.opened.close();
});

const entry = () => store.entry.getState();
const state = () => store.getState();

/** Waits until something holds, and fails where it was waited for. */
async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 20_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`still not so: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The blank template of a department, checked and followed. */
async function openPane(): Promise<void> {
  bench = new Bench(await openTemplate(LYCEES));
  store = new PaneStore(bindUseCases(bench.session));
  await store.check();
}

const select = (address: string): Promise<void> =>
  bench.session.run(async (context) => {
    context.workbook.worksheets.getItem('Recensement').getRange(address).select();
    await context.sync();
  });

/** What a user types in a cell, by the way of the workbook's own window. */
function typeIn(address: string, value: CellValue): void {
  const { row, column } = parseRangeName(address)!;
  bench.sheet().write(row, column, [[{ value }]]);
}

test('a check of the blank template fails in nothing and says that the census is ready', async () => {
  await openPane();
  expect([state().failure, state().result?.census.rows, state().result?.findings, state().page]).toEqual([
    null,
    0,
    [],
    'home',
  ]);
  expect(announcement(state(), t)).toBe(t.announce.checkEmpty);
});

test('« Calculer » writes nothing and says why; that the census is ready is still shown', async () => {
  await openPane();
  const sheets = bench.opened.host.workbook.sheets.map(({ name }) => name);
  await store.writeReports();
  expect([state().failure?.code, state().failure?.during, state().result?.census.rows]).toEqual([
    'CENSUS_EMPTY',
    'report',
    0,
  ]);
  expect(bench.opened.host.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
});

test('the first need, then the second: each on the row prepared for it, with its findings', async () => {
  await openPane();
  await select('C40');
  store.navigate('entry');
  const entered = store.entry.enter();
  await store.entry.startNew();
  await entered;
  expect([entry().draft?.start.row, entry().draft?.start.isNew, entry().focus]).toEqual([6, true, 1]);
  store.entry.type('intitule', 'Chaises des lycées');
  store.entry.choose('montant_total_ht', '90 k€');
  expect(await store.entry.write()).toBe(true);
  expect([state().result?.census.rows, entry().draft?.start.row, entry().draft?.start.isNew]).toEqual([1, 6, false]);
  expect(state().result?.findings.map(({ rule, row }) => [rule, row])).toEqual(
    expect.arrayContaining([
      ['R03', 6],
      ['R05', 6],
    ]),
  );
  expect([bench.cell(`${TITLE}6`)[0], bench.cell('A6')[0]]).toEqual(['Chaises des lycées', '2025-001']);
  await store.entry.startNew();
  store.entry.choose('intitule', 'Tables');
  expect(await store.entry.write()).toBe(true);
  expect([entry().draft?.start.row, bench.cell(`${TITLE}7`)[0], bench.cell('A7')[0]]).toEqual([
    7,
    'Tables',
    '2025-002',
  ]);
  expect(state().result?.source.needs.map(({ row }) => row)).toEqual([6, 7]);
});

test('the first row typed in the grid is followed, and its deletion too', async () => {
  await openPane();
  await until(() => store.getState().task === null);
  await select(`${TITLE}6`);
  await store.entry.enter();
  await until(() => entry().draft !== null);
  expect([entry().draft?.start.row, entry().draft?.start.isNew]).toEqual([6, true]);
  typeIn(`${TITLE}6`, 'Chaises des lycées');
  await until(() => state().result?.census.rows === 1);
  expect(state().result?.findings.map(({ row }) => row)).toEqual(expect.arrayContaining([6]));
  // The form, in which nothing is typed, stays on the row that is being filled in.
  await until(() => entry().draft?.start.isNew === false);
  expect(entry().draft?.start.row).toBe(6);
  typeIn(`${TITLE}6`, null);
  await until(() => state().result?.census.rows === 0 && !state().catchingUp);
  expect([state().failure, state().result?.findings]).toEqual([null, []]);
});

test('a new need but for a locked cell: it is there, the form stays on it, and what was left is told', async () => {
  const unlocked = ['A2', 'B2', 'C2', 'D2', 'E2', 'F2', 'K2', 'L2'];
  bench = await Bench.open([], (sheet) => {
    sheet.getCell('A2').value = 2025;
    sheet.getCell('B2').value = LYCEES;
    for (const cell of unlocked) sheet.getCell(cell).protection = { locked: false };
    void sheet.protect('', {});
  });
  store = new PaneStore(bindUseCases(bench.session));
  await store.check();
  await store.entry.startNew();
  expect(entry().draft?.start.row).toBe(2);
  store.entry.type('intitule', 'Tables');
  store.entry.choose('montant_total_ht', '90 k€');
  expect(await store.entry.write()).toBe(false);
  expect(state().outcome?.refused.map(({ code, change }) => [code, change.kind === 'cell' && change.cell])).toEqual([
    ['SHEET_PROTECTED', 'O2'],
  ]);
  expect(['A2', 'D2', 'K2', 'O2'].map((cell) => bench.cell(cell)[0])).toEqual([2025, 'Tables', 90_000, null]);
  expect([state().result?.census.rows, entry().draft?.start.row, entry().draft?.start.isNew]).toEqual([1, 2, false]);
});

test('below a header alone, a title typed first is no failure though no year is told yet', async () => {
  bench = await Bench.open([]);
  store = new PaneStore(bindUseCases(bench.session));
  await store.check();
  const year = state().result!.census.year;
  typeIn('D2', 'Chaises des lycées');
  await until(() => state().result?.census.rows === 1);
  expect([state().failure, state().result?.census.year]).toEqual([null, year]);
  typeIn('A2', 2030);
  await until(() => state().result?.census.year === 2030);
  expect(state().result?.findings.map(({ cell }) => cell)).not.toContain('A2');
});

test('what is typed in the form goes to the next row when somebody takes the first one', async () => {
  await openPane();
  await store.entry.startNew();
  store.entry.choose('intitule', 'Tables');
  typeIn(`${TITLE}6`, 'Chaises des lycées');
  await until(() => entry().draft?.start.row === 7);
  expect(await store.entry.write()).toBe(true);
  expect([bench.cell(`${TITLE}6`)[0], bench.cell(`${TITLE}7`)[0]]).toEqual(['Chaises des lycées', 'Tables']);
});

test('a row taken that the pane does not know of yet: nothing is mixed, the form moves on by itself', async () => {
  await openPane();
  await store.live.turn(false);
  await store.entry.startNew();
  store.entry.choose('intitule', 'Tables');
  typeIn(`${TITLE}6`, 'Chaises des lycées');
  expect(await store.entry.write()).toBe(false);
  expect([state().outcome?.done, state().outcome?.refused.map(({ code }) => code)]).toEqual([0, ['ROW_TAKEN']]);
  expect([entry().draft?.start.row, entry().typed, bench.cell(`${TITLE}6`)[0]]).toEqual([
    7,
    { intitule: 'Tables' },
    'Chaises des lycées',
  ]);
  expect(await store.entry.write()).toBe(true);
  expect(bench.cell(`${TITLE}7`)[0]).toBe('Tables');
});
