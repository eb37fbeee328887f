import type { BlockPlan, PlannedCell, StyleName } from './sheet-plan';

/** Splits a column of cells that look different into blocks of neighbours that look the same. */
export const columnBlocks = (
  row: number,
  column: number,
  cells: readonly PlannedCell[],
  styles: readonly StyleName[],
): BlockPlan[] => {
  const blocks: BlockPlan[] = [];
  for (const [place, cell] of cells.entries()) {
    const last = blocks.at(-1);
    if (last && last.style === styles[place]) last.cells.push([cell]);
    else blocks.push({ row: row + place, column, cells: [[cell]], style: styles[place]! });
  }
  return blocks;
};
