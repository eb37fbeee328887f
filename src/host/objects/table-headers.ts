import { bounds as rect, intersect, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import type { TableModel } from '../workbook/table';
import { renameTableColumn } from './rename-references';
import { wireValue } from './range-values';

/**
 * After cells were written: a header cell of a table is always a text, unique in its table, and names its column. Blank
 * ones become `Colonne1`, repeated ones get a number, as in Excel.
 */
export function syncTableHeaders(sheet: SheetModel, area: Bounds): void {
  for (const table of sheet.tables) {
    const touched = table.showHeaders ? intersect(table.header, area) : null;
    if (!touched) continue;
    for (let i = 0; i < touched.columnCount; i++) syncHeader(table, touched.column + i - table.bounds.column);
  }
}

function syncHeader(table: TableModel, index: number): void {
  const { sheet, bounds } = table;
  const column = table.columns[index];
  if (!column) return;
  const at = bounds.column + index;
  const shown = sheet.cells.value(bounds.row, at);
  const name = freeColumnName(table, index, String(wireValue(shown)));
  if (shown !== name) sheet.write(bounds.row, at, [[{ value: name }]]);
  if (name === column.name) return;
  const before = column.name;
  column.name = name;
  renameTableColumn(table, before, name);
  sheet.workbook.calculator.structureChanged();
}

/** The wanted name, or what Excel makes of a blank or taken one. */
export function freeColumnName(table: Pick<TableModel, 'columns'>, index: number, wanted: string): string {
  const stem = wanted === '' ? `Colonne${index + 1}` : wanted;
  const taken = new Set(table.columns.filter((_, i) => i !== index).map(({ name }) => name.toLowerCase()));
  let name = stem;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = stem + n;
  return name;
}

/** Puts the names of all columns into the header cells. */
export function writeHeaders(table: TableModel): void {
  if (!table.showHeaders) return;
  const { row, column } = rect(table.bounds.row, table.bounds.column);
  const names = table.columns.map(({ name }) => ({ value: name }));
  const same = names.every(({ value }, i) => table.sheet.cells.value(row, column + i) === value);
  if (!same) table.sheet.write(row, column, [names]);
}
