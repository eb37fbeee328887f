/** Findings accepted together and taken back from the pane, through the real Office.js, on the embedded host. */
import type { Finding } from '../../../src/census/finding';
import type { WaiverPreview } from '../../../src/taskpane/state/pane-state';
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import { announcement } from '../../../src/taskpane/view-model/announcement';
import { groupWaivers } from '../../../src/taskpane/view-model/group-waivers';
import { paneTexts } from '../../../src/taskpane/view-model/texts';
import { bindUseCases } from '../../../src/taskpane/use-cases';
import { Bench } from '../../app/changes-on-host';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

const t = paneTexts('fr-FR');
/** A total that its years do not give: R11, a warning. */
const DOUBTFUL = { montant_annuel_ht: 100_000, duree_totale: 12, montant_total_ht: 180_000 };
const REASON = 'Note du 12 mars';

let bench: Bench;
let store: PaneStore;
beforeEach(async () => {
  bench = await Bench.open(['Bancs', 'Lits', 'Tables', 'Vélos'].map((intitule) => ({ ...DOUBTFUL, intitule })));
  store = new PaneStore(bindUseCases(bench.session));
  await store.check();
  store.edits.nameAuthor('A. Martin');
});
afterEach(async () => {
  await store.live.turn(false);
  bench.opened.close();
});

const warnings = (): Finding[] => (store.getState().result?.findings ?? []).filter(({ rule }) => rule === 'R11');
const states = () => warnings().map(({ row, waived }) => [row, waived]);
/** The group of the rule, as its heading opens it. */
function openGroup(findings = warnings()): WaiverPreview {
  store.waivers.open({ ...groupWaivers(findings)!, group: 'R11 · Total' });
  return store.getState().preview as WaiverPreview;
}

test('the group is shown, one left out, the others accepted in one action, said and checked again', async () => {
  const preview = openGroup();
  expect([preview.kind, preview.group, preview.findings.map(({ row }) => row), preview.errors]).toEqual([
    ...['waive', 'R11 · Total', [2, 3, 4, 5], 0],
  ]);
  expect(states().filter(([, waived]) => waived)).toEqual([]);
  await store.waivers.applyPreview(
    preview.findings.filter(({ row }) => row !== 3),
    REASON,
  );
  expect(states()).toEqual([
    [2, true],
    [3, false],
    [4, true],
    [5, true],
  ]);
  expect(warnings()[0]).toMatchObject({ waiver: { reason: REASON, author: 'A. Martin' } });
  expect(store.getState()).toMatchObject({ preview: null, outcome: { kind: 'waive', done: 3 }, stale: false });
  expect(announcement(store.getState(), t)).toMatch(/^3 dérogations enregistrées\. Vérification terminée/);
});

test('the action is taken back as a whole, though rows moved meanwhile', async () => {
  await store.waivers.applyPreview(openGroup().findings, REASON);
  await bench.session.run(async (context) => {
    context.workbook.worksheets.getItem('Recensement').getRange('A2:O2').insert('Down');
    await context.sync();
  });
  await store.waivers.withdrawLast();
  expect(states()).toEqual([3, 4, 5, 6].map((row) => [row, false]));
  expect(store.getState().outcome).toMatchObject({ kind: 'unwaive', done: 4 });
  expect(store.getState().outcome?.given).toBeUndefined();
  expect(announcement(store.getState(), t)).toMatch(/^4 dérogations retirées\./);
});

test('the waivers of a group are taken back together, but for those left out', async () => {
  await store.waivers.applyPreview(openGroup().findings, REASON);
  const preview = openGroup();
  expect([preview.kind, preview.findings.map(({ row }) => row)]).toEqual(['unwaive', [2, 3, 4, 5]]);
  await store.waivers.applyPreview(preview.findings.slice(1), '');
  expect(states()).toEqual([
    [2, true],
    [3, false],
    [4, false],
    [5, false],
  ]);
});

test('what changed while the group was shown stays open, and that is said', async () => {
  const preview = openGroup();
  bench.opened.host.coAuthor.write('Recensement', 'K3', [[190_000]]);
  await store.live.turn(true);
  expect(store.getState().preview).toBe(preview);
  await store.waivers.applyPreview(preview.findings, REASON);
  expect(states()).toEqual([
    [2, true],
    [3, false],
    [4, true],
    [5, true],
  ]);
  expect(announcement(store.getState(), t)).toMatch(
    /^3 dérogations enregistrées\. Une ligne a changé depuis qu’elle a été montrée/,
  );
});

test('a protected sheet of waivers is a failure; the group stays shown and nothing is half done', async () => {
  await store.waivers.accept(warnings().slice(0, 1), REASON);
  const sheet = (protect: boolean) =>
    bench.session.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Dérogations');
      if (protect) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await sheet(true);
  const preview = openGroup(warnings().slice(1));
  await store.waivers.applyPreview(preview.findings, REASON);
  expect(store.getState()).toMatchObject({ preview, failure: { code: 'SHEET_PROTECTED', during: 'waive' } });
  await sheet(false);
  await store.retry();
  expect(store.getState()).toMatchObject({ preview: null, failure: null, outcome: { done: 3 } });
  expect(states()).toEqual([2, 3, 4, 5].map((row) => [row, true]));
});

test('no group is opened while something is under way, and another page closes it', async () => {
  const checking = store.check();
  expect(openGroup()).toBeNull();
  await checking;
  openGroup();
  store.navigate('home');
  expect(store.getState().preview).toBeNull();
  await store.waivers.applyPreview(warnings(), REASON);
  expect(states().filter(([, waived]) => waived)).toEqual([]);
});

test('a preview of waivers is no preview of changes', async () => {
  const preview = openGroup();
  await store.edits.applyPreview(new Set());
  expect(store.getState()).toMatchObject({ preview, outcome: null });
});
