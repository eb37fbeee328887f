import type ExcelJS from 'exceljs';
import { checkWorkbook } from '../../src/app/check';
import { isTooLarge } from '../../src/app/sheet-sizes';
import { openForAddin, type OpenedWorkbook } from '../../src/cli/open-for-addin';
import type { SheetOverview } from '../../src/excel/overview';
import { addCensus, soundRow, workbookBytes } from '../cli/census-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

let opened: OpenedWorkbook | null = null;
afterEach(() => opened?.close());

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

/** A register of contracts that end in 2030, but for its last line. */
function addRegister(workbook: ExcelJS.Workbook, lines: number, filler = 0): void {
  const sheet = workbook.addWorksheet('Marchés notifiés');
  const extra = Array.from({ length: filler }, (_, n) => `Colonne ${n}`);
  sheet.addRow(['Registre']);
  sheet.addRow(['N° du marché', 'Objet', 'Titulaire', 'Fin toutes reconductions', ...extra]);
  for (let n = 1; n <= lines; n++) {
    const end = n === lines ? day(2024, 6, 30) : day(2030, 1, 1);
    sheet.addRow([`M-${n}`, `Objet ${n}`, `Firme ${n % 50}`, end, ...extra.map(() => 'x')]);
  }
}

const check = async (fill: (workbook: ExcelJS.Workbook) => void) => {
  opened = await openForAddin(await workbookBytes(fill));
  return checkWorkbook(opened.session);
};

test('a register is read whole, from the file to the finding', async () => {
  const { findings, notices } = await check((workbook) => {
    addCensus(workbook, [soundRow()]);
    // More cells than a sheet of parameters may have.
    addRegister(workbook, 5_000, 40);
  });
  expect(findings.map(({ rule, cell, message, fix }) => [rule, cell, message, fix?.rows])).toEqual([
    [
      'R40',
      'G1',
      'Un marché finit en 2024 sans ligne de renouvellement : M-5000 (le 30/06/2024). Ajoutez-le ?',
      [
        {
          annee: 2024,
          nature_besoin: 'À renouveler',
          num_marche_actuel: 'M-5000',
          statut: 'À instruire',
          intitule: 'Objet 5000',
          titulaire_actuel: 'Firme 0',
          date_fin_actuel: 45_473,
          date_fin_max: 45_473,
        },
      ],
    ],
  ]);
  // Columns that the add-in does not know are named once, not read.
  expect(notices).toEqual([
    expect.stringContaining(': 40 colonnes non reconnues, donc non lues, dont « Colonne 0 », « Colonne 1 »'),
  ]);
});

test('declared values are checked on their own sheet', async () => {
  const { findings } = await check((workbook) => {
    addCensus(workbook, [soundRow()]);
    const sheet = workbook.addWorksheet('Valeurs déclarées');
    sheet.addRow(['Indicateur', 'Année', 'Valeur', 'Numérateur', 'Dénominateur', 'Unité']);
    sheet.addRow(['A28-6', 2023, 4.5, 3043, 68978, '%']);
  });
  expect(findings.map(({ rule, sheet, cell, fix }) => [rule, sheet, cell, fix])).toEqual([
    ['R43', 'Valeurs déclarées', 'C2', { value: 4.4, label: '4,4 %' }],
  ]);
});

test('a register may be larger than a sheet of parameters, but not boundless', () => {
  const sheet = (name: string, rowCount: number, table?: string): SheetOverview => ({
    id: name,
    name,
    position: 0,
    visible: true,
    protected: false,
    owner: null,
    used: { row: 0, column: 0, rowCount, columnCount: 40 },
    tables: table ? [{ name: table, row: 0, column: 0, rowCount, columnCount: 40, showTotals: false }] : [],
  });
  expect(
    [
      sheet('Feuil1', 5_000),
      sheet('Feuil1', 5_001),
      sheet('Marchés notifiés', 5_001),
      sheet('Feuil1', 50_000, 'MarchesNotifies'),
      sheet('Feuil1', 50_001, 'MarchesNotifies'),
    ].map(isTooLarge),
  ).toEqual([false, true, false, false, true]);
});
