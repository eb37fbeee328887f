/** What users type while the pane follows, through the real Office.js on the embedded host. */
import { CoAuthor } from '../../../src/host/co-author';
import { applyStructureEdit } from '../../../src/host/workbook/structure/apply-edit';
import { structureEdit } from '../../../src/host/workbook/structure/structure-edit';
import { MAX_COLUMNS } from '../../../src/host/workbook/bounds';
import { Follower } from './follower';

jest.setTimeout(120_000);

let follower: Follower;
afterEach(async () => {
  await follower.live.stop();
  follower.bench.opened.close();
});

const ROWS = [{ intitule: 'Fauteuils' }, { intitule: 'Tableaux' }, { intitule: 'Bancs' }, { intitule: 'Rayonnages' }];

test('a cell typed: the findings of its row, then those of the whole, without a check of the whole', async () => {
  follower = await Follower.open(ROWS);
  follower.type('K3', [['cent mille']]);
  await follower.until('settled');
  expect(follower.said).toEqual(['touched', 'settled']);
  expect(follower.rules(3)).toContain('R08');
  await follower.agrees();
  follower.type('K3', [[100_000]]);
  await follower.until('settled');
  expect(follower.rules(3)).not.toContain('R08');
  await follower.agrees();
});

test('a pasted block, below the last row too', async () => {
  follower = await Follower.open(ROWS);
  const { grid, location } = (await follower.bench.check()).source;
  const line = grid.values[location.firstRow - 1 - grid.row]!;
  const cells = line.map((value) => (typeof value === 'object' ? null : value));
  const wrong = cells.map((value, c) => (c === 10 - grid.column ? 'beaucoup' : value));
  follower.type('A6', [cells, wrong]);
  await follower.until('settled');
  expect(follower.last.census.rows).toBe(6);
  expect(follower.rules(7)).toContain('R08');
  await follower.agrees();
});

test('what a co-author types and empties', async () => {
  follower = await Follower.open(ROWS);
  const other = new CoAuthor(follower.bench.opened.host.workbook);
  other.write('Recensement', 'K4', [['?']]);
  await follower.until('settled');
  expect(follower.rules(4)).toContain('R08');
  other.clear('Recensement', 'A2:Z2');
  await follower.until('settled');
  expect(follower.last.census.rows).toBe(3);
  await follower.agrees();
});

test('rows inserted and deleted move the findings of the others', async () => {
  follower = await Follower.open([...ROWS, { intitule: 'Armoires', montant_total_ht: '12 k€' }]);
  const rows = (kind: 'insert' | 'delete', first: number, count: number) => {
    const area = { row: first - 1, column: 0, rowCount: count, columnCount: MAX_COLUMNS };
    applyStructureEdit(follower.bench.sheet(), structureEdit(kind, 'row', area));
  };
  rows('insert', 3, 2);
  await follower.until('settled');
  expect(follower.rules(8)).toContain('R08');
  await follower.agrees();
  rows('delete', 2, 3);
  await follower.until('settled');
  expect(follower.rules(5)).toContain('R08');
  await follower.agrees();
  // Both in one breath, with cells typed between.
  rows('insert', 2, 1);
  follower.type('K4', [['x']]);
  rows('delete', 5, 1);
  await follower.until('settled');
  expect(follower.rules(4)).toContain('R08');
  await follower.agrees();
});

test('another sheet, or columns, ask for a check of the whole; our own writing asks for nothing', async () => {
  follower = await Follower.open(ROWS, (_, workbook) => {
    workbook.addWorksheet('Notes').addRow(['Note']);
  });
  follower.type('A1', [['Une note']], 'Notes');
  await follower.until('elsewhere');
  follower.said = [];
  await follower.bench.session.run(async (context) => {
    context.workbook.worksheets.getItem('Recensement').getRange('K2').values = [['x']];
    await context.sync();
  });
  follower.type('A1', [['En-tête changé']]);
  await follower.until('lost');
  expect(follower.said).toEqual(['lost']);
});

test('what was entered is followed once the user has left the next cell, in which Excel reads nothing', async () => {
  follower = await Follower.open(ROWS);
  const { failures } = follower.bench.opened.host;
  failures.cellEditMode = true;
  follower.type('K3', [['cent mille']]);
  await follower.quiet();
  expect(follower.said).toEqual([]);
  failures.cellEditMode = false;
  await follower.until('settled');
  expect(follower.said).toEqual(['touched', 'settled']);
  await follower.agrees();
});
