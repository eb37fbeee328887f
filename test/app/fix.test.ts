import { applyFixes, inspectFixes, previewFixes, type CellChange } from '../../src/app/fix';
import { readLastAction, undoLast } from '../../src/app/undo';
import { Bench, BY, LATER, refusals } from './changes-on-host';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

let bench: Bench;
afterEach(() => bench.opened.close());

/** K is the total, L the launch, E the code, H the end of the present contract. */
const FAULTY = [
  { intitule: 'Fauteuils', montant_total_ht: '120 k€' },
  { intitule: 'Tableaux', date_lancement: 'T2 2024' },
  { intitule: 'Bancs', code_nomenclature: 13.3 },
];

const shown = (changes: readonly { kind: string }[]) =>
  (changes as CellChange[]).map(({ rule, cell, column, before, after, was, value }) => [
    ...[rule, cell, column, before, after, was, value],
  ]);

describe('fixes', () => {
  test('are shown cell by cell before anything is written', async () => {
    bench = await Bench.open(FAULTY);
    const result = await bench.check();
    expect(shown(previewFixes(result, 'R08'))).toEqual([
      ['R08', 'K2', 'montant_total_ht', '120 k€', '120 000 €', '120 k€', 120_000],
    ]);
    expect(shown(previewFixes(result, 'R15'))).toEqual([
      ['R15', 'L3', 'date_lancement', 'T2 2024', '01/04/2024', 'T2 2024', 45_383],
    ]);
    expect(previewFixes(result, 'R08')[0]).toMatchObject({
      anchors: [
        { cell: 'D2', content: 'Fauteuils' },
        { cell: 'B2', content: 'Direction des lycées' },
        { cell: 'C2', content: 'Nouveau besoin' },
      ],
    });
    expect(previewFixes(result, [])).toEqual([]);
    expect(bench.cell('K2')).toEqual(['120 k€', null, 'General']);
  });

  test('are written with a fitting format, kept in the journal, and found settled by the next check', async () => {
    bench = await Bench.open(FAULTY, (sheet) => {
      sheet.getCell('K2').numFmt = '@';
    });
    const result = await bench.check();
    const changes = previewFixes(
      result,
      result.findings.filter(({ rule }) => ['R05', 'R08', 'R15'].includes(rule)),
    );
    const done = await applyFixes(bench.session, changes, BY);
    expect([done.done.length, refusals(done)]).toEqual([3, []]);
    expect([bench.cell('K2'), bench.cell('L3'), bench.cell('E4')]).toEqual([
      [120_000, null, '#,##0.00'],
      [45_383, null, 'dd/mm/yyyy'],
      ['13.03', null, '@'],
    ]);
    const after = await bench.check();
    expect(after.findings.filter(({ rule }) => ['R05', 'R08', 'R15'].includes(rule))).toEqual([]);
    const journal = bench.sheet('Journal');
    const { bounds } = journal.tables[0]!;
    const lines = Array.from({ length: bounds.rowCount }, (_, r) =>
      Array.from({ length: 9 }, (_, c) => journal.value(bounds.row + r, c)),
    );
    expect(lines[0]).toEqual([
      ...['Action', 'Date', 'Auteur', 'Opération', 'Règle', 'Feuille', 'Cellule', 'Avant', 'Après'],
    ]);
    const moment = expect.closeTo(46_349 + (19 * 3600 + 24 * 60 + 5) / 86_400, 6);
    expect(lines.slice(1).map((line) => line.slice(1))).toEqual(
      expect.arrayContaining([
        [moment, 'A. Martin', 'Correction', 'R08', 'Recensement', 'K2', '120 k€', '120 000 €'],
        [moment, 'A. Martin', 'Correction', 'R15', 'Recensement', 'L3', 'T2 2024', '01/04/2024'],
        [moment, 'A. Martin', 'Correction', 'R05', 'Recensement', 'E4', '13,3', '13.03'],
      ]),
    );
    expect(lines).toHaveLength(4);
    expect(journal.columns.get(9)?.hidden).toBe(true);
  });

  test.each(['1.9', '1.14'])(
    'are taken back exactly, after saving and opening again too (ExcelApi %s)',
    async (api) => {
      bench = await Bench.open(
        [...FAULTY, { intitule: '=1+1', montant_total_ht: '90 k€ ' }],
        (sheet) => {
          sheet.getCell('K2').numFmt = '@';
          sheet.getCell('L3').numFmt = 'yyyy';
        },
        { api },
      );
      const before = bench.picture();
      const result = await bench.check();
      const of = ['R05', 'R08', 'R15'];
      const changes = previewFixes(
        result,
        result.findings.filter(({ rule }) => of.includes(rule)),
      );
      expect(changes.length).toBeGreaterThanOrEqual(4);
      const { action, done, refused } = await applyFixes(bench.session, changes, BY);
      expect(refused).toEqual([]);
      expect(done).toHaveLength(changes.length);
      expect(bench.picture()).not.toEqual(before);

      bench = await bench.reopen();
      expect(await readLastAction(bench.session)).toMatchObject({ action, count: changes.length });
      const undone = await undoLast(bench.session, LATER);
      expect([undone.action, undone.done.length, undone.refused]).toEqual([action, changes.length, []]);
      expect(bench.picture()).toEqual(before);
      expect(await readLastAction(bench.session)).toBeNull();
      expect(await undoLast(bench.session, LATER)).toEqual({ action: null, done: [], refused: [], notices: [] });
    },
  );

  test('of several actions are taken back one by one, the last one first', async () => {
    bench = await Bench.open(FAULTY);
    const result = await bench.check();
    await applyFixes(bench.session, previewFixes(result, 'R08'), BY);
    await applyFixes(bench.session, previewFixes(result, 'R15'), LATER);
    const rules = [];
    for (let i = 0; i < 3; i++) {
      rules.push((await readLastAction(bench.session))?.rule ?? null);
      await undoLast(bench.session, { ...LATER, when: `2026-11-24T08:00:0${i}` });
    }
    expect(rules).toEqual(['R15', 'R08', null]);
    expect([bench.cell('K2')[0], bench.cell('L3')[0]]).toEqual(['120 k€', 'T2 2024']);
  });
});

describe('what is refused', () => {
  const fixAll = async () => {
    const result = await bench.check();
    return applyFixes(bench.session, previewFixes(result, 'R08'), BY);
  };
  const two = [
    { intitule: 'Fauteuils', montant_total_ht: '120 k€' },
    { intitule: 'Bancs', montant_total_ht: '130 k€' },
  ];

  test('a cell that somebody changed in the meantime', async () => {
    bench = await Bench.open(two);
    const result = await bench.check();
    const changes = previewFixes(result, 'R08');
    bench.opened.host.coAuthor.write('Recensement', 'K3', [['150 k€']]);
    const done = await applyFixes(bench.session, changes, BY);
    expect([done.done.length, refusals(done)]).toEqual([1, [['CHANGED_SINCE', 'K3']]]);
    expect(done.refused[0]?.message).toBe('K3 a changé depuis le contrôle : relancez le contrôle, puis recommencez.');
    expect([bench.cell('K2')[0], bench.cell('K3')[0]]).toEqual([120_000, '150 k€']);
  });

  test('a cell whose row is another one by now, though it holds the same', async () => {
    bench = await Bench.open([two[0]!, { ...two[1], montant_total_ht: '120 k€' }]);
    const changes = previewFixes(await bench.check(), 'R08');
    bench.opened.host.coAuthor.write('Recensement', 'D2', [['Bancs'], ['Fauteuils']]);
    const done = await applyFixes(bench.session, changes, BY);
    expect([done.action, refusals(done)]).toEqual([
      null,
      [
        ['ROW_MOVED', 'K2'],
        ['ROW_MOVED', 'K3'],
      ],
    ]);
    expect(bench.opened.host.workbook.sheetByName('Journal')).toBeNull();
  });

  test('locked cells of a protected sheet; unlocked ones are written', async () => {
    bench = await Bench.open(two, (sheet) => {
      sheet.getCell('K3').protection = { locked: false };
      void sheet.protect('secret', { formatCells: false });
    });
    const done = await fixAll();
    expect([done.done.length, refusals(done)]).toEqual([1, [['SHEET_PROTECTED', 'K2']]]);
    expect([bench.cell('K2')[0], bench.cell('K3')[0]]).toEqual(['120 k€', 130_000]);
    await undoLast(bench.session, LATER);
    expect(bench.cell('K3')[0]).toBe('130 k€');
  });

  test('a row that a filter hides', async () => {
    bench = await Bench.open(two);
    const changes = previewFixes(await bench.check(), 'R08');
    await bench.session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Recensement');
      sheet.autoFilter.apply(sheet.getRange('A1:O3'), 3, { filterOn: 'Values', values: ['Fauteuils'] });
      await context.sync();
    });
    const done = await applyFixes(bench.session, changes, BY);
    expect([done.done.length, refusals(done)]).toEqual([1, [['FILTERED_ROW', 'K3']]]);
    expect([bench.cell('K2')[0], bench.cell('K3')[0]]).toEqual([120_000, '130 k€']);
  });

  test('merged cells, formulas unless agreed to, results of arrays', async () => {
    bench = await Bench.open(
      [...two, { intitule: 'Tables', montant_total_ht: null }, { intitule: 'Lits', montant_total_ht: null }],
      (sheet) => {
        sheet.mergeCells('K2:L2');
        sheet.getCell('K3').value = { formula: 'CONCATENATE("130"," k€")', result: '130 k€' };
      },
    );
    await bench.session.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Recensement').getRange('K4');
      range.formulas = [['=TRANSPOSE({"1 k€","2 k€"})']];
      await context.sync();
    });
    const result = await bench.check();
    const changes = previewFixes(result, 'R08');
    expect(shown(changes).map(([, cell]) => cell)).toEqual(['K2', 'K3', 'K4', 'K5']);
    const expected = [
      ['MERGED', 'K2'],
      ['FORMULA', 'K3'],
      ['ARRAY_FORMULA', 'K4'],
      ['ARRAY_FORMULA', 'K5'],
    ];
    const told = await inspectFixes(bench.session, changes);
    expect(refusals({ action: null, done: [], refused: told, notices: [] })).toEqual(expected);
    expect(refusals(await applyFixes(bench.session, changes, BY))).toEqual(expected);

    const agreed = changes.map((change) => ({ ...change, overFormula: true }));
    const done = await applyFixes(bench.session, agreed as CellChange[], BY);
    expect(refusals(done)).toEqual([expected[0], expected[2], expected[3]]);
    expect(bench.cell('K3').slice(0, 2)).toEqual([130_000, null]);
    await undoLast(bench.session, LATER);
    expect(bench.cell('K3').slice(0, 2)).toEqual(['130 k€', '=CONCATENATE("130"," k€")']);
  });

  test('a second fix that wants another value in the same cell, and a sheet that is gone', async () => {
    bench = await Bench.open(two);
    const result = await bench.check();
    const [finding] = result.findings.filter(({ rule }) => rule === 'R08');
    const other = { ...finding!, fix: { value: 7, label: '7 €' } };
    const changes = previewFixes(result, [finding!, other, finding!]);
    expect(changes).toHaveLength(2);
    const gone = { ...changes[0]!, sheet: 'Partie' };
    const done = await applyFixes(bench.session, [...changes, gone], BY);
    expect(refusals(done)).toEqual([
      ['CONFLICT', 'K2'],
      ['SHEET_MISSING', 'K2'],
    ]);
    expect(bench.cell('K2')[0]).toBe(120_000);
  });

  test('everything, before anything is written, when the journal cannot be', async () => {
    bench = await Bench.open(two, () => {}, { structureProtected: true });
    const before = bench.picture();
    await expect(fixAll()).rejects.toMatchObject({ code: 'WORKBOOK_PROTECTED' });
    expect(bench.picture()).toEqual(before);
  });
});

describe('taking back', () => {
  test('leaves alone what was changed since, and says so', async () => {
    bench = await Bench.open([
      { intitule: 'Fauteuils', montant_total_ht: '120 k€' },
      { intitule: 'Bancs', montant_total_ht: '130 k€' },
      { intitule: 'Lits', montant_total_ht: '140 k€' },
    ]);
    await applyFixes(bench.session, previewFixes(await bench.check(), 'R08'), BY);
    bench.opened.host.coAuthor.write('Recensement', 'K2', [[125_000]]);
    bench.opened.host.coAuthor.write('Recensement', 'D3', [['Tout autre chose']]);
    const undone = await undoLast(bench.session, LATER);
    expect(refusals(undone)).toEqual([
      ['UNDO_CHANGED', 'K2'],
      ['UNDO_ROW_MOVED', 'K3'],
    ]);
    expect(['K2', 'K3', 'K4'].map((cell) => bench.cell(cell)[0])).toEqual([125_000, 130_000, '140 k€']);
  });

  test('after an interruption brings back what was written and nothing else', async () => {
    bench = await Bench.open(FAULTY);
    const before = bench.picture();
    const changes = previewFixes(await bench.check(), 'R08');
    await applyFixes(bench.session, changes, BY);
    // As if Excel had stopped between the journal and the cell.
    bench.opened.host.coAuthor.write('Recensement', 'K2', [['120 k€']]);
    const undone = await undoLast(bench.session, LATER);
    expect([undone.done.length, undone.refused]).toEqual([1, []]);
    expect(bench.picture()).toEqual(before);
    expect(await readLastAction(bench.session)).toBeNull();
  });
});

test('2 000 fixes go in one action with few requests, each far under 5 MB', async () => {
  const rows = Array.from({ length: 4_000 }, (_, i) => ({
    intitule: `Besoin ${i + 1}`,
    ...(i % 2 === 0 ? { montant_total_ht: `${i + 1} k€` } : {}),
  }));
  bench = await Bench.open(rows);
  const before = bench.picture();
  const changes = previewFixes(await bench.check(), 'R08');
  expect(changes).toHaveLength(2_000);
  const { syncs } = bench.opened.host.traffic;
  const measure = async (work: () => Promise<unknown>) => {
    const first = syncs.length;
    await work();
    const own = syncs.slice(first);
    const bytes = own.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
    return { syncs: own.length, largest: Math.max(...bytes), all: bytes.reduce((a, b) => a + b, 0) };
  };
  const applied = await measure(() => applyFixes(bench.session, changes, BY));
  expect(bench.cell('K4000')[0]).toBe(3_999_000);
  const undone = await measure(() => undoLast(bench.session, LATER));
  expect(bench.picture()).toEqual(before);
  console.info('2 000 fixes:', JSON.stringify({ applied, undone }));
  expect(Math.max(applied.syncs, undone.syncs)).toBeLessThan(40);
  expect(Math.max(applied.largest, undone.largest)).toBeLessThan(3_000_000);
});
