/** What users do to a census from the pane, through the real Office.js, on the embedded host. */
import type { Finding } from '../../../src/census/finding';
import type { ChangePreview } from '../../../src/taskpane/state/pane-state';
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import { announcement } from '../../../src/taskpane/view-model/announcement';
import { paneTexts } from '../../../src/taskpane/view-model/texts';
import { bindUseCases } from '../../../src/taskpane/use-cases';
import { Bench } from '../../app/changes-on-host';
import { addCensus, soundRow } from '../../cli/census-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

let bench: Bench;
const stores: PaneStore[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.live.turn(false);
  bench.opened.close();
});

const t = paneTexts('fr-FR');

async function paneOn(...[rows, change]: Parameters<typeof Bench.open>): Promise<PaneStore> {
  bench = await Bench.open(rows, change);
  const store = new PaneStore(bindUseCases(bench.session));
  stores.push(store);
  await store.check();
  return store;
}

const found = (store: PaneStore, rule: string): Finding[] =>
  store.getState().result?.findings.filter((finding) => finding.rule === rule) ?? [];
const changesShown = (store: PaneStore) => store.getState().preview as ChangePreview | null;
const places = (store: PaneStore, rule: string) => found(store, rule).map(({ cell, waived }) => [cell, waived]);

/** A total (column K) understood but not a number: R08, with a fix. */
const UNCLEAN = { montant_total_ht: '120 k€' };
/** A total that its years do not give: R11, a warning. */
const DOUBTFUL = { montant_annuel_ht: 100_000, duree_totale: 12, montant_total_ht: 180_000 };

test('a check that was asked for shows the findings; one with nothing to show stays home', async () => {
  const store = await paneOn([UNCLEAN]);
  expect(store.getState()).toMatchObject({ page: 'checks', lastAction: null, stale: false });
  await store.live.turn(false);
  bench.opened.close();
  const clean = await paneOn([{ fiche_sspaser: 'Oui' }]);
  const open = clean.getState().result?.findings ?? [];
  expect(clean.getState().page).toBe(open.length > 0 ? 'checks' : 'home');
});

test('one fix: shown before, made, checked again, said; undone it is a finding again', async () => {
  const store = await paneOn([UNCLEAN, {}]);
  const [finding] = found(store, 'R08');
  const changes = await store.edits.changesOf(finding!, finding!.fix!);
  expect(changes.map((change) => [change.kind === 'cell' && change.cell, change.before, change.after])).toEqual([
    ['K2', '120 k€', '120 000 €'],
  ]);
  expect(bench.cell('K2')[0]).toBe('120 k€');

  await store.edits.applyFix(finding!, finding!.fix!);
  expect(bench.cell('K2')[0]).toBe(120_000);
  expect(found(store, 'R08')).toEqual([]);
  expect(store.getState()).toMatchObject({
    outcome: { kind: 'fix', done: 1, refused: [] },
    lastAction: { rule: 'R08', count: 1 },
    stale: false,
    failure: null,
  });
  expect(announcement(store.getState(), t)).toMatch(/^1 modification faite\. Vérification terminée/);

  await store.edits.undo();
  expect(bench.cell('K2')[0]).toBe('120 k€');
  expect(places(store, 'R08')).toEqual([['K2', false]]);
  expect(store.getState()).toMatchObject({ outcome: { kind: 'undo', done: 1 }, lastAction: null });
});

test('all fixes of a rule: previewed, one left out, the others written in one action', async () => {
  const store = await paneOn([UNCLEAN, UNCLEAN, UNCLEAN]);
  await store.edits.openFixes('R08');
  const preview = changesShown(store);
  expect(preview?.changes.map((change) => change.kind === 'cell' && change.cell)).toEqual(['K2', 'K3', 'K4']);
  store.edits.nameAuthor('A. Martin');
  await store.edits.applyPreview(new Set([preview!.changes[1]!]));
  expect(['K2', 'K3', 'K4'].map((cell) => bench.cell(cell)[0])).toEqual([120_000, '120 k€', 120_000]);
  expect(store.getState()).toMatchObject({ preview: null, outcome: { done: 2 }, lastAction: { count: 2 } });
  expect(places(store, 'R08')).toEqual([['K3', false]]);
});

test('a preview that is closed writes nothing', async () => {
  const store = await paneOn([UNCLEAN, UNCLEAN]);
  await store.edits.openFixes('R08');
  store.edits.closePreview();
  expect(store.getState().preview).toBeNull();
  await store.edits.applyPreview(new Set());
  expect(bench.cell('K2')[0]).toBe('120 k€');
});

test('a cell that a co-author changed meanwhile is refused with its reason and keeps what they wrote', async () => {
  const store = await paneOn([UNCLEAN]);
  const [finding] = found(store, 'R08');
  await bench.session.run(async (context) => {
    context.workbook.worksheets.getItem('Recensement').getRange('K2').values = [['130 k€']];
    await context.sync();
  });
  await store.edits.applyFix(finding!, finding!.fix!);
  expect(bench.cell('K2')[0]).toBe('130 k€');
  expect(store.getState().outcome?.refused.map(({ code }) => code)).toEqual(['CHANGED_SINCE']);
  expect(announcement(store.getState(), t)).toBe('Rien n’a été modifié.');
});

test('a formula is left alone until the user agrees to lose it', async () => {
  const store = await paneOn([UNCLEAN], (sheet) => {
    sheet.getCell('K2').value = { formula: '"120 k"&"€"', result: '120 k€' };
  });
  const [finding] = found(store, 'R08');
  await store.edits.applyFix(finding!, finding!.fix!);
  expect(store.getState().outcome).toMatchObject({ done: 0, refused: [{ code: 'FORMULA' }] });
  expect(bench.cell('K2')[1]).toMatch(/^="120 k"/);
  await store.edits.replaceFormulas();
  expect(bench.cell('K2').slice(0, 2)).toEqual([120_000, null]);
  expect(store.getState().outcome).toMatchObject({ done: 1, refused: [] });
});

test('a waiver silences a warning under the name given once, and is withdrawn', async () => {
  const store = await paneOn([DOUBTFUL]);
  store.edits.nameAuthor('A. Martin');
  await store.waivers.accept(found(store, 'R11'), 'Remise');
  expect(found(store, 'R11')).toMatchObject([{ waived: true, waiver: { reason: 'Remise', author: 'A. Martin' } }]);
  expect(announcement(store.getState(), t)).toMatch(/^Dérogation enregistrée\./);
  await store.waivers.withdraw(found(store, 'R11'));
  expect(found(store, 'R11')).toMatchObject([{ waived: false }]);
});

test('a waiver without a name is a failure with its code, to be tried again; nothing is written', async () => {
  const store = await paneOn([DOUBTFUL]);
  await store.waivers.accept(found(store, 'R11'), 'Remise');
  expect(store.getState().failure).toMatchObject({ code: 'WAIVER_WITHOUT_AUTHOR', during: 'waive' });
  store.edits.nameAuthor('A. Martin');
  await store.retry();
  expect(store.getState()).toMatchObject({ failure: null, outcome: { kind: 'waive', done: 1 } });
  expect(places(store, 'R11')).toEqual([['K2', true]]);
});

test('completions are shown by cell with what they follow from, then written; a second time there is nothing', async () => {
  const store = await paneOn([{ type_achat: null }]);
  await store.edits.openCompletions();
  const preview = changesShown(store);
  expect(preview).toMatchObject({ kind: 'completion', rule: null, refused: [] });
  expect(preview!.changes.map((change) => [change.kind === 'cell' && change.cell, change.after])).toEqual([
    ['F2', 'Fournitures'],
  ]);
  await store.edits.applyPreview(new Set());
  expect(bench.cell('F2')[0]).toBe('Fournitures');
  await store.edits.openCompletions();
  expect(store.getState()).toMatchObject({ preview: null, outcome: { kind: 'completion', done: 0 } });
});

test('a column is tried out, kept in the workbook and heeded by the next check', async () => {
  const store = await paneOn([{}], (sheet) => {
    sheet.getCell('P1').value = 'Coût complet';
    sheet.getCell('P2').value = 90_000;
  });
  await store.mapping.load();
  const header = store.getState().mapping?.description.headers.find(({ column }) => column === 'P');
  expect(header).toMatchObject({ header: 'Coût complet', certainty: expect.any(String) });
  await store.mapping.tryOut({ columns: { montant_total_ht: 'Coût complet' } });
  const keyOf = (column: string) =>
    store.getState().mapping?.description.headers.find((one) => one.column === column)?.key;
  expect(keyOf('P')).toBe('montant_total_ht');
  expect(store.getState().result?.census.columns.find(({ key }) => key === 'montant_total_ht')?.column).toBe('K');

  await store.mapping.keep();
  expect(store.getState().result?.census.columns.find(({ key }) => key === 'montant_total_ht')?.column).toBe('P');
  expect(store.getState()).toMatchObject({
    outcome: { kind: 'mapping', done: 1 },
    mapping: { draft: null, kept: { columns: { montant_total_ht: 'Coût complet' } } },
  });
  await store.mapping.forgetColumns();
  expect(store.getState().mapping?.kept).toBeNull();
  expect(keyOf('K')).toBe('montant_total_ht');
});

test('cells that the sheet protects are refused, in the preview already, each with what to do', async () => {
  const store = await paneOn([UNCLEAN, UNCLEAN]);
  await bench.session.run(async (context) => {
    context.workbook.worksheets.getItem('Recensement').protection.protect();
    await context.sync();
  });
  await store.edits.openFixes('R08');
  expect(changesShown(store)?.refused.map(({ code }) => code)).toEqual(['SHEET_PROTECTED', 'SHEET_PROTECTED']);
  store.edits.closePreview();
  const [finding] = found(store, 'R08');
  await store.edits.applyFix(finding!, finding!.fix!);
  expect(store.getState().outcome).toMatchObject({ done: 0, refused: [{ code: 'SHEET_PROTECTED' }] });
  expect(store.getState().outcome?.refused[0]?.message).toMatch(/^K2 est verrouillée .*Ôter la protection/);
  expect(bench.cell('K2')[0]).toBe('120 k€');
});

test('of two censuses the one chosen is kept in the workbook: not asked again until the choice is forgotten', async () => {
  const store = await paneOn([{}], (_sheet, workbook) => void addCensus(workbook, [soundRow()], { sheet: 'Autre' }));
  expect(store.getState()).toMatchObject({
    result: null,
    failure: { code: 'CENSUS_AMBIGUOUS', choices: ['Recensement', 'Autre'] },
  });
  await store.mapping.chooseSheet('Autre');
  expect(store.getState()).toMatchObject({ failure: null, result: { census: { sheet: 'Autre' } } });

  const colleague = new PaneStore(bindUseCases(bench.session));
  await colleague.check();
  expect(colleague.getState().result?.census.sheet).toBe('Autre');
  await colleague.mapping.load();
  expect(colleague.getState().mapping?.kept).toEqual({ sheet: 'Autre', columns: {} });
  await colleague.mapping.forgetSheet();
  expect(colleague.getState()).toMatchObject({ result: null, failure: { code: 'CENSUS_AMBIGUOUS' } });
});

test('going to another page closes the preview, and nothing of it is written', async () => {
  const store = await paneOn([UNCLEAN, UNCLEAN]);
  await store.edits.openFixes('R08');
  store.navigate('home');
  expect(store.getState()).toMatchObject({ page: 'home', preview: null });
  expect(bench.cell('K2')[0]).toBe('120 k€');
});

test('rows added above a total that cannot count them: that is shown and said with the outcome', async () => {
  const store = await paneOn([{ intitule: 'Fauteuils' }, { intitule: 'Bancs' }], (sheet) => {
    sheet.getCell('D4').value = 'Total général';
    sheet.getCell('K4').value = 240_000;
  });
  // A finding like those of contracts that end without a line, on this census.
  const proposed = { value: '1', label: 'ligne', rows: [{ intitule: 'Marché repris', montant_total_ht: 90_000 }] };
  const finding: Finding = {
    ...{ rule: 'R40', severity: 'info', sheet: 'Recensement', cell: 'G1', row: 1, column: null },
    ...{ value: '', message: '', fix: proposed, waived: false },
  };
  await store.edits.applyFix(finding, proposed);
  expect(bench.cell('D4')[0]).toBe('Marché repris');
  const notice = 'Feuille « Recensement », K5 : ce total ne compte pas les lignes ajoutées, complétez-le.';
  expect(store.getState().outcome).toMatchObject({ done: 1, notices: [notice] });
  expect(announcement(store.getState(), t)).toContain(notice);
});
