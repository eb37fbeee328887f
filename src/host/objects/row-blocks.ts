import { bounds as rect, lastColumn, lastRow, type Bounds } from '../workbook/bounds';
import type { CellInput, SheetModel } from '../workbook/sheet';
import { movedFormula } from './range-formulas';

/** A line that goes elsewhere, by its numbers in the area. */
interface Move {
  from: number;
  to: number;
}

/** The rectangle of one row (`rows`) or column of an area. */
export const lineOf = (area: Bounds, index: number, rows: boolean): Bounds =>
  rows ? { ...area, row: area.row + index, rowCount: 1 } : { ...area, column: area.column + index, columnCount: 1 };

/**
 * Puts rows (columns) of an area into another order: the line at `order[i]` goes to `places[i]`. Formats go along, formulas
 * are adjusted as when they are copied. Places that get no line are not touched. Listeners hear of one change.
 */
export function reorderLines(
  sheet: SheetModel,
  area: Bounds,
  rows: boolean,
  places: readonly number[],
  order: readonly number[],
): void {
  const moves = order
    .map((from, i): Move => ({ from, to: places[i] as number }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => a.to - b.to);
  const [first, last] = [moves[0]?.to, moves.at(-1)?.to];
  if (first === undefined || last === undefined) return;
  const length = last - first + 1;
  const target = rows
    ? { ...area, row: area.row + first, rowCount: length }
    : { ...area, column: area.column + first, columnCount: length };
  const inputs = Array.from({ length: target.rowCount }, () =>
    new Array<CellInput>(target.columnCount).fill(undefined),
  );
  const styles: { row: number; column: number; style: number }[] = [];
  for (const move of moves)
    eachCell(area, rows, move, (row, column, toRow, toColumn) => {
      const line = inputs[toRow - target.row] as CellInput[];
      line[toColumn - target.column] = movedInput(sheet, row, column, toRow, toColumn);
      styles.push({ row: toRow, column: toColumn, style: sheet.cells.style(row, column) });
    });
  sheet.write(target.row, target.column, inputs);
  for (const { row, column, style } of styles) sheet.cells.setStyle(row, column, style);
  sheet.workbook.emit({ kind: 'format', sheet, bounds: area, source: 'Local' });
}

/** Visits the cells of a line with the places that they go to. */
function eachCell(
  area: Bounds,
  rows: boolean,
  { from, to }: Move,
  visit: (row: number, column: number, toRow: number, toColumn: number) => void,
): void {
  if (rows) {
    for (let column = area.column; column <= lastColumn(area); column++)
      visit(area.row + from, column, area.row + to, column);
    return;
  }
  for (let row = area.row; row <= lastRow(area); row++) visit(row, area.column + from, row, area.column + to);
}

function movedInput({ cells }: SheetModel, row: number, column: number, toRow: number, toColumn: number): CellInput {
  const formula = cells.formula(row, column);
  if (formula === null) return { value: cells.value(row, column) };
  return { formula: movedFormula(formula, { row, column }, { row: toRow, column: toColumn }) };
}

/** Empties the rows of an area from an index on, contents and formats. */
export function clearRowsFrom(sheet: SheetModel, area: Bounds, index: number): void {
  if (index >= area.rowCount) return;
  const rest = rect(area.row + index, area.column, area.rowCount - index, area.columnCount);
  sheet.clearContents(rest);
  sheet.clearFormats(rest);
}
