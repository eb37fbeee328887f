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

/** Blocks of lines whose cells each have their look; every line has the same number of cells. */
export const styledBlocks = (
  row: number,
  column: number,
  lines: readonly (readonly [PlannedCell, StyleName])[][],
): BlockPlan[] =>
  (lines[0] ?? []).flatMap((_, place) =>
    columnBlocks(
      row,
      column + place,
      lines.map((line) => line[place]![0]),
      lines.map((line) => line[place]![1]),
    ),
  );

const CENTERED: ReadonlySet<StyleName> = new Set(['centered', 'year', 'date', 'link']);
const RIGHT: ReadonlySet<StyleName> = new Set(['integer', 'amount', 'percent', 'decimal']);

/** The look of a header over a column of a given look: it stands where the values stand; `null` is on the left. */
export const headerLook = (style: StyleName): StyleName | null => {
  if (style === 'textBeside') return 'headerBeside';
  return CENTERED.has(style) ? 'headerCentered' : RIGHT.has(style) ? 'headerNumber' : null;
};
