import type { DependentsIndex, RangeNode } from './dependents';
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

/**
 * Groups of cells that read one another, each after those it reads (Tarjan, without recursion). A group of one is a
 * circle only when the cell reads itself (`loops`).
 */
export function circles(rest: Set<FormulaCell>, graph: DirtyGraph): { cells: FormulaCell[]; loops: boolean }[] {
  const targets = (node: Node): Node[] => {
    if ('bounds' in node) return [...node.dependents].filter((cell) => rest.has(cell));
    return [...(graph.direct.get(node) ?? []).filter((cell) => rest.has(cell)), ...(graph.ranges.get(node) ?? [])];
  };
  const groups: { cells: FormulaCell[]; loops: boolean }[] = [];
  const numbers = new Map<Node, { index: number; low: number; open: boolean }>();
  const stack: Node[] = [];
  for (const root of rest) if (!numbers.has(root)) walk(root);
  return groups.reverse();

  function enter(node: Node): { node: Node; targets: Node[]; next: number } {
    numbers.set(node, { index: numbers.size, low: numbers.size, open: true });
    stack.push(node);
    return { node, targets: targets(node), next: 0 };
  }

  function walk(root: Node): void {
    const path = [enter(root)];
    while (path.length > 0) {
      const frame = path.at(-1) as ReturnType<typeof enter>;
      const mine = numbers.get(frame.node) as { index: number; low: number; open: boolean };
      const target = frame.targets[frame.next++];
      if (target !== undefined) {
        const known = numbers.get(target);
        if (!known) path.push(enter(target));
        else if (known.open) mine.low = Math.min(mine.low, known.index);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) {
        const above = numbers.get(parent.node) as typeof mine;
        above.low = Math.min(above.low, mine.low);
      }
      if (mine.low === mine.index) close(frame.node);
    }
  }

  function close(node: Node): void {
    const members: Node[] = [];
    let member: Node;
    do {
      member = stack.pop() as Node;
      (numbers.get(member) as { open: boolean }).open = false;
      members.push(member);
    } while (member !== node);
    const cells = members.filter((m): m is FormulaCell => !('bounds' in m));
    if (cells.length === 0) return;
    const only = cells[0] as FormulaCell;
    const loops = members.length > 1 || (graph.direct.get(only)?.includes(only) ?? false);
    groups.push({ cells, loops });
  }
}
