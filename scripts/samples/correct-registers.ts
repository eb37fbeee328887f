import type ExcelJS from 'exceljs';
import { asUtcDate } from './calendar';
import type { Contract } from './contract-register';
import { DEPARTMENTS } from './departments';
import type { PlannedNeed } from './planned-need';
import type { ExpectedFinding } from './sample';
import { DATE_FORMAT, fill, MONEY_FORMAT, TEXT_FORMAT } from './sheet-style';

const REGISTER = 'Marchés notifiés';
const DECLARED = 'Valeurs déclarées';

/** A column of a plain range. */
export interface PlainColumn {
  header: string;
  width: number;
  format?: string;
}

/** A plain range from A1, as people keep their lists: a grey header, no table. */
export function addPlainSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  columns: PlainColumn[],
  rows: (string | number | Date | null)[][],
): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }] });
  sheet.addRow(columns.map(({ header }) => header));
  for (const row of rows) sheet.addRow(row);
  columns.forEach(({ width, format }, index) => {
    sheet.getColumn(index + 1).width = width;
    for (let row = 1; row <= rows.length + 1; row++) {
      const cell = sheet.getCell(row, index + 1);
      cell.font = { name: 'Arial', size: 9, bold: row === 1 };
      cell.alignment = { vertical: 'top', wrapText: true, ...(typeof cell.value === 'string' ? { indent: 1 } : {}) };
      if (row === 1) cell.fill = fill('FFD9D9D9');
      else if (format) cell.numFmt = format;
    }
  });
  sheet.getRow(1).height = 30;
  sheet.pageSetup = { ...sheet.pageSetup, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

/** The list of departments: without it nobody could tell a wrong name. */
export function addDepartmentList(workbook: ExcelJS.Workbook): void {
  const columns = [
    { header: 'Direction', width: 64 },
    { header: 'Sigle', width: 10 },
  ];
  const rows = DEPARTMENTS.map(({ name, acronym }) => [name, acronym]);
  addPlainSheet(workbook, 'Directions', columns, rows);
}

const REGISTER_COLUMNS: PlainColumn[] = [
  { header: 'N° marché', width: 12, format: TEXT_FORMAT },
  { header: 'Objet', width: 54 },
  { header: 'Code famille', width: 11, format: TEXT_FORMAT },
  { header: 'Attributaire', width: 32 },
  { header: 'Date de notification', width: 12, format: DATE_FORMAT },
  { header: 'Échéance', width: 12, format: DATE_FORMAT },
  { header: 'Fin max', width: 12, format: DATE_FORMAT },
  { header: 'Reconductions restantes', width: 14 },
  { header: 'Montant HT', width: 14, format: MONEY_FORMAT },
  { header: 'Réservation', width: 12 },
];

/** A contract that ends in 2027 and that no row of the census renews. */
const WITHOUT_ROW = [
  '2023-0412',
  "Location d'une balayeuse de voirie pour le siège",
  '20.06',
  'Location Industrielle Vendée',
  asUtcDate('2023-06-05'),
  asUtcDate('2027-06-30'),
  asUtcDate('2027-06-30'),
  0,
  58_500,
  null,
];

const yearsBetween = (from: string, to: string): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4));

/**
 * The register of the service: the contracts behind the needs, what the mistakes of their rows rest on (no extension left,
 * reserved to the holder), and one that no row names.
 */
export function addRegister(workbook: ExcelJS.Workbook, needs: PlannedNeed[], contracts: Contract[]): void {
  const planted = new Map(needs.map(({ id, seed }) => [id, seed.mistakes?.map(({ rule }) => rule) ?? []]));
  const rows = contracts.map((contract) => {
    const rules = planted.get(contract.needId) ?? [];
    const lastEnd = rules.includes('R22') ? contract.end : contract.lastEnd;
    return [
      contract.number,
      contract.title,
      contract.code,
      contract.holder,
      asUtcDate(contract.notified),
      asUtcDate(contract.end),
      asUtcDate(lastEnd),
      yearsBetween(contract.end, lastEnd),
      contract.amount,
      rules.includes('R36') ? 'EESS' : null,
    ];
  });
  const inOrder = [...rows, WITHOUT_ROW].sort((a, b) => String(a[0]).localeCompare(String(b[0])));
  addPlainSheet(workbook, REGISTER, REGISTER_COLUMNS, inOrder);
}

/** Published figures of 2026: a percentage that does not follow from its numbers, shares that do not make 100 %. */
export function addDeclaredShares(workbook: ExcelJS.Workbook): [ExpectedFinding, ExpectedFinding] {
  const columns: PlainColumn[] = [
    { header: 'Indicateur', width: 12 },
    { header: 'Libellé', width: 52 },
    { header: 'Année', width: 8 },
    { header: 'Valeur', width: 9 },
    { header: 'Unité', width: 8 },
    { header: 'Numérateur', width: 12 },
    { header: 'Dénominateur', width: 13 },
    { header: 'Source', width: 34 },
  ];
  const draft = "Projet de bilan 2026 (composé pour l'exemple)";
  addPlainSheet(workbook, DECLARED, columns, [
    ['A28-6', "Part de la formation dans les heures d'insertion", 2026, 4.6, '%', 2_950, 71_300, draft],
    ['GEN-04', 'Part des fournitures dans les achats', 2026, 27, '%', null, null, draft],
    ['GEN-05', 'Part des services dans les achats', 2026, 34, '%', null, null, draft],
    ['GEN-06', 'Part des travaux dans les achats', 2026, 33, '%', null, null, draft],
    ['GEN-07', 'Part des prestations intellectuelles dans les achats', 2026, 5, '%', null, null, draft],
  ]);
  return [
    ['R43', `${DECLARED}!D2`],
    ['R44', `${DECLARED}!D3`],
  ];
}
