import type ExcelJS from 'exceljs';

export const MONEY_FORMAT = '#,##0\\ "€"';
export const QUANTITY_FORMAT = '#,##0';
export const DATE_FORMAT = 'dd/mm/yyyy';
export const TEXT_FORMAT = '@';

const INK = 'FF1F3864';

/** Solid fill of an ARGB colour. */
export function fill(argb: string): ExcelJS.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

export function titleStyle(cell: ExcelJS.Cell): void {
  cell.font = { name: 'Calibri', size: 16, bold: true, color: { argb: INK } };
  cell.alignment = { vertical: 'middle' };
}

export function noteStyle(cell: ExcelJS.Cell): void {
  cell.font = { name: 'Calibri', size: 10, italic: true, color: { argb: 'FF595959' } };
  cell.alignment = { vertical: 'middle' };
}

export function headerStyle(cell: ExcelJS.Cell, colour = 'FF2F5597'): void {
  cell.font = { name: 'Calibri', size: 10, bold: true, color: { argb: 'FFFFFFFF' } };
  cell.fill = fill(colour);
  cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  cell.border = { left: { style: 'thin', color: { argb: 'FFFFFFFF' } } };
}

export interface BodyOptions {
  wrap?: boolean;
  format?: string;
  centre?: boolean;
}

export function bodyStyle(cell: ExcelJS.Cell, options: BodyOptions = {}): void {
  cell.font = { name: 'Calibri', size: 10 };
  cell.alignment = {
    vertical: 'top',
    wrapText: options.wrap ?? false,
    ...horizontal(cell.value, options),
  };
  const side = { style: 'hair' as const, color: { argb: 'FFBFBFBF' } };
  cell.border = { top: side, bottom: side, left: side, right: side };
  if (options.format) cell.numFmt = options.format;
}

/** Texts keep a little room from the border, or they touch the amount on their left. */
function horizontal(value: ExcelJS.CellValue, { centre }: BodyOptions): Partial<ExcelJS.Alignment> {
  if (centre) return { horizontal: 'center' };
  const text = typeof value === 'string' || (typeof value === 'object' && value !== null && 'formula' in value);
  return text ? { horizontal: 'left', indent: 1 } : {};
}

/** Landscape print set-up, as wide as the paper, with page numbers and the header line on each page. */
export function printSetup(
  sheet: ExcelJS.Worksheet,
  options: { paper: 'A3' | 'A4'; titleRows: string; pagesWide?: number; titleColumns?: string },
): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    // 8 is A3 in the file format; the enumeration of exceljs stops short of it.
    paperSize: (options.paper === 'A3' ? 8 : 9) as ExcelJS.PaperSize,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: options.pagesWide ?? 1,
    fitToHeight: 0,
    printTitlesRow: options.titleRows,
    ...(options.titleColumns ? { printTitlesColumn: options.titleColumns } : {}),
    horizontalCentered: true,
    margins: { left: 0.35, right: 0.35, top: 0.5, bottom: 0.55, header: 0.25, footer: 0.25 },
  };
  sheet.headerFooter = { oddFooter: '&L&8&F – &A&R&8Page &P sur &N' };
}
