import type { ChartModel } from '../workbook/chart';
import { Outline } from '../workbook/outline';
import type { SheetModel } from '../workbook/sheet';
import type { TableModel } from '../workbook/table';
import { headerNames } from './table-headers';
import { columnTotals } from './table-totals';
import type { WorkbookModel } from '../workbook/workbook';

/**
 * Texts that are equal as long as nothing changed: the file is only edited where they differ. Cells have a change counter of their own.
 */
export interface SheetFingerprint {
  columns: string;
  rows: string;
  view: string;
  freeze: string;
  selection: string;
  format: string;
  look: string;
  merges: string;
  protection: string;
  filter: string;
  tables: string;
  customProperties: string;
  charts: string;
  hyperlinks: string;
  validations: string;
  conditionalFormats: string;
  comments: string;
  pageLayout: string;
  breaks: string;
}

export function sheetFingerprint(sheet: SheetModel): SheetFingerprint {
  return {
    columns: JSON.stringify([...sheet.columns].sort((a, b) => a[0] - b[0])),
    rows: rowsFingerprint(sheet),
    view: JSON.stringify([sheet.showGridlines, sheet.showHeadings, sheet.workbook.activeSheet === sheet]),
    freeze: JSON.stringify(sheet.freeze),
    selection: JSON.stringify(sheet.selection),
    format: JSON.stringify([sheet.defaultColumnWidth, sheet.defaultRowHeight, outlineDepths(sheet)]),
    look: JSON.stringify([sheet.tabColor, sheet.outline]),
    merges: JSON.stringify(sheet.merges),
    protection: JSON.stringify(sheet.protection),
    filter: JSON.stringify(sheet.autoFilter),
    tables: JSON.stringify(sheet.tables.map((table) => table.id)),
    customProperties: JSON.stringify([...sheet.customProperties]),
    // What else a drawing holds follows rows and columns that come and go.
    charts: JSON.stringify([sheet.charts.map(chartState), sheet.edits.length]),
    hyperlinks: JSON.stringify(sheet.hyperlinks),
    validations: JSON.stringify(sheet.validations),
    conditionalFormats: JSON.stringify(sheet.conditionalFormats),
    comments: JSON.stringify(sheet.comments),
    pageLayout: JSON.stringify(sheet.pageLayout),
    breaks: JSON.stringify([sheet.rowBreaks, sheet.columnBreaks]),
  };
}

/** Levels in use, of rows and of columns: the file states them for the outline symbols. */
export const outlineDepths = (sheet: SheetModel): [rows: number, columns: number] => [
  new Outline(sheet, 'row').depth,
  new Outline(sheet, 'column').depth,
];

/** What the drawing says of a chart; what the chart shows has a part of its own. */
export const chartState = ({ id, name, place, alternativeText }: ChartModel): unknown[] => [
  id,
  name,
  place,
  alternativeText,
];

/** A checksum: sheets can hold a hundred thousand rows with a height of their own. */
function rowsFingerprint(sheet: SheetModel): string {
  let sum = 0;
  for (const [row, layout] of sheet.rows) {
    const outline = (layout.outlineLevel ?? 0) * 2 + (layout.collapsed ? 1 : 0);
    const flags = (layout.hidden ? 1 : 0) + (layout.filtered ? 2 : 0) + outline * 4;
    const mixed = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(Math.round((layout.height ?? -1) * 100), 0x85ebca6b);
    sum =
      (sum +
        (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^ Math.imul((layout.style ?? 0) * 64 + flags, 0x297a2d39))) |
      0;
  }
  return `${sheet.rows.size}:${sum}`;
}

/** What the totals row says; the file need not have said the same, so that it is looked at once the cells are read. */
export const totalsFingerprint = (table: TableModel): string => JSON.stringify(columnTotals(table));

export const tableFingerprint = (table: TableModel): string => {
  const { id, name, bounds, style, showHeaders, showTotals, hasFilter, showFilterButton, sort } = table;
  const columns = [table.columns, headerNames(table)];
  const { showBandedRows, showBandedColumns, showFirstColumn, showLastColumn } = table;
  const look = [showBandedRows, showBandedColumns, showFirstColumn, showLastColumn];
  return JSON.stringify([
    id,
    name,
    bounds,
    columns,
    style,
    showHeaders,
    showTotals,
    hasFilter,
    showFilterButton,
    sort,
    look,
  ]);
};

/** Order, names and visibility of sheets, active sheet, calculation mode, protection. */
export const workbookFingerprint = (workbook: WorkbookModel): string =>
  JSON.stringify([
    workbook.sheets.map((sheet) => [sheet.id, sheet.name, sheet.visibility]),
    workbook.activeSheet.id,
    workbook.calculationMode,
    workbook.date1904,
    workbook.protection,
    workbook.calculation,
    workbook.chartDataPointTrack,
  ]);

export const namesFingerprint = (workbook: WorkbookModel): string =>
  JSON.stringify([
    workbook.names.map((n) => [n.name, n.formula, n.sheet?.id ?? null, n.visible, n.comment]),
    workbook.sheets.map(({ id, print, autoFilter }) => [id, print, autoFilter?.bounds ?? null]),
  ]);

export const settingsFingerprint = (workbook: WorkbookModel): string => JSON.stringify([...workbook.settings]);

export const propertiesFingerprint = (workbook: WorkbookModel): string => JSON.stringify(workbook.properties);
