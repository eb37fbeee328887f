import { ChartDocument } from '../charts/chart-document';
import { notImplemented } from '../protocol';
import { addChart } from '../workbook/chart-list';
import { mapFormulas, newFormatId } from '../workbook/conditional-format';
import type { DefinedName } from '../workbook/defined-name';
import { bounds, MAX_COLUMNS, MAX_ROWS } from '../workbook/bounds';
import { replaceSheetNames, type SheetRenames } from '../workbook/sheet-references';
import type { SheetModel } from '../workbook/sheet';
import type { TableModel } from '../workbook/table';
import { copyPivot } from '../pivots';
import { cloneThread } from '../workbook/copy/copy-comments';
import { willChangeDocument } from './access';
import { renameTableIn } from './rename-references';

/** Rewrites a formula, with or without `=`, as it reads on the copy. */
type Rewrite = (formula: string) => string;

/**
 * A copy of a sheet at a position among the sheets: cells, looks, tables (under new names), names, rules, links, charts, page layout.
 * Formulas that name the sheet name the copy there, as in Excel; PivotTables go on reading the same records, comments become comments of
 * their own, pictures are copied when the workbook is saved. Raises `AccessDenied` when the structure is protected, `NotImplemented` for a
 * sheet with a PivotTable that the model does not wholly know.
 */
export function copySheet(sheet: SheetModel, position: number): SheetModel {
  const { workbook } = sheet;
  willChangeDocument(workbook);
  const limited = sheet.pivots.find(({ limitation, cache }) => (limitation ?? cache.limitation) !== null);
  if (limited) throw notImplemented('Worksheet.copy', `the PivotTable "${limited.name}", which is not wholly known.`);
  const copy = workbook.addSheet(freeName(sheet), position);
  const renames: SheetRenames = new Map([[sheet.name.toLowerCase(), copy.name]]);
  const tables = new Map(sheet.tables.map((table) => [table.name, freeTableName(table)]));
  const rewrite: Rewrite = (formula) => {
    const own = replaceSheetNames(formula, renames);
    return [...tables].reduce((text, [before, after]) => renameTableIn(text, before, after), own);
  };
  copyCells(sheet, copy, rewrite);
  copyLook(sheet, copy);
  for (const table of [...sheet.tables]) copyTable(table, copy, tables.get(table.name) as string, rewrite);
  copyRules(sheet, copy, rewrite);
  copyNames(sheet, copy, rewrite);
  for (const pivot of [...sheet.pivots]) copyPivot(pivot, copy);
  for (const thread of sheet.comments) cloneThread(thread, copy, { row: thread.row, column: thread.column });
  copy.copiedFrom = { sheet, edits: sheet.edits.length };
  for (const chart of [...sheet.charts]) {
    const document = new ChartDocument(chart.document.root.copy(), chart.document.prolog);
    document.mapFormulas(rewrite);
    addChart(copy, chart.name, structuredClone(chart.place), document).alternativeText = { ...chart.alternativeText };
  }
  workbook.calculator.structureChanged();
  workbook.calculator.cellsChanged(copy, bounds(0, 0, MAX_ROWS, MAX_COLUMNS));
  return copy;
}

/** « Feuil1 (2) », shortened to the 31 characters that a name can have. */
function freeName({ name, workbook }: SheetModel): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const wanted = stem.slice(0, 31 - suffix.length) + suffix;
    if (!workbook.sheetByName(wanted)) return wanted;
  }
}

/** The name of the table with a number behind it. */
function freeTableName({ name, sheet }: TableModel): string {
  let n = 2;
  const taken = (wanted: string): boolean =>
    sheet.workbook.tableByName(wanted) !== null || sheet.workbook.definedName(wanted, null) !== null;
  while (taken(name + n)) n++;
  return name + n;
}

function copyCells(sheet: SheetModel, copy: SheetModel, rewrite: Rewrite): void {
  sheet.eachStored(bounds(0, 0, MAX_ROWS, MAX_COLUMNS), true, (row, column) => {
    const formula = sheet.cells.formula(row, column);
    if (formula !== null) copy.cells.setFormula(row, column, rewrite(formula));
    copy.cells.setValue(row, column, sheet.cells.value(row, column));
    copy.cells.setStyle(row, column, sheet.cells.style(row, column));
  });
  for (const [name, array] of sheet.arrayFormulas)
    copy.arrayFormulas.set(name, { ...array, bounds: { ...array.bounds }, formula: rewrite(array.formula) });
}

function copyLook(sheet: SheetModel, copy: SheetModel): void {
  for (const [column, layout] of sheet.columns) copy.columns.set(column, { ...layout });
  for (const [row, layout] of sheet.rows) copy.rows.set(row, { ...layout });
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

/** Names of the sheet, and names of the workbook that lead into it, become names of the copy. */
function copyNames(sheet: SheetModel, copy: SheetModel, rewrite: Rewrite): void {
  const { workbook } = sheet;
  const own = workbook.names.filter((name) => name.sheet === sheet);
  const taken = new Set(own.map(({ name }) => name.toLowerCase()));
  const leadsHere = (name: DefinedName): boolean =>
    name.sheet === null && !taken.has(name.name.toLowerCase()) && rewrite(name.formula) !== name.formula;
  for (const name of [...own, ...workbook.names.filter(leadsHere)])
    workbook.setDefinedName({ ...name, sheet: copy, formula: rewrite(name.formula) });
}
