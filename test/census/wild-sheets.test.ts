import fc from 'fast-check';
import {
  CensusError,
  checkCensus,
  COLUMNS,
  computeIndicators,
  locateCensus,
  planReports,
  readCensus,
  readParameters,
} from '../../src/census';
import type { CellContent, SheetGrid } from '../../src/table/grid';
import { GOOD_ROW, gridOf } from './support/census-grid';

const HEADERS = COLUMNS.flatMap(({ label, synonyms }) => [label, ...synonyms]);
const GOOD_VALUES = Object.values(GOOD_ROW) as CellContent[];

const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...GOOD_VALUES) },
  { weight: 1, arbitrary: fc.constantFrom(...HEADERS) },
  { weight: 1, arbitrary: fc.constantFrom('', 'Total', 'x', '120 k€', '=1+1', 'T2 2027') },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)) },
  { weight: 1, arbitrary: fc.constant({ error: '#N/A' }) },
);

const sheet: fc.Arbitrary<SheetGrid> = fc
  .record({
    titles: fc.array(fc.array(content, { maxLength: 4 }), { maxLength: 3 }),
    header: fc.shuffledSubarray(Object.keys(GOOD_ROW), { minLength: 3 }),
    rows: fc.array(fc.array(content, { maxLength: 22 }), { maxLength: 12 }),
    row: fc.nat(5),
    column: fc.nat(5),
    visible: fc.boolean(),
    date1904: fc.boolean(),
  })
  .map(({ titles, header, rows, ...place }) => {
    const labels = header.map((key) => COLUMNS.find((column) => column.key === key)!.label);
    return gridOf([...titles, labels, ...rows], place);
  });

/** What came of a workbook: the code of the refusal, or the whole way to the sheets. */
const outcome = (grids: SheetGrid[]): string => {
  try {
    const location = locateCensus(grids);
    const grid = grids.find(({ sheet: name }) => name === location.sheet)!;
    const census = readCensus(grid, location, readParameters(grids));
    const findings = checkCensus(census);
    const rows = new Set([location.headerRow, ...census.needs.map(({ row }) => row)]);
    expect(findings.every(({ row }) => rows.has(row))).toBe(true);
    return planReports(census, findings, computeIndicators(census), { generatedOn: '2026-11-23' })
      .map(({ key }) => key)
      .join(' ');
  } catch (error) {
    if (error instanceof CensusError) return error.code;
    throw error;
  }
};

const EVERY_SHEET = 'donnees controles indicateurs syntheses familles calendrier budget agec comparaison bilan fiches';

test('a wild workbook is refused with a code or goes all the way, and never breaks', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 2 }), (sheets) => {
      seen.add(outcome(sheets.map((grid, n) => ({ ...grid, sheet: `Feuil${n + 1}` }))));
    }),
    { numRuns: 150, seed: 20261123 },
  );
  expect([...seen].sort()).toEqual(expect.arrayContaining(['CENSUS_NOT_FOUND', 'COLUMN_MISSING', EVERY_SHEET]));
});
