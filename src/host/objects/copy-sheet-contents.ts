import { mapFormulas, newFormatId } from '../workbook/conditional-format';
import { bounds, MAX_COLUMNS, MAX_ROWS } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import type { TableModel } from '../workbook/table';
import type { WorkbookModel } from '../workbook/workbook';
import { renameTableIn } from './rename-references';

/** Rewrites a formula, with or without `=`, as it reads on the copy. */
export type Rewrite = (formula: string) => string;

/** How what a sheet holds reads on its copy. */
export interface Copying {
  rewrite: Rewrite;
  /** Index that a cell style has in the workbook of the copy. */
  style: (index: number) => number;
  /** New names of the tables of the sheet by their old ones. */
  tables: ReadonlyMap<string, string>;
}

/** The same, with formulas that name tables of the sheet naming the tables of the copy. */
export const withTables =
  (rewrite: Rewrite, tables: ReadonlyMap<string, string>): Rewrite =>
  (formula) =>
    [...tables].reduce(
      (text, [before, after]) => (before === after ? text : renameTableIn(text, before, after)),
      rewrite(formula),
    );

/** Cells, looks, tables, rules, links and page layout of a sheet, put on an empty one, of this workbook or another. */
export function copyContents(sheet: SheetModel, copy: SheetModel, copying: Copying): void {
  copyCells(sheet, copy, copying);
  copyLook(sheet, copy, copying);
  for (const table of [...sheet.tables])
    copyTable(table, copy, copying.tables.get(table.name) ?? table.name, copying.rewrite);
  copyRules(sheet, copy, copying.rewrite);
}

/** « Feuil1 (2) », shortened to the 31 characters that a name can have. */
export function freeSheetName(workbook: WorkbookModel, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const wanted = stem.slice(0, 31 - suffix.length) + suffix;
    if (!workbook.sheetByName(wanted)) return wanted;
  }
}

/** The name of the table with a number behind it. */
export function freeTableName(workbook: WorkbookModel, name: string): string {
  let n = 2;
  const taken = (wanted: string): boolean =>
    workbook.tableByName(wanted) !== null || workbook.definedName(wanted, null) !== null;
  while (taken(name + n)) n++;
  return name + n;
}

function copyCells(sheet: SheetModel, copy: SheetModel, { rewrite, style }: Copying): void {
  sheet.eachStored(bounds(0, 0, MAX_ROWS, MAX_COLUMNS), true, (row, column) => {
    const formula = sheet.cells.formula(row, column);
    if (formula !== null) copy.cells.setFormula(row, column, rewrite(formula));
    copy.cells.setValue(row, column, sheet.cells.value(row, column));
    copy.cells.setStyle(row, column, style(sheet.cells.style(row, column)));
  });
  for (const [name, array] of sheet.arrayFormulas)
    copy.arrayFormulas.set(name, { ...array, bounds: { ...array.bounds }, formula: rewrite(array.formula) });
}

function copyLook(sheet: SheetModel, copy: SheetModel, { style }: Copying): void {
  const looks = (layout: { style?: number }): { style?: number } =>
    layout.style === undefined ? {} : { style: style(layout.style) };
  for (const [column, layout] of sheet.columns) copy.columns.set(column, { ...layout, ...looks(layout) });
  for (const [row, layout] of sheet.rows) copy.rows.set(row, { ...layout, ...looks(layout) });
  copy.merges.push(...structuredClone(sheet.merges));
  const { tabColor, showGridlines, showHeadings, defaultColumnWidth, defaultRowHeight } = sheet;
  copy.outline = { ...sheet.outline };
  copy.enableCalculation = sheet.enableCalculation;
  Object.assign(copy, { tabColor, showGridlines, showHeadings, defaultColumnWidth, defaultRowHeight });
  copy.autoFilter = structuredClone(sheet.autoFilter);
  copy.freeze = structuredClone(sheet.freeze);
  copy.protection = structuredClone(sheet.protection);
  copy.selection = { ...sheet.selection };
  copy.pageLayout = structuredClone(sheet.pageLayout);
  copy.print = structuredClone(sheet.print);
  copy.rowBreaks.push(...sheet.rowBreaks);
  copy.columnBreaks.push(...sheet.columnBreaks);
  for (const [key, value] of sheet.customProperties) copy.customProperties.set(key, value);
}

function copyTable(table: TableModel, copy: SheetModel, name: string, rewrite: Rewrite): void {
  const names = table.columns.map((column) => column.name);
  const made = copy.workbook.addTable(copy, { ...table.bounds }, names, name);
  const { style, showBandedRows, showBandedColumns, showFirstColumn, showLastColumn } = table;
  const { hasFilter, showFilterButton, showHeaders, showTotals, sort } = table;
  Object.assign(made, { style, showBandedRows, showBandedColumns, showFirstColumn, showLastColumn });
  Object.assign(made, { hasFilter, showFilterButton, showHeaders, showTotals, sort });
  made.columns = table.columns.map((column) => ({
    ...column,
    calculatedFormula: column.calculatedFormula === null ? null : rewrite(`=${column.calculatedFormula}`).slice(1),
  }));
}

function copyRules(sheet: SheetModel, copy: SheetModel, rewrite: Rewrite): void {
  for (const validation of structuredClone(sheet.validations)) {
    const { settings } = validation;
    settings.formula1 = settings.formula1 && rewrite(settings.formula1);
    settings.formula2 = settings.formula2 && rewrite(settings.formula2);
    copy.validations.push(validation);
  }
  for (const format of structuredClone(sheet.conditionalFormats)) {
    mapFormulas(format.rule, rewrite);
    copy.conditionalFormats.push({ ...format, id: newFormatId(copy.workbook) });
  }
  for (const link of structuredClone(sheet.hyperlinks)) {
    if (link.address === null && link.location !== null) link.location = rewrite(link.location);
    copy.hyperlinks.push(link);
  }
}
