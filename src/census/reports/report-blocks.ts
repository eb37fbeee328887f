import type { BlockPlan } from './sheet-plan';

/** What two blocks must share to be written as one. */
const lookOf = ({ column, cells, style, columnStyles }: BlockPlan): string =>
  JSON.stringify([column, cells[0]?.length ?? 0, style ?? null, columnStyles ?? null]);

/**
 * Blocks of the same columns and looks that stand right below each other as one: each look costs calls to Excel. Others stay
 * as they are, in their order.
 */
export const joinedBlocks = (blocks: readonly BlockPlan[]): BlockPlan[] => {
  const joined: BlockPlan[] = [];
  const lowest = new Map<string, BlockPlan>();
  for (const block of blocks) {
    const look = lookOf(block);
    const above = lowest.get(look);
    if (above && above.row + above.cells.length === block.row) above.cells.push(...block.cells);
    else {
      const copy = { ...block, cells: [...block.cells] };
      joined.push(copy);
      lowest.set(look, copy);
    }
  }
  return joined;
};
