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
  /** The cells that its values would fill were something not in the way (`#SPILL!`). */
  blocked: Bounds | null = null;
  /** The cells it fills: its own, or the block of an array formula. */
  area: Bounds;
  /** Fills a block entered with Ctrl+Shift+Enter (`fixed`), or as many cells as it has values (`dynamic`). */
  array: 'none' | 'fixed' | 'dynamic' = 'none';

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
