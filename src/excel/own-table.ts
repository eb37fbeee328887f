import type { PlannedCell, SheetPlan, TablePlan } from '../census/reports/sheet-plan';
import { rowSpans } from '../table/row-spans';
import { clearTableFilters } from './clear-filters';
import { ExcelFailure } from './failure';
import type { Styles } from './looks';
import { setNumberFormat, TEXT_FORMAT } from './looks';
import { readStructure, type SheetOverview, type WorkbookOverview } from './overview';
import type { ExcelSession } from './session';
import { asTypedText } from './typed-text';
import { BYTES_PER_SYNC, jsonBytes } from './wire-size';
import { writeSheets } from './write';
import { WriteQueue } from './write-queue';
import { plannedCell } from './write-targets';

type Structure = Omit<WorkbookOverview, 'date1904'>;
type Written = string | number | boolean | null;

interface OwnPlace {
  sheet: SheetOverview;
  /** Name of the table, `null` when the user took it apart. */
  table: string | null;
}

/** Our sheet of a key and its table; a copy of the sheet bears our mark too, the first one is taken. */
export function findOwnTable({ sheets }: Pick<Structure, 'sheets'>, { key, tables }: SheetPlan): OwnPlace | null {
  const sheet = sheets.find(({ owner }) => owner === key);
  if (!sheet) return null;
  const wished = (tables[0] as TablePlan).name.toLowerCase();
  const table = sheet.tables.find(({ name }) => name.toLowerCase().startsWith(wished)) ?? sheet.tables[0];
  return { sheet, table: table?.name ?? null };
}

/** Throws before anything is written: `WORKBOOK_PROTECTED` when the sheet is to be added and cannot, `SHEET_PROTECTED`. */
export function requireWritable(structure: Structure, plan: SheetPlan): void {
  const place = findOwnTable(structure, plan);
  if (!place && structure.structureProtected) throw new ExcelFailure('WORKBOOK_PROTECTED');
  if (place?.sheet.protected) throw new ExcelFailure('SHEET_PROTECTED', place.sheet.name);
}

/**
 * Adds the rows of a plan to our table of that kind, which is made when it is not there. Columns go by their headers, so
 * that the service may move them or add its own. Rows already there are never touched. Throws as `requireWritable`.
 * @param plan a sheet with one table: header and the rows to add
 */
export async function addToOwnTable(session: ExcelSession, plan: SheetPlan, styles: Styles): Promise<void> {
  const structure = await session.read(readStructure);
  requireWritable(structure, plan);
  const place = findOwnTable(structure, plan);
  if (!place) {
    await makeOwnTable(session, plan, styles);
    return;
  }
  if (place.table === null) {
    await restoreTable(session, place.sheet, plan);
    return addToOwnTable(session, plan, styles);
  }
  await clearTableFilters(session, [place.table]);
  await appendRows(session, place.table, plan, styles);
}

async function makeOwnTable(session: ExcelSession, plan: SheetPlan, styles: Styles): Promise<void> {
  const { sheets } = await writeSheets(session, [plan], styles);
  const id = sheets[0]?.id as string;
  const hidden = plan.hiddenColumns ?? [];
  if (hidden.length === 0) return;
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    for (const column of hidden) sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
    await context.sync();
  });
}

/** The user turned the table into a plain range, or emptied the sheet: a new one below what is there. */
async function restoreTable(session: ExcelSession, sheet: SheetOverview, plan: SheetPlan): Promise<void> {
  const headers = headersOf(plan);
  const row = sheet.used ? sheet.used.row + sheet.used.rowCount + 1 : 0;
  await session.run(async (context) => {
    const home = context.workbook.worksheets.getItem(sheet.id);
    const range = home.getRangeByIndexes(row, 0, 2, headers.length);
    home.getRangeByIndexes(row, 0, 1, headers.length).values = [headers.map(asTypedText)];
    home.tables.add(range, true);
    await context.sync();
  });
}

const textOf = (cell: PlannedCell): string =>
  typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : String(cell ?? '');

const headersOf = (plan: SheetPlan): string[] => {
  const table = plan.tables[0] as TablePlan;
  return Array.from({ length: table.columnCount }, (_, c) => textOf(plannedCell(plan, table.row, table.column + c)));
};

const written = (cell: PlannedCell): Written => {
  if (typeof cell !== 'object' || cell === null) return cell ?? '';
  return 'text' in cell ? asTypedText(cell.text) : cell.formula;
};

async function appendRows(session: ExcelSession, name: string, plan: SheetPlan, styles: Styles): Promise<void> {
  const planned = plan.tables[0] as TablePlan;
  const headers = headersOf(plan);
  const formats = headers.map((_, c) => formatOf(plan, c, styles));
  await session.run(async (context) => {
    const queue = new WriteQueue(context);
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('rowCount');
    const top = table.getDataBodyRange().getRow(0).load('values');
    await queue.flush();
    const actual = (header.values[0] ?? []).map((text) => headers.indexOf(String(text)));
    const rows = Array.from({ length: planned.rowCount - 1 }, (_, r) =>
      actual.map((c) => (c < 0 ? '' : written(plannedCell(plan, planned.row + 1 + r, planned.column + c)))),
    );
    // A table whose rows were all deleted keeps an empty one.
    const isEmpty = body.rowCount === 1 && (top.values[0] ?? []).every((value) => value === '');
    for (const piece of pieces(rows)) {
      await queue.room(jsonBytes(piece));
      table.rows.add(undefined, piece as (string | number | boolean)[][]);
    }
    if (isEmpty) table.rows.getItemAt(0).delete();
    const first = isEmpty ? 0 : body.rowCount;
    const added = table.getDataBodyRange();
    actual.forEach((c, column) => {
      const format = formats[c];
      if (format) setNumberFormat(added.getCell(first, column).getResizedRange(rows.length - 1, 0), format);
    });
    await queue.flush();
  });
}

/** The number format of a column; texts are guarded otherwise. */
function formatOf({ blocks }: SheetPlan, column: number, styles: Styles): string | null {
  const style = blocks.at(-1)?.columnStyles?.[column];
  const format = style ? styles[style].numberFormat : undefined;
  return format === undefined || format === TEXT_FORMAT ? null : format;
}

/** Rows cut so that a piece fits well in one request. */
function pieces(rows: Written[][]): Written[][][] {
  const cut: Written[][][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    const weight = jsonBytes(row);
    if (bytes + weight > BYTES_PER_SYNC / 2) {
      cut.push([]);
      bytes = 0;
    }
    cut.at(-1)?.push(row);
    bytes += weight;
  }
  return cut;
}

/** Deletes rows of a table of ours, by Excel's row numbers: rows that follow one another go at once. */
export async function deleteOwnRows(session: ExcelSession, table: string, rows: readonly number[]): Promise<void> {
  await clearTableFilters(session, [table]);
  await session.run(async (context) => {
    const queue = new WriteQueue(context);
    const own = context.workbook.tables.getItem(table);
    const { worksheet } = own;
    const body = own.getDataBodyRange().load('columnIndex,columnCount');
    await queue.flush();
    // From below: what follows a deleted row moves up.
    for (const { first, count } of rowSpans([...rows].sort((a, b) => a - b)).reverse())
      worksheet.getRangeByIndexes(first - 1, body.columnIndex, count, body.columnCount).delete('Up');
    await queue.flush();
  });
}
