import { cellsToAreas, subtractAll } from '../../workbook/areas';
import type { Bounds } from '../../workbook/bounds';
import type { SheetModel } from '../../workbook/sheet';
import type { Dependency, FormulaCell } from './formula-cell';
import type { FormulaGraph } from './formula-graph';

/** Up to this many cells, areas are merged into the fewest rectangles; beyond, overlaps are only cut away. */
const MERGED_CELLS = 10_000;

/** Cells that formulas of an area read: directly, or with `all` also what those depend on. Disjoint areas by sheet. */
export function precedentsOf(graph: FormulaGraph, sheet: SheetModel, area: Bounds, all: boolean): Dependency[] {
  const seen = new Set<FormulaCell>(graph.filling(sheet, area));
  const found: Dependency[] = [];
  const known = new Set<string>();
  // The set grows while it is walked.
  for (const cell of seen) {
    for (const read of cell.dependencies) {
      const { row, column, rowCount, columnCount } = read.bounds;
      const key = [read.sheet.id, row, column, rowCount, columnCount].join('|');
      if (known.has(key)) continue;
      known.add(key);
      found.push(read);
      if (all) for (const next of graph.filling(read.sheet, read.bounds)) seen.add(next);
    }
  }
  return bySheet(found);
}

/** Formula cells that read cells of an area: directly, or with `all` also those that depend on them. */
export function dependentsOf(graph: FormulaGraph, sheet: SheetModel, area: Bounds, all: boolean): Dependency[] {
  const found = new Set<FormulaCell>(graph.readers(sheet, area));
  if (all) for (const cell of found) for (const next of graph.readers(cell.sheet, cell.area)) found.add(next);
  return bySheet([...found].map((cell) => ({ sheet: cell.sheet, bounds: cell.area })));
}

function bySheet(found: Dependency[]): Dependency[] {
  const sheets = new Map<SheetModel, Bounds[]>();
  for (const { sheet, bounds } of found) sheets.set(sheet, [...(sheets.get(sheet) ?? []), bounds]);
  return [...sheets]
    .sort(([a], [b]) => a.position - b.position)
    .flatMap(([sheet, areas]) => disjoint(areas).map((bounds) => ({ sheet, bounds })));
}

function disjoint(areas: Bounds[]): Bounds[] {
  const apart: Bounds[] = [];
  for (const area of [...areas].sort((a, b) => sizeOf(b) - sizeOf(a))) apart.push(...subtractAll([area], apart));
  if (apart.reduce((sum, area) => sum + sizeOf(area), 0) <= MERGED_CELLS) return cellsToAreas(apart.flatMap(cellsOf));
  return apart.sort((a, b) => a.row - b.row || a.column - b.column);
}

const sizeOf = ({ rowCount, columnCount }: Bounds): number => rowCount * columnCount;

const cellsOf = ({ row, column, rowCount, columnCount }: Bounds): { row: number; column: number }[] =>
  Array.from({ length: rowCount * columnCount }, (_, i) => ({
    row: row + Math.floor(i / columnCount),
    column: column + (i % columnCount),
  }));
