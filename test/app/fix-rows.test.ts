import { applyFixes, previewFixes } from '../../src/app/fix';
import type { Finding, Fix } from '../../src/census/finding';
import { undoLast } from '../../src/app/undo';
import { Bench, BY, LATER, refusals } from './changes-on-host';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

let bench: Bench;
afterEach(() => bench.opened.close());

/** A finding as a rule on renewals would make it. */
const finding = (fix: Fix, more: Partial<Finding> = {}): Finding => ({
  rule: 'R22',
  severity: 'avertissement',
  sheet: 'Recensement',
  cell: 'D2',
  row: 2,
  column: 'intitule',
  value: 'x',
  message: '',
  fix,
  waived: false,
  ...more,
});

const NEW_ROW = {
  direction: 'Direction des lycées',
  intitule: '10.10 marché repris',
  code_nomenclature: '10.10',
  montant_total_ht: 90_000.5,
  date_lancement: 45_400,
  /** Not a column of this census. */
  cpv: '123',
};
const adding = (count = 1): Fix => ({ value: '1', label: 'ligne', rows: Array.from({ length: count }, () => NEW_ROW) });

async function apply(...findings: Finding[]) {
  const result = await bench.check();
  return applyFixes(bench.session, previewFixes(result, findings), BY);
}

/** The census as a table, whose year is computed. */
const asTable = async (totals = false): Promise<void> =>
  bench.session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Recensement');
    const table = sheet.tables.add(sheet.getRange('A1:O3'), true);
    table.name = 'Recensement';
    table.showTotals = totals;
    await context.sync();
  });

test('a preview shows rows in short, edits in their own cells, and knows which cells tell their row', async () => {
  bench = await Bench.open([{ intitule: 'Fauteuils' }, { intitule: 'Bancs' }]);
  const result = await bench.check();
  const edits = [
    { cell: 'D2', value: 'Fauteuils de bureau' },
    { cell: 'K3', value: 1_234.5 },
    { cell: 'L3', value: null },
  ];
  const changes = previewFixes(result, [finding({ value: 'x', label: 'x', edits }), finding(adding())]);
  expect(
    changes.map((change) => [
      ...[change.kind === 'cell' ? change.cell : 'row', change.before, change.after],
      change.kind === 'cell' ? change.anchors.map(({ cell }) => cell) : change.cells.map(({ column }) => column),
    ]),
  ).toEqual([
    ['D2', 'Fauteuils', 'Fauteuils de bureau', ['B2', 'K2', 'C2']],
    ['K3', '120000', '1 234,50 €', ['D3', 'B3', 'C3']],
    ['L3', '01/03/2024', '', ['D3', 'B3', 'C3']],
    [
      'row',
      '',
      'Direction des lycées · 10.10 marché repris · 10.10 · 90 000,50 €',
      ['direction', 'intitule', 'code_nomenclature', 'montant_total_ht', 'date_lancement'],
    ],
  ]);
  expect(previewFixes(result, [finding(adding(), { waived: true })])).toEqual([]);
});

test('rows go under a plain range, look like the last one, count in the next check, and go away with undo', async () => {
  bench = await Bench.open([{ intitule: 'Fauteuils' }, { intitule: 'Bancs' }], (sheet) => {
    sheet.getCell('K3').numFmt = '#,##0 "€"';
    sheet.getCell('A7').value = 'Note en bas de page';
  });
  const before = bench.picture();
  const done = await apply(finding(adding(2)));
  expect([done.done.length, done.refused]).toEqual([2, []]);
  expect(['D4', 'E4', 'K4', 'L5'].map((cell) => bench.cell(cell))).toEqual([
    ['10.10 marché repris', null, 'General'],
    ['10.10', null, '@'],
    [90_000.5, null, '#,##0 "€"'],
    [45_400, null, 'dd/mm/yyyy'],
  ]);
  expect((await bench.check()).census.rows).toBe(4);
  bench = await bench.reopen();
  const undone = await undoLast(bench.session, LATER);
  expect(undone.refused).toEqual([]);
  expect((await bench.check()).census.rows).toBe(2);
  const after = bench.picture() as unknown[][];
  expect(after.map((line) => line.map((cell) => (cell as unknown[]).slice(0, 3)))).toEqual(
    (before as unknown[][]).map((line) => line.map((cell) => (cell as unknown[]).slice(0, 3))),
  );
});

test.each([false, true])('rows go into the table that holds the census (totals: %s)', async (totals) => {
  bench = await Bench.open([{ intitule: 'Fauteuils' }, { intitule: 'Bancs' }]);
  await asTable(totals);
  const below = bench.cell('A4');
  const done = await apply(finding(adding(2)));
  expect([done.done.length, done.refused]).toEqual([2, []]);
  expect(bench.sheet().tables[0]!.bounds.rowCount).toBe(totals ? 6 : 5);
  expect(['D4', 'E5', 'L5'].map((cell) => bench.cell(cell))).toEqual([
    ['10.10 marché repris', null, 'General'],
    ['10.10', null, '@'],
    [45_400, null, 'dd/mm/yyyy'],
  ]);
  expect((await bench.check()).census.rows).toBe(4);
  bench = await bench.reopen();
  const undone = await undoLast(bench.session, LATER);
  expect([undone.done.length, undone.refused]).toEqual([2, []]);
  expect(bench.sheet().tables[0]!.bounds.rowCount).toBe(totals ? 4 : 3);
  expect(bench.cell('A4')).toEqual(below);
  expect((await bench.check()).census.rows).toBe(2);
});

test('a row that someone filled in further stays, and undo says so', async () => {
  bench = await Bench.open([{ intitule: 'Fauteuils' }, { intitule: 'Bancs' }]);
  await asTable();
  await apply(finding(adding(2)));
  bench.opened.host.coAuthor.write('Recensement', 'C4', [['À renouveler']]);
  const undone = await undoLast(bench.session, LATER);
  expect([undone.done.length, refusals(undone)]).toEqual([1, [['ROW_CHANGED', 'A4']]]);
  expect(bench.sheet().tables[0]!.bounds.rowCount).toBe(4);
  expect([bench.cell('C4')[0], bench.cell('D4')[0]]).toEqual(['À renouveler', '10.10 marché repris']);
});

test('the total row of a table and a protected sheet take nothing', async () => {
  bench = await Bench.open([{ intitule: 'Fauteuils' }, { intitule: 'Bancs' }]);
  await asTable(true);
  const total = finding({ value: 'x', label: 'x', edits: [{ cell: 'D4', value: 'x' }] });
  expect(refusals(await apply(total))).toEqual([['TABLE_TOTALS', 'D4']]);
  const result = await bench.check();
  await bench.session.run(async (context) => {
    context.workbook.worksheets.getItem('Recensement').protection.protect();
    await context.sync();
  });
  const done = await applyFixes(bench.session, previewFixes(result, [finding(adding())]), BY);
  expect(refusals(done)).toEqual([['SHEET_PROTECTED', 'row']]);
});

test('texts that look like something else stay the very texts, without an apostrophe', async () => {
  bench = await Bench.open([{ intitule: 'Fauteuils' }, { intitule: 'Bancs' }]);
  const texts = ['=1+1', '10.10', '1/2', 'VRAI', '0012', "'x", '+33 1'];
  const edits = texts.map((value, i) => ({ cell: `${'BCDFGIO'.charAt(i)}2`, value }));
  const before = bench.picture();
  const done = await apply(finding({ value: 'x', label: 'x', edits }));
  expect(done.refused).toEqual([]);
  expect(edits.map(({ cell }) => bench.cell(cell))).toEqual(
    texts.map((text, i) => [text, null, 'BCDFGIO'.charAt(i) === 'G' ? '@' : 'General']),
  );
  const picture = bench.picture() as unknown[][][];
  expect(picture[1]!.map((cell) => cell[3])).toEqual(picture[1]!.map(() => false));
  await undoLast(bench.session, LATER);
  expect(bench.picture()).toEqual(before);
});
