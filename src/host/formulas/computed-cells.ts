import { cellsToAreas } from '../workbook/areas';
import { bounds, union, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';

/** Beyond this many cells of a sheet only the rectangle around them is told. */
const MOST_CELLS = 1000;

interface Noted {
  cells: { row: number; column: number }[];
  around: Bounds;
}

/** The cells whose values a calculation changed, sheet by sheet. */
export class ComputedCells {
  private readonly noted = new Map<SheetModel, Noted>();

  note(sheet: SheetModel, row: number, column: number): void {
    const known = this.noted.get(sheet);
    const cell = bounds(row, column);
    if (!known) {
      this.noted.set(sheet, { cells: [{ row, column }], around: cell });
      return;
    }
    if (known.cells.length <= MOST_CELLS) known.cells.push({ row, column });
    if (!isInside(known.around, row, column)) known.around = union(known.around, cell);
  }

  clear(): void {
    this.noted.clear();
  }

  has(sheet: SheetModel): boolean {
    return this.noted.has(sheet);
  }

  /** Rectangles of them, in reading order; one around all where they are many. */
  areas(sheet: SheetModel): Bounds[] {
    const known = this.noted.get(sheet);
    if (!known) return [];
    return known.cells.length > MOST_CELLS ? [known.around] : cellsToAreas(distinct(known.cells));
  }
}

const isInside = (b: Bounds, row: number, column: number): boolean =>
  row >= b.row && row < b.row + b.rowCount && column >= b.column && column < b.column + b.columnCount;

/** A cell can be computed several times, in circles and by arrays that change their size. */
const distinct = (cells: Noted['cells']): Noted['cells'] => [
  ...new Map(cells.map((cell) => [`${cell.row}|${cell.column}`, cell])).values(),
];
