import type { BlockPlan, PlannedCell } from '../census/reports/sheet-plan';

/** Cells without their looks. */
export type Cells = Pick<BlockPlan, 'row' | 'column' | 'cells'>;

const width = ({ cells }: Cells): number => cells[0]?.length ?? 0;

/** Blocks of the same columns that follow each other downwards, as one. */
function joinDown(blocks: readonly Cells[]): Cells[] {
  const sorted = [...blocks].sort((a, b) => a.column - b.column || width(a) - width(b) || a.row - b.row);
  const joined: { row: number; column: number; cells: PlannedCell[][] }[] = [];
  for (const block of sorted) {
    const last = joined.at(-1);
    const fits = last && last.column === block.column && width(last) === width(block);
    if (fits && last.row + last.cells.length === block.row) for (const line of block.cells) last.cells.push(line);
    else joined.push({ row: block.row, column: block.column, cells: [...block.cells] });
  }
  return joined;
}

/** Blocks of the same rows that follow each other to the right, as one. */
function joinRight(blocks: readonly Cells[]): Cells[] {
  const sorted = [...blocks].sort((a, b) => a.row - b.row || a.cells.length - b.cells.length || a.column - b.column);
  const joined: Cells[] = [];
  for (const block of sorted) {
    const last = joined.at(-1);
    const fits = last && last.row === block.row && last.cells.length === block.cells.length;
    if (fits && last.column + width(last) === block.column)
      last.cells = last.cells.map((line, r) => [...line, ...block.cells[r]!]);
    else joined.push({ row: block.row, column: block.column, cells: block.cells });
  }
  return joined;
}

/**
 * The same cells in fewer blocks. Sheets whose cells look different are planned in many small ones, and each costs calls.
 * The blocks given must not overlap; none of theirs is changed.
 */
export const joinBlocks = (blocks: readonly BlockPlan[]): Cells[] => {
  const filled = blocks.filter((block) => block.cells.length > 0 && width(block) > 0);
  return joinRight(joinDown(filled)).sort((a, b) => a.row - b.row || a.column - b.column);
};
