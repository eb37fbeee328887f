import type ExcelJS from 'exceljs';
import { fitRowHeight } from './row-height';
import { bodyStyle, DATE_FORMAT, headerStyle, noteStyle, printSetup, titleStyle } from './sheet-style';
import { typographic } from './typography';

/** A column of a parameter or register table. */
export interface TableColumn {
  header: string;
  width: number;
  format?: string;
  wrap?: boolean;
  centre?: boolean;
}

export type TableCell = string | number | Date | null;

/** An Excel table under a title and a note, on a sheet of its own. */
export interface TableSheet {
  sheet: string;
  table: string;
  title: string;
  note: string;
  /** What must be known to read the figures, contradictions of the source included: in the row above the header. */
  remark?: string;
  columns: TableColumn[];
  rows: TableCell[][];
  paper?: 'A3' | 'A4';
  /** Pages beside one another in print, where one would be too small to read. */
  pagesWide?: number;
}

/** Row of the header of every table; its first line is below. */
export const TABLE_HEADER_ROW = 4;
const REMARK_ROW = TABLE_HEADER_ROW - 1;

/** Adds a sheet that holds one table; its header is in row 4. */
export function addTableSheet(workbook: ExcelJS.Workbook, plan: TableSheet): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(plan.sheet, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: TABLE_HEADER_ROW, showGridLines: false }],
  });
  sheet.getCell('A1').value = plan.title;
  titleStyle(sheet.getCell('A1'));
  sheet.getRow(1).height = 26;
  sheet.getCell('A2').value = typographic(plan.note);
  noteStyle(sheet.getCell('A2'));
  plan.columns.forEach((column, index) => (sheet.getColumn(index + 1).width = column.width));
  if (plan.remark !== undefined) addRemark(sheet, plan, plan.remark);
  sheet.addTable({
    name: plan.table,
    ref: `A${TABLE_HEADER_ROW}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: plan.columns.map((column) => ({ name: column.header, filterButton: true })),
    rows: plan.rows,
  });
  styleTable(sheet, plan);
  const titleRows = `${TABLE_HEADER_ROW}:${TABLE_HEADER_ROW}`;
  const wide = plan.pagesWide === undefined ? {} : { pagesWide: plan.pagesWide, titleColumns: 'A:B' };
  printSetup(sheet, { paper: plan.paper ?? 'A4', titleRows, ...wide });
  return sheet;
}

/** Characters that a remark takes in width at most: one screen. */
const REMARK_WIDTH = 190;

/** The remark wraps over the columns that one screen shows. */
function addRemark(sheet: ExcelJS.Worksheet, { columns }: TableSheet, remark: string): void {
  let width = 0;
  let last = 0;
  while (last < columns.length && (last === 0 || width + columns[last]!.width <= REMARK_WIDTH)) {
    width += columns[last]!.width;
    last += 1;
  }
  sheet.mergeCells(REMARK_ROW, 1, REMARK_ROW, last);
  const cell = sheet.getCell(REMARK_ROW, 1);
  cell.value = typographic(remark);
  noteStyle(cell);
  cell.alignment = { vertical: 'top', wrapText: true };
  fitRowHeight(sheet.getRow(REMARK_ROW), [{ text: remark, width }]);
}

function wrappedTexts(plan: TableSheet, row: TableCell[]): { text: string; width: number }[] {
  return plan.columns.flatMap(({ wrap, width }, index) => (wrap ? [{ text: String(row[index] ?? ''), width }] : []));
}

function styleTable(sheet: ExcelJS.Worksheet, plan: TableSheet): void {
  sheet.getRow(TABLE_HEADER_ROW).height = 44;
  plan.rows.forEach((row, index) => fitRowHeight(sheet.getRow(TABLE_HEADER_ROW + 1 + index), wrappedTexts(plan, row)));
  plan.columns.forEach((column, index) => {
    headerStyle(sheet.getCell(TABLE_HEADER_ROW, index + 1));
    for (let row = 0; row < plan.rows.length; row++) {
      const cell = sheet.getCell(TABLE_HEADER_ROW + 1 + row, index + 1);
      bodyStyle(cell, cell.value instanceof Date ? { format: DATE_FORMAT, ...column } : column);
    }
  });
}
