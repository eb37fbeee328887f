import type { ColumnKey } from '../../../src/census/columns';
import { freeRowOf, isFreeRow } from '../../../src/census/entry/free-row';
import { censusOf, GOOD_ROW, type CensusSetup, type Row } from '../support/census-grid';

const KEYS = Object.keys(GOOD_ROW) as ColumnKey[];
const BLANK: Row = Object.fromEntries(KEYS.map((key) => [key, null]));
const PREPARED: Row = { ...BLANK, annee: 2024, direction: 'Direction des lycées' };

/** The rows that wait among the first twelve, and the one that the next need takes. */
const free = (rows: Row[], { table = true, ...setup }: CensusSetup & { table?: boolean } = {}): unknown[] => {
  const area = { name: 'Recensement', row: 0, column: 0, rowCount: rows.length + 1, columnCount: KEYS.length };
  const grid = { ...(table ? { tables: [{ ...area, showTotals: false }] } : {}), ...setup.grid };
  const census = censusOf(rows, { ...setup, grid, beginning: { year: 2024 } });
  const waiting = Array.from({ length: 12 }, (_, n) => n + 1).filter((row) => isFreeRow(census, row));
  return [waiting, freeRowOf(census)];
};

test.each<[string, Row[], unknown[]]>([
  ['an empty table', [PREPARED, PREPARED], [[2, 3], 2]],
  ['a table with one empty row', [BLANK], [[2], 2]],
  ['rows below the last need, whatever is free above it', [{}, BLANK, {}, PREPARED, BLANK], [[3, 5, 6], 5]],
  ['a table that is full', [{}, {}], [[], null]],
  ['a total is none', [{ ...BLANK, direction: 'Total' }, PREPARED], [[3], 3]],
])('in a table: %s', (_, rows, expected) => {
  expect(free(rows)).toEqual(expected);
});

test('rows that the screen does not show do not wait', () => {
  expect(free([PREPARED, PREPARED, PREPARED], { grid: { hiddenRows: new Set([2, 3]) } })).toEqual([[4], 4]);
});

test.each<[string, Row[], unknown[]]>([
  ['rows prepared', [PREPARED, PREPARED], [[2, 3], 2]],
  ['rows prepared below the last need', [{}, PREPARED], [[3], 3]],
  ['nothing prepared right below', [{}, BLANK, PREPARED], [[4], null]],
  ['one text alone is a remark', [{}, { ...BLANK, direction: 'À rendre avant juin' }], [[], null]],
  ['nothing at all', [], [[], null]],
])('in a plain range: %s', (_, rows, expected) => {
  expect(free(rows, { table: false })).toEqual(expected);
});

test('a title over merged cells of a plain range is not prepared', () => {
  const merged = [{ row: 2, column: 0, rowCount: 1, columnCount: 3 }];
  expect(free([{}, PREPARED], { table: false, grid: { merged } })).toEqual([[], null]);
});
