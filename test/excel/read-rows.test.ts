/** Rows and columns of a sheet read again, through the real Office.js on the embedded host. */
import { formulaCells, shownValues } from '../../src/excel/formula-cells';
import { readColumns } from '../../src/excel/read-columns';
import { readRows } from '../../src/excel/read-rows';
import { Bench } from '../app/changes-on-host';

jest.setTimeout(120_000);

let bench: Bench;
afterEach(() => bench.opened.close());

/** A sheet of 900 rows under a header: its title column tells the row; every third amount is a formula, one an error. */
async function open(): Promise<string> {
  bench = await Bench.open(
    Array.from({ length: 900 }, (_, n) => ({
      intitule: `Besoin ${n + 2}`,
      montant_total_ht: n % 3 === 0 ? { formula: n === 300 ? '1/0' : `${n}+0` } : n,
    })),
  );
  return bench.sheet().id;
}

const syncs = () => bench.opened.host.traffic.syncs.length;

test('many rows are read in several messages, in the order asked', async () => {
  const sheetId = await open();
  const before = syncs();
  const spans = [
    { first: 2, count: 1 },
    { first: 5, count: 800 },
    { first: 900, count: 2 },
  ];
  const read = await readRows(bench.session, { sheetId, spans, column: 3, columnCount: 60, table: null });
  // 416 rows of 60 columns each.
  expect(syncs() - before).toBe(2 + 1);
  expect(read.patches.map(({ first, values }) => [first, values.length])).toEqual([
    [2, 1],
    [5, 415],
    [420, 385],
    [900, 2],
  ]);
  const titles = read.patches.flatMap(({ values, text }) => values.map((line, r) => [line[0], text?.[r]?.[0]]));
  const rows = [2, ...Array.from({ length: 800 }, (_, n) => n + 5), 900, 901];
  expect(titles).toEqual(rows.map((row) => [`Besoin ${row}`, `Besoin ${row}`]));
  expect(read.patches[1]!.values[297]![7]).toEqual({ error: '#DIV/0!' });
  expect(read.sheet).toBe('Recensement');
});

test('columns are read side by side, in slices of rows', async () => {
  const sheetId = await open();
  const slices: unknown[][] = [];
  const request = { sheetId, columns: [3, 10, 11], firstRow: 1, lastRow: 901 };
  for await (const { first, values } of readColumns(bench.session, request))
    slices.push([first, values.length, values[1]]);
  expect(slices).toEqual([[1, 901, ['Besoin 2', 0, expect.anything()]]]);
  const columns = Array.from({ length: 40 }, (_, column) => column);
  const wide: unknown[][] = [];
  for await (const { first, values } of readColumns(bench.session, { ...request, columns })) {
    wide.push([first, values.length, values[0]![3]]);
    if (first === 1) expect(values[301]![10]).toEqual({ error: '#DIV/0!' });
  }
  expect(wide).toEqual([
    [1, 500, 'Intitulé du besoin'],
    [501, 401, 'Besoin 501'],
  ]);
});

test('where formulas stand, and what they show', async () => {
  const sheetId = await open();
  const area = { row: 1, column: 9, rowCount: 7, columnCount: 2 };
  const found = await formulaCells(bench.session, sheetId, area);
  expect(found).toEqual([1, 4, 7].map((row) => ({ row, column: 10, rowCount: 1, columnCount: 1 })));
  expect(await formulaCells(bench.session, sheetId, { ...area, column: 3, columnCount: 1 })).toEqual([]);
  const before = await shownValues(bench.session, sheetId, found!);
  bench.sheet().write(4, 10, [[{ formula: '7*7' }]]);
  expect(await shownValues(bench.session, sheetId, found!)).not.toBe(before);
});
