import { widthInPoints } from './print';
import { textPoints } from './print-lines';
import type { BlockPlan, StyleName } from './sheet-plan';

/** Looks with a fill, which would end with the first column while their text goes on. */
const FILLED: ReadonlySet<StyleName> = new Set(['error', 'warning', 'info', 'good']);

/** Bold letters are a little wider. */
const BOLD = 1.1;

const isBanner = ({ style, cells, columnStyles }: BlockPlan): boolean =>
  style !== undefined && FILLED.has(style) && !columnStyles && cells.length === 1 && cells[0]!.length === 1;

/**
 * Blocks with sentences on a colour laid over as many columns as the sentence takes; the cells beside it must be empty.
 * @param widths of the columns, in characters
 */
export const withBanners = (blocks: readonly BlockPlan[], widths: readonly (number | null)[]): BlockPlan[] =>
  blocks.map((block) => {
    const cell = block.cells[0]?.[0];
    if (!isBanner(block) || typeof cell !== 'object' || cell === null || !('text' in cell)) return block;
    const needed = textPoints(cell.text) * BOLD;
    let [columns, room] = [0, 0];
    while (room < needed && block.column + columns < widths.length)
      room += widthInPoints(widths[block.column + columns++] ?? 0);
    return { ...block, cells: [[cell, ...Array<null>(columns - 1).fill(null)]] };
  });
