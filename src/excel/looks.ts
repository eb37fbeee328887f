import type { BlockPlan, StyleName, StyleSpec } from '../census/reports/sheet-plan';

export type Styles = Record<StyleName, StyleSpec>;

/** Neighbouring columns of a block that look the same; columns count from 0 within the block. */
export interface LookRun {
  column: number;
  columnCount: number;
  look: StyleSpec;
}

/** The format that makes a cell hold text. */
export const TEXT_FORMAT = '@';

/** The looks of a block from left to right: the block's style with that of the column over it. */
export function lookRuns(block: BlockPlan, styles: Styles): LookRun[] {
  const width = block.cells[0]?.length ?? 0;
  const runs: (LookRun & { style: StyleName | null })[] = [];
  for (let column = 0; column < width; column++) {
    const style = block.columnStyles?.[column] ?? null;
    const last = runs.at(-1);
    if (last && last.style === style) {
      last.columnCount++;
      continue;
    }
    const look = { ...(block.style && styles[block.style]), ...(style && styles[style]) };
    runs.push({ column, columnCount: 1, look, style });
  }
  return runs.map(({ column, columnCount, look }) => ({ column, columnCount, look }));
}

const BORDER_SIDES = [
  ['borderTop', 'EdgeTop'],
  ['borderBottom', 'EdgeBottom'],
] as const;

/** A number format for a whole range: Excel takes a single one for every cell, its types only know matrices. */
export function setNumberFormat(range: Excel.Range, code: string): void {
  range.numberFormat = code as unknown as string[][];
}

/** Everything of a look but its number format. */
export function applyLook(range: Excel.Range | Excel.RangeAreas, look: StyleSpec, rowCount: number): void {
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.underline) format.font.underline = 'Single';
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap !== undefined) {
    format.wrapText = look.wrap;
    if (look.wrap) format.verticalAlignment = 'Top';
  }
  if (look.verticalAlign !== undefined) format.verticalAlignment = look.verticalAlign;
  for (const [key, side] of BORDER_SIDES) {
    const color = look[key];
    if (color === undefined) continue;
    for (const edge of rowCount > 1 ? ([side, 'InsideHorizontal'] as const) : ([side] as const)) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = color;
    }
  }
}

/** A column width given in characters of the default font (7 pixels a digit, 5 around them, 96 pixels an inch), in points. */
export const charactersToPoints = (characters: number): number => (Math.round(characters * 7 + 5) * 72) / 96;
