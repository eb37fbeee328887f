import { parseRangeName, rangeName } from './address';
import { intersect, lastColumn, lastRow, sameBounds, union, type Bounds } from './bounds';

/** What is left of an area when another is cut out of it: up to four rectangles, whole rows above and below first. */
export function subtract(area: Bounds, cut: Bounds): Bounds[] {
  const common = intersect(area, cut);
  if (!common) return [area];
  const left: Bounds[] = [];
  const add = (row: number, column: number, rowCount: number, columnCount: number): void => {
    if (rowCount > 0 && columnCount > 0) left.push({ row, column, rowCount, columnCount });
  };
  add(area.row, area.column, common.row - area.row, area.columnCount);
  add(common.row, area.column, common.rowCount, common.column - area.column);
  add(common.row, lastColumn(common) + 1, common.rowCount, lastColumn(area) - lastColumn(common));
  add(lastRow(common) + 1, area.column, lastRow(area) - lastRow(common), area.columnCount);
  return left;
}

export const subtractAll = (areas: readonly Bounds[], cuts: readonly Bounds[]): Bounds[] =>
  cuts.reduce<Bounds[]>((left, cut) => left.flatMap((area) => subtract(area, cut)), [...areas]);

/** The parts that lie in both sets. */
export const commonAreas = (a: readonly Bounds[], b: readonly Bounds[]): Bounds[] =>
  a.flatMap((one) => b.map((other) => intersect(one, other)).filter((area) => area !== null));

export const meets = (a: readonly Bounds[], b: readonly Bounds[]): boolean => commonAreas(a, b).length > 0;

export const sameAreas = (a: readonly Bounds[], b: readonly Bounds[]): boolean =>
  a.length === b.length && a.every((one, i) => sameBounds(one, b[i] as Bounds));

/** The first cell of the smallest rectangle around areas: what relative references of a rule over them are written for. */
export function baseCell(areas: readonly Bounds[]): { row: number; column: number } {
  const [first, ...others] = areas;
  if (!first) return { row: 0, column: 0 };
  const { row, column } = others.reduce(union, first);
  return { row, column };
}

/** `A1:B2 D4`, as files write sets of areas. */
export const areasText = (areas: readonly Bounds[]): string => areas.map(rangeName).join(' ');

/** The areas of an `sqref`; what is no area is left out. */
export const parseAreas = (text: string): Bounds[] =>
  text
    .trim()
    .split(/\s+/)
    .map(parseRangeName)
    .filter((area) => area !== null);

/** Rectangles over the same cells, with neighbours of equal height or width put together; they must not overlap. */
export function joined(areas: readonly Bounds[]): Bounds[] {
  const down = joinAlong(
    [...areas].sort((a, b) => a.column - b.column || a.row - b.row),
    (last, next) =>
      last.column === next.column && last.columnCount === next.columnCount && lastRow(last) + 1 === next.row
        ? { ...last, rowCount: last.rowCount + next.rowCount }
        : null,
  );
  return joinAlong(
    down.sort((a, b) => a.row - b.row || a.column - b.column),
    (last, next) =>
      last.row === next.row && last.rowCount === next.rowCount && lastColumn(last) + 1 === next.column
        ? { ...last, columnCount: last.columnCount + next.columnCount }
        : null,
  );
}

function joinAlong(sorted: readonly Bounds[], join: (last: Bounds, next: Bounds) => Bounds | null): Bounds[] {
  const found: Bounds[] = [];
  for (const area of sorted) {
    const last = found.at(-1);
    const both = last && join(last, area);
    if (both) found[found.length - 1] = both;
    else found.push(area);
  }
  return found;
}

/** Rectangles that hold exactly these cells: neighbours in a column, then equal neighbours beside one another. */
export function cellsToAreas(cells: readonly { row: number; column: number }[]): Bounds[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const strips: Bounds[] = [];
  for (const { row, column } of sorted) {
    const last = strips.at(-1);
    if (last && last.column === column && lastRow(last) + 1 === row) last.rowCount++;
    else strips.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  const merged: Bounds[] = [];
  const open = new Map<string, Bounds>();
  for (const strip of strips) {
    const key = `${strip.row}|${strip.rowCount}`;
    const known = open.get(key);
    if (known && lastColumn(known) + 1 === strip.column) known.columnCount++;
    else {
      open.set(key, strip);
      merged.push(strip);
    }
  }
  return merged.sort((a, b) => a.row - b.row || a.column - b.column);
}
