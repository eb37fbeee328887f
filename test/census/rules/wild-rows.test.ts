import fc from 'fast-check';
import { checkCensus } from '../../../src/census';
import { COLUMNS, type CensusColumn, type ColumnKey } from '../../../src/census/columns';
import { RULES } from '../../../src/census/rules';
import type { CellContent } from '../../../src/table/grid';
import { censusOf, GOOD_ROW, type Row } from '../support/census-grid';

const ANYTHING: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 30 }).map((text) => text.replace(/[{}]/g, '')),
  fc.constantFrom('lot 1', 'Lot n° 2 : sols', 'max 5 €', 'NC', '#', '13.02 - Sièges', '1 an + 3 recond.', 'T2 2027'),
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
  fc.integer({ min: 40000, max: 50000 }),
  fc.boolean(),
  fc.constantFrom({ error: '#REF!' }, { error: '#N/A' }),
);

/** What a column may hold: sensible values often enough for rules to have their say, and anything else. */
const contentOf = ({ key, type, values }: CensusColumn): fc.Arbitrary<CellContent> => {
  const good = GOOD_ROW[key];
  const sensible: fc.Arbitrary<CellContent>[] = [fc.constant(good ?? null)];
  if (values.length > 0) sensible.push(fc.constantFrom(...values));
  if (type === 'date') sensible.push(fc.integer({ min: 45000, max: 47500 }));
  if (type === 'amount') sensible.push(fc.integer({ min: 1, max: 10_000_000 }));
  if (type === 'yesNo') sensible.push(fc.constantFrom('Oui', 'Non'));
  return fc.oneof({ weight: 4, arbitrary: fc.oneof(...sensible) }, { weight: 1, arbitrary: ANYTHING });
};

const ROW: fc.Arbitrary<Row> = fc
  .record(Object.fromEntries(COLUMNS.map((column) => [column.key, contentOf(column)])))
  .map((row) => ({ ...row, annee: 2027, direction: 'DL', intitule: row.intitule ?? 'Besoin' }) as Row);

const ROWS = fc.array(ROW, { minLength: 1, maxLength: 8 });
const WITHOUT = fc.subarray(
  COLUMNS.map(({ key }) => key).filter((key) => !(key in GOOD_ROW)),
  { maxLength: 20 },
) as fc.Arbitrary<ColumnKey[]>;

test('whatever the rows, no rule throws, and each finding is whole', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(ROWS, WITHOUT, (rows, without) => {
      for (const finding of checkCensus(censusOf(rows, { without }))) {
        seen.add(finding.rule);
        expect(finding.message).not.toMatch(/\{\w+\}|\bundefined\b|\bnull\b|\bNaN\b|Infinity|\[object/);
        for (const fix of [finding.fix ?? [], finding.choices ?? []].flat()) {
          expect(fix.label).not.toBe('');
          for (const { cell, value } of fix.edits ?? [{ cell: finding.cell, value: fix.value }]) {
            expect(cell).toMatch(/^[A-Z]+[1-9]\d*$/);
            expect(typeof value === 'number' ? Number.isFinite(value) : true).toBe(true);
          }
        }
      }
    }),
    { numRuns: 40, seed: 20270101 },
  );
  // The rows are wild but not pointless: most rules find something in them.
  expect(seen.size).toBeGreaterThan(RULES.length / 2);
});
