import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { NOWHERE, fileFormula } from '../../../../src/host/xlsx/formulas/file-formula';
import type { CellValue } from '../../../../src/host/workbook/cell-value';
import { workbookOf, type Given, type TestBook } from '../workbook-of';
import { CASES } from './cases';
import { MIXED_ROWS, TABLE_COLUMNS, TABLE_NAME, TABLE_ROWS } from './data';

export type Result = number | string | boolean | null;

export const ALL_CASES: string[] = Object.values(CASES).flat();

const NAMES: { name: string; formula: string }[] = [
  { name: 'Seuil', formula: 'Divers!$E$5' },
  { name: 'Montants', formula: 'Données!$C$2:$C$11' },
];

/** Results of our own engine, by formula. */
export function computeOurs(cases = ALL_CASES): Map<string, Result> {
  const book = judgeBook(cases);
  const results = new Map<string, Result>();
  cases.forEach((formula, i) => results.set(formula, book.value(`Calcul!A${i + 1}`)));
  return results;
}

function judgeBook(cases: string[]): TestBook {
  const book = workbookOf({
    Calcul: [],
    Données: [TABLE_COLUMNS, ...TABLE_ROWS] as Given[][],
    Divers: MIXED_ROWS as Given[][],
  });
  const area = { row: 0, column: 0, rowCount: TABLE_ROWS.length + 1, columnCount: TABLE_COLUMNS.length };
  book.workbook.addTable(book.sheet('Données'), area, TABLE_COLUMNS, TABLE_NAME);
  for (const { name, formula } of NAMES) {
    book.workbook.setDefinedName({ name, formula, sheet: null, visible: true, comment: '' });
  }
  book.write('Calcul!A1', ...cases.map((formula) => [formula]));
  return book;
}

const run = promisify(execFile);

/** Path of LibreOffice's command, or null where it is not installed. */
export async function findLibreOffice(): Promise<string | null> {
  for (const command of ['soffice', 'libreoffice']) {
    try {
      await run(command, ['--version'], { timeout: 30_000 });
      return command;
    } catch {
      // Try the next one.
    }
  }
  return null;
}

/** Results of LibreOffice, by formula: a workbook written with exceljs, recalculated and saved by it, read back as XML. */
export async function computeWithLibreOffice(command: string, cases = ALL_CASES): Promise<Map<string, Result>> {
  const folder = await mkdtemp(join(tmpdir(), 'formulas-'));
  try {
    const source = join(folder, 'cases.xlsx');
    await writeFile(source, await writeWorkbook(cases));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    await run(command, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, source], { timeout: 120_000 });
    return readResults(new Uint8Array(await readFile(join(out, 'cases.xlsx'))), cases);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeWorkbook(cases: string[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const calcul = workbook.addWorksheet('Calcul');
  const data = workbook.addWorksheet('Données');
  const mixed = workbook.addWorksheet('Divers');
  data.addTable({
    name: TABLE_NAME,
    ref: 'A1',
    headerRow: true,
    columns: TABLE_COLUMNS.map((name) => ({ name })),
    rows: TABLE_ROWS,
  });
  MIXED_ROWS.forEach((row, r) => row.forEach((value, c) => put(mixed.getCell(r + 1, c + 1), value)));
  for (const { name, formula } of NAMES) {
    workbook.definedNames.add(formula, name);
  }
  cases.forEach((formula, i) => put(calcul.getCell(i + 1, 1), formula));
  workbook.calcProperties.fullCalcOnLoad = true;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function put(cell: ExcelJS.Cell, value: CellValue): void {
  if (typeof value === 'string' && value.startsWith('=')) {
    cell.value = { formula: fileFormula(value.slice(1), NOWHERE) } as ExcelJS.CellFormulaValue;
  } else if (value !== null) cell.value = value as string | number | boolean;
}

/** Reads the results out of the sheet's XML, so that no library turns serials into dates. */
function readResults(bytes: Uint8Array, cases: string[]): Map<string, Result> {
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
  const shared = sharedStrings(parts['xl/sharedStrings.xml']);
  const results = new Map<string, Result>();
  for (const [, attributes = '', inner = ''] of sheet.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const row = Number(/r="A(\d+)"/.exec(attributes)?.[1] ?? 0);
    const formula = cases[row - 1];
    if (formula === undefined) continue;
    const raw = /<v[^>]*>(.*?)<\/v>/s.exec(inner)?.[1];
    results.set(formula, typed(/ t="(\w+)"/.exec(' ' + attributes)?.[1] ?? 'n', raw, shared));
  }
  return results;
}

function typed(type: string, raw: string | undefined, shared: string[]): Result {
  if (type === 's') return shared[Number(raw)] ?? '';
  if (type === 'str' || type === 'inlineStr') return unescapeXml(raw ?? '');
  if (raw === undefined) return null;
  if (type === 'b') return raw === '1';
  return type === 'e' ? raw : Number(raw);
}

function sharedStrings(part: Uint8Array | undefined): string[] {
  if (!part) return [];
  const items = strFromU8(part).matchAll(/<si>(.*?)<\/si>/gs);
  return [...items].map(([, item = '']) =>
    unescapeXml([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  );
}

const unescapeXml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
