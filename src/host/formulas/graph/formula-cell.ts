import type { SheetModel } from '../../workbook/sheet';
import type { Bounds } from '../../workbook/bounds';
import type { ParsedFormula } from '../syntax/nodes';

/** Cells a formula reads. */
export interface Dependency {
  sheet: SheetModel;
  bounds: Bounds;
}

/** A formula in a cell, as the dependency graph sees it. */
export class FormulaCell {
  parsed: ParsedFormula;
  dependencies: Dependency[] = [];
  /** What its references mean at present, as text: when it changes, the cell is out of date. */
  meaning = '';
  dirty = false;
  computing = false;
  circular = false;
  /** Reason why the formula is not evaluated; empty when it is. */
  refused: string[] = [];
  /** Its last result was a block that would spill, which is not done here. */
  spills = false;

  constructor(
    readonly sheet: SheetModel,
    readonly row: number,
    readonly column: number,
    readonly text: string,
    parsed: ParsedFormula,
  ) {
    this.parsed = parsed;
  }
}
