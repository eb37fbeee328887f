import { notImplemented } from '../protocol';
import { addChart } from '../workbook/chart-list';
import type { DefinedName } from '../workbook/defined-name';
import { bounds, MAX_COLUMNS, MAX_ROWS } from '../workbook/bounds';
import { replaceSheetNames, type SheetRenames } from '../workbook/sheet-references';
import type { SheetModel } from '../workbook/sheet';
import { copyPivot } from '../pivots';
import { cloneThread } from '../workbook/copy/copy-comments';
import { willChangeDocument } from './access';
import { copyContents, freeSheetName, freeTableName, withTables, type Rewrite } from './copy-sheet-contents';

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
  const copy = workbook.addSheet(freeSheetName(workbook, sheet.name), position);
  const renames: SheetRenames = new Map([[sheet.name.toLowerCase(), copy.name]]);
  const tables = new Map(sheet.tables.map(({ name }) => [name, freeTableName(workbook, name)]));
  const rewrite = withTables((formula) => replaceSheetNames(formula, renames), tables);
  copyContents(sheet, copy, { rewrite, style: (index) => index, tables });
  copyNames(sheet, copy, rewrite);
  for (const pivot of [...sheet.pivots]) copyPivot(pivot, copy);
  for (const thread of sheet.comments) cloneThread(thread, copy, { row: thread.row, column: thread.column });
  copy.otherShapes = sheet.otherShapes;
  copy.copiedFrom = { sheet, edits: sheet.edits.length };
  for (const chart of [...sheet.charts]) {
    const document = chart.document.copy();
    document.mapFormulas(rewrite);
    addChart(copy, chart.name, structuredClone(chart.place), document).alternativeText = { ...chart.alternativeText };
  }
  workbook.calculator.structureChanged();
  workbook.calculator.cellsChanged(copy, bounds(0, 0, MAX_ROWS, MAX_COLUMNS));
  return copy;
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
