import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** A row of a sheet, by the text of its header. */
export type SampleRow = { number: number; cells: Record<string, ExcelJS.CellValue> };

const FOLDER = join(__dirname, '../../samples');

export const sampleBytes = (file: string): Promise<Buffer> => readFile(join(FOLDER, file));

export async function openSample(name: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await sampleBytes(`${name}.xlsx`);
  // exceljs declares a Buffer of its own.
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

/** The rows under a header line, formulas by their saved result; rows without any text are left out. */
export function rowsOf(workbook: ExcelJS.Workbook, sheetName: string, headerRow: number): SampleRow[] {
  const sheet = workbook.getWorksheet(sheetName);
  if (!sheet) throw new Error(`No sheet ${sheetName}`);
  const headers = (sheet.getRow(headerRow).values as ExcelJS.CellValue[]).map(String);
  const rows: SampleRow[] = [];
  for (let number = headerRow + 1; number <= sheet.rowCount; number++) {
    const cells: SampleRow['cells'] = {};
    headers.forEach((header, column) => {
      if (column > 0) cells[header] = resultOf(sheet.getCell(number, column).value);
    });
    if (Object.values(cells).some((value) => value !== null && value !== '')) rows.push({ number, cells });
  }
  return rows;
}

function resultOf(value: ExcelJS.CellValue): ExcelJS.CellValue {
  return typeof value === 'object' && value !== null && 'formula' in value ? (value.result ?? null) : value;
}

export interface ExpectedFindings {
  sheet: string;
  headerRow: number;
  findings: [string, string][];
}

export async function expectedOf(name: string): Promise<ExpectedFindings> {
  return JSON.parse((await sampleBytes(`${name}.expected.json`)).toString('utf8')) as ExpectedFindings;
}
