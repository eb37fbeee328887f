import { RangeNode, type DependentsIndex } from './dependents';
import type { FormulaCell } from './formula-cell';

/** The graph between cells that are out of date; ranges are nodes of their own, so that edges stay few. */
interface DirtyGraph {
  /** Formulas that read this cell, directly and through ranges. */
  direct: Map<FormulaCell, FormulaCell[]>;
  ranges: Map<FormulaCell, Set<RangeNode>>;
}

/** All formulas reached from `seeds`, `seeds` included. */
export function reachable(index: DependentsIndex, seeds: Iterable<FormulaCell>): Set<FormulaCell> {
  const found = new Set<FormulaCell>(seeds);
  const seen = new Set<RangeNode>();
  // A set grows while it is walked: each cell is visited once.
  for (const cell of found) {
    index.eachPoint(cell.sheet, cell.area, (dependent) => found.add(dependent));
    for (const range of index.rangesTouching(cell.sheet, cell.area)) {
      if (seen.has(range)) continue;
      seen.add(range);
      for (const dependent of range.dependents) found.add(dependent);
    }
  }
  return found;
}

function dirtyGraph(index: DependentsIndex, cells: Set<FormulaCell>): DirtyGraph {
  const direct = new Map<FormulaCell, FormulaCell[]>();
  const ranges = new Map<FormulaCell, Set<RangeNode>>();
  for (const cell of cells) {
    const readers: FormulaCell[] = [];
    index.eachPoint(cell.sheet, cell.area, (dependent) => {
      if (cells.has(dependent)) readers.push(dependent);
    });
    direct.set(cell, readers);
    ranges.set(cell, index.rangesTouching(cell.sheet, cell.area));
  }
  return { direct, ranges };
}

/** Cells in an order in which each comes after what it reads; `rest` holds those on or behind a circle. */
export function calculationOrder(
  index: DependentsIndex,
  cells: Set<FormulaCell>,
): { order: FormulaCell[]; rest: Set<FormulaCell>; graph: DirtyGraph } {
  const graph = dirtyGraph(index, cells);
  const waiting = new Map<FormulaCell, number>();
  const filling = new Map<RangeNode, number>();
  const more = (cell: FormulaCell): void => void waiting.set(cell, (waiting.get(cell) ?? 0) + 1);
  for (const cell of cells) {
    graph.direct.get(cell)?.forEach(more);
    for (const range of graph.ranges.get(cell) ?? []) {
      const count = filling.get(range) ?? 0;
      filling.set(range, count + 1);
      if (count === 0) for (const dependent of range.dependents) if (cells.has(dependent)) more(dependent);
    }
  }
  const order: FormulaCell[] = [...cells].filter((cell) => !waiting.has(cell));
  const less = (cell: FormulaCell): void => {
    const left = (waiting.get(cell) as number) - 1;
    waiting.set(cell, left);
    if (left === 0) order.push(cell);
  };
  // The list grows while it is walked.
  for (const cell of order) {
    graph.direct.get(cell)?.forEach(less);
    for (const range of graph.ranges.get(cell) ?? []) {
      const left = (filling.get(range) as number) - 1;
      filling.set(range, left);
      if (left === 0) for (const dependent of range.dependents) if (cells.has(dependent)) less(dependent);
    }
  }
  const done = new Set(order);
  return { order, rest: new Set([...cells].filter((cell) => !done.has(cell))), graph };
}

type Node = FormulaCell | RangeNode;

interface Visit {
  index: number;
  low: number;
  /** Not assigned to a group yet. */
  open: boolean;
}

export interface Group {
  cells: FormulaCell[];
  /** Its cells read one another, or its only cell reads itself. */
  loops: boolean;
}

/** Groups of cells that read one another, each after those it reads (Tarjan, without recursion). */
export function circles(rest: Set<FormulaCell>, graph: DirtyGraph): Group[] {
  return new CircleSearch(rest, graph).groups();
}

class CircleSearch {
  private readonly visits = new Map<Node, Visit>();
  private readonly stack: Node[] = [];
  private readonly found: Group[] = [];

  constructor(
    private readonly rest: Set<FormulaCell>,
    private readonly graph: DirtyGraph,
  ) {}

  groups(): Group[] {
    for (const root of this.rest) if (!this.visits.has(root)) this.walk(root);
    return this.found.reverse();
  }

  private readers(node: Node): Node[] {
    if (node instanceof RangeNode) return [...node.dependents].filter((cell) => this.rest.has(cell));
    const direct = (this.graph.direct.get(node) ?? []).filter((cell) => this.rest.has(cell));
    return [...direct, ...(this.graph.ranges.get(node) ?? [])];
  }

  private enter(node: Node): { node: Node; visit: Visit; readers: Node[]; next: number } {
    const visit = { index: this.visits.size, low: this.visits.size, open: true };
    this.visits.set(node, visit);
    this.stack.push(node);
    return { node, visit, readers: this.readers(node), next: 0 };
  }

  private walk(root: Node): void {
    const path = [this.enter(root)];
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const { visit } = frame;
      const reader = frame.readers[frame.next++];
      if (reader !== undefined) {
        const known = this.visits.get(reader);
        if (!known) path.push(this.enter(reader));
        else if (known.open) visit.low = Math.min(visit.low, known.index);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) parent.visit.low = Math.min(parent.visit.low, visit.low);
      if (visit.low === visit.index) this.close(frame.node);
    }
  }

  private close(node: Node): void {
    const members = this.stack.splice(this.stack.lastIndexOf(node));
    for (const member of members) (this.visits.get(member) as Visit).open = false;
    const cells = members.filter((member): member is FormulaCell => !(member instanceof RangeNode));
    const [only] = cells;
    if (!only) return;
    const loops = members.length > 1 || (this.graph.direct.get(only)?.includes(only) ?? false);
    this.found.push({ cells, loops });
  }
}
