import type ExcelJS from 'exceljs';
import { checkWorkbook } from '../../src/app/check';
import { applyFixes, previewFixes } from '../../src/app/fix';
import type { ColumnKey } from '../../src/census';
import type { Finding } from '../../src/census/finding';
import { openForAddin } from '../../src/cli/open-for-addin';
import { addCensus, soundRow, workbookBytes, type CensusRow } from '../cli/census-workbook';
import { Bench, BY, refusals } from './changes-on-host';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

const KEYS: ColumnKey[] = [
  ...(['annee', 'direction', 'nature_besoin', 'intitule', 'code_nomenclature', 'type_achat', 'cpv'] as const),
  ...(['num_marche_actuel', 'titulaire_actuel', 'date_fin_actuel', 'procedure', 'montant_total_ht'] as const),
  ...(['date_lancement', 'date_notification', 'cat_agec', 'heures_insertion', 'indice', 'consid_env'] as const),
  ...(['consid_soc', 'motif_sans_social', 'egalim', 'sourcing', 'statut'] as const),
];

const need = (more: CensusRow): CensusRow =>
  soundRow({
    annee: 2027,
    date_lancement: day(2026, 10, 1),
    date_notification: day(2027, 4, 1),
    consid_env: 'Clause environnementale ; Critère environnemental',
    consid_soc: 'Clause sociale',
    ...more,
  });

const NEEDS = [
  need({ intitule: 'Mobilier de lycée', consid_soc: 'Pas de considération sociale', montant_total_ht: 216_000 }),
  need({ intitule: 'Ordinateurs des agents', code_nomenclature: '16.01', montant_total_ht: 50_000 }),
  need({
    intitule: 'Nettoyage du siège',
    code_nomenclature: '41.01',
    type_achat: 'Services',
    procedure: 'Procédure adaptée (MAPA)',
    cpv: '90 919 200-4',
    consid_soc: 'Clause sociale ; Pas de considération sociale',
  }),
  need({
    intitule: 'Viandes des selfs',
    code_nomenclature: '10.01',
    nature_besoin: 'À renouveler',
    titulaire_actuel: 'Boucherie Martin',
  }),
];

function addRegisters(workbook: ExcelJS.Workbook): void {
  const contracts = workbook.addWorksheet('Marchés notifiés');
  contracts.addRow([
    'N° du marché',
    'Objet',
    'Direction',
    'Code nomenclature',
    'Titulaire',
    'Fin toutes reconductions',
  ]);
  contracts.addRow(['2023-0010', 'Viandes', 'Direction des lycées', '10.01', 'BOUCHERIE MARTIN', day(2027, 8, 31)]);
  contracts.addRow(['2023-0020', 'Élagage', 'Direction des lycées', '26.05', 'Sylva', day(2027, 9, 30)]);
  const declared = workbook.addWorksheet('Valeurs déclarées');
  declared.addRow(['Indicateur', 'Année', 'Valeur', 'Numérateur', 'Dénominateur', 'Unité']);
  declared.addRow(['A28-6', 2023, 4.5, 3043, 68978, '%']);
}

const RULES = ['R17', 'R31', 'R32', 'R33', 'R34', 'R35', 'R37', 'R38', 'R40', 'R41', 'R43'];
const ofRules = (findings: Finding[]) => findings.filter(({ rule }) => RULES.includes(rule));

test('every fix on responsible purchasing and registers is written and settles its finding', async () => {
  const bytes = await workbookBytes((workbook) => {
    addCensus(workbook, NEEDS, { keys: KEYS });
    addRegisters(workbook);
  });
  const bench = new Bench(await openForAddin(bytes));
  const before = await checkWorkbook(bench.session);
  expect(ofRules(before.findings).map(({ rule, sheet, cell, fix }) => [rule, `${sheet}!${cell}`, fix?.label])).toEqual([
    ['R40', 'Recensement!H1', 'Créer la ligne « À renouveler »'],
    ['R31', 'Recensement!S2', 'Clause sociale'],
    ['R32', 'Recensement!O2', "9 (Mobilier et aménagement d'intérieur)"],
    ['R33', 'Recensement!P2', '216 h'],
    ['R32', 'Recensement!O3', '2 (Matériel informatique et téléphonie)'],
    ['R33', 'Recensement!P3', '50 h'],
    ['R34', 'Recensement!Q3', 'réparabilité'],
    ['R33', 'Recensement!P4', '120 h'],
    ['R35', 'Recensement!V4', 'Prévu'],
    ['R38', 'Recensement!S4', 'Clause sociale'],
    ['R41', 'Recensement!G4', '90919200-4'],
    ['R17', 'Recensement!H5', '2023-0010, fin le 31/08/2027'],
    ['R37', 'Recensement!U5', 'Oui'],
    ['R43', 'Valeurs déclarées!C2', '4,4 %'],
  ]);

  for (const rule of RULES) {
    const result = await checkWorkbook(bench.session);
    const applied = await applyFixes(bench.session, previewFixes(result, rule), BY);
    expect([rule, refusals(applied)]).toEqual([rule, []]);
  }
  const cells = ['H5', 'J5', 'S2', 'O2', 'P2', 'Q3', 'V4', 'U5', 'S4', 'G4', 'H6', 'C6', 'J6'].map((cell) => [
    cell,
    bench.cell(cell)[0],
  ]);
  expect(Object.fromEntries(cells)).toEqual({
    H5: '2023-0010',
    J5: 46_630,
    S2: 'Clause sociale',
    O2: 9,
    P2: 216,
    Q3: 'réparabilité',
    V4: 'Prévu',
    U5: 'Oui',
    S4: 'Clause sociale',
    G4: '90919200-4',
    H6: '2023-0020',
    C6: 'À renouveler',
    J6: 46_660,
  });
  expect(bench.cell('C2', 'Valeurs déclarées')[0]).toBe(4.4);

  const after = await checkWorkbook(bench.session);
  expect(after.census.rows).toBe(5);
  expect(ofRules(after.findings).filter(({ row }) => row < 6)).toEqual([]);
  bench.opened.close();
});
