import { ApiError, invalidArgument } from '../protocol';
import { bounds as rect, intersect, lastRow, type Bounds } from '../workbook/bounds';
import { checkTableName } from '../workbook/name-rules';
import { applyStructureEdit } from '../workbook/structure/apply-edit';
import { structureEdit } from '../workbook/structure/structure-edit';
import type { TableModel } from '../workbook/table';
import { assertCellsWritable, assertUnprotected } from './access';
import { areaIsEmpty } from './empty-area';
import type { Range } from './range';
import { wireValue } from './range-values';
import { renameTableReferences } from './rename-references';
import { reorderLines } from './row-blocks';
import { freeColumnName, writeHeaders } from './table-headers';

/** Gives the table another name; formulas follow. */
export function renameTable(table: TableModel, name: string): void {
  assertUnprotected(table.sheet);
  const { workbook } = table.sheet;
  checkTableName(name);
  const other = workbook.tableByName(name);
  if ((other && other !== table) || workbook.definedName(name, null))
    throw new ApiError('ItemAlreadyExists', `The name "${name}" is taken.`);
  const before = table.name;
  table.name = name;
  renameTableReferences(workbook, before, name);
  workbook.calculator.structureChanged();
  table.sheet.layoutChanged();
}

/** Built-in styles by their file names; an empty text is no style. */
export function setTableStyle(table: TableModel, style: string): void {
  assertUnprotected(table.sheet);
  if (style !== '' && !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style))
    throw invalidArgument(`"${style}" is not a built-in table style.`);
  table.style = style === '' ? null : style;
  table.sheet.layoutChanged();
}

/** The table and its cells go; cells below move up. `InsertDeleteConflict` when they cannot. */
export function deleteTable(table: TableModel): void {
  assertUnprotected(table.sheet);
  applyStructureEdit(table.sheet, structureEdit('delete', 'row', table.bounds), { whole: true });
}

/** Header row where it was, overlapping the old range (`InvalidArgument` otherwise). Cells are neither moved nor cleared. */
export function resizeTable(table: TableModel, range: Range): void {
  const { sheet } = table;
  assertUnprotected(sheet);
  const area = range.bounds;
  if (range.sheet !== sheet || area.row !== table.bounds.row || !intersect(area, table.bounds))
    throw invalidArgument('The header row must stay where it is and the ranges must overlap.');
  if (area.rowCount < (table.showHeaders ? 2 : 1) + (table.showTotals ? 1 : 0))
    throw invalidArgument('A table keeps at least one row.');
  if (sheet.tables.some((other) => other !== table && intersect(other.bounds, area)))
    throw invalidArgument('A table cannot overlap another table.');
  if (table.showTotals) moveTotals(table, area);
  const before = table.columns;
  const shift = area.column - table.bounds.column;
  let nextId = Math.max(0, ...before.map(({ id }) => id)) + 1;
  table.bounds = { ...area };
  table.columns = [];
  for (let i = 0; i < area.columnCount; i++) {
    const kept = before[i + shift];
    if (kept) table.columns.push(kept);
    else {
      const text = String(wireValue(sheet.cells.value(area.row, area.column + i)));
      const column = { id: nextId++, name: '', calculatedFormula: null, totalsFunction: null, totalsLabel: null };
      table.columns.push(column);
      column.name = freeColumnName(table, i, text);
    }
  }
  writeHeaders(table);
  sheet.workbook.calculator.structureChanged();
  sheet.layoutChanged();
}

/** The totals row becomes the last row of the new area; the rows that it passes over move towards where it was. */
function moveTotals({ sheet, bounds }: TableModel, area: Bounds): void {
  const before = lastRow(bounds);
  const after = lastRow(area);
  if (before === after) return;
  const top = Math.min(before, after);
  const passed = rect(top, bounds.column, Math.abs(after - before) + 1, bounds.columnCount);
  assertCellsWritable(sheet, passed);
  const places = Array.from({ length: passed.rowCount }, (_, i) => i);
  const last = passed.rowCount - 1;
  const order = after > before ? [...places.slice(1), 0] : [last, ...places.slice(0, last)];
  reorderLines(sheet, passed, true, places, order);
}

/** Adds an empty totals row labelled `Total` under the table, or takes it away; filled cells right below make room. */
export function showTotals(table: TableModel, show: boolean): void {
  if (show === table.showTotals) return;
  const { sheet, bounds } = table;
  assertUnprotected(sheet);
  const row = show ? lastRow(bounds) + 1 : lastRow(bounds);
  const line = rect(row, bounds.column, 1, bounds.columnCount);
  assertCellsWritable(sheet, line);
  if (show && !areaIsEmpty(sheet, line)) applyStructureEdit(sheet, structureEdit('insert', 'row', line));
  table.bounds = { ...bounds, rowCount: bounds.rowCount + (show ? 1 : -1) };
  table.showTotals = show;
  if (show) {
    sheet.write(row, bounds.column, [[{ value: 'Total' }]]);
    const [first] = table.columns;
    if (first) first.totalsLabel = 'Total';
  } else {
    sheet.clearContents(line);
    for (const column of table.columns) Object.assign(column, { totalsFunction: null, totalsLabel: null });
  }
  sheet.workbook.calculator.structureChanged();
  sheet.layoutChanged();
}
