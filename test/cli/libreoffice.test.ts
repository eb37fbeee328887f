import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeReports } from '../../src/app/report';
import { openForAddin } from '../../src/cli/open-for-addin';
import type { Census } from '../../src/census';
import { computeIndicatorSeries } from '../../src/census/indicators/compute';
import type { SheetModel } from '../../src/host/workbook/sheet';
import { addCensus, soundRow, workbookBytes } from './census-workbook';
import { formulaResults, type Shown } from './formula-results';
import { registerWorkbook } from './register-workbook';
import { libreOfficeVersion, recalculated, withoutResults } from './libreoffice';

const version = libreOfficeVersion();
const LARGE = '20 000 needs';
const sample = async (name: string) => new Uint8Array(await readFile(join(__dirname, '../../samples', name)));

/** Departments whose names mean something in a criterion, a formula or a number. */
const TRICKY = ['Direction *', 'Direction A', '=1+1', '>5', 'A?B', '~x', '"guillemets"', "d'achat", '<>', '10.10'];
const tricky = () =>
  workbookBytes((workbook) => {
    const rows = TRICKY.map((direction, i) => soundRow({ direction, montant_total_ht: 1000.55 * (i + 1) }));
    addCensus(workbook, rows, { sheet: "L'été" });
  });

const WORKBOOKS: [string, () => Promise<Uint8Array>][] = [
  ['recensement-2023.xlsx', () => sample('recensement-2023.xlsx')],
  ['recensement-a-corriger.xlsx', () => sample('recensement-a-corriger.xlsx')],
  ['departments with names that mean something else', tricky],
  ['registers as tables', () => registerWorkbook()],
  ['registers as plain ranges', () => registerWorkbook({ plain: true })],
  [
    'another campaign, registers of three years',
    () => registerWorkbook({ year: 2027, years: [2026, 2025, 2024], needs: 80 }),
  ],
  ['registers without a line', () => registerWorkbook({ years: [2023, 2022], needs: 40, empty: true })],
  [LARGE, () => registerWorkbook({ years: [2023, 2022], needs: 20_000 })],
];

const same = (a: Shown | undefined, b: Shown | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
    : (a ?? '') === (b ?? '');

const rounded = (value: Shown | undefined): number | null =>
  typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : null;

const LETTERS = { value: 'D', numerator: 'F', denominator: 'G' } as const;

/** Value, numerator and denominator of every indicator and year as LibreOffice shows them; constants as they were written. */
function shownIndicators(sheet: SheetModel, judged: Map<string, Shown>): Map<string, (number | null)[]> {
  const { bounds } = sheet.tables[0]!;
  const rows = Array.from({ length: bounds.rowCount - 1 }, (_, at) => bounds.row + 1 + at);
  const figure = (row: number, letter: string): number | null => {
    const cell = `${sheet.name}!${letter}${row + 1}`;
    const constant = sheet.value(row, letter.charCodeAt(0) - 65);
    return rounded(judged.has(cell) ? judged.get(cell) : typeof constant === 'number' ? constant : null);
  };
  return new Map(
    rows.map((row) => [
      `${String(sheet.value(row, 0))} ${String(sheet.value(row, 7))}`,
      Object.values(LETTERS).map((letter) => figure(row, letter)),
    ]),
  );
}

/** The same as the engine computes them; a percentage stands in its cell as a share of 1. */
const computedIndicators = (census: Census): Map<string, (number | null)[]> =>
  new Map(
    computeIndicatorSeries(census).map(({ id, year, value, unit, numerator, denominator }) => [
      `${id} ${year}`,
      [value !== null && unit === '%' ? value / 100 : value, numerator, denominator].map((figure) => rounded(figure)),
    ]),
  );

const countBySheet = (cells: Iterable<string>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const cell of cells) {
    const sheet = cell.slice(0, cell.lastIndexOf('!'));
    counts[sheet] = (counts[sheet] ?? 0) + 1;
  }
  return counts;
};

describe(`LibreOffice recalculates what we saved (${version ?? 'NOT INSTALLED: nothing is compared'})`, () => {
  if (version === null) {
    test('is not installed here', () => {
      console.info('LibreOffice is not installed: its recalculation is not compared.');
      expect(libreOfficeVersion()).toBeNull();
    });
    return;
  }

  test.each(WORKBOOKS)(
    '%s',
    async (name, bytesOf) => {
      const opened = await openForAddin(await bytesOf());
      const { sheets, indicators, notices, source } = await writeReports(opened.session);
      const bytes = await opened.save();
      opened.close();

      const mine = formulaResults(bytes, sheets);
      const judged = formulaResults(await recalculated(withoutResults(bytes)), sheets);
      const different = [...mine].filter(([cell, value]) => !same(value, judged.get(cell)));
      expect(different.slice(0, 50).map(([cell, value]) => ({ cell, ours: value, theirs: judged.get(cell) }))).toEqual(
        [],
      );

      const shown = shownIndicators(opened.host.workbook.sheetByName('Indicateurs')!, judged);
      const expected = computedIndicators(source);
      expect(shown).toEqual(expected);
      const years = new Set(computeIndicatorSeries(source).map(({ year }) => year));
      if (name.startsWith('registers as')) {
        expect(indicators.filter(({ status }) => status !== 'computed').map(({ id }) => id)).toEqual([
          'GOU-01',
          'A06-1',
        ]);
      }
      if (name.startsWith('registers without')) {
        const found = indicators.filter(({ status }) => status !== 'missing').map(({ id }) => id);
        expect(found.filter((id) => !/^(GEN-09|A01-\d)$/.test(id))).toEqual(['A28-6']);
        expect(indicators.filter(({ value }) => value === 0)).toEqual([]);
      }
      expect(notices.filter((notice) => notice.includes('indicateur'))).toEqual([]);
      const counts = countBySheet(mine.keys());
      expect(counts.Indicateurs).toBeGreaterThan(30);
      console.info(
        `${name}: ${mine.size} formula cells equal (${JSON.stringify(counts)}), ${expected.size} indicators of ${years.size} years`,
      );
    },
    300_000,
  );
});
