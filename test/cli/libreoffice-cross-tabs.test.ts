import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/app/check';
import { computeIndicators, planReports, type Census } from '../../src/census';
import type { SheetPlan } from '../../src/census/reports/sheet-plan';
import { STYLES } from '../../src/census/reports/styles';
import { hostForAddin, openForAddin } from '../../src/cli/open-for-addin';
import { writeSheets } from '../../src/excel/write';
import { blankWorkbook } from '../../src/host/xlsx';
import { listed, tabFigures, titleOf } from '../census/support/cross-tab-figures';
import { readCrossTabs } from '../census/support/cross-tabs';
import { groupRows } from '../census/support/pivot-figures';
import { valuesOf } from '../census/support/written-workbook';
import { formulaResults, type Shown } from './formula-results';
import { libreOfficeVersion, recalculated, withoutResults } from './libreoffice';
import { registerWorkbook } from './register-workbook';

const SYNTHESES = 'Synthèses';
const version = libreOfficeVersion();

const WORKBOOKS: [string, () => Promise<Uint8Array>][] = [
  ['the sample', async () => new Uint8Array(await readFile(join(__dirname, '../../samples/recensement-2023.xlsx')))],
  ['another campaign', () => registerWorkbook({ year: 2027, years: [2026, 2025], needs: 80 })],
  ['registers without a line', () => registerWorkbook({ years: [2023], needs: 40, empty: true })],
  ['20 000 needs', () => registerWorkbook({ years: [2023], needs: 20_000 })],
];

const censusIn = async (bytes: Uint8Array): Promise<Census> => {
  const opened = await openForAddin(bytes);
  const { source } = await checkWorkbook(opened.session);
  opened.close();
  return source;
};

/** The sheets that cross-tabs need. No finding: they count rows, not faults. */
const plansOf = (census: Census, pivots: boolean): { data: SheetPlan; summaries: SheetPlan } => {
  const plans = planReports(census, [], computeIndicators(census), { generatedOn: '2026-11-23', pivots });
  const of = (key: SheetPlan['key']) => plans.find((plan) => plan.key === key)!;
  return { data: of('donnees'), summaries: of('syntheses') };
};

/** The cross-tabs as written: the sheet with what our formulas give, and the results of the formulas in the saved file. */
const written = async ({ data, summaries }: ReturnType<typeof plansOf>) => {
  const opened = await hostForAddin(blankWorkbook());
  await writeSheets(opened.session, [data, summaries], STYLES);
  const bytes = await opened.save();
  const grid = valuesOf(opened.host.workbook, SYNTHESES);
  opened.close();
  return { grid, bytes };
};

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The same grid with other results of its formulas. */
const withResults = (grid: unknown[][], results: Map<string, Shown>): unknown[][] => {
  const copy = grid.map((line) => [...line]);
  for (const [cell, value] of results) {
    const [, letters, row] = /!([A-Z]+)(\d+)$/.exec(cell)!;
    copy[Number(row) - 1]![columnOf(letters!)] = value;
  }
  return copy;
};

describe(`cross-tabs of Synthèses in LibreOffice (${version ?? 'NOT INSTALLED: our own results are compared'})`, () => {
  test.each(WORKBOOKS)(
    '%s: every cell is what adding up the needs gives, here and there',
    async (name, bytesOf) => {
      const census = await censusIn(await bytesOf());
      const plans = plansOf(census, false);
      const { grid, bytes } = await written(plans);
      const mine = formulaResults(bytes, [SYNTHESES]);
      const judged = version ? formulaResults(await recalculated(withoutResults(bytes)), [SYNTHESES]) : mine;
      expect([...judged.keys()]).toEqual([...mine.keys()]);
      const [ours, theirs] = [readCrossTabs(grid), readCrossTabs(withResults(grid, judged))];

      const { summaries } = plansOf(census, true);
      const [{ values }] = summaries.pivots as [NonNullable<SheetPlan['pivots']>[number]];
      let compared = 0;
      for (const pivot of summaries.pivots!.filter(({ rows }) => rows.length === 1)) {
        const title = titleOf(summaries, pivot);
        const expected = listed(groupRows(plans.data, { ...pivot, values }));
        const shown = tabFigures(ours, pivot, title);
        expect([title, listed(shown)]).toEqual([title, expected]);
        expect([title, listed(tabFigures(theirs, pivot, title))]).toEqual([title, expected]);
        compared += shown.size;
      }
      console.info(`${name}: ${compared} cells of cross-tabs equal to the engine, ${mine.size} formulas in all`);
      expect(compared).toBeGreaterThan(300);
    },
    300_000,
  );
});
