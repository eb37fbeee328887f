import type ExcelJS from 'exceljs';
import { expectedOf, openSample, rowsOf, type ExpectedFindings, type SampleRow } from './read-sample';

let workbook: ExcelJS.Workbook;
let rows: SampleRow[];
let expected: ExpectedFindings;

beforeAll(async () => {
  workbook = await openSample('recensement-a-corriger');
  expected = await expectedOf('recensement-a-corriger');
  rows = rowsOf(workbook, expected.sheet, expected.headerRow).filter((row) => row.cells['N°'] !== null);
});

/** What stands in the cells where a rule must find something. */
const valuesFound = (rule: string): ExcelJS.CellValue[] =>
  expected.findings
    .filter(([id]) => id === rule)
    .map(([, cell]) => workbook.getWorksheet(expected.sheet)?.getCell(cell).value ?? null);

describe('the census to correct', () => {
  it('has at least one case of each rule of the first version', () => {
    expect([...new Set(expected.findings.map(([rule]) => rule))].sort()).toEqual([
      'R01',
      'R02',
      'R03',
      'R04',
      'R05',
      'R08',
      'R09',
      'R10',
      'R11',
      'R15',
      'R16',
      'R17',
      'R29',
      'R30',
    ]);
  });

  it('plants what people really type', () => {
    expect(valuesFound('R02')).toEqual([null, 'Dir. comm.']);
    expect(valuesFound('R03')).toEqual([null, 'Renouv.']);
    expect(valuesFound('R04')).toEqual(['EPI']);
    expect(valuesFound('R05')).toEqual(['1308', 10.1, new Date('2027-06-10T00:00:00Z')]);
    expect(valuesFound('R08')).toEqual(['130 k€', 'à définir', '45 000 € HT/an']);
    expect(valuesFound('R09')).toEqual([null, null]);
    expect(valuesFound('R10')).toEqual([-890_000, 0]);
    expect(valuesFound('R15')).toEqual(['T2 2027', 'fin 2027', '31/02/2027', 'courant 1er semestre']);
    expect(valuesFound('R17')).toEqual([null, null]);
  });

  it('is a plain range under title rows, with other headers and no status', () => {
    const sheet = workbook.getWorksheet(expected.sheet);
    expect(sheet?.getTables()).toEqual([]);
    expect(expected.headerRow).toBe(6);
    expect((sheet?.getRow(6).values as string[]).slice(1)).toEqual([
      'N°',
      'Direction',
      'Nouveau / renouvellement',
      'Objet du marché',
      'Catégorie de marché',
      'Code famille',
      'Estimation annuelle',
      'Montant estimé',
      'Durée (mois)',
      'Recond.',
      'Période de reconduction',
      'Réf. marché',
      'Prestataire',
      'Échéance',
      'Mode de passation',
      'Date de publication',
      'Date de notification',
      'Préoccupations environnementales',
      'Préoccupations sociales',
      'Fiche DD',
      'Exercice',
      'Visa chef de service',
      'Observations',
    ]);
  });

  it('keeps rows without any mistake', () => {
    const wrong = new Set(expected.findings.map(([, cell]) => Number(/\d+$/.exec(cell)?.[0])));
    expect(rows).toHaveLength(41);
    expect(rows.filter((row) => !wrong.has(row.number))).toHaveLength(13);
  });

  it('stands on both sides of the environmental obligations', () => {
    const launch = (day: string): ExcelJS.CellValue[] =>
      rows
        .filter(({ cells }) => {
          const value = cells['Date de publication'];
          return value instanceof Date && value.toISOString().startsWith(day);
        })
        .map(({ cells }) => cells['Préoccupations environnementales'] ?? null);
    expect(launch('2026-08-20')).toEqual(['Pas de considération environnementale']);
    expect(launch('2026-08-21')).toEqual(['Pas de considération environnementale']);
    expect(launch('2026-08-22')).toEqual(['Pas de considération environnementale']);
  });
});
