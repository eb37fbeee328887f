import type ExcelJS from 'exceljs';
import { RULES } from '../../src/census/rules';
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
    .map(([, cell]) => {
      const [own, sheet = expected.sheet] = cell.split('!').reverse() as [string, string?];
      return workbook.getWorksheet(sheet)?.getCell(own).value ?? null;
    });

describe('the census to correct', () => {
  it('has at least one case of each of the 44 rules, of those on reading and of those on registers', () => {
    const rules = RULES.map(({ id }) => id);
    expect(rules).toHaveLength(56);
    expect([...new Set(expected.findings.map(([rule]) => rule))].sort()).toEqual([...rules].sort());
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
    expect(valuesFound('R41')).toEqual(['1511']);
    expect(valuesFound('R38')).toEqual(['Clause sociale ; Pas de considération sociale']);
    expect(valuesFound('L01')).toEqual(['voir avec le garage']);
    expect(valuesFound('L02')).toEqual(['x']);
    expect(valuesFound('L03')).toEqual([{ error: '#REF!' }]);
    expect(valuesFound('L05')).toEqual([null]);
    expect(valuesFound('L06')).toEqual(['Plafond (k€)']);
  });

  it('plants what only several cells, rows or sheets together show', () => {
    expect(valuesFound('R06')).toEqual(['Mobilier de bureau']);
    expect(valuesFound('R07')).toEqual(['Travaux']);
    expect(valuesFound('R12')).toEqual([480]);
    expect(valuesFound('R18')).toEqual([new Date('2027-12-15T00:00:00Z')]);
    expect(valuesFound('R22')).toEqual(['À reconduire']);
    expect(valuesFound('R23')).toEqual(['Procédure adaptée (MAPA)']);
    expect(valuesFound('R26')).toEqual([new Date('2028-01-18T00:00:00Z')]);
    expect(valuesFound('R36')).toEqual(['EESS (L2113-15)']);
    expect(valuesFound('R39')).toEqual(['Arrachage de la jussie dans le marais de Goulaine']);
    expect(valuesFound('R40')).toEqual(['Réf. marché']);
    expect(valuesFound('R43')).toEqual([4.6]);
    expect(valuesFound('R44')).toEqual([27]);
  });

  it('plants one mistake a row, but for the rows that miss both environmental duties', () => {
    const cells = expected.findings.filter(([, cell]) => !cell.includes('!') && !/^[A-Z]+6$/.test(cell));
    const seen = new Map<string, string[]>();
    for (const [rule, cell] of cells) {
      const row = /\d+$/.exec(cell)?.[0] ?? '';
      seen.set(row, [...(seen.get(row) ?? []), rule]);
    }
    const several = [...seen.values()].filter((rules) => rules.length > 1);
    expect(several).toEqual([
      ['R29', 'R30'],
      ['R29', 'R30'],
    ]);
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
      'Libellé famille',
      'CPV',
      'Estimation annuelle',
      'Montant estimé',
      'Plafond (k€)',
      'Durée (mois)',
      'Recond.',
      'Période de reconduction',
      'Réf. marché',
      'Prestataire',
      'Échéance',
      'Échéance finale',
      'Préavis',
      'Mode de passation',
      "Technique d'achat",
      'Allotissement',
      'Motif non allotissement',
      'Date de publication',
      'Date de notification',
      'F/I',
      'Code fonction',
      'AP/AE',
      'Article 58',
      '% réemploi',
      '% recyclé',
      'Éligible inclusion',
      'Heures insertion',
      'Indice',
      'Préoccupations environnementales',
      'Préoccupations sociales',
      'Réservation',
      'EGalim',
      'Sourçage',
      'Fiche DD',
      'Exercice',
      'Visa chef de service',
      'Observations',
    ]);
  });

  it('keeps rows without any mistake', () => {
    const wrong = new Set(expected.findings.map(([, cell]) => Number(/\d+$/.exec(cell)?.[0])));
    expect(rows).toHaveLength(79);
    expect(rows.filter((row) => !wrong.has(row.number))).toHaveLength(19);
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
