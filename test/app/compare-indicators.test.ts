import { agrees } from '../../src/app/compare-indicators';
import { indicatorDifferences } from '../../src/app/indicator-differences';
import { writeReports } from '../../src/app/report';
import { checkCensus, computeIndicators, planReports } from '../../src/census';
import { computeIndicatorSeries } from '../../src/census/indicators/compute';
import { openForAddin } from '../../src/cli/open-for-addin';
import type { WrittenSheet } from '../../src/excel/write';
import type { WorkbookModel } from '../../src/host/workbook/workbook';
import { registerWorkbook } from '../cli/register-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

/** What writing says of a sheet; only the one of the indicators is looked for. */
const writtenSheet = (workbook: WorkbookModel, name: string): WrittenSheet => ({
  ...{ name, wished: null, position: workbook.sheets.findIndex((sheet) => sheet.name === name) },
  key: name === 'Indicateurs' ? 'indicateurs' : 'donnees',
  id: workbook.sheetByName(name)!.id,
});

describe('an indicator written against the one computed', () => {
  test.each([
    [135, 135, true],
    [156_000_000, 156_000_000.004, true],
    [135, 134, false],
    [4.41, 4.42, false],
    [0, null, false],
    [135, '135', false],
    [135, { error: '#REF!' }, false],
    [135, undefined, false],
    [null, null, true],
    [null, 'non calculé', true],
    [null, 0, false],
    [null, { error: '#DIV/0!' }, false],
    [null, undefined, false],
  ] as const)('%p and %p', (expected, found, same) => {
    expect(agrees(expected, found)).toBe(same);
  });
});

test('a share is compared more closely than a count: 4,4 % is not 4,5 %', () => {
  expect([agrees(0.044, 0.045), agrees(0.044, 0.045, true), agrees(0.044, 0.0440000001, true)]).toEqual([
    true,
    false,
    true,
  ]);
});

test('a difference stands beside its figure on the sheet, and is told to the user', async () => {
  const opened = await openForAddin(await registerWorkbook({ years: [2023, 2022] }));
  try {
    const { source, sheets } = await writeReports(opened.session);
    const { workbook } = opened.host;
    const sheet = workbook.sheetByName('Indicateurs')!;
    const series = computeIndicatorSeries(source);
    const plans = planReports(source, checkCensus(source), computeIndicators(source), { generatedOn: '2026-11-23' });
    const written = {
      sheets: sheets.map((name) => writtenSheet(workbook, name)),
      renamedTables: [],
      blockedPivots: false,
    };
    const compare = () => indicatorDifferences(opened.session, { plans, written, series });
    expect(await compare()).toEqual([]);

    // Two lines of the fleet go, of two years; a formula of the sheet is typed over.
    const fleet = workbook.sheetByName('Registre fleet')!;
    const energy = fleet.tables[0]!.bounds;
    fleet.write(energy.row + 2, energy.column + 2, [[{ value: 'Gazole' }]]);
    const rowOf = (id: string, year: number): number => {
      for (let row = 8; ; row++) if (sheet.value(row, 0) === id && sheet.value(row, 7) === year) return row;
    };
    sheet.write(rowOf('A27-1', 2022), 3, [[{ value: 5 }]]);
    expect(await compare()).toEqual([
      'L’indicateur A19-2 (2023) écrit dans le classeur vaut 3, le calcul du complément donne 4.',
      'L’indicateur A19-2 (2023, numérateur) écrit dans le classeur vaut 3, le calcul du complément donne 4.',
      expect.stringMatching(/^L’indicateur A27-1 \(2022\) écrit dans le classeur vaut 5, /),
    ]);
    expect(sheet.value(rowOf('A19-2', 2023), 16)).toBe(
      'Différence : le classeur donne 3, le complément calcule 4 (Valeur). Différence : le classeur donne 3, le complément calcule 4 (Numérateur).',
    );
    expect(sheet.value(rowOf('A27-1', 2022), 16)).toMatch(/^Différence : le classeur donne 5, le complément calcule /);
    expect(sheet.value(rowOf('A19-2', 2022), 16)).toBeNull();
  } finally {
    opened.close();
  }
});
