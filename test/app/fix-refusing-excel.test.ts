import { applyFixes, previewFixes } from '../../src/app/fix';
import { readLastAction, undoLast } from '../../src/app/undo';
import { waiveFindings } from '../../src/app/waive';
import type { Finding } from '../../src/census/finding';
import { Bench, BY, LATER, refusals } from './changes-on-host';
import { refuseAfter } from './refuse-after';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

let bench: Bench;
afterEach(() => bench.opened.close());

const TWO = [
  { intitule: 'Fauteuils', montant_total_ht: '120 k€' },
  { intitule: 'Bancs', montant_total_ht: '130 k€' },
];
const changes = async () => previewFixes(await bench.check(), 'R08');
const run = (batch: (context: Excel.RequestContext) => Promise<void>) => bench.session.run(batch);

test('while a cell is being edited nothing is written, and trying again works', async () => {
  bench = await Bench.open(TWO);
  const before = bench.picture();
  const wanted = await changes();
  bench.opened.host.failures.cellEditMode = true;
  await expect(applyFixes(bench.session, wanted, BY)).rejects.toMatchObject({ code: 'CELL_EDIT_MODE' });
  bench.opened.host.failures.cellEditMode = false;
  expect([bench.picture(), bench.opened.host.workbook.sheets.length]).toEqual([before, 1]);
  expect((await applyFixes(bench.session, wanted, BY)).done).toHaveLength(2);
});

test('wherever Excel stops answering, undo brings back what was there', async () => {
  const outcomes = new Map<string, number>();
  for (let passing = 1; !outcomes.has('done with journal'); passing++) {
    bench = await Bench.open(TWO, () => {}, { session: { retryDelays: [] } });
    const before = bench.picture();
    const wanted = await changes();
    const refusing = refuseAfter(bench.opened.host, passing);
    const outcome = await applyFixes(bench.session, wanted, BY).then(
      () => 'done',
      ({ code }: { code: string }) => code,
    );
    refusing.end();
    const last = await readLastAction(bench.session);
    const key = `${outcome} ${last ? 'with' : 'without'} journal`;
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
    if (last) expect((await undoLast(bench.session, LATER)).refused).toEqual([]);
    expect([passing, bench.picture()]).toEqual([passing, before]);
    if (!outcomes.has('done with journal')) bench.opened.close();
  }
  expect([...outcomes.keys()].sort()).toEqual([
    ...['EXCEL_BUSY with journal', 'EXCEL_BUSY without journal', 'done with journal'],
  ]);
  expect(outcomes.get('EXCEL_BUSY with journal')).toBeGreaterThanOrEqual(2);
});

test('a journal that is protected forbids everything, one that was taken apart is made again', async () => {
  bench = await Bench.open([...TWO, { intitule: 'Lits', montant_total_ht: '140 k€' }]);
  const [first, second, third] = await changes();
  await applyFixes(bench.session, [first!], BY);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Journal').protection.protect();
    await context.sync();
  });
  await expect(applyFixes(bench.session, [second!], LATER)).rejects.toMatchObject({
    code: 'SHEET_PROTECTED',
    place: 'Journal',
  });
  expect(bench.cell('K3')[0]).toBe('130 k€');
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Journal');
    sheet.protection.unprotect();
    sheet.tables.getItemAt(0).convertToRange();
    await context.sync();
  });
  await applyFixes(bench.session, [second!], LATER);
  await applyFixes(bench.session, [third!], { ...LATER, when: '2026-11-23T19:31:00' });
  expect(bench.cell('H5', 'Journal')[0]).toBe('120 k€');
  expect(bench.sheet('Journal').tables[0]!.bounds.rowCount).toBe(3);
  await undoLast(bench.session, { ...LATER, when: '2026-11-23T19:32:00' });
  await undoLast(bench.session, { ...LATER, when: '2026-11-23T19:33:00' });
  expect(['K2', 'K3', 'K4'].map((cell) => bench.cell(cell)[0])).toEqual([120_000, '130 k€', '140 k€']);
});

test('filters on the journal and on the waivers do not misplace what is added', async () => {
  bench = await Bench.open(TWO);
  const [first, second] = await changes();
  await applyFixes(bench.session, [first!], BY);
  await run(async (context) => {
    const table = context.workbook.worksheets.getItem('Journal').tables.getItemAt(0);
    table.columns.getItem('Cellule').filter.applyValuesFilter(['K9']);
    await context.sync();
  });
  await applyFixes(bench.session, [second!], LATER);
  expect(['G5', 'G6'].map((cell) => bench.cell(cell, 'Journal')[0])).toEqual(['K2', 'K3']);
});

test('events of the user stay on, ours are not raised', async () => {
  bench = await Bench.open(TWO);
  const heard: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.getItem('Recensement').onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
  });
  await applyFixes(bench.session, await changes(), BY);
  bench.opened.host.coAuthor.write('Recensement', 'D2', [['Sièges']]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(heard).toEqual(['D2']);
});

test('a header is corrected in a table, a cell of another sheet by what it shows', async () => {
  bench = await Bench.open(TWO, (_, workbook) => {
    workbook.addWorksheet('Registre').addRows([['Fin'], ['31/12/2024 ?'], ['2025']]);
  });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Recensement');
    sheet.tables.add(sheet.getRange('A1:O3'), true);
    await context.sync();
  });
  const result = await bench.check();
  const finding: Finding = {
    ...{ rule: 'R01', severity: 'erreur', sheet: 'Recensement', cell: 'O1', row: 1, column: 'statut' },
    ...{ value: 'Statut de la ligne', message: '', fix: { value: 'État', label: '' }, waived: false },
  };
  const elsewhere = (cell: string, value: string, wished: string): Finding => ({
    ...finding,
    ...{ rule: 'R18', sheet: 'Registre', cell, row: 2, column: null, value, fix: { value: wished, label: '' } },
  });
  const wanted = [finding, elsewhere('A2', '31/12/2024 ?', 'fin 2024'), elsewhere('A3', '2026', 'fin 2026')];
  const done = await applyFixes(bench.session, previewFixes(result, wanted), BY);
  expect(refusals(done)).toEqual([['CHANGED_SINCE', 'A3']]);
  expect([bench.cell('O1')[0], bench.sheet().tables[0]!.columns[14]!.name]).toEqual(['État', 'État']);
  expect([bench.cell('A2', 'Registre')[0], bench.cell('A3', 'Registre')[0]]).toEqual(['fin 2024', '2025']);
  await undoLast(bench.session, LATER);
  expect([bench.cell('O1')[0], bench.cell('A2', 'Registre')[0]]).toEqual(['Statut de la ligne', '31/12/2024 ?']);
});

test('a workbook whose structure is protected takes no first waiver, and says so', async () => {
  bench = await Bench.open(TWO, () => {}, { structureProtected: true });
  const result = await bench.check();
  const finding = { ...result.findings[0]!, severity: 'info' as const };
  const acceptance = { reason: 'Accord', author: 'A. Martin', date: '2026-11-23' };
  await expect(waiveFindings(bench.session, result, [finding], acceptance)).rejects.toMatchObject({
    code: 'WORKBOOK_PROTECTED',
  });
});
