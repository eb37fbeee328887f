import { writeReports } from '../../src/app/report';
import type { ReportResult } from '../../src/app/result';
import type { Census } from '../../src/census';
import { computeIndicatorSeries } from '../../src/census/indicators/compute';
import { openForAddin } from '../../src/cli/open-for-addin';
import type { SheetModel } from '../../src/host/workbook/sheet';
import { formulaResults, type Shown } from './formula-results';
import { recalculated, withoutResults } from './libreoffice';

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

/**
 * Writes the reports of a workbook, saves it, lets LibreOffice compute it anew, and expects that every formula of ours gives
 * the same there, and every indicator of every year what the engine computes.
 * @returns what was written, and a line with the count of compared cells
 */
export async function compareWithLibreOffice(name: string, workbook: Uint8Array): Promise<[ReportResult, string]> {
  const opened = await openForAddin(workbook);
  const result = await writeReports(opened.session);
  const { sheets, notices, source } = result;
  const bytes = await opened.save();
  opened.close();

  const mine = formulaResults(bytes, sheets);
  const judged = formulaResults(await recalculated(withoutResults(bytes)), sheets);
  const different = [...mine].filter(([cell, value]) => !same(value, judged.get(cell)));
  expect(different.slice(0, 50).map(([cell, value]) => ({ cell, ours: value, theirs: judged.get(cell) }))).toEqual([]);

  const expected = computedIndicators(source);
  expect(shownIndicators(opened.host.workbook.sheetByName('Indicateurs')!, judged)).toEqual(expected);
  expect(notices.filter((notice) => notice.includes('indicateur'))).toEqual([]);
  const counts = countBySheet(mine.keys());
  expect(counts.Indicateurs).toBeGreaterThan(30);
  const told = Object.entries(counts).map(([sheet, count]) => `${sheet} ${count}`);
  return [
    result,
    `${name}: ${mine.size} formula cells equal (${told.join(', ')}), ${expected.size} indicators and years`,
  ];
}
