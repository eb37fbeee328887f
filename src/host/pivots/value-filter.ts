import type { Aggregates } from './aggregate';
import type { AxisNode } from './axis-node';
import { nodeKey } from './aggregate';

/** `Excel.PivotValueFilter` with the data field's index in the place of its name. */
export interface ValueFilter {
  condition: string;
  /** Index of the data field. */
  data: number;
  comparator?: number;
  lowerBound?: number;
  upperBound?: number;
  threshold?: number;
  selectionType?: string;
  exclusive?: boolean;
}

/** Keys of the nodes of one field that its filter takes out; `value` is the grand total of a node. */
export function excludedNodes(
  root: AxisNode,
  field: number,
  filter: ValueFilter,
  value: (node: AxisNode) => number,
): Set<string> {
  const excluded = new Set<string>();
  const visit = (node: AxisNode): void => {
    const children = [...node.children.values()];
    if (children[0]?.field === field) {
      const kept = keptOf(children, filter, value);
      for (const child of children)
        if (kept.has(child) === (filter.exclusive ?? false)) excluded.add(nodeKey(child.items));
      return;
    }
    children.forEach(visit);
  };
  visit(root);
  return excluded;
}

/** The nodes among sisters that meet the condition. */
function keptOf(nodes: AxisNode[], filter: ValueFilter, value: (node: AxisNode) => number): Set<AxisNode> {
  if (filter.condition === 'TopN' || filter.condition === 'BottomN') return extremes(nodes, filter, value);
  const { comparator = 0, lowerBound = 0, upperBound = 0 } = filter;
  const holds: Record<string, (n: number) => boolean> = {
    Equals: (n) => n === comparator,
    GreaterThan: (n) => n > comparator,
    GreaterThanOrEqualTo: (n) => n >= comparator,
    LessThan: (n) => n < comparator,
    LessThanOrEqualTo: (n) => n <= comparator,
    Between: (n) => n >= lowerBound && n <= upperBound,
  };
  return new Set(nodes.filter((node) => holds[filter.condition]?.(value(node)) ?? true));
}

/** The N best, as many as reach N percent of the sum, or as many as reach the sum N; equals of the last one stay too. */
function extremes(nodes: AxisNode[], filter: ValueFilter, value: (node: AxisNode) => number): Set<AxisNode> {
  const sign = filter.condition === 'TopN' ? -1 : 1;
  const sorted = [...nodes].sort((a, b) => sign * (value(a) - value(b)));
  const { threshold = 10, selectionType = 'Items' } = filter;
  const kept = new Set<AxisNode>();
  if (selectionType === 'Items') {
    const last = sorted[Math.min(threshold, sorted.length) - 1];
    for (const node of sorted) if (kept.size < threshold || (last && value(node) === value(last))) kept.add(node);
    return kept;
  }
  const total = sorted.reduce((sum, node) => sum + value(node), 0);
  const wanted = selectionType === 'Percent' ? (total * threshold) / 100 : threshold;
  let reached = 0;
  for (const node of sorted) {
    if (reached >= wanted && kept.size > 0) break;
    kept.add(node);
    reached += value(node);
  }
  return kept;
}

/** The number that a node counts with for filters and sorting: its total over the other axis. */
export const totalOf = (aggregates: Aggregates, axis: 'rows' | 'columns', node: AxisNode, data: number) =>
  (axis === 'rows' ? node.cells.get(aggregates.columns) : aggregates.rows.cells.get(node))?.[data] ?? null;
