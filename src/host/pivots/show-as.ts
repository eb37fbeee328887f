import type { CellValue } from '../workbook/cell-value';
import { ErrorValue } from '../workbook/error-value';
import type { BaseItem, PivotDataField, PivotDefinition, ShowAsCalculation } from '../workbook/pivot-definition';
import { realFields, type Aggregates } from './aggregate';
import type { AxisNode } from './axis-node';
import type { OrderedChildren } from './ordered-children';

/** The value of a data field where two nodes meet; null for an empty cell. */
export type ValueAt = (row: AxisNode, column: AxisNode) => CellValue;

export interface ShownValue {
  row: AxisNode;
  column: AxisNode;
  value: ValueAt;
  definition: PivotDefinition;
  aggregates: Aggregates;
  order: { rows: OrderedChildren; columns: OrderedChildren };
}

/** Calculations that show percentages unless a number format says otherwise. */
export const isPercentage = (calculation: ShowAsCalculation): boolean => calculation.startsWith('Percent');

const NULL = ErrorValue.of('#NULL!');

/**
 * A value as `showAs` asks for it: shares of totals, differences, running totals, ranks. Formulas: Microsoft's "Show different
 * calculations in PivotTable value fields". Where the calculation has no meaning (totals of a running total, …) the cell is empty.
 */
export function shownValue(shown: ShownValue, { showAs }: PivotDataField): CellValue {
  const { row, column, value, aggregates } = shown;
  switch (showAs.calculation) {
    case 'None':
      return value(row, column);
    case 'PercentOfGrandTotal':
      return share(value(row, column), value(aggregates.rows, aggregates.columns));
    case 'PercentOfRowTotal':
      return share(value(row, column), value(row, aggregates.columns));
    case 'PercentOfColumnTotal':
      return share(value(row, column), value(aggregates.rows, column));
    case 'PercentOfParentRowTotal':
      return share(value(row, column), value(row.parent ?? row, column));
    case 'PercentOfParentColumnTotal':
      return share(value(row, column), value(row, column.parent ?? column));
    case 'Index':
      return index(shown);
    default:
      return showAs.baseField === null
        ? null
        : alongField(shown, showAs.calculation, showAs.baseField, showAs.baseItem);
  }
}

const number = (value: CellValue): number => (typeof value === 'number' ? value : 0);

function share(part: CellValue, whole: CellValue): CellValue {
  if (part instanceof ErrorValue) return part;
  if (whole instanceof ErrorValue) return whole;
  return number(whole) === 0 ? (part === null ? null : ErrorValue.of('#DIV/0!')) : number(part) / number(whole);
}

/** (cell × grand total) ÷ (total of its row × total of its column). */
function index({ row, column, value, aggregates }: ShownValue): CellValue {
  const part = value(row, column);
  if (part === null || part instanceof ErrorValue) return part;
  const { rows, columns } = aggregates;
  const divisor = number(value(row, columns)) * number(value(rows, column));
  return divisor === 0 ? ErrorValue.of('#DIV/0!') : (number(part) * number(value(rows, columns))) / divisor;
}

/** The place of a cell on the axis that holds the base field. */
interface Along {
  /** Level of the base field among the real fields of its axis. */
  level: number;
  node: AxisNode;
  root: AxisNode;
  order: OrderedChildren;
  at: (node: AxisNode) => CellValue;
}

function axisOf(shown: ShownValue, field: number): Along | null {
  const { row, column, value, definition, aggregates, order } = shown;
  const inRows = realFields(definition.rows).indexOf(field);
  if (inRows >= 0)
    return { level: inRows, node: row, root: aggregates.rows, order: order.rows, at: (node) => value(node, column) };
  const inColumns = realFields(definition.columns).indexOf(field);
  if (inColumns < 0) return null;
  return {
    level: inColumns,
    node: column,
    root: aggregates.columns,
    order: order.columns,
    at: (node) => value(row, node),
  };
}

function alongField(
  shown: ShownValue,
  calculation: ShowAsCalculation,
  field: number,
  base: BaseItem | null,
): CellValue {
  const along = axisOf(shown, field);
  // Totals over the base field: there is nothing to compare with.
  if (!along || along.node.level < along.level) return null;
  switch (calculation) {
    case 'PercentOfParentTotal': {
      const parent = along.root.follow(along.node.items.slice(0, along.level + 1));
      return share(along.at(along.node), parent ? along.at(parent) : null);
    }
    case 'RunningTotal':
      return running(along);
    case 'PercentRunningTotal':
      return share(running(along), total(along));
    case 'RankAscending':
      return rank(along, 1);
    case 'RankDecending':
      return rank(along, -1);
    default:
      return comparison(along, calculation, base);
  }
}

/** The cells that differ from this one by the item of the base field only, in order. */
function sisters({ level, node, root, order }: Along): { item: number; node: AxisNode | null }[] {
  const { items } = node;
  const parent = root.follow(items.slice(0, level));
  if (!parent) return [];
  const rest = items.slice(level + 1);
  return order(parent).map((child) => ({ item: child.item, node: child.follow(rest) }));
}

function running(along: Along): CellValue {
  const own = along.node.items[along.level];
  let sum = 0;
  for (const { item, node } of sisters(along)) {
    sum += number(node && along.at(node));
    if (item === own) break;
  }
  return sum;
}

const total = (along: Along): CellValue =>
  sisters(along).reduce((sum, { node }) => sum + number(node && along.at(node)), 0);

function rank(along: Along, sign: 1 | -1): CellValue {
  const own = along.at(along.node);
  if (typeof own !== 'number') return null;
  const values = new Set(sisters(along).map(({ node }) => node && along.at(node)));
  return 1 + [...values].filter((value) => typeof value === 'number' && sign * (value - own) < 0).length;
}

function comparison(along: Along, calculation: ShowAsCalculation, base: BaseItem | null): CellValue {
  const all = sisters(along);
  const own = along.node.items[along.level];
  const at = all.findIndex(({ item }) => item === own);
  const other =
    base === 'previous' ? all[at - 1] : base === 'next' ? all[at + 1] : all.find(({ item }) => item === base);
  const value = along.at(along.node);
  if (value instanceof ErrorValue) return value;
  if (!other) return base === 'previous' || base === 'next' ? null : ErrorValue.of('#N/A');
  const same = other.item === own;
  const against = other.node ? along.at(other.node) : null;
  if (calculation === 'PercentOf') return against === null ? NULL : share(value, against);
  if (same) return null;
  if (calculation === 'DifferenceFrom') return number(value) - number(against);
  return against === null ? NULL : share(number(value) - number(against), against);
}
