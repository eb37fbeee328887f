/** The form of a need in the pane: what it follows, what it asks before leaving, what is refused; on the embedded host. */
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import { fieldText, isUnsaved } from '../../../src/taskpane/state/entry-state';
import { bindUseCases } from '../../../src/taskpane/use-cases';
import type { ColumnKey } from '../../../src/census/columns';
import { openForAddin } from '../../../src/cli/open-for-addin';
import { Bench } from '../../app/changes-on-host';
import { addCensus, soundRow, workbookBytes, type CensusRow } from '../../cli/census-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

let bench: Bench;
let store: PaneStore;
afterEach(async () => {
  await store.entry.leave();
  await store.live.turn(false);
  bench.opened.close();
});

const select = (address: string): Promise<void> =>
  bench.session.run(async (context) => {
    context.workbook.worksheets.getItem('Recensement').getRange(address).select();
    await context.sync();
  });

const entry = () => store.entry.getState();
const row = () => entry().draft?.start.row;

/** Waits until something holds; the test fails by its time limit otherwise. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function openPane(...[rows, change]: Parameters<typeof Bench.open>): Promise<void> {
  await follow(await Bench.open(rows, change));
}

/** A census with one column per part of a duration. */
async function openDurations(row: CensusRow = {}): Promise<void> {
  const keys: ColumnKey[] = ['direction', 'nature_besoin', 'intitule', 'code_nomenclature', 'type_achat'];
  keys.push('duree_initiale', 'nb_reconductions', 'duree_reconduction', 'montant_total_ht', 'date_lancement');
  const bytes = await workbookBytes((workbook) => void addCensus(workbook, [soundRow(row)], { keys }));
  await follow(new Bench(await openForAddin(bytes)));
}

async function follow(opened: Bench): Promise<void> {
  bench = opened;
  store = new PaneStore(bindUseCases(bench.session));
  await store.check();
  await select('D2');
  await store.entry.enter();
}

test('the form opens on the row selected and follows the selection; rows that are no needs are left out', async () => {
  await openPane([{ intitule: 'Chaises' }, { intitule: 'Tables' }]);
  expect([row(), fieldText(entry(), 'intitule')]).toEqual([2, 'Chaises']);
  await select('A1');
  await select('H3');
  await until(() => row() === 3);
  expect(fieldText(entry(), 'intitule')).toBe('Tables');
  await store.entry.leave();
  await select('D2');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(row()).toBe(3);
});

test('a row selected while the pane works is opened once the work is over', async () => {
  await openPane([{ intitule: 'Chaises' }, { intitule: 'Tables' }]);
  let during: Promise<void> | null = null;
  let seen: number | null | undefined;
  const stop = store.subscribe(() => {
    if (store.getState().task?.progress?.done === 1) during ??= select('D3');
    if (store.getState().task) seen = row();
  });
  await store.check();
  await during;
  stop();
  await until(() => row() === 3);
  expect([seen, fieldText(entry(), 'intitule')]).toEqual([2, 'Tables']);
});

test('another row is opened only once what is typed is written, discarded or kept', async () => {
  await openPane([{ intitule: 'Chaises' }, { intitule: 'Tables' }]);
  store.entry.type('intitule', 'Fauteuils');
  await select('D3');
  await until(() => entry().waiting !== null);
  expect([row(), entry().waiting]).toEqual([2, { row: 3 }]);
  await store.entry.resolve('stay');
  expect([row(), entry().waiting, fieldText(entry(), 'intitule')]).toEqual([2, null, 'Fauteuils']);
  await store.entry.startNew();
  expect(entry().waiting).toEqual({ row: null });
  await store.entry.resolve('write');
  expect([row(), bench.cell('D2')[0], fieldText(entry(), 'direction')]).toEqual([
    null,
    'Fauteuils',
    'Direction des lycées',
  ]);
  store.entry.type('intitule', 'Bancs');
  await select('D3');
  await until(() => entry().waiting !== null);
  await store.entry.resolve('discard');
  expect([row(), isUnsaved(entry()), bench.cell('D4')[0]]).toEqual([3, false, null]);
});

test('what the sheet refuses stays in the form, and the rest is written', async () => {
  await openPane([{ intitule: 'Chaises' }], (sheet) => {
    sheet.mergeCells('O2:P2');
  });
  store.entry.type('statut', 'Reporté');
  store.entry.type('montant_total_ht', '80 k€');
  expect(await store.entry.write()).toBe(false);
  expect(store.getState().outcome).toMatchObject({ kind: 'entry', done: 1, refused: [{ code: 'MERGED' }] });
  expect([bench.cell('K2')[0], bench.cell('O2')[0]]).toEqual([80_000, 'Validé']);
  expect([entry().draft?.values, isUnsaved(entry())]).toEqual([{ statut: 'Reporté' }, true]);
});

test('an edit of the row in the sheet reaches the form; what is typed stays, and it is told', async () => {
  await openPane([{ intitule: 'Chaises' }, { intitule: 'Tables' }]);
  store.entry.type('montant_total_ht', '80 k€');
  await store.check();
  await bench.session.run(async (context) => {
    context.workbook.worksheets.getItem('Recensement').getRange('D2').values = [['Fauteuils']];
    await context.sync();
  });
  await store.check();
  await until(() => fieldText(entry(), 'intitule') === 'Fauteuils');
  expect([entry().changed, fieldText(entry(), 'montant_total_ht')]).toEqual([['intitule'], '80 k€']);
  expect(await store.entry.write()).toBe(true);
  expect([bench.cell('D2')[0], bench.cell('K2')[0], entry().changed]).toEqual(['Fauteuils', 80_000, []]);
});

test('a duration in words spreads over its cells when its field is left', async () => {
  await openPane([{}]);
  store.entry.type('duree_totale', '3 ans + 1');
  store.entry.leaveField('duree_totale');
  expect([entry().draft?.values, entry().draft?.shown.duree_totale]).toEqual([{ duree_totale: 48 }, '48']);
  expect(entry().visited).toEqual(new Set(['duree_totale']));
});

const durations = (): string[] =>
  (['duree_initiale', 'nb_reconductions', 'duree_reconduction'] as const).map((key) => fieldText(entry(), key));

const fill = (key: ColumnKey, text: string): void => {
  store.entry.type(key, text);
  store.entry.leaveField(key);
};

test('what a duration filled goes with the text that told it, and comes back with it', async () => {
  await openDurations();
  fill('duree_initiale', '1 an renouvelable 3 fois');
  expect([durations(), entry().draft?.months]).toEqual([['12', '3', '12'], 48]);
  fill('duree_initiale', '2 ans');
  expect([durations(), entry().draft?.months]).toEqual([['2 ans', '', ''], 24]);
  expect(entry().draft?.values).toEqual({ duree_initiale: 24 });
  fill('duree_initiale', '12');
  expect(durations()).toEqual(['12', '3', '12']);
  fill('duree_initiale', '2 ans + 1');
  expect([durations(), entry().draft?.months]).toEqual([['24', '1', '12'], 36]);
});

test('what somebody typed over what a duration filled stays', async () => {
  await openDurations();
  fill('duree_initiale', '1 an renouvelable 3 fois');
  fill('nb_reconductions', '2');
  fill('duree_initiale', '2 ans');
  expect([durations(), entry().draft?.values]).toEqual([
    ['2 ans', '2', ''],
    { duree_initiale: 24, nb_reconductions: 2 },
  ]);
});

test('what the row held before stays when the duration changes', async () => {
  await openDurations({ nb_reconductions: 3 });
  fill('duree_initiale', '1 an renouvelable 3 fois');
  fill('duree_initiale', '24');
  expect(durations()).toEqual(['24', '3', '']);
});

test('a new need is left for the row selected in the sheet, or for none', async () => {
  await openPane([{ intitule: 'Chaises' }, { intitule: 'Tables' }]);
  await store.entry.startNew();
  store.entry.type('intitule', 'Bancs');
  await select('D3');
  await until(() => entry().waiting !== null);
  store.entry.discard();
  await until(() => entry().draft !== null);
  expect([row(), isUnsaved(entry()), fieldText(entry(), 'intitule')]).toEqual([3, false, 'Tables']);
  await select('A1');
  await store.entry.startNew();
  store.entry.discard();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([entry().draft, entry().opening, isUnsaved(entry())]).toEqual([null, false, false]);
});

test('what is typed outlives a check that turns to another page, and counts as not written', async () => {
  await openPane([{ intitule: 'Chaises' }]);
  store.navigate('entry');
  store.entry.type('intitule', 'Fauteuils');
  await store.check();
  expect([store.getState().page === 'entry', isUnsaved(entry()), fieldText(entry(), 'intitule')]).toEqual([
    false,
    true,
    'Fauteuils',
  ]);
});

test('a date that was guessed shows as the day it was understood as once its field is left', async () => {
  await openPane([{}]);
  for (const [typed, shown] of [
    ['15/3', '15/03/2024'],
    ['010524', '01/05/2024'],
    ['fin avril', '30/04/2024'],
    ['fin 2024', 'fin 2024'],
    ['T2 2024', 'T2 2024'],
  ] as const) {
    fill('date_lancement', typed);
    expect(fieldText(entry(), 'date_lancement')).toBe(shown);
  }
});

test('the SSPASER sheet of a row without its origin asks for what is missing, by name', async () => {
  await openPane([
    { nature_besoin: null, date_lancement: 'bientôt' },
    { nature_besoin: 'À reconduire', date_lancement: 'bientôt' },
  ]);
  await store.entry.questions.open();
  expect(entry().questions).toEqual({ missing: ['nature_besoin', 'date_lancement'] });
  await select('D3');
  await until(() => row() === 3);
  await store.entry.questions.open();
  expect(entry().questions).toEqual({ missing: [] });
});

test('a row of which another need took the place cannot be written; forgetting it opens what stands there', async () => {
  await openPane([{ intitule: 'Chaises' }, { intitule: 'Tables' }]);
  store.entry.type('montant_total_ht', '80 k€');
  const other = { B2: 'Autre', C2: 'À renouveler', D2: 'Lits', E2: '41.01', F2: 'Services', K2: 5, L2: '', M2: '' };
  await bench.session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Recensement');
    for (const [cell, value] of Object.entries(other)) sheet.getRange(cell).values = [[value]];
    await context.sync();
  });
  await store.check();
  expect([entry().gone, isUnsaved(entry())]).toEqual([true, true]);
  expect(await store.entry.write()).toBe(false);
  expect(bench.cell('K2')[0]).toBe(5);
  store.entry.discard();
  await until(() => entry().draft !== null);
  expect([row(), entry().gone, fieldText(entry(), 'intitule')]).toEqual([2, false, 'Lits']);
});
