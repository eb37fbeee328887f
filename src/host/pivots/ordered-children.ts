import type { CellValue } from '../workbook/cell-value';
import type { PivotDefinition, PivotFieldState } from '../workbook/pivot-definition';
import type { Aggregates } from './aggregate';
import type { AxisNode } from './axis-node';

/** The items below a node in the order in which they are shown. */
export type OrderedChildren = (node: AxisNode) => AxisNode[];

const asNumber = (value: CellValue): number | null => (typeof value === 'number' ? value : null);

/** Order of items as the definition has it: by the field's list of items, or by the values of a data field. */
export function childOrder(
  definition: PivotDefinition,
  aggregates: Aggregates,
  axis: 'rows' | 'columns',
): OrderedChildren {
  const ranks = new Map<number, Map<number, number>>();
  const rankOf = (field: number): Map<number, number> => {
    let known = ranks.get(field);
    if (!known) {
      const { order } = definition.fields[field] as PivotFieldState;
      ranks.set(field, (known = new Map(order.map((item, i) => [item, i]))));
    }
    return known;
  };
  return (node) => {
    const children = [...node.children.values()];
    const field = children[0]?.field;
    if (field === undefined) return [];
    const rank = rankOf(field);
    children.sort((a, b) => (rank.get(a.item) ?? 0) - (rank.get(b.item) ?? 0));
    const sort = definition.fields[field]?.sort;
    if (!sort?.by) return children;
    const value = sortValue(definition, aggregates, axis, sort.by);
    const sign = sort.order === 'Ascending' ? 1 : -1;
    return children.sort((a, b) => compareValues(value(a), value(b), sign));
  };
}

/** Items without a value come last in either direction. */
function compareValues(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return sign * (a - b);
}

type SortBy = NonNullable<NonNullable<PivotFieldState['sort']>['by']>;

function sortValue(
  definition: PivotDefinition,
  aggregates: Aggregates,
  axis: 'rows' | 'columns',
  by: SortBy,
): (node: AxisNode) => number | null {
  const data = definition.data.findIndex(({ id }) => id === by.data);
  const dataField = definition.data[data];
  const otherRoot = axis === 'rows' ? aggregates.columns : aggregates.rows;
  const scope = otherRoot.follow(by.scope.map(({ item }) => item));
  if (!dataField || !scope) return () => null;
  return (node) => {
    const cells = axis === 'rows' ? node.cells.get(scope) : scope.cells.get(node);
    return asNumber(cells?.[data]?.result(dataField.summarizeBy) ?? null);
  };
}
