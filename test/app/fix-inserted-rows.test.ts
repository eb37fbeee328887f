import type ExcelJS from 'exceljs';
import { applyFixes, previewFixes } from '../../src/app/fix';
import { undoLast } from '../../src/app/undo';
import type { Finding } from '../../src/census/finding';
import { Bench, BY, LATER, refusals } from './changes-on-host';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

let bench: Bench;
afterEach(() => bench.opened.close());

const NEW_ROW = { intitule: '10.10 marché repris', code_nomenclature: '10.10', montant_total_ht: 90_000 };
const adding = (count: number): Finding => ({
  ...{ rule: 'R40', severity: 'info', sheet: 'Recensement', cell: 'G1', row: 1, column: null, value: '', message: '' },
  fix: { value: '1', label: 'ligne', rows: Array.from({ length: count }, () => NEW_ROW) },
  waived: false,
});

/** Two needs in rows 2 and 3, then what a test puts there. */
const open = async (change: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void) => {
  bench = await Bench.open([{ intitule: 'Fauteuils' }, { intitule: 'Bancs' }], change);
};
const add = async (count = 1) => applyFixes(bench.session, previewFixes(await bench.check(), [adding(count)]), BY);
const formulaOf = (cell: string, sheet?: string) => bench.cell(cell, sheet)[1];
const fillOf = (row: number, column: number) =>
  bench.opened.host.workbook.styles.get(bench.sheet().styleAt(row, column)).fill;

const total = (sheet: ExcelJS.Worksheet) => {
  sheet.getCell('D4').value = 'Total général';
  sheet.getCell('K4').value = { formula: 'SUM(K2:K3)', result: 240_000 };
};

test('above a total rows are inserted that look like the last need, and the total counts them', async () => {
  await open((sheet, workbook) => {
    total(sheet);
    sheet.getCell('K3').numFmt = '#,##0 "€"';
    sheet.getCell('K3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } };
    sheet.getCell('J4').value = { formula: 'K4/COUNTA(D2:D3)', result: 120_000 };
    sheet.getCell('A9').value = 'Note en bas de page';
    workbook.addWorksheet('Synthèse').getCell('A1').value = { formula: 'Recensement!K4', result: 240_000 };
  });
  const before = bench.picture();
  const done = await add(2);
  expect([done.done.length, done.refused, done.notices]).toEqual([2, [], []]);
  expect(['D4', 'E5', 'K5', 'D6', 'A11'].map((cell) => bench.cell(cell))).toEqual([
    ['10.10 marché repris', null, 'General'],
    ['10.10', null, '@'],
    [90_000, null, '#,##0 "€"'],
    ['Total général', null, 'General'],
    ['Note en bas de page', null, 'General'],
  ]);
  expect(bench.cell('K6').slice(0, 2)).toEqual([420_000, '=SUM(K2:K5)']);
  expect(bench.cell('J6').slice(0, 2)).toEqual([105_000, '=K6/COUNTA(D2:D5)']);
  expect(bench.cell('A1', 'Synthèse').slice(0, 2)).toEqual([420_000, '=Recensement!K6']);
  expect([fillOf(3, 10), fillOf(4, 10)]).toEqual([fillOf(2, 10), fillOf(2, 10)]);
  expect(fillOf(2, 10)).not.toEqual(fillOf(1, 10));
  expect((await bench.check()).census.rows).toBe(4);

  bench = await bench.reopen();
  const undone = await undoLast(bench.session, LATER);
  expect([undone.done.length, undone.refused]).toEqual([2, []]);
  expect((await bench.check()).census.rows).toBe(2);
  expect(bench.picture()).toEqual(before);
  expect(formulaOf('A1', 'Synthèse')).toBe('=Recensement!K4');
});

test('the journal tells of the rows and of the total', async () => {
  await open(total);
  await add();
  const journal = bench.picture('Journal') as [unknown][][];
  const lines = journal.map((line) => line.map(([content]) => content)).filter((line) => line.includes('R40'));
  expect(lines.map((line) => line.slice(4, 9))).toEqual([
    ['R40', 'Recensement', 'A4', '', '10.10 marché repris · 10.10 · 90 000 €'].map((text) => text || null),
    ['R40', 'Recensement', 'K5', '=SUM(K2:K3)', '=SUM(K2:K4)'],
  ]);
});

test('something written right below goes down and comes back', async () => {
  await open((sheet) => {
    sheet.getCell('O5').value = 'vu';
  });
  const before = bench.picture();
  const done = await add(2);
  expect([done.done.length, done.refused]).toEqual([2, []]);
  expect(['D4', 'D5', 'O7'].map((cell) => bench.cell(cell)[0])).toEqual([
    '10.10 marché repris',
    '10.10 marché repris',
    'vu',
  ]);
  await undoLast(bench.session, LATER);
  expect(bench.picture()).toEqual(before);
});

test('a total after an empty row, or above the header, counts the new row too', async () => {
  await open((sheet) => {
    sheet.spliceRows(1, 0, ['Total', { formula: 'SUM(K4:K5)', result: 240_000 }], []);
    sheet.getCell('K7').value = { formula: 'SUM(K4:K5)', result: 240_000 };
  });
  await add();
  expect([formulaOf('B1'), formulaOf('K8')]).toEqual(['=SUM(K4:K6)', '=SUM(K4:K6)']);
  expect([bench.cell('D6')[0], bench.cell('D7')[0]]).toEqual(['10.10 marché repris', null]);
  await undoLast(bench.session, LATER);
  expect([formulaOf('B1'), formulaOf('K7')]).toEqual(['=SUM(K4:K5)', '=SUM(K4:K5)']);
});

test('a total that cannot count the new row is told', async () => {
  await open((sheet) => {
    sheet.getCell('D4').value = 'Total général';
    sheet.getCell('J4').value = { formula: 'K2+K3', result: 240_000 };
    sheet.getCell('K4').value = 240_000;
  });
  const done = await add();
  expect(done.notices).toEqual([
    'Feuille « Recensement », J5, K5 : ce total ne compte pas les lignes ajoutées, complétez-le.',
  ]);
  expect([formulaOf('J5'), bench.cell('K5')[0]]).toEqual(['=K2+K3', 240_000]);
});

test('a total that reaches further than the last need follows by itself', async () => {
  await open((sheet) => {
    sheet.getCell('D5').value = 'Total';
    sheet.getCell('K5').value = { formula: 'SUM(K2:K4)', result: 240_000 };
  });
  const one = await add();
  expect([one.notices, formulaOf('K5'), bench.cell('D4')[0]]).toEqual([[], '=SUM(K2:K4)', '10.10 marché repris']);
  await undoLast(bench.session, LATER);
  const two = await add(2);
  expect([two.notices, formulaOf('K7'), bench.cell('D5')[0]]).toEqual([[], '=SUM(K2:K6)', '10.10 marché repris']);
});

test('nothing is inserted where it would tear something, or on a protected sheet', async () => {
  await open((sheet) => {
    total(sheet);
    sheet.getCell('Q3').value = 'Validé en comité';
    sheet.mergeCells('Q3:Q5');
  });
  expect(refusals(await add())).toEqual([['MERGED', 'row']]);
  bench.opened.close();

  await open((sheet) => {
    total(sheet);
    sheet.addTable({ name: 'Budget', ref: 'R2', columns: [{ name: 'Ligne' }], rows: [['a'], ['b'], ['c']] });
  });
  const before = bench.picture();
  const beside = await add();
  expect([refusals(beside), beside.refused[0]?.message]).toEqual([
    [['TABLE_BESIDE', 'row']],
    'Un autre tableau (en R2) occupe les mêmes lignes que la fin du recensement : y insérer une ligne le couperait. Laissez une ligne vide sous le recensement ou déplacez ce tableau, puis recommencez.',
  ]);
  expect(bench.picture()).toEqual(before);
  bench.opened.close();

  await open(total);
  const changes = previewFixes(await bench.check(), [adding(1)]);
  await bench.session.run(async (context) => {
    context.workbook.worksheets.getItem('Recensement').protection.protect();
    await context.sync();
  });
  expect(refusals(await applyFixes(bench.session, changes, BY))).toEqual([['SHEET_PROTECTED', 'row']]);
});

test('where a row cannot be inserted an empty one below is used, and the total is told of', async () => {
  await open((sheet) => {
    sheet.getCell('K6').value = { formula: 'SUM(K2:K3)', result: 240_000 };
    sheet.getCell('Q3').value = 'Validé en comité';
    sheet.mergeCells('Q3:Q5');
  });
  const done = await add();
  expect([refusals(done), bench.cell('D4')[0], formulaOf('K6')]).toEqual([[], '10.10 marché repris', '=SUM(K2:K3)']);
  expect(done.notices).toEqual([
    'Feuille « Recensement », K6 : ce total ne compte pas les lignes ajoutées, complétez-le.',
  ]);
});

test('what Excel refuses to tear is told, and the sheet stays as it was', async () => {
  await open(total);
  bench.sheet().arrayFormulas.set('S3', {
    bounds: { row: 2, column: 18, rowCount: 3, columnCount: 1 },
    formula: '=ROW(A1:A3)',
    dynamic: false,
  });
  bench.sheet().cells.setFormula(2, 18, '=ROW(A1:A3)');
  await bench.check();
  const before = bench.picture();
  expect(refusals(await add())).toEqual([['NO_ROOM', 'row']]);
  expect(bench.picture()).toEqual(before);
});

test('when the last need is no longer there nothing is added', async () => {
  await open(total);
  const changes = previewFixes(await bench.check(), [adding(1)]);
  bench.opened.host.coAuthor.write('Recensement', 'D3', [['Tables']]);
  expect(refusals(await applyFixes(bench.session, changes, BY))).toEqual([['ROW_MOVED', 'row']]);
});

test('an inserted row that someone filled in further stays, and stays counted', async () => {
  await open(total);
  await add(2);
  bench.opened.host.coAuthor.write('Recensement', 'Q4', [['vu']]);
  const undone = await undoLast(bench.session, LATER);
  expect([undone.done.length, refusals(undone)]).toEqual([1, [['ROW_CHANGED', 'A4']]]);
  expect([bench.cell('Q4')[0], formulaOf('K5')]).toEqual(['vu', '=SUM(K2:K4)']);
});

test('a row where someone put a formula in place of a value stays, whatever it gives', async () => {
  await open(total);
  await add();
  bench.opened.host.coAuthor.write('Recensement', 'K4', [['=90000']]);
  expect((await bench.check()).census.rows).toBe(3);
  expect(bench.cell('K4').slice(0, 2)).toEqual([90_000, '=90000']);
  expect(refusals(await undoLast(bench.session, LATER))).toEqual([['ROW_CHANGED', 'A4']]);
  expect(formulaOf('K4')).toBe('=90000');
});
