/** Findings that follow the workbook, from the pane, through the real Office.js on the embedded host. */
import type ExcelJS from 'exceljs';
import type { PaneState } from '../../../src/taskpane/state/pane-state';
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import { bindUseCases } from '../../../src/taskpane/use-cases';
import { parseRangeName } from '../../../src/host/workbook/address';
import type { CellValue } from '../../../src/host/workbook/cell-value';
import { Bench } from '../../app/changes-on-host';

jest.setTimeout(120_000);

let bench: Bench;
let store: PaneStore;
afterEach(async () => {
  await store.live.turn(false);
  // A check under way reads on after its result is there.
  const { traffic } = bench.opened.host;
  for (let before = -1; before !== traffic.requests;) {
    before = traffic.requests;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  bench.opened.close();
});

async function open(...args: Parameters<typeof Bench.open>): Promise<void> {
  bench = await Bench.open(...args);
  store = new PaneStore(bindUseCases(bench.session));
}

function type(address: string, value: CellValue, sheet = 'Recensement'): void {
  const { row, column } = parseRangeName(address)!;
  bench.sheet(sheet).write(row, column, [[{ value }]]);
}

/** Waits until the pane is in a state. */
const until = (what: (state: PaneState) => boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The pane did not come to that state.')), 20_000);
    const stop = store.subscribe(look);
    function look(): void {
      if (!what(store.getState())) return;
      clearTimeout(timer);
      stop?.();
      resolve();
    }
    look();
  });

const unreadable = (state: PaneState): string[] =>
  state.result?.findings.filter(({ rule }) => rule === 'R08').map(({ cell }) => cell) ?? [];

const rated = { montant_total_ht: { formula: 'IF(Taux!$B$1>1,"à voir",120000)' } };
const withRate = (_: unknown, workbook: ExcelJS.Workbook): void => {
  workbook.addWorksheet('Taux').addRow(['Taux', 1]);
};

test('what is typed while the first check is under way is found', async () => {
  await open([{ intitule: 'Fauteuils' }, { intitule: 'Bancs' }]);
  let typed = false;
  store.subscribe(() => {
    // The cells have been read by then.
    if (typed || store.getState().task?.progress?.done !== 3) return;
    typed = true;
    type('K3', 'à voir');
  });
  await store.check();
  expect(typed).toBe(true);
  await until((state) => unreadable(state).includes('K3'));
});

test('amounts follow a rate on another sheet, before the workbook is checked as a whole and after', async () => {
  await open([rated, {}, rated], withRate);
  await store.check();
  const kinds = new Set<string | undefined>();
  store.subscribe(() => kinds.add(store.getState().task?.kind));
  type('B1', 2, 'Taux');
  await until((state) => unreadable(state).join() === 'K2,K4');
  await until((state) => kinds.has('check') && state.task === null);
  expect(unreadable(store.getState())).toEqual(['K2', 'K4']);
  type('B1', 1, 'Taux');
  await until((state) => unreadable(state).length === 0);
});

test('after a first check that found no census, nothing is checked unasked', async () => {
  bench = await Bench.open([{}], (sheet) => void sheet.spliceRows(1, 1, ['Rien']));
  store = new PaneStore(bindUseCases(bench.session));
  await store.check();
  expect(store.getState().failure?.code).toBe('CENSUS_NOT_FOUND');
  const kinds = new Set<string | undefined>();
  store.subscribe(() => kinds.add(store.getState().task?.kind));
  type('A3', 'Autre chose');
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect([...kinds]).toEqual([]);
});

test('the reports that the pane writes, formulas over the census among them, start no check', async () => {
  await open([rated, {}], withRate);
  await store.writeReports();
  const kinds = new Set<string | undefined>();
  store.subscribe(() => kinds.add(store.getState().task?.kind));
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(kinds.has('check')).toBe(false);
  // Reports read the census: their formulas are calculated with it.
  type('K3', 150_000);
  await until((state) => !state.catchingUp && state.last === 'followed');
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(kinds.has('check')).toBe(false);
});
