import type { CheckResult, ReportResult, RunOptions } from '../../../src/app/result';
import { describeFailure } from '../../../src/app/failure';
import { CensusError } from '../../../src/census/census-error';
import { censusOf } from '../../census/support/census-grid';
import type { Finding } from '../../../src/census/finding';
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import { announcement } from '../../../src/taskpane/view-model/announcement';
import { paneTexts } from '../../../src/taskpane/view-model/texts';

const t = paneTexts('fr-FR');

const finding: Finding = {
  rule: 'R08',
  severity: 'erreur',
  sheet: 'Recensement',
  cell: 'M12',
  row: 12,
  column: 'montant_total_ht',
  value: 'cent mille',
  message: 'Le montant « cent mille » n’est pas un nombre.',
  fix: null,
  waived: false,
};

const result = (findings: Finding[]): CheckResult => ({
  census: { sheet: 'Recensement', table: null, headerRow: 4, rows: 3, year: 2024, columns: [], unknownColumns: [] },
  findings,
  summary: { erreur: findings.length, avertissement: 0, info: 0 },
  indicators: [],
  notices: [],
  source: censusOf([{}]),
  waivers: [],
});

/** A task that the test ends when it wants, and that sees the options it was given. */
class Task<T> {
  options: RunOptions = {};
  calls = 0;
  resolve: (value: T) => void = () => {};
  reject: (error: unknown) => void = () => {};

  readonly run = (options: RunOptions): Promise<T> => {
    this.options = options;
    this.calls += 1;
    return new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  };
}

/** Lets what is already answered go on. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

function start() {
  const check = new Task<CheckResult>();
  const report = new Task<ReportResult>();
  const visited: string[] = [];
  const kept: unknown[] = [];
  // What changes the census runs on a real host, in edits-on-host.test.ts.
  const never = () => Promise.reject(new Error('not asked for in these tests'));
  let goFails: Error | null = null;
  const store = new PaneStore({
    check: check.run,
    writeReports: report.run,
    goTo: (sheet, cell) => {
      visited.push(`${sheet}!${cell}`);
      return goFails ? Promise.reject(goFails) : Promise.resolve();
    },
    describeFailure,
    previewFixes: never,
    previewCompletions: never,
    inspect: never,
    apply: never,
    undo: never,
    readLastAction: () => Promise.resolve(null),
    waive: never,
    removeWaivers: never,
    forgetWaivers: never,
    markFindings: never,
    unmarkFindings: never,
    showOnlyFaultyRows: never,
    showAllRows: never,
    readDisplay: () => Promise.resolve({ marked: false, onlyFaulty: false }),
    startLive: () => new Promise(() => {}),
    readMapping: () => Promise.resolve(null),
    saveMapping: (mapping) => {
      kept.push(mapping);
      return Promise.resolve();
    },
    describeColumns: never,
    columnLabels: never,
    entry: never,
    indicators: { read: never, sheets: never, goTo: never, showRows: never, showAllRows: never, readShownRows: never },
    campaign: { places: never, look: never, publish: never, consolidate: never, prepare: never },
  });
  return { store, check, report, visited, kept, failGo: (error: Error) => (goFails = error) };
}

test('a check: working with progress, then the result, said each time', async () => {
  const { store, check } = start();
  const said: string[] = [];
  store.subscribe(() => said.push(announcement(store.getState(), t)));
  const done = store.check();
  check.options.onProgress?.({ done: 1, total: 5, label: 'Lecture des besoins' });
  expect(store.getState().task?.progress).toEqual({ done: 1, total: 5, label: 'Lecture des besoins' });
  check.resolve(result([finding]));
  await done;
  expect(store.getState()).toMatchObject({ task: null, failure: null, sheets: [], last: 'checked' });
  expect(store.getState().result?.findings).toEqual([finding]);
  expect(said).toEqual([
    'Vérification en cours',
    'Vérification en cours\u202f: Lecture des besoins',
    'Vérification terminée\u202f: 1 anomalie, dont 1 erreur.',
  ]);
});

test('a second click while a task runs starts nothing', async () => {
  const { store, check, report } = start();
  const first = store.check();
  await store.check();
  await store.writeReports();
  expect([check.calls, report.calls]).toEqual([1, 0]);
  check.resolve(result([]));
  await first;
  void store.writeReports();
  expect(report.calls).toBe(1);
});

test('cancelling asks the task to stop, keeps the earlier result and says so', async () => {
  const { store, check } = start();
  const first = store.check();
  check.resolve(result([finding]));
  await first;
  const second = store.check();
  store.cancel();
  expect(check.options.signal?.aborted).toBe(true);
  expect(store.getState().task?.cancelling).toBe(true);
  check.reject(check.options.signal?.reason);
  await second;
  expect(store.getState()).toMatchObject({ task: null, failure: null, last: 'checkCancelled' });
  expect(store.getState().result?.findings).toHaveLength(1);
  expect(announcement(store.getState(), t)).toBe('Vérification annulée.');
});

test('a task that ends in spite of the cancel shows its result', async () => {
  const { store, report } = start();
  const done = store.writeReports();
  store.cancel();
  report.resolve({ ...result([]), sheets: ['Données', 'Contrôles'] });
  await done;
  expect(store.getState()).toMatchObject({ task: null, sheets: ['Données', 'Contrôles'], last: 'reported' });
  expect(announcement(store.getState(), t)).toBe('Calcul terminé. 2 feuilles écrites.');
});

test('two candidates: the sheet chosen is kept, and used for what failed and from then on', async () => {
  const { store, check, report, kept } = start();
  const first = store.writeReports();
  report.reject(new CensusError('CENSUS_AMBIGUOUS', 'Deux feuilles.', ['2023', '2024']));
  await first;
  expect(store.getState().failure).toEqual({
    code: 'CENSUS_AMBIGUOUS',
    message: 'Deux feuilles.',
    choices: ['2023', '2024'],
    detail: '',
    during: 'report',
    step: null,
  });
  const second = store.mapping.chooseSheet('2024');
  await settled();
  expect(kept).toEqual([{ sheet: '2024', columns: {} }]);
  expect(report.calls).toBe(2);
  expect(report.options.sheet).toBe('2024');
  expect(store.getState().failure).toBeNull();
  report.resolve({ ...result([]), sheets: [] });
  await second;
  void store.check();
  expect(check.options.sheet).toBe('2024');
});

test.each([
  ['CENSUS_NOT_FOUND', true],
  ['COLUMN_MISSING', true],
  ['YEAR_NOT_FOUND', false],
] as const)('after %s the earlier result is forgotten: %s', async (code, forgotten) => {
  const { store, check } = start();
  const first = store.check();
  check.resolve(result([finding]));
  await first;
  const second = store.check();
  check.reject(new CensusError(code, 'Phrase.'));
  await second;
  expect(store.getState().failure?.code).toBe(code);
  expect(store.getState().result === null).toBe(forgotten);
});

test('a sheet that was chosen and is gone is not asked for again', async () => {
  const { store, check } = start();
  const before = store.check();
  check.reject(new CensusError('CENSUS_AMBIGUOUS', 'Phrase.', ['2023', '2024']));
  await before;
  const first = store.mapping.chooseSheet('2024');
  await settled();
  check.reject(new CensusError('SHEET_NOT_FOUND', 'Phrase.', ['2023']));
  await first;
  void store.check();
  expect(check.options).not.toHaveProperty('sheet');
});

test('going to a finding selects its cell and makes it the current one', async () => {
  const { store, check, visited } = start();
  const done = store.check();
  check.resolve(result([finding]));
  await done;
  await store.goToFinding(finding);
  expect(announcement(store.getState(), t)).toBe('Cellule sélectionnée\u202f: Ligne 12.');
  await store.goToSheet('Indicateurs');
  expect(visited).toEqual(['Recensement!M12', 'Indicateurs!A1']);
  expect(store.getState().current).toBe(finding);
});

test('a cell that cannot be reached is said and can be closed; the result stays', async () => {
  const { store, check, failGo } = start();
  const first = store.check();
  check.resolve(result([finding]));
  await first;
  failGo(new Error('gone'));
  await store.goToFinding(finding);
  expect(store.getState().failure).toMatchObject({ code: 'UNEXPECTED', during: 'go' });
  expect(store.getState().result).not.toBeNull();
  store.closeFailure();
  expect(store.getState().failure).toBeNull();
});

test('a failure keeps the step that was under way; going to a cell has none', async () => {
  const { store, check, failGo } = start();
  const step = { done: 1, total: 5, label: 'Lecture des besoins' };
  const first = store.check();
  check.options.onProgress?.(step);
  check.reject(new Error('gone'));
  await first;
  expect(store.getState().failure).toMatchObject({ code: 'UNEXPECTED', during: 'check', step });
  const second = store.check();
  check.options.onProgress?.(step);
  failGo(new Error('gone'));
  await store.goToCell('Recensement', 'M12');
  expect(store.getState().failure).toMatchObject({ during: 'go', step: null });
  check.resolve(result([finding]));
  await second;
});
