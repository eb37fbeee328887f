/** A census of many rows: those of the sample over and over, each with a title and amounts of its own. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';

const SAMPLE = fileURLToPath(new URL('../../../samples/recensement-2023.xlsx', import.meta.url));
const SHEET = 'Recensement';
const HEADER_ROW = 5;

export interface LargeCensus {
  bytes: Buffer;
  /** First row of needs, by Excel's number. */
  firstRow: number;
  rows: number;
  /** Letters of the columns that the measures type in. */
  amount: string;
  /** The cell that amounts which are formulas depend on: how many of them cannot be read, from the first. */
  rate: string;
}

/** The value that a cell shows; formulas are not copied. */
const shown = (value: ExcelJS.CellValue): ExcelJS.CellValue => {
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if ('result' in value) return (value.result ?? null) as ExcelJS.CellValue;
  return 'richText' in value ? value.richText.map(({ text }) => text).join('') : null;
};

const headersOf = (sheet: ExcelJS.Worksheet): string[] => {
  const values = sheet.getRow(HEADER_ROW).values as ExcelJS.CellValue[];
  return Array.from(values, (value) => String(shown(value ?? null) ?? '')).slice(1);
};

/** Column beside the census; its last row holds what the amounts of `formulas` are computed from. */
const RATE_COLUMN = 'BH';

interface CensusOptions {
  /** Amounts are formulas that depend on one cell. */
  formulas?: boolean;
}

export async function largeCensus(rows: number, { formulas = false }: CensusOptions = {}): Promise<LargeCensus> {
  const sample = new ExcelJS.Workbook();
  await sample.xlsx.load(new Uint8Array(readFileSync(SAMPLE)).buffer);
  const from = sample.getWorksheet(SHEET)!;
  const headers = headersOf(from);
  const at = (start: string): number => headers.findIndex((header) => header.startsWith(start));
  const [title, amount] = [at('Intitulé'), at('Montant total')];
  if (title < 0 || amount < 0) throw new Error(`The sample has no title or amount: ${headers.join(' | ')}`);
  const needs: ExcelJS.CellValue[][] = [];
  from.eachRow((row, number) => {
    if (number <= HEADER_ROW) return;
    const cells = headers.map((_, c) => shown(row.getCell(c + 1).value));
    if (cells[title] !== null) needs.push(cells);
  });

  const rate = `${RATE_COLUMN}${rows + 1}`;
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(SHEET);
  sheet.addRow(headers);
  for (let n = 0; n < rows; n++) {
    const cells = [...needs[n % needs.length]!];
    cells[title] = `${String(cells[title])}, site ${1 + Math.floor(n / needs.length)}`;
    if (typeof cells[amount] === 'number') {
      const value = cells[amount] + n;
      const formula = `IF($${RATE_COLUMN}$${rows + 1}>${n},"inconnu",${value})`;
      cells[amount] = formulas ? { formula, result: value } : value;
    }
    sheet.addRow(cells);
  }
  if (formulas) sheet.getCell(rate).value = 0;
  from.columns?.forEach((column, c) => {
    if (c < headers.length && column.numFmt) sheet.getColumn(c + 1).numFmt = column.numFmt;
  });
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  return { bytes, firstRow: 2, rows, amount: sheet.getColumn(amount + 1).letter, rate };
}
