import ExcelJS from 'exceljs';
import { COLUMNS, type ColumnKey } from '../../src/census';

export type CensusRow = Partial<Record<ColumnKey, ExcelJS.CellValue>>;

/** Columns of a small but complete census. */
const KEYS: ColumnKey[] = [
  'annee',
  'direction',
  'nature_besoin',
  'intitule',
  'code_nomenclature',
  'type_achat',
  'num_marche_actuel',
  'date_fin_actuel',
  'duree_totale',
  'montant_annuel_ht',
  'montant_total_ht',
  'date_lancement',
  'date_notification',
  'consid_env',
  'statut',
];

/** A need without anything to find fault with. */
export const soundRow = (more: CensusRow = {}): CensusRow => ({
  annee: 2024,
  direction: 'Direction des lycées',
  nature_besoin: 'Nouveau besoin',
  intitule: 'Mobilier des salles de classe',
  code_nomenclature: '13.03',
  type_achat: 'Fournitures',
  montant_total_ht: 120_000,
  date_lancement: new Date(Date.UTC(2024, 2, 1)),
  date_notification: new Date(Date.UTC(2024, 5, 3)),
  statut: 'Validé',
  ...more,
});

interface CensusOptions {
  sheet?: string;
  /** Lines above the header. */
  titles?: string[];
  keys?: ColumnKey[];
  /** Headers that the add-in does not know, with their values. */
  extra?: Record<string, ExcelJS.CellValue[]>;
}

const labelOf = (key: ColumnKey): string => COLUMNS.find((column) => column.key === key)?.label ?? key;

/** Adds a sheet with a census as a plain range. */
export function addCensus(
  workbook: ExcelJS.Workbook,
  rows: CensusRow[],
  options: CensusOptions = {},
): ExcelJS.Worksheet {
  const { sheet: name = 'Recensement', titles = [], keys = KEYS, extra = {} } = options;
  const sheet = workbook.addWorksheet(name);
  for (const title of titles) sheet.addRow([title]);
  sheet.addRow([...keys.map(labelOf), ...Object.keys(extra)]);
  rows.forEach((row, i) => {
    const line = sheet.addRow([
      ...keys.map((key) => row[key] ?? null),
      ...Object.values(extra).map((list) => list[i] ?? null),
    ]);
    line.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    });
  });
  return sheet;
}

/** A workbook as bytes. */
export async function workbookBytes(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // exceljs wants the Buffer of an older @types/node.
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}
