import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkWorkbook } from '../../../src/app/check';
import { checkCensus, readCensus, type Census, type Finding } from '../../../src/census';
import { LiveCheck, type LiveStep } from '../../../src/census/live/live-check';
import { RULES } from '../../../src/census/rules';
import { fr } from '../../../src/i18n/fr';
import { openForAddin } from '../../../src/cli/open-for-addin';
import { withDeletedRows, withInsertedRows, withRows } from '../../../src/table/patch-grid';
import { lastRowOf } from '../../../src/table/cells';
import type { CellContent, SheetGrid } from '../../../src/table/grid';
import type { CensusLocation } from '../../../src/census';

const censusOf = async (name: string): Promise<Census> => {
  const bytes = new Uint8Array(await readFile(join(__dirname, '../../../samples', name)));
  const opened = await openForAddin(bytes);
  try {
    return (await checkWorkbook(opened.session)).source;
  } finally {
    opened.close();
  }
};

/** Each rule finds something in this sample. */
const censusToCorrect = censusOf('recensement-a-corriger.xlsx');

const whole = (census: Census, grid: SheetGrid, location: CensusLocation): Finding[] => {
  const copy = { ...grid, values: grid.values.map((line) => [...line]) };
  const again = readCensus(copy, location, census.parameters, { registers: census.registers });
  return checkCensus(again);
};

const drain = (steps: Generator<LiveStep | null, LiveStep>): { first: LiveStep | null; last: LiveStep } => {
  let first: LiveStep | null = null;
  for (;;) {
    const { value, done } = steps.next();
    if (done) return { first, last: value };
    first ??= value;
  }
};

/** What people do: type over cells, paste rows, insert, delete, empty. Places are shares of the sheet. */
type Edit =
  | { kind: 'type'; at: number; column: number; value: CellContent }
  | { kind: 'copy'; at: number; from: number; count: number }
  | { kind: 'insert'; at: number; count: number }
  | { kind: 'delete'; at: number; count: number }
  | { kind: 'empty'; at: number; count: number };

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const count = fc.integer({ min: 1, max: 4 });
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('type' as const),
    at: share,
    column: share,
    value: fc.constantFrom<CellContent>(
      null,
      0,
      12,
      45_000,
      2_500_000,
      'x',
      '10.10',
      '2024',
      'Travaux',
      'À renouveler',
    ),
  }),
  fc.record({ kind: fc.constant('copy' as const), at: share, from: share, count }),
  fc.record({ kind: fc.constant('insert' as const), at: share, count }),
  fc.record({ kind: fc.constant('delete' as const), at: share, count }),
  fc.record({ kind: fc.constant('empty' as const), at: share, count }),
);

interface Sheet {
  grid: SheetGrid;
  location: CensusLocation;
}

const rowAt = ({ grid, location }: Sheet, at: number): number =>
  location.firstRow + Math.floor(at * (lastRowOf(grid) - location.firstRow + 1));

const lines = (grid: SheetGrid, row: number, many: number): CellContent[][] =>
  Array.from({ length: many }, (_, n) => [...(grid.values[row - 1 - grid.row + n] ?? [])]);

const apply = (sheet: Sheet, edit: Edit): Sheet => {
  const { grid, location } = sheet;
  const row = rowAt(sheet, edit.at);
  const patched = (values: CellContent[][]): Sheet => ({
    location,
    grid: withRows(grid, { first: row, column: grid.column, values, text: null }),
  });
  const grown = (by: number): CensusLocation => ({
    ...location,
    lastRow: location.lastRow === null ? null : Math.max(location.firstRow, location.lastRow + by),
  });
  if (edit.kind === 'insert') return { grid: withInsertedRows(grid, row, edit.count), location: grown(edit.count) };
  if (edit.kind === 'delete') return { grid: withDeletedRows(grid, row, edit.count), location: grown(-edit.count) };
  if (edit.kind === 'empty') return patched(Array.from({ length: edit.count }, () => []));
  if (edit.kind === 'copy') return patched(lines(grid, rowAt(sheet, edit.from), edit.count));
  const [line] = lines(grid, row, 1);
  line![Math.floor(edit.column * line!.length)] = edit.value;
  return patched([line!]);
};

test.each(RULES.filter(({ acrossRows }) => !acrossRows).map((rule) => [rule.id, rule] as const))(
  '%s finds on a row alone what it finds among the others',
  async (_, rule) => {
    const census = await censusToCorrect;
    const found = checkCensus(census, fr.rules, [rule]);
    expect(found).not.toEqual([]);
    expect(census.needs.flatMap((need) => checkCensus({ ...census, needs: [need] }, fr.rules, [rule]))).toEqual(found);
  },
);

describe.each(['recensement-2023.xlsx', 'recensement-a-corriger.xlsx'])('live check of %s', (name) => {
  let census: Census;
  beforeAll(async () => {
    census = await censusOf(name);
    // What the screen shows is read with the cells; patches of this test have none.
    const grid = { ...census.grid, text: null };
    census = readCensus(grid, census.location, census.parameters, { registers: census.registers });
  });

  test('finds after any edits what a check of the whole sheet finds', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 8 }), (done) => {
        const live = new LiveCheck(census, checkCensus(census));
        let sheet: Sheet = { grid: census.grid, location: census.location };
        for (const edit of done) {
          sheet = apply(sheet, edit);
          const { last } = drain(live.recheck(sheet.grid, sheet.location));
          expect(last.settled).toBe(true);
          expect(last.findings).toEqual(whole(census, sheet.grid, sheet.location));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('tells what is wrong with the touched row before anything else is looked at', () => {
    const live = new LiveCheck(census, checkCensus(census));
    const { row } = census.needs[20]!;
    const index = census.location.columns.find(({ key }) => key === 'montant_total_ht')!.index;
    const [line] = lines(census.grid, row, 1);
    line![index - census.grid.column] = 'cent mille';
    const grid = withRows(census.grid, { first: row, column: census.grid.column, values: [line!], text: null });
    const { first } = drain(live.recheck(grid, census.location));
    expect(first!.settled).toBe(false);
    expect(first!.findings.filter((found) => found.row === row).map(({ rule }) => rule)).toContain('R08');
  });
});

test('a census about which more is said is followed with what its reader remembers, and keeps what is said', async () => {
  const census = await censusToCorrect;
  const stored = { sheets: [], ownColumns: [] } as unknown as Census['considerationSheets'];
  const live = new LiveCheck({ ...census, considerationSheets: stored }, checkCensus(census));
  const { last } = drain(live.recheck(census.grid, census.location));
  expect(last.census.needs.filter((need, n) => need !== census.needs[n])).toEqual([]);
  expect(last.census.considerationSheets).toBe(stored);
});
