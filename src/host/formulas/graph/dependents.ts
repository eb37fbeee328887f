import { intersect, type Bounds } from '../../workbook/bounds';
import type { SheetModel } from '../../workbook/sheet';
import type { FormulaCell } from './formula-cell';

/** A range that formulas read; one for all formulas that read the same one. */
export class RangeNode {
  readonly dependents = new Set<FormulaCell>();

  constructor(
    readonly key: string,
    readonly bounds: Bounds,
  ) {}
}

/** Ranges are filed by column and by stretch of rows, so that a changed cell looks at few of them. */
const STRETCH_BITS = 10;
/** Ranges over more stretches than this are filed once per column; over more columns than this, once per sheet. */
const MOST_STRETCHES = 32;
const MOST_COLUMNS = 64;

class SheetDependents {
  /** Formulas that read one cell, by column and row. */
  readonly points = new Map<number, Map<number, FormulaCell[]>>();
  readonly ranges = new Map<string, RangeNode>();
  readonly stretches = new Map<number, Map<number, Set<RangeNode>>>();
  readonly tall = new Map<number, Set<RangeNode>>();
  readonly wide = new Set<RangeNode>();
}

const made = <K, V>(map: Map<K, V>, key: K, create: () => V): V => {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = create()));
  return value;
};

/** Who reads which cells: ranges are kept as ranges, never as one edge per cell. */
export class DependentsIndex {
  private readonly sheets = new Map<SheetModel, SheetDependents>();

  add(cell: FormulaCell): void {
    for (const { sheet, bounds } of cell.dependencies) {
      const index = made(this.sheets, sheet, () => new SheetDependents());
      if (bounds.rowCount === 1 && bounds.columnCount === 1) {
        const rows = made(index.points, bounds.column, () => new Map<number, FormulaCell[]>());
        made(rows, bounds.row, () => []).push(cell);
      } else this.rangeNode(index, bounds).dependents.add(cell);
    }
  }

  remove(cell: FormulaCell): void {
    for (const { sheet, bounds } of cell.dependencies) {
      const index = this.sheets.get(sheet);
      if (!index) continue;
      if (bounds.rowCount === 1 && bounds.columnCount === 1) {
        const rows = index.points.get(bounds.column);
        const left = rows?.get(bounds.row)?.filter((other) => other !== cell) ?? [];
        if (left.length > 0) rows?.set(bounds.row, left);
        else rows?.delete(bounds.row);
        continue;
      }
      const node = index.ranges.get(rangeKey(bounds));
      node?.dependents.delete(cell);
      if (node && node.dependents.size === 0) this.file(index, node, (set) => set.delete(node));
      if (node && node.dependents.size === 0) index.ranges.delete(node.key);
    }
  }

  clear(): void {
    this.sheets.clear();
  }

  /** Formulas that read a cell of an area as a single cell. */
  eachPoint(sheet: SheetModel, area: Bounds, visit: (cell: FormulaCell) => void): void {
    const points = this.sheets.get(sheet)?.points;
    if (!points) return;
    for (const [column, rows] of within(points, area.column, area.columnCount)) {
      if (column < 0) continue;
      for (const [, cells] of within(rows, area.row, area.rowCount)) cells.forEach(visit);
    }
  }

  /** Ranges that touch an area. */
  rangesTouching(sheet: SheetModel, area: Bounds): Set<RangeNode> {
    const found = new Set<RangeNode>();
    const index = this.sheets.get(sheet);
    if (!index) return found;
    const keep = (nodes: Iterable<RangeNode>): void => {
      for (const node of nodes) if (intersect(node.bounds, area)) found.add(node);
    };
    keep(index.wide);
    for (const [, nodes] of within(index.tall, area.column, area.columnCount)) keep(nodes);
    const first = area.row >> STRETCH_BITS;
    const count = ((area.row + area.rowCount - 1) >> STRETCH_BITS) - first + 1;
    for (const [, stretches] of within(index.stretches, area.column, area.columnCount)) {
      for (const [, nodes] of within(stretches, first, count)) keep(nodes);
    }
    return found;
  }

  private rangeNode(index: SheetDependents, bounds: Bounds): RangeNode {
    const key = rangeKey(bounds);
    const known = index.ranges.get(key);
    if (known) return known;
    const node = new RangeNode(key, bounds);
    index.ranges.set(key, node);
    this.file(index, node, (set) => set.add(node));
    return node;
  }

  private file(index: SheetDependents, { bounds: b }: RangeNode, put: (set: Set<RangeNode>) => void): void {
    if (b.columnCount > MOST_COLUMNS) return put(index.wide);
    const first = b.row >> STRETCH_BITS;
    const last = (b.row + b.rowCount - 1) >> STRETCH_BITS;
    for (let column = b.column; column < b.column + b.columnCount; column++) {
      if (last - first >= MOST_STRETCHES) {
        put(made(index.tall, column, () => new Set<RangeNode>()));
        continue;
      }
      const stretches = made(index.stretches, column, () => new Map<number, Set<RangeNode>>());
      for (let s = first; s <= last; s++) put(made(stretches, s, () => new Set<RangeNode>()));
    }
  }
}

const rangeKey = (b: Bounds): string => `${b.row},${b.column},${b.rowCount},${b.columnCount}`;

/** Entries of a map keyed by numbers whose key lies in a stretch, by whichever is shorter to walk. */
export function* within<V>(map: Map<number, V>, first: number, count: number): Generator<[number, V]> {
  if (count > map.size) {
    for (const entry of map) if (entry[0] >= first && entry[0] < first + count) yield entry;
    return;
  }
  for (let key = first; key < first + count; key++) {
    const value = map.get(key);
    if (value !== undefined) yield [key, value];
  }
}
