import { asText, contentAt, endColumnOf, isBlank, lastRowOf } from './cells';
import type { SheetGrid } from './grid';
import { wholeHeader, type HeaderCell, type HeaderDictionary, type HeaderMatch, type ValueScore } from './header-match';

/** The header of a table: Excel number of its (lower) line, its cells, and what they were matched with. */
export interface HeaderLine<K extends string> {
  row: number;
  cells: HeaderCell[];
  matches: HeaderMatch<K>[];
}

/** Lines searched for a header, from the first used one. */
const DEEPEST_LINE = 50;

const lineCells = (grid: SheetGrid, row: number, from: number, to: number): HeaderCell[] => {
  const cells: HeaderCell[] = [];
  for (let index = from; index < to; index++) {
    const content = contentAt(grid, row, index);
    if (!isBlank(content)) cells.push({ index, text: asText(content).replace(/\s+/g, ' ').trim() });
  }
  return cells;
};

/** Two lines read as one: a merged cell of the upper line stands over all columns up to the next one. */
const doubleLineCells = (grid: SheetGrid, row: number, from: number, to: number): HeaderCell[] => {
  const cells: HeaderCell[] = [];
  let above = '';
  for (let index = from; index < to; index++) {
    const upper = contentAt(grid, row - 1, index);
    const lower = contentAt(grid, row, index);
    if (!isBlank(upper)) above = asText(upper).replace(/\s+/g, ' ').trim();
    if (isBlank(lower)) {
      if (!isBlank(upper)) cells.push({ index, text: above });
      continue;
    }
    const text = asText(lower).replace(/\s+/g, ' ').trim();
    cells.push(above === '' ? { index, text } : { index, text, upper: above });
  }
  return cells;
};

/** The header that stands on a given line, as of a table object. */
export const readHeaderAt = <K extends string>(
  grid: SheetGrid,
  row: number,
  columns: { from: number; to: number },
  dictionary: HeaderDictionary<K>,
  scoreOf: ValueScore<K>,
): HeaderLine<K> => {
  const cells = lineCells(grid, row, columns.from, columns.to);
  return { row, cells, matches: dictionary.assign(cells, scoreOf) };
};

/** Quick count of the keys a line could hold: assigning with values is only worth it on the best lines. */
const promise = <K extends string>(cells: HeaderCell[], dictionary: HeaderDictionary<K>): number => {
  const keys = new Set<K>();
  for (const cell of cells) {
    const texts = cell.upper ? [wholeHeader(cell), cell.text] : [cell.text];
    for (const text of texts) {
      const first = text.length <= 200 ? dictionary.candidates(text)[0] : undefined;
      if (!first) continue;
      keys.add(first.key);
      break;
    }
  }
  return keys.size;
};

/**
 * Finds the line of a sheet that is most like a header, on one or two lines, under title rows; `null` when no line holds
 * `least` known headers.
 */
export const findHeaderLine = <K extends string>(
  grid: SheetGrid,
  dictionary: HeaderDictionary<K>,
  scoreAt: (row: number) => ValueScore<K>,
  least: number,
): HeaderLine<K> | null => {
  const from = grid.column;
  const to = endColumnOf(grid);
  let best: { row: number; cells: HeaderCell[]; keys: number } | null = null;
  const lastLine = Math.min(lastRowOf(grid), grid.row + DEEPEST_LINE);
  for (let row = grid.row + 1; row <= lastLine; row++) {
    const single = lineCells(grid, row, from, to);
    const keys = promise(single, dictionary);
    if (!best || keys > best.keys) best = { row, cells: single, keys };
    if (single.length === 0 || row === grid.row + 1) continue;
    const double = doubleLineCells(grid, row, from, to);
    const together = promise(double, dictionary);
    if (together > best.keys && keys >= 2) best = { row, cells: double, keys: together };
  }
  if (!best || best.keys < least) return null;
  return { row: best.row, cells: best.cells, matches: dictionary.assign(best.cells, scoreAt(best.row)) };
};
