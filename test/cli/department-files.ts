import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type ExcelJS from 'exceljs';
import type { ColumnKey } from '../../src/census';
import { soundRow, workbookBytes, type CensusRow } from './census-workbook';

const run = promisify(execFile);

/** A census as a department sends it: its own headers in its own order, lines above, values as people write them. */
export interface DepartmentFile {
  sheet: string;
  /** Lines above the header. */
  titles: string[];
  /** Header and the column it stands for; a header of its own where there is none. */
  columns: [string, ColumnKey | null][];
  rows: (CensusRow & { own?: Record<string, ExcelJS.CellValue> })[];
  /** First row of the sheet that is used. */
  startRow?: number;
  /** First column of the sheet that is used. */
  startColumn?: number;
  /** A table object over it. */
  table?: string;
  after?: (sheet: ExcelJS.Worksheet) => void;
}

/** Writes such a census into a workbook. */
export function addDepartment(workbook: ExcelJS.Workbook, file: DepartmentFile): ExcelJS.Worksheet {
  const { sheet: name, titles, columns, rows, startRow = 1, startColumn = 1, table } = file;
  const sheet = workbook.addWorksheet(name);
  titles.forEach((title, i) => (sheet.getCell(startRow + i, startColumn).value = title));
  const header = startRow + titles.length;
  const values = rows.map(({ own = {}, ...row }) => {
    const sound = soundRow(row);
    return columns.map(([text, key]) => (key === null ? (own[text] ?? null) : (sound[key] ?? null)));
  });
  if (table !== undefined) {
    const ref = `${sheet.getColumn(startColumn).letter}${header}`;
    sheet.addTable({
      name: table,
      ref,
      headerRow: true,
      columns: columns.map(([text]) => ({ name: text })),
      rows: values,
    });
  } else
    [columns.map(([text]) => text), ...values].forEach((line, r) =>
      line.forEach((value, c) => (sheet.getCell(header + r, startColumn + c).value = value)),
    );
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    }),
  );
  file.after?.(sheet);
  return sheet;
}

export const departmentBytes = (file: DepartmentFile, date1904 = false): Promise<Uint8Array> =>
  workbookBytes((workbook) => {
    workbook.properties.date1904 = date1904;
    addDepartment(workbook, file);
  });

/** The same workbook as LibreOffice saves it. */
export async function savedByLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'recensement-department-'));
  try {
    await mkdir(join(folder, 'out'));
    await writeFile(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
    await run('soffice', [profile, ...convert, join(folder, 'in.xlsx')], { timeout: 120_000 });
    return new Uint8Array(await readFile(join(folder, 'out', 'in.xlsx')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The container of an encrypted workbook. */
export const encryptedFile = (): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...'EncryptedPackage'].forEach((character, i) => (bytes[1024 + 2 * i] = character.charCodeAt(0)));
  return bytes;
};
