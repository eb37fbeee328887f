import type { Bounds } from './bounds';
import type { SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/**
 * The formula engine as the workbook sees it. It reads formulas and values from the cells and writes computed values back
 * with `sheet.cells.setValue`; it never raises change events for them.
 */
export interface Calculator {
  /** Values or formulas of these cells were written or removed. */
  cellsChanged(sheet: SheetModel, bounds: Bounds): void;
  /** Sheets, tables or names were added, removed, renamed or resized: references may mean something else now. */
  structureChanged(): void;
  /** True when a value could be out of date. */
  readonly dirty: boolean;
  /** Computes what is out of date (`full`: everything); returns the sheets in which a value was computed. */
  recalculate(full?: boolean): SheetModel[];
  /** The same for the formulas of one sheet, or of an area of it; all others wait. */
  recalculateArea(area: CalculatedArea, full?: boolean): SheetModel[];
  /** Computes formulas that were just entered and nothing else: what manual calculation does by itself. */
  calculateEntered(): SheetModel[];
  /** The cells of a sheet whose values the last calculation changed. */
  lastComputed(sheet: SheetModel): Bounds[];
}

/** What is calculated when not everything is. */
export interface CalculatedArea {
  sheet: SheetModel;
  bounds?: Bounds;
}

export type CalculatorFactory = (workbook: WorkbookModel) => Calculator;

/** Stands in where formulas are not evaluated: values of the file stay as they are. */
export class NoCalculator implements Calculator {
  readonly dirty = false;
  cellsChanged(): void {}
  structureChanged(): void {}
  recalculate(): SheetModel[] {
    return [];
  }
  recalculateArea(): SheetModel[] {
    return [];
  }
  calculateEntered(): SheetModel[] {
    return [];
  }
  lastComputed(): Bounds[] {
    return [];
  }
}
