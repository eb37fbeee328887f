import { cellName } from './address';
import { contains, intersect, lastColumn, lastRow, sameBounds, type Bounds } from './bounds';
import type { ArrayFormula, SheetModel } from './sheet';

/** The dynamic array that fills a cell, also where it fills that cell only; null when there is none. */
export function spillAt(sheet: SheetModel, row: number, column: number): ArrayFormula | null {
  for (const array of sheet.arrayFormulas.values()) {
    if (array.dynamic && contains(array.bounds, row, column) && isActive(sheet, array)) return array;
  }
  return null;
}

/** False for what is left of an array whose first cell holds another formula by now. */
const isActive = (sheet: SheetModel, { bounds, formula }: ArrayFormula): boolean =>
  sheet.cells.formula(bounds.row, bounds.column) === formula;

/** The dynamic array that starts in a cell, or null. */
export function spillFrom(sheet: SheetModel, row: number, column: number): ArrayFormula | null {
  const array = sheet.arrayFormulas.get(cellName(row, column));
  return array?.dynamic === true && isActive(sheet, array) ? array : null;
}

/**
 * Notes the cells that the dynamic array of a cell fills from now on (`area` starts there) and empties those it no longer fills. The
 * values are written by who computes them.
 */
export function setSpill(sheet: SheetModel, area: Bounds, formula: string): void {
  const known = spillFrom(sheet, area.row, area.column);
  if (known && sameBounds(known.bounds, area)) return;
  if (known) emptyBeside(sheet, known.bounds, area);
  sheet.arrayFormulas.set(cellName(area.row, area.column), { bounds: area, dynamic: true, formula });
  markFormula(sheet, area, formula);
}

/**
 * Takes back what dynamic arrays spilled into or out of an area, before it is written to: their values are nobody's then, and what is
 * written stands in their way when they are calculated next.
 */
export function withdrawSpills(sheet: SheetModel, area: Bounds): void {
  if (sheet.arrayFormulas.size === 0) return;
  for (const [key, array] of [...sheet.arrayFormulas]) {
    if (!array.dynamic || !intersect(array.bounds, area) || !isActive(sheet, array)) continue;
    emptyBeside(sheet, array.bounds, { ...array.bounds, rowCount: 1, columnCount: 1 });
    sheet.arrayFormulas.delete(key);
    markFormula(sheet, array.bounds, array.formula);
    sheet.workbook.calculator.cellsChanged(sheet, array.bounds);
  }
}

/** Empties the cells of an area that hold no formula and lie outside of another. */
function emptyBeside(sheet: SheetModel, area: Bounds, kept: Bounds): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (!contains(kept, row, column) && sheet.cells.formula(row, column) === null)
        sheet.cells.setValue(row, column, null);
    }
  }
}

/** The file names the cells of an array beside its formula: the formula is written anew when they change. */
function markFormula({ cells }: SheetModel, { row, column }: Bounds, formula: string): void {
  cells.setFormula(row, column, null);
  cells.setFormula(row, column, formula);
}
