import { args, invalidArgument, itemNotFound, notImplemented } from '../protocol';
import { MAX_ROWS, bounds as rect, lastRow } from '../workbook/bounds';
import type { CellInput } from '../workbook/sheet';
import type { TableModel } from '../workbook/table';
import { assertUnprotected } from './access';
import { areaIsEmpty } from './empty-area';
import type { ExcelContext } from './excel-context';
import { Range } from './range';
import { movedFormula } from './range-formulas';
import { writeValues } from './range-values';

/**
 * Adds rows at the end of a table and returns the index of the first. In the middle, or with cells below the table, cells
 * would have to be inserted and formulas adjusted: `NotImplemented`.
 */
export function addTableRows(context: ExcelContext, table: TableModel, index: unknown, values: unknown): number {
  const { sheet, bounds } = table;
  assertUnprotected(sheet);
  const before = table.body.rowCount;
  const at = args.optional(index, args.integer, -1);
  if (at !== -1 && at !== before) {
    if (at < -1 || at > before) throw invalidArgument(`The table has ${before} rows.`);
    throw notImplemented('TableRowCollection.add', 'elsewhere than at the end.');
  }
  const lines = rowsOf(values, bounds.columnCount);
  const below = rect(lastRow(bounds) + 1, bounds.column, MAX_ROWS - 1 - lastRow(bounds), bounds.columnCount);
  if (!areaIsEmpty(sheet, below)) throw notImplemented('TableRowCollection.add', 'with cells below the table.');
  if (table.showTotals) moveTotals(table, lines.length);
  const added = rect(table.body.row + before, bounds.column, lines.length, bounds.columnCount);
  table.bounds = { ...bounds, rowCount: bounds.rowCount + lines.length };
  continueLook(table, added.row, lines.length);
  writeValues(new Range(context, sheet, added), lines);
  sheet.workbook.calculator.structureChanged();
  sheet.layoutChanged();
  return before;
}

/** One row or several; none given is one empty row. */
function rowsOf(values: unknown, width: number): unknown[][] {
  if (values === null) return [new Array<unknown>(width).fill(null)];
  const lines = (Array.isArray(values) && Array.isArray(values[0]) ? values : [values]) as unknown[];
  for (const line of lines)
    if (!Array.isArray(line) || line.length !== width) throw invalidArgument(`A row of the table has ${width} values.`);
  return lines as unknown[][];
}

/** Formats and calculated columns go on in new rows, as when one types under a table. */
function continueLook(table: TableModel, row: number, count: number): void {
  const { sheet, bounds } = table;
  const model = row - 1;
  for (let c = 0; c < bounds.columnCount; c++) {
    const column = bounds.column + c;
    const style = sheet.cells.style(model, column);
    const formula = table.columns[c]?.calculatedFormula;
    for (let r = row; r < row + count; r++) {
      if (style !== 0) sheet.cells.setStyle(r, column, style);
      if (formula) sheet.write(r, column, [[{ formula: `=${formula}` }]]);
    }
  }
}

function moveTotals(table: TableModel, down: number): void {
  const { sheet, bounds } = table;
  const from = lastRow(bounds);
  const line = Array.from({ length: bounds.columnCount }, (_, i): CellInput => {
    const column = bounds.column + i;
    const formula = sheet.cells.formula(from, column);
    if (formula === null) return { value: sheet.cells.value(from, column) };
    return { formula: movedFormula(formula, { row: from, column }, { row: from + down, column }) };
  });
  const styles = line.map((_, i) => sheet.cells.style(from, bounds.column + i));
  sheet.clearContents(rect(from, bounds.column, 1, bounds.columnCount));
  sheet.clearFormats(rect(from, bounds.column, 1, bounds.columnCount));
  sheet.write(from + down, bounds.column, [line]);
  styles.forEach((style, i) => sheet.cells.setStyle(from + down, bounds.column + i, style));
}

/** Only rows at the end can go without moving cells; one row always stays, emptied. */
export function deleteTableRows(table: TableModel, index: number, count: number): void {
  const { sheet, body } = table;
  assertUnprotected(sheet);
  if (index < 0 || count < 1 || index + count > body.rowCount)
    throw itemNotFound(`The table has ${body.rowCount} rows.`);
  const below = rect(lastRow(table.bounds) + 1, body.column, MAX_ROWS - 1 - lastRow(table.bounds), body.columnCount);
  if (index + count !== body.rowCount || table.showTotals || !areaIsEmpty(sheet, below))
    throw notImplemented('TableRowCollection.deleteRowsAt', 'where cells would have to move.');
  const gone = rect(body.row + index, body.column, count, body.columnCount);
  sheet.clearContents(gone);
  if (index > 0) sheet.clearFormats(gone);
  table.bounds = { ...table.bounds, rowCount: table.bounds.rowCount - (index === 0 ? count - 1 : count) };
  sheet.workbook.calculator.structureChanged();
  sheet.layoutChanged();
}
