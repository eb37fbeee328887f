import type ExcelJS from 'exceljs';
import { censusCells, type CensusCells } from './census-cells';
import { contractsOf } from './contract-register';
import { DEPARTMENTS } from './departments';
import { fixZip } from './fixed-zip';
import { NEEDS_2027 } from './needs/needs-2027';
import { planNeeds, type PlannedNeed } from './planned-need';
import { fitRowHeight } from './row-height';
import type { ExpectedFinding, Sample } from './sample';
import { fill, printSetup } from './sheet-style';
import { typographic } from './typography';
import { newWorkbook } from './workbook-properties';

const NEEDS_YEAR = 2027;
const SHEET = 'Besoins 2027';
const HEADER_ROW = 6;
const BOTH = 'Clause environnementale ; Critère environnemental';
const YELLOW = 'FFFFF2CC';

interface Column {
  key: string;
  header: string;
  width: number;
  format?: string;
  wrap?: boolean;
  hidden?: boolean;
}

/** Other names and another order than the model's, no « Statut » column, one column of the department's own. */
const COLUMNS: Column[] = [
  { key: 'numero', header: 'N°', width: 5 },
  { key: 'direction', header: 'Direction', width: 34, wrap: true },
  { key: 'nature_besoin', header: 'Nouveau / renouvellement', width: 17 },
  { key: 'intitule', header: 'Objet du marché', width: 46, wrap: true },
  { key: 'type_achat', header: 'Catégorie de marché', width: 22, wrap: true },
  { key: 'code_nomenclature', header: 'Code famille', width: 10, format: '@' },
  { key: 'montant_annuel_ht', header: 'Estimation annuelle', width: 17, format: '#,##0' },
  { key: 'montant_total_ht', header: 'Montant estimé', width: 15, format: '#,##0\\ "€"' },
  { key: 'duree_initiale', header: 'Durée (mois)', width: 9 },
  { key: 'nb_reconductions', header: 'Recond.', width: 9 },
  { key: 'duree_reconduction', header: 'Période de reconduction', width: 13, hidden: true },
  { key: 'num_marche_actuel', header: 'Réf. marché', width: 12, format: '@' },
  { key: 'titulaire_actuel', header: 'Prestataire', width: 26, wrap: true },
  { key: 'date_fin_actuel', header: 'Échéance', width: 12, format: 'dd/mm/yyyy' },
  { key: 'procedure', header: 'Mode de passation', width: 24, wrap: true },
  { key: 'date_lancement', header: 'Date de publication', width: 18, format: 'dd/mm/yy' },
  { key: 'date_notification', header: 'Date de notification', width: 12, format: 'dd/mm/yy' },
  { key: 'consid_env', header: 'Préoccupations environnementales', width: 30, wrap: true },
  { key: 'consid_soc', header: 'Préoccupations sociales', width: 26, wrap: true },
  { key: 'fiche_sspaser', header: 'Fiche DD', width: 8 },
  { key: 'annee', header: 'Exercice', width: 9 },
  { key: 'visa_chef', header: 'Visa chef de service', width: 12 },
  { key: 'commentaire', header: 'Observations', width: 40, wrap: true },
];

/** A need and the Excel row where it stands; an empty row parts two departments. */
interface PlacedNeed {
  need: PlannedNeed;
  row: number;
}

/** The census to correct: needs of 2027 in a plain range, at least one mistake for each rule of the first version. */
export async function buildCensusToCorrect(): Promise<Sample> {
  const needs = planNeeds(departments2027(), NEEDS_YEAR);
  const contracts = new Map(contractsOf(needs).map((contract) => [contract.needId, contract]));
  const placed = place(needs);
  const workbook = newWorkbook('Recensement des achats 2027', '2026-11-06');
  const sheet = workbook.addWorksheet(SHEET, { views: [{ state: 'frozen', xSplit: 0, ySplit: HEADER_ROW }] });
  addTitles(sheet);
  addHeader(sheet);
  placed.forEach(({ need, row }, index) => {
    const cells = censusCells(need, contracts.get(need.id), NEEDS_YEAR);
    addRow(sheet, row, { ...cells, numero: index + 1, visa_chef: index % 3 === 0 ? 'OK' : null });
  });
  const last = placed.at(-1)?.row ?? HEADER_ROW;
  addTotal(sheet, last);
  sheet.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: { row: last, column: COLUMNS.length } };
  printSetup(sheet, { paper: 'A3', titleRows: `${HEADER_ROW}:${HEADER_ROW}`, pagesWide: 2 });
  addDepartmentList(workbook);
  const bytes = fixZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const expected = { sheet: SHEET, headerRow: HEADER_ROW, findings: expectedFindings(placed) };
  return { name: 'recensement-a-corriger', bytes, expected };
}

/** The eight departments that answered; a row that says nothing on the environment provides for both obligations. */
function departments2027(): typeof DEPARTMENTS {
  return DEPARTMENTS.filter(({ acronym }) => NEEDS_2027[acronym]).map((department) => ({
    ...department,
    needs: (NEEDS_2027[department.acronym] ?? []).map((seed) => ({ ...seed, env: seed.env ?? BOTH })),
  }));
}

function place(needs: PlannedNeed[]): PlacedNeed[] {
  let row = HEADER_ROW;
  return needs.map((need, index) => {
    const previous = needs[index - 1];
    row += previous && previous.department.name !== need.department.name ? 2 : 1;
    return { need, row };
  });
}

function addTitles(sheet: ExcelJS.Worksheet): void {
  sheet.mergeCells('A1:H1');
  sheet.getCell('A1').value = 'RECENSEMENT DES ACHATS 2027';
  sheet.getCell('A1').font = { name: 'Arial', size: 14, bold: true };
  sheet.getCell('A2').value = 'Campagne 2026 – document de travail, toutes directions';
  sheet.getCell('A3').value = typographic('Merci de remplir une ligne par marché. En jaune : les renouvellements.');
  sheet.getCell('A4').value = 'Mis à jour le 06/11/2026';
  for (const row of [2, 3, 4]) sheet.getCell(`A${row}`).font = { name: 'Arial', size: 9, italic: row > 2 };
}

function addHeader(sheet: ExcelJS.Worksheet): void {
  sheet.getRow(HEADER_ROW).height = 40;
  COLUMNS.forEach((column, index) => {
    sheet.getColumn(index + 1).width = column.width;
    sheet.getColumn(index + 1).hidden = column.hidden ?? false;
    const cell = sheet.getCell(HEADER_ROW, index + 1);
    cell.value = column.header;
    cell.font = { name: 'Arial', size: 9, bold: true };
    cell.fill = fill('FFD9D9D9');
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
    cell.border = box('thin');
  });
}

function addRow(sheet: ExcelJS.Worksheet, row: number, cells: CensusCells): void {
  COLUMNS.forEach((column, index) => {
    const cell = sheet.getCell(row, index + 1);
    const value = cells[column.key] ?? null;
    cell.value = value;
    cell.font = { name: 'Arial', size: 9 };
    cell.border = box('hair');
    cell.alignment = { vertical: 'top', wrapText: column.wrap ?? false };
    if (column.format) cell.numFmt = damagedFormat(column, value) ?? column.format;
    if (cells.nature_besoin === 'À renouveler') cell.fill = fill(YELLOW);
  });
  const wrapped = COLUMNS.filter((column) => column.wrap);
  fitRowHeight(
    sheet.getRow(row),
    wrapped.map(({ key, width }) => ({ text: String(cells[key] ?? ''), width })),
  );
}

/** A total under the last need, as departments like them: no need, and no part of the sum. */
function addTotal(sheet: ExcelJS.Worksheet, last: number): void {
  const amounts = letterOf('montant_total_ht');
  let sum = 0;
  for (let row = HEADER_ROW + 1; row <= last; row++) {
    const { value } = sheet.getCell(`${amounts}${row}`);
    if (typeof value === 'number') sum += value;
  }
  const label = sheet.getCell(`${letterOf('intitule')}${last + 1}`);
  label.value = 'Total général';
  const total = sheet.getCell(`${amounts}${last + 1}`);
  total.value = { formula: `SUM(${amounts}${HEADER_ROW + 1}:${amounts}${last})`, result: sum };
  total.numFmt = '#,##0\\ "€"';
  for (const cell of [label, total]) cell.font = { name: 'Arial', size: 9, bold: true };
}

/** What Excel in French makes of a code typed as a number (10,10) or as a day (10-juin). */
function damagedFormat(column: Column, value: unknown): string | null {
  if (column.key !== 'code_nomenclature') return null;
  if (typeof value === 'number') return '0.00';
  return value instanceof Date ? 'd-mmm' : null;
}

function box(style: 'thin' | 'hair'): Partial<ExcelJS.Borders> {
  return { top: { style }, bottom: { style }, left: { style }, right: { style } };
}

/** The list of departments as a plain range: without it nobody could tell a wrong name. */
function addDepartmentList(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet('Directions');
  sheet.getColumn(1).width = 64;
  sheet.getColumn(2).width = 10;
  sheet.addRow(['Direction', 'Sigle']);
  for (const { name, acronym } of DEPARTMENTS) sheet.addRow([name, acronym]);
  sheet.getRow(1).font = { name: 'Arial', size: 9, bold: true };
}

function expectedFindings(placed: PlacedNeed[]): ExpectedFinding[] {
  const missingColumn: ExpectedFinding = ['R01', `A${HEADER_ROW}`];
  const planted = placed.flatMap(({ need, row }) =>
    (need.seed.mistakes ?? []).map(({ rule, column }): ExpectedFinding => [rule, `${letterOf(column)}${row}`]),
  );
  return [missingColumn, ...planted];
}

function letterOf(key: string): string {
  const index = COLUMNS.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`The sample has no column ${key}`);
  return String.fromCharCode(65 + index);
}
