import type { CalculationSettings } from '../workbook/calculation-settings';
import type { CellValue } from '../workbook/cell-value';
import type { FormulaCell } from './graph/formula-cell';

/**
 * Computes cells that read one another as Excel does when iteration is on: in the order of their places, each with the values that
 * the others show at the moment, until nothing changes by more than the limit or the number of rounds is spent.
 */
export function iterate(
  cells: readonly FormulaCell[],
  { maxIterations, maxChange }: CalculationSettings,
  compute: (cell: FormulaCell) => void,
): void {
  for (const cell of cells) cell.dirty = false;
  for (let round = 0; round < maxIterations; round++) {
    let largest = 0;
    for (const cell of cells) {
      const before = shown(cell);
      compute(cell);
      largest = Math.max(largest, change(before, shown(cell)));
    }
    if (largest < maxChange) return;
  }
}

const shown = ({ sheet, row, column }: FormulaCell): CellValue => sheet.cells.value(row, column);

/** How far two values are apart; another kind of value, or another text, is as far as can be. */
function change(before: CellValue, after: CellValue): number {
  if (before === after) return 0;
  return typeof before === 'number' && typeof after === 'number' ? Math.abs(after - before) : Infinity;
}
