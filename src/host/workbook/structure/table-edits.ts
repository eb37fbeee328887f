import { shiftFormula } from '../../formulas/shift-formula';
import { intersect, lastRow } from '../bounds';
import type { ChangeSource } from '../changes';
import { moveFilteredRows, showFilteredRows } from '../row-visibility';
import type { SheetModel } from '../sheet';
import type { TableModel } from '../table';
import { editedArea, isWhole, type StructureEdit } from './structure-edit';
import type { TablePlan } from './table-plan';

/** Gives the tables their new places, columns and rows; new columns get their names, new rows the calculated columns. */
export function applyTablePlans(
  sheet: SheetModel,
  edit: StructureEdit,
  plans: readonly TablePlan[],
  source: ChangeSource,
): void {
  for (const { table, bounds, columns, showTotals } of plans) {
    const wasFiltered = table.columns.some(({ filter }) => filter);
    const { body } = table;
    if (bounds === null) {
      if (wasFiltered && !isWhole(edit)) showFilteredRows(sheet, body);
      sheet.workbook.removeTable(table, source);
      continue;
    }
    if (wasFiltered) moveFilteredRows(sheet, body, edit);
    table.bounds = bounds;
    table.columns = columns;
    if (wasFiltered && !columns.some(({ filter }) => filter)) showFilteredRows(sheet, table.body);
    table.showTotals = showTotals;
    if (edit.axis === 'column') writeNewHeaders(table, edit);
    else if (edit.kind === 'insert') fillCalculatedColumns(table, edit);
  }
}

function writeNewHeaders(table: TableModel, edit: StructureEdit): void {
  if (!table.showHeaders || edit.kind === 'delete') return;
  const { cells } = table.sheet;
  table.columns.forEach(({ name }, i) => {
    const column = table.bounds.column + i;
    if (column >= edit.at && column < edit.at + edit.count) cells.setValue(table.bounds.row, column, name);
  });
}

function fillCalculatedColumns(table: TableModel, edit: StructureEdit): void {
  const added = intersect(editedArea(edit), table.body);
  if (!added) return;
  const { cells } = table.sheet;
  const model = added.row > table.body.row ? added.row - 1 : lastRow(added) + 1;
  table.columns.forEach(({ calculatedFormula }, i) => {
    if (calculatedFormula === null) return;
    const column = table.bounds.column + i;
    const formula = cells.formula(model, column);
    if (formula === null) return;
    for (let row = added.row; row <= lastRow(added); row++)
      cells.setFormula(row, column, shiftFormula(formula, row - model, 0));
  });
}
