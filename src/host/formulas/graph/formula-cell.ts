import type { Bounds } from '../../workbook/bounds';
import type { SheetModel } from '../../workbook/sheet';
import type { ParsedFormula } from '../syntax/nodes';

/** Cells a formula reads. */
export interface Dependency {
  sheet: SheetModel;
  bounds: Bounds;
}

/** A formula in a cell, as the dependency graph sees it. */
export class FormulaCell {
  dependencies: Dependency[] = [];
  /** What its references mean at present, as text: when it changes, the cell is out of date. */
  meaning = '';
  dirty = false;
  /** Position among the cells computed within one another, the lowest position met from it, and whether it is still among them. */
  position = 0;
  lowest = 0;
  open = false;
  readsItself = false;
  circular = false;
  /** Reasons why the formula is not evaluated; empty when it is. */
  refused: string[] = [];
  /** Its last result was a block that would spill over other cells than those it fills, which is not done here. */
  spills = false;
  /** The cells it fills: its own, or the block of an array formula. */
  area: Bounds;
  /** Filled as a block: entered with Ctrl+Shift+Enter (`fixed`), or spilled by modern Excel (`spilled`). */
  array: 'none' | 'fixed' | 'spilled' = 'none';

  constructor(
    readonly sheet: SheetModel,
    readonly row: number,
    readonly column: number,
    readonly text: string,
    readonly parsed: ParsedFormula,
  ) {
    this.area = { row, column, rowCount: 1, columnCount: 1 };
  }
}
