import { args, invalidArgument, itemNotFound } from '../protocol';
import { MAX_ROWS, bounds as rect, lastRow, type Bounds } from '../workbook/bounds';
import { applyStructureEdit } from '../workbook/structure/apply-edit';
import { structureEdit } from '../workbook/structure/structure-edit';
import type { TableModel } from '../workbook/table';
import { assertUnprotected } from './access';
import { areaIsEmpty } from './empty-area';
import type { ExcelContext } from './excel-context';
import { Range } from './range';
import { movedFormula } from './range-formulas';
import { writeValues } from './range-values';

/**
 * Adds rows to a table, at the end (index null or -1) or before a row, and returns the index of the first. Cells below
 * the table make room. Raises `InvalidArgument` for an index or values that do not fit, `InsertDeleteConflict` when cells
 * below cannot move.
 */
export function addTableRows(context: ExcelContext, table: TableModel, index: unknown, values: unknown): number {
  const { sheet } = table;
  assertUnprotected(sheet);
  const before = table.body.rowCount;
  const asked = args.optional(index, args.integer, -1);
  if (asked < -1 || asked > before) throw invalidArgument(`The table has ${before} rows.`);
  const at = asked === -1 ? before : asked;
  const lines = rowsOf(values, table.bounds.columnCount);
  const added = { ...table.body, row: table.body.row + at, rowCount: lines.length };
  makeRoom(table, added);
  continueLook(table, added);
  if (values !== null) writeValues(new Range(context, sheet, added), lines);
  sheet.workbook.calculator.structureChanged();
  sheet.layoutChanged();
  return at;
}

/** One row or several; none given is one empty row. */
function rowsOf(values: unknown, width: number): unknown[][] {
  if (values === null) return [new Array<unknown>(width).fill(null)];
  const lines = (Array.isArray(values) && Array.isArray(values[0]) ? values : [values]) as unknown[];
  for (const line of lines)
    if (!Array.isArray(line) || line.length !== width) throw invalidArgument(`A row of the table has ${width} values.`);
  return lines as unknown[][];
}

/** Rows are inserted within the table; under it only when the cells there are taken. */
function makeRoom(table: TableModel, added: Bounds): void {
  const { sheet, bounds } = table;
  const grown = { ...bounds, rowCount: bounds.rowCount + added.rowCount };
  const below = rect(lastRow(bounds) + 1, bounds.column, MAX_ROWS - 1 - lastRow(bounds), bounds.columnCount);
  if (added.row <= lastRow(bounds) || !areaIsEmpty(sheet, below))
    applyStructureEdit(sheet, structureEdit('insert', 'row', added), { whole: true });
  table.bounds = grown;
}

/** Formats and calculated columns go on in new rows, as when one types under a table. */
function continueLook(table: TableModel, added: Bounds): void {
  const { sheet, body } = table;
  const model = added.row > body.row ? added.row - 1 : lastRow(added) + 1;
  for (let c = 0; c < added.columnCount; c++) {
    const column = added.column + c;
    const style = sheet.cells.style(model, column);
    const calculated = table.columns[c]?.calculatedFormula ?? null;
    const formula = calculated === null ? null : (sheet.cells.formula(model, column) ?? `=${calculated}`);
    for (let row = added.row; row <= lastRow(added); row++) {
      sheet.cells.setStyle(row, column, style);
      if (formula !== null)
        sheet.write(row, column, [[{ formula: movedFormula(formula, { row: model, column }, { row, column }) }]]);
    }
  }
}

/** Deletes rows of a table; cells below move up. One row always stays, emptied. Raises `ItemNotFound`, `InsertDeleteConflict`. */
export function deleteTableRows(table: TableModel, index: number, count: number): void {
  const { sheet, body } = table;
  assertUnprotected(sheet);
  if (index < 0 || count < 1 || index + count > body.rowCount)
    throw itemNotFound(`The table has ${body.rowCount} rows.`);
  const kept = count === body.rowCount ? 1 : 0;
  const gone = { ...body, row: body.row + index + kept, rowCount: count - kept };
  if (gone.rowCount > 0) applyStructureEdit(sheet, structureEdit('delete', 'row', gone), { whole: true });
  if (kept > 0) sheet.clearContents({ ...body, rowCount: 1 });
  sheet.layoutChanged();
}
