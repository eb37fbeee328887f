import fc from 'fast-check';
import { isDateFormat, targetFormat } from '../../src/app/fix-format';
import { readRestore, type CellRestore, type JournalEntry, type Restore } from '../../src/app/journal-entry';
import { canBeKept, lastAction, planJournal, readJournal } from '../../src/app/journal-sheet';
import type { CellContent } from '../../src/table/grid';
import { gridOf } from '../census/support/census-grid';

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant(null),
  fc.string(),
  // JSON has no minus zero, nor has Excel.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.constantFrom('#N/A', '#REF!').map((error) => ({ error })),
);
const anchors = fc.array(fc.tuple(fc.constantFrom('A1', 'XFD1048576'), content));
const cellRestore: fc.Arbitrary<Restore> = fc
  .tuple(content, fc.option(fc.string()), fc.string(), content, fc.string(), anchors)
  .map(([was, formula, format, now, nowFormat, cells]) => ({
    kind: 'cell',
    ...{ was, formula: formula === null ? null : `=${formula}`, format, now, nowFormat },
    anchors: cells.map(([cell, held]) => ({ cell, content: held })),
  }));

describe('what the journal keeps to restore', () => {
  test('reads back as it was written, whatever the cell held', () => {
    fc.assert(fc.property(cellRestore, (restore) => expect(readRestore(JSON.stringify(restore))).toEqual(restore)));
  });

  test('is nothing, and no failure, when somebody changed it', () => {
    fc.assert(fc.property(fc.string(), fc.json(), (text, json) => [readRestore(text), readRestore(json)].length === 2));
    const sound = '{"kind":"cell","was":1,"formula":null,"format":"0","now":2,"nowFormat":"0","anchors":[]}';
    expect(readRestore(sound)).not.toBeNull();
    for (const [from, to] of [
      ['"was":1,', ''],
      ['"was":1', '"was":[1]'],
      ['"formula":null', '"formula":"1+1"'],
      ['"format":"0"', '"format":0'],
      ['[]', '[{"cell":"A0","content":1}]'],
      ['[]', '[{"cell":"A1"}]'],
      ['"cell"', '"autre"'],
    ] as const)
      expect([to, readRestore(sound.replace(from, to))]).toEqual([to, null]);
  });

  test('must fit in a cell', () => {
    const of = (was: string): CellRestore => ({
      ...{ kind: 'cell', was, formula: null, format: '@', now: 1, nowFormat: '0', anchors: [] },
    });
    expect([canBeKept(of('x'.repeat(31_000))), canBeKept(of('x'.repeat(32_000)))]).toEqual([true, false]);
    expect(canBeKept(of('"'.repeat(17_000)))).toBe(false);
  });
});

const restore: Restore = { kind: 'row', table: 'T', cells: [] };
const entry = (action: string, when: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  ...{ action, when, author: 'A. Martin', operation: 'fix', rule: 'R08', sheet: 'Recensement', cell: 'K2' },
  ...{ before: 'a', after: 'b', restore },
  ...more,
});

/** The journal as read from its own plan, its rows in another order when asked. */
function readBack(entries: JournalEntry[], order: (rows: CellContent[][]) => CellContent[][] = (rows) => rows) {
  const plan = planJournal(entries, false);
  const lines = plan.blocks.slice(-2).flatMap(({ cells }) =>
    cells.map((line) =>
      line.map((cell): CellContent => {
        if (typeof cell !== 'object' || cell === null) return cell;
        return 'text' in cell ? cell.text : cell.formula;
      }),
    ),
  );
  const [header, ...rows] = lines as [CellContent[], ...CellContent[][]];
  const table = { name: 'Journal', row: 0, column: 0, rowCount: lines.length, columnCount: 10, showTotals: false };
  return readJournal(gridOf([header, ...order(rows)], { sheet: 'Journal', tables: [table] }));
}

describe('the action to take back', () => {
  const actions = [
    entry('a', '2026-11-23T10:00:00'),
    entry('b', '2026-11-23T10:00:01'),
    entry('b', '2026-11-23T10:00:01', { cell: 'K3', rule: null }),
  ];
  const undo = (of: string) => entry(`u${of}`, '2026-11-24T10:00:00', { restore: { kind: 'undo', of } });

  test('is the latest by its moment, however the sheet is sorted', () => {
    expect(lastAction(readBack(actions))?.map(({ action, cell, rule }) => [action, cell, rule])).toEqual([
      ['b', 'K2', 'R08'],
      ['b', 'K3', null],
    ]);
    expect(lastAction(readBack(actions, (rows) => [...rows].reverse()))?.[0]?.action).toBe('b');
  });

  test('is none that was taken back, nor an undo', () => {
    expect(lastAction(readBack([...actions, undo('b')]))?.[0]?.action).toBe('a');
    expect(lastAction(readBack([...actions, undo('b'), undo('a')]))).toBeNull();
    expect(lastAction([])).toBeNull();
  });

  test('passes over lines that someone made unreadable', () => {
    const spoil = (rows: CellContent[][]) => rows.map((row) => (row[0] === 'b' ? [...row.slice(0, -1), '{'] : row));
    expect(lastAction(readBack(actions, spoil))?.map(({ action }) => action)).toEqual(['a']);
  });
});

describe('the format of a cell', () => {
  test.each<[string | number | boolean | null, Parameters<typeof targetFormat>[1], string, string]>([
    [120_000, 'montant_total_ht', '#,##0', '#,##0'],
    [120_000, 'montant_total_ht', '@', '#,##0.00'],
    [120_000, 'montant_total_ht', 'dd/mm/yyyy', '#,##0.00'],
    [4, 'nb_lots', 'mmm-yy', 'General'],
    [45_400, 'date_lancement', 'General', 'dd/mm/yyyy'],
    [45_400, 'date_lancement', '@', 'dd/mm/yyyy'],
    [45_400, 'date_lancement', '[$-40C]d mmm yyyy', '[$-40C]d mmm yyyy'],
    ['10.10', 'code_nomenclature', 'General', '@'],
    ['Validé', 'statut', 'General', 'General'],
    ['01.05 Viandes', 'intitule', 'General', 'General'],
    ['sans', 'num_marche_actuel', 'General', 'General'],
    [true, 'alloti', '@', 'General'],
    [null, 'montant_total_ht', '@', '@'],
    [7, null, '0.0', '0.0'],
  ])('%p in %s under %s becomes %s', (value, key, current, expected) => {
    expect(targetFormat(value, key, current)).toBe(expected);
  });

  test('is told to be a date’s by its signs, not by its words', () => {
    expect(['dd/mm/yyyy', 'h:mm', '[$-40C]mmm yy', 'yyyy"-T1"'].map(isDateFormat)).toEqual([true, true, true, true]);
    expect(['General', '#,##0.00\\ "HT/mois"', '0.0\\ \\d', '@', '[Red]0', '_-* 0_d'].map(isDateFormat)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
  });
});
