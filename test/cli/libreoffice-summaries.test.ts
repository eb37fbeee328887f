import { checkCensus, computeIndicators, planReports } from '../../src/census';
import { STYLES } from '../../src/census/reports/styles';
import { hostForAddin } from '../../src/cli/open-for-addin';
import { writeSheets } from '../../src/excel/write';
import { blankWorkbook } from '../../src/host/xlsx';
import { censusOf, serial, type Row } from '../census/support/census-grid';
import { readBack } from './census-workbook';
import { formulaResults } from './formula-results';
import { libreOfficeVersion, recalculated, withoutResults } from './libreoffice';

const version = libreOfficeVersion();

const DEPARTMENTS = ['Direction *', 'Direction A', '=1+1', '>5', 'A?B', '~x', "L'été", '10.10', null];
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** Needs of every kind, in departments whose names mean something in a criterion. */
const ROWS: Row[] = Array.from({ length: 180 }, (_, i) => ({
  direction: pick(DEPARTMENTS, i),
  nature_besoin: pick(['Nouveau besoin', 'R', 'À reconduire', 'autre'], i >> 1),
  type_achat: pick(['Fournitures', 'S', 'Travaux', 'PI', null], i >> 2),
  code_nomenclature: pick(['13.03', '10.10', 'zz'], i >> 1),
  section: pick(['F', 'I', null], i),
  montant_total_ht: pick([1000.55, 25_000, 90_000.1, 'NC', 6_000_000], i >> 1),
  date_lancement: pick([serial(2024, 2, 29), serial(2025, 1, 1), 'T2 2024', serial(2024, 11, 3)], i >> 3),
  statut: pick(['Validé', 'Validé', 'Validé', 'Abandonné'], i),
}));

const saved = async (pivots: boolean): Promise<Uint8Array> => {
  const census = censusOf(ROWS);
  const plans = planReports(census, checkCensus(census), computeIndicators(census), {
    generatedOn: '2026-11-23',
    pivots,
  });
  const opened = await hostForAddin(blankWorkbook());
  await writeSheets(
    opened.session,
    plans.filter(({ key }) => key === 'donnees' || key === 'syntheses'),
    STYLES,
  );
  const bytes = await opened.save();
  opened.close();
  return bytes;
};

describe(`LibreOffice judges Synthèses (${version ?? 'NOT INSTALLED: nothing is compared'})`, () => {
  if (version === null) {
    test('is not installed here', () => {
      console.info('LibreOffice is not installed: its figures are not compared.');
      expect(libreOfficeVersion()).toBeNull();
    });
    return;
  }

  test('cross-tabs have the same results', async () => {
    const bytes = await saved(false);
    const mine = formulaResults(bytes, ['Synthèses']);
    const judged = formulaResults(await recalculated(withoutResults(bytes)), ['Synthèses']);
    const rounded = (figures: typeof mine) =>
      [...figures].map(([cell, value]) => [cell, typeof value === 'number' ? Math.round(value * 100) : value]);
    expect(rounded(mine)).toEqual(rounded(judged));
    expect(mine.size).toBeGreaterThan(500);
    console.info(`${mine.size} cells of cross-tabs equal`);
  }, 180_000);

  test('PivotTables, laid out anew from the file, have the same figures at the same places', async () => {
    const bytes = await saved(true);
    const figures = async (file: Uint8Array) => {
      const found = new Map<string, number>();
      (await readBack(file)).getWorksheet('Synthèses')!.eachRow((row) =>
        row.eachCell((cell) => {
          if (typeof cell.value === 'number') found.set(cell.address, Math.round(cell.value * 100));
        }),
      );
      return found;
    };
    const mine = await figures(bytes);
    const judged = await figures(await recalculated(bytes));
    expect([...mine].sort()).toEqual([...judged].sort());
    expect(mine.size).toBeGreaterThan(500);
    console.info(`${mine.size} cells of PivotTables equal`);
  }, 180_000);
});
