import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { writeReports } from '../../src/app/report';
import { openForAddin } from '../../src/cli/open-for-addin';
import { addCensus, readBack, soundRow, workbookBytes } from './census-workbook';
import { registerWorkbook } from './register-workbook';
import { libreOfficeVersion, recalculated, withoutResults } from './libreoffice';

const version = libreOfficeVersion();
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
];

type Figures = Map<string, number | string | boolean | null>;

/** Results of the formulas of a workbook by `sheet!cell`; errors as their text. */
function resultsOf(workbook: ExcelJS.Workbook, sheets: string[]): Figures {
  const found: Figures = new Map();
  for (const name of sheets)
    workbook.getWorksheet(name)?.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) found.set(`${name}!${cell.address}`, plain(cell.result));
      }),
    );
  return found;
}

function plain(result: ExcelJS.CellValue | undefined): number | string | boolean | null {
  if (typeof result === 'object' && result !== null && 'error' in result) return String(result.error);
  if (result instanceof Date) return result.toISOString();
  return typeof result === 'object' || result === undefined ? null : result;
}

const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
    : (a ?? '') === (b ?? '');

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
      const { sheets, indicators, notices } = await writeReports(opened.session);
      const bytes = await opened.save();
      opened.close();

      const ours = await readBack(bytes);
      const theirs = await readBack(await recalculated(withoutResults(bytes)));
      const [mine, judged] = [resultsOf(ours, sheets), resultsOf(theirs, sheets)];
      const different = [...mine].filter(([cell, value]) => !same(value, judged.get(cell)));
      expect(different.map(([cell, value]) => ({ cell, ours: value, theirs: judged.get(cell) }))).toEqual([]);

      const shown = indicatorValues(
        theirs.getWorksheet('Indicateurs'),
        indicators.map(({ id }) => id),
      );
      // A percentage stands in its cell as a share of 1.
      expect(shown).toEqual(
        indicators.map(({ id, value, unit }) => [
          id,
          value === null ? null : Math.round((unit === '%' ? value / 100 : value) * 1e6) / 1e6,
        ]),
      );
      if (name.startsWith('registers')) {
        expect(indicators.filter(({ status }) => status !== 'computed').map(({ id }) => id)).toEqual([
          'GOU-01',
          'A06-1',
        ]);
      }
      expect(notices.filter((notice) => notice.includes('indicateur'))).toEqual([]);
      const inCrossTabs = [...mine.keys()].filter((cell) => cell.startsWith('Synthèses!')).length;
      expect(inCrossTabs).toBeGreaterThan(100);
      console.info(
        `${name}: ${mine.size} formula cells equal (${inCrossTabs} in cross-tabs, ${shown.length} indicators)`,
      );
    },
    180_000,
  );
});

/** Values of the indicators as the sheet shows them: in the column « Valeur » of the row of each id. */
function indicatorValues(sheet: ExcelJS.Worksheet | undefined, ids: string[]): [string, number | null][] {
  let column = 0;
  const found = new Map<string, number | null>();
  sheet?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === 'Valeur') column = Number(cell.col);
      if (typeof cell.value !== 'string' || !ids.includes(cell.value) || column === 0) return;
      const shown = plain(row.getCell(column).result);
      found.set(cell.value, typeof shown === 'number' ? Math.round(shown * 1e6) / 1e6 : null);
    }),
  );
  return ids.map((id) => [id, found.get(id) ?? null]);
}
