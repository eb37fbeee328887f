import { bounds as rect, type Bounds } from '../workbook/bounds';
import type { CellInput, SheetModel } from '../workbook/sheet';
import { movedFormula } from './range-formulas';

/** Cells of a row (column) of an area, as they stood: contents and styles. */
interface Line {
  cells: { row: number; column: number; formula: string | null; input: CellInput; style: number }[];
}

function readLine(sheet: SheetModel, area: Bounds): Line {
  const cells: Line['cells'] = [];
  for (let r = 0; r < area.rowCount; r++)
    for (let c = 0; c < area.columnCount; c++) {
      const row = area.row + r;
      const column = area.column + c;
      const input = { value: sheet.cells.value(row, column) };
      cells.push({
        row,
        column,
        formula: sheet.cells.formula(row, column),
        input,
        style: sheet.cells.style(row, column),
      });
    }
  return { cells };
}

/** The rectangle of one row (`rows`) or column of an area. */
export const lineOf = (area: Bounds, index: number, rows: boolean): Bounds =>
  rows ? { ...area, row: area.row + index, rowCount: 1 } : { ...area, column: area.column + index, columnCount: 1 };

/**
 * Puts rows (columns) of an area into another order: the line at `order[i]` goes to `places[i]`. Formats go along, formulas
 * are adjusted as when they are copied. Places that get no line are not touched.
 */
export function reorderLines(
  sheet: SheetModel,
  area: Bounds,
  rows: boolean,
  places: readonly number[],
  order: readonly number[],
): void {
  const moved = order.map((index) => readLine(sheet, lineOf(area, index, rows)));
  moved.forEach(({ cells }, i) => {
    const index = order[i] as number;
    const place = places[i] as number;
    if (index === place) return;
    const down = rows ? place - index : 0;
    const right = rows ? 0 : place - index;
    const line = lineOf(area, place, rows);
    const inputs = cells.map(({ formula, input, row, column }): CellInput => {
      if (formula === null) return input;
      return { formula: movedFormula(formula, { row, column }, { row: row + down, column: column + right }) };
    });
    sheet.write(line.row, line.column, rows ? [inputs] : inputs.map((input) => [input]));
    for (const { row, column, style } of cells) sheet.cells.setStyle(row + down, column + right, style);
  });
  sheet.workbook.emit({ kind: 'format', sheet, bounds: area, source: 'Local' });
}

/** Empties the rows of an area from an index on, contents and formats. */
export function clearRowsFrom(sheet: SheetModel, area: Bounds, index: number): void {
  if (index >= area.rowCount) return;
  const rest = rect(area.row + index, area.column, area.rowCount - index, area.columnCount);
  sheet.clearContents(rest);
  sheet.clearFormats(rest);
}
