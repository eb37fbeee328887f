import { campaignProgress } from '../../src/app/campaign-progress';
import type ExcelJS from 'exceljs';
import { Bench } from './changes-on-host';

jest.setTimeout(120_000);

let bench: Bench;
afterEach(() => bench.opened.close());

const DEPARTMENTS = [
  ['Direction', 'Sigle'],
  ['Direction des transports', 'DT'],
  ['Direction des lycées', 'DLY'],
  ['Direction de la mer', 'DM'],
];

const withList = (_sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook): void => {
  const list = workbook.addWorksheet('Directions');
  for (const row of DEPARTMENTS) list.addRow(row);
};

test('rows, complete rows, errors and warnings by department, and those that have not answered', async () => {
  bench = await Bench.open(
    [
      { intitule: 'Mobilier des salles' },
      { intitule: 'Transport des repas', montant_total_ht: 'cent mille' },
      { intitule: 'Billettique des gares', direction: 'DT', statut: null },
      { intitule: 'Signalétique du port', direction: 'Direction inconnue' },
      { intitule: 'Archives anciennes', annee: 2019 },
    ],
    withList,
  );
  const result = await bench.check();
  const { departments, silent, total, otherYears } = campaignProgress(result);
  expect(departments.map(({ name, rows, complete, firstRow }) => [name, rows, complete, firstRow])).toEqual([
    ['Direction des transports', 1, 0, 4],
    ['Direction des lycées', 2, 1, 2],
    [null, 1, 0, 5],
  ]);
  expect(departments.map(({ name, errors }) => [name, errors > 0])).toEqual([
    ['Direction des transports', false],
    ['Direction des lycées', true],
    [null, true],
  ]);
  expect(silent).toEqual([{ name: 'Direction de la mer', code: 'DM' }]);
  expect(otherYears).toBe(1);
  const open = result.findings.filter(
    ({ waived, row, sheet }) => !waived && sheet === 'Recensement' && row !== null && row < 6,
  );
  const countOf = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  expect(total).toEqual({ rows: 4, complete: 1, errors: countOf('erreur'), warnings: countOf('avertissement') });
});

test('without a list nobody is said to be silent', async () => {
  bench = await Bench.open([{}]);
  expect(campaignProgress(await bench.check()).silent).toBeNull();
});
