/** Whatever is edited in rows, and whatever is calculated from it: the findings come to those of a check of the whole. */
import fc from 'fast-check';
import { MAX_COLUMNS } from '../../../src/host/workbook/bounds';
import { applyStructureEdit } from '../../../src/host/workbook/structure/apply-edit';
import { structureEdit } from '../../../src/host/workbook/structure/structure-edit';
import { Follower } from './follower';

jest.setTimeout(300_000);

const ROWS = 64;

type Edit =
  | { kind: 'type'; row: number; column: string; value: string | number | null }
  | { kind: 'rate'; value: number }
  | { kind: 'rows'; what: 'insert' | 'delete'; row: number; count: number }
  | { kind: 'pause' };

const row = fc.integer({ min: 2, max: ROWS + 3 });
const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('rate' as const), value: fc.constantFrom(0, 0.1, 0.6, 2) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      row,
      column: fc.constantFrom('D', 'E', 'F', 'K', 'M', 'R'),
      value: fc.constantFrom(null, 'x', 12, 130_000, '=IF(Taux!$B$1>0.5,"à voir",50000)', '=K2', '=SUM(K2:K4)*2'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('rows' as const),
      what: fc.constantFrom('insert' as const, 'delete' as const),
      row,
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'pause' as const }) },
);

/** Amounts that a rate decides, on most rows; some read the row above. */
const amount = (n: number): string => {
  if (n % 16 === 0) return `IF(Taux!$B$1>${0.05 * (n % 7)},"à voir",${100_000 + n})`;
  return n % 5 === 4 ? `N(K${n + 1})/2` : `${90_000 + 1_000 * n}*(1+Taux!$B$1)`;
};

const open = () =>
  Follower.open(
    Array.from({ length: ROWS }, (_, n) => ({
      intitule: `Mobilier du site ${n + 1}`,
      montant_total_ht: { formula: amount(n) },
    })),
    (_, workbook) => void workbook.addWorksheet('Taux').addRow(['Taux de révision', 0.1]),
  );

async function edit(follower: Follower, done: Edit): Promise<void> {
  if (done.kind === 'pause') await follower.quiet();
  else if (done.kind === 'rate') follower.type('B1', [[done.value]], 'Taux');
  else if (done.kind === 'type') follower.type(`${done.column}${done.row}`, [[done.value ?? '']]);
  else {
    const area = { row: done.row - 1, column: 0, rowCount: done.count, columnCount: MAX_COLUMNS };
    applyStructureEdit(follower.bench.sheet(), structureEdit(done.what, 'row', area));
  }
}

/** Waits until what is followed is what a check of the whole finds; fails with the difference when that does not come. */
async function comesToAgree(follower: Follower): Promise<void> {
  for (let left = 20; ; left--) {
    try {
      return await follower.agrees();
    } catch (error) {
      if (left === 0) throw error;
      await follower.quiet();
    }
  }
}

test('any edits of rows and of a rate come to the findings of a check of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 6 }), async (done) => {
      const follower = await open();
      try {
        for (const each of done) await edit(follower, each);
        await comesToAgree(follower);
        expect(follower.said).not.toContain('lost');
      } finally {
        await follower.close();
      }
    }),
    { numRuns: 20 },
  );
});
