import type ExcelJS from 'exceljs';
import { censusCells, type CellContent, type CensusCells } from './census-cells';
import { contractsOf } from './contract-register';
import { correctLetter, CORRECT_COLUMNS, type CorrectColumn } from './correct-layout';
import { addFaultyClauses, addFaultyPayments } from './correct-faulty-registers';
import { addDeclaredShares, addDepartmentList, addRegister } from './correct-registers';
import { DEPARTMENTS } from './departments';
import { fixZip } from './fixed-zip';
import { NEEDS_2027 } from './needs/needs-2027';
import { NEEDS_2027_LAW } from './needs/needs-2027-law';
import { NEEDS_2027_READING } from './needs/needs-2027-reading';
import type { NeedSeed } from './need-seed';
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
/** European threshold of 2026 and 2027 for supplies and services. */
const FORMAL = 216_000;
const YELLOW = 'FFFFF2CC';

/** A need and the Excel row where it stands; an empty row parts two departments. */
interface PlacedNeed {
  need: PlannedNeed;
  row: number;
}

/** The census to correct: needs of 2027 in a plain range, at least one mistake for each rule. */
export async function buildCensusToCorrect(): Promise<Sample> {
  const needs = planNeeds(departments2027(), NEEDS_YEAR);
  const contracts = contractsOf(needs);
  const byNeed = new Map(contracts.map((contract) => [contract.needId, contract]));
  const placed = place(needs);
  const workbook = newWorkbook('Recensement des achats 2027', '2026-11-06');
  const sheet = workbook.addWorksheet(SHEET, { views: [{ state: 'frozen', xSplit: 0, ySplit: HEADER_ROW }] });
  addTitles(sheet);
  addHeader(sheet);
  placed.forEach(({ need, row }, index) => {
    const cells = censusCells(need, byNeed.get(need.id), NEEDS_YEAR);
    addRow(sheet, row, { ...cells, numero: index + 1, visa_chef: index % 3 === 0 ? 'OK' : null });
  });
  mergeWithNext(sheet, placed);
  const last = placed.at(-1)?.row ?? HEADER_ROW;
  addTotal(sheet, last);
  sheet.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: { row: last, column: CORRECT_COLUMNS.length } };
  printSetup(sheet, { paper: 'A3', titleRows: `${HEADER_ROW}:${HEADER_ROW}`, pagesWide: 4 });
  addDepartmentList(workbook);
  addRegister(workbook, needs, contracts);
  const numbers = contracts
    .filter(({ social }) => social !== 'Pas de considération sociale')
    .map(({ number }) => number);
  const faults = [...addFaultyClauses(workbook, numbers), ...addFaultyPayments(workbook)];
  const [percentage, shares] = addDeclaredShares(workbook);
  const bytes = fixZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const expected = {
    sheet: SHEET,
    headerRow: HEADER_ROW,
    findings: [...expectedFindings(placed), ...faults, percentage, shares],
  };
  return { name: 'recensement-a-corriger', bytes, expected };
}

/** The eight departments that answered. */
function departments2027(): typeof DEPARTMENTS {
  return DEPARTMENTS.filter(({ acronym }) => NEEDS_2027[acronym]).map((department) => ({
    ...department,
    needs: seedsOf(department.acronym).map(withDuties),
  }));
}

const seedsOf = (acronym: string): NeedSeed[] =>
  [NEEDS_2027, NEEDS_2027_LAW, NEEDS_2027_READING].flatMap((seeds) => seeds[acronym] ?? []);

/** A row that says nothing of them provides for the environmental duties, and for the social one where it holds. */
const withDuties = (seed: NeedSeed): NeedSeed => {
  const social = seed.social ?? (seed.estimate.total >= FORMAL ? 'Clause sociale' : undefined);
  return { ...seed, env: seed.env ?? BOTH, ...(social ? { social } : {}) };
};

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
  CORRECT_COLUMNS.forEach((column, index) => {
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
  CORRECT_COLUMNS.forEach((column, index) => {
    const cell = sheet.getCell(row, index + 1);
    const value = inUnit(column, cells[column.key] ?? null);
    cell.value = value;
    cell.font = { name: 'Arial', size: 9 };
    cell.border = box('hair');
    cell.alignment = { vertical: 'top', wrapText: column.wrap ?? false };
    if (column.format) cell.numFmt = damagedFormat(column, value) ?? column.format;
    if (cells.nature_besoin === 'À renouveler') cell.fill = fill(YELLOW);
  });
  const wrapped = CORRECT_COLUMNS.filter((column) => column.wrap);
  fitRowHeight(
    sheet.getRow(row),
    wrapped.map(({ key, width }) => ({ text: String(cells[key] ?? ''), width })),
  );
}

/** The maximum stands in thousands of euros, as its header says. */
const inUnit = ({ key }: CorrectColumn, value: CellContent): CellContent =>
  key === 'montant_max_ht' && typeof value === 'number' ? value / 1_000 : value;

/** Cells that a department merged over two needs. */
function mergeWithNext(sheet: ExcelJS.Worksheet, placed: PlacedNeed[]): void {
  for (const { need, row } of placed) {
    for (const { rule, column } of need.seed.mistakes ?? []) {
      const letter = correctLetter(column);
      if (rule === 'L04') sheet.mergeCells(`${letter}${row}:${letter}${row + 1}`);
    }
  }
}

/** A total under the last need, as departments like them: no need, and no part of the sum. */
function addTotal(sheet: ExcelJS.Worksheet, last: number): void {
  const amounts = correctLetter('montant_total_ht');
  let sum = 0;
  for (let row = HEADER_ROW + 1; row <= last; row++) {
    const { value } = sheet.getCell(`${amounts}${row}`);
    if (typeof value === 'number') sum += value;
  }
  const label = sheet.getCell(`${correctLetter('intitule')}${last + 1}`);
  label.value = 'Total général';
  const total = sheet.getCell(`${amounts}${last + 1}`);
  total.value = { formula: `SUM(${amounts}${HEADER_ROW + 1}:${amounts}${last})`, result: sum };
  total.numFmt = '#,##0\\ "€"';
  for (const cell of [label, total]) cell.font = { name: 'Arial', size: 9, bold: true };
}

/** What Excel in French makes of a code typed as a number (10,10) or as a day (10-juin). */
function damagedFormat(column: CorrectColumn, value: unknown): string | null {
  if (column.key !== 'code_nomenclature') return null;
  if (typeof value === 'number') return '0.00';
  return value instanceof Date ? 'd-mmm' : null;
}

function box(style: 'thin' | 'hair'): Partial<ExcelJS.Borders> {
  return { top: { style }, bottom: { style }, left: { style }, right: { style } };
}

function expectedFindings(placed: PlacedNeed[]): ExpectedFinding[] {
  const ofHeader: ExpectedFinding[] = [
    ['R01', `A${HEADER_ROW}`],
    ['L06', `${correctLetter('montant_max_ht')}${HEADER_ROW}`],
    ['R40', `${correctLetter('num_marche_actuel')}${HEADER_ROW}`],
  ];
  const planted = placed.flatMap(({ need, row }) =>
    (need.seed.mistakes ?? []).map(({ rule, column, at }): ExpectedFinding => [
      rule,
      `${correctLetter(at ?? column)}${row}`,
    ]),
  );
  return [...ofHeader, ...planted];
}
