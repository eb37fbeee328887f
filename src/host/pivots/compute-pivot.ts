import type { LocaleInfo } from '../formats';
import type { CellValue } from '../workbook/cell-value';
import type { Aggregation, PivotDataField } from '../workbook/pivot-definition';
import type { PivotTableModel } from '../workbook/pivot-table';
import { aggregate, realFields, type Aggregates, type VisibleItems } from './aggregate';
import { axisLines, type ComputedLine } from './axis-lines';
import type { AxisNode } from './axis-node';
import { childOrder, type OrderedChildren } from './ordered-children';
import { shownValue } from './show-as';
import { excludedNodes, totalOf, type ValueFilter } from './value-filter';
import { visibleItems } from './visible-items';

/** A PivotTable worked out: its lines and the values where they cross. */
export interface ComputedPivot {
  rows: ComputedLine[];
  columns: ComputedLine[];
  aggregates: Aggregates;
  value(row: ComputedLine, column: ComputedLine): CellValue;
  /** Index of the data field shown where the lines cross; -1 where there is none. */
  dataAt(row: ComputedLine, column: ComputedLine): number;
}

/** Works the PivotTable out from its cache. Raises `NotImplemented` for one that is based on what is not computed here. */
export function computePivot(pivot: PivotTableModel, locale: LocaleInfo): ComputedPivot {
  const { definition } = pivot;
  const aggregates = aggregated(pivot, visibleItems(pivot, locale));
  addItemsWithoutData(pivot, aggregates, locale);
  const order = {
    rows: childOrder(definition, aggregates, 'rows'),
    columns: childOrder(definition, aggregates, 'columns'),
  };
  const rows = axisLines(definition, 'rows', aggregates.rows, order.rows);
  const columns = axisLines(definition, 'columns', aggregates.columns, order.columns);
  const dataAt = (row: ComputedLine, column: ComputedLine): number =>
    row.data ?? column.data ?? (definition.data.length === 1 ? 0 : -1);
  return {
    rows,
    columns,
    aggregates,
    dataAt,
    value(row, column) {
      const d = dataAt(row, column);
      const data = definition.data[d];
      if (!data || !row.node || !column.node) return null;
      const aggregation = row.aggregation ?? column.aggregation ?? data.summarizeBy;
      const value = valueOf(d, aggregation);
      return shownValue({ row: row.node, column: column.node, value, definition, aggregates, order }, data);
    },
  };
}

const valueOf =
  (d: number, aggregation: Aggregation) =>
  (row: AxisNode, column: AxisNode): CellValue =>
    row.cells.get(column)?.[d]?.result(aggregation) ?? null;

/** Value filters need totals first: what they take out is left out of a second pass, so that totals are those of what is shown. */
function aggregated(pivot: PivotTableModel, visible: VisibleItems): Aggregates {
  const { cache, definition } = pivot;
  const excluded = { rows: new Set<string>(), columns: new Set<string>() };
  let aggregates = aggregate(cache, definition, visible, excluded);
  for (const axis of ['rows', 'columns'] as const) {
    for (const field of realFields(definition[axis])) {
      const filter = definition.fields[field]?.filters.value as ValueFilter | undefined;
      const data = filter && (definition.data[filter.data] as PivotDataField | undefined);
      if (!filter || !data) continue;
      const value = (node: AxisNode): number =>
        Number(totalOf(aggregates, axis, node, filter.data)?.result(data.summarizeBy) ?? 0);
      for (const key of excludedNodes(aggregates[axis], field, filter, value)) excluded[axis].add(key);
      aggregates = aggregate(cache, definition, visible, excluded);
    }
  }
  return aggregates;
}

/** `showAllItems`: every item of the field below every outer item, with or without records. */
function addItemsWithoutData(pivot: PivotTableModel, aggregates: Aggregates, locale: LocaleInfo): void {
  const { definition } = pivot;
  for (const axis of ['rows', 'columns'] as const) {
    const fields = realFields(definition[axis]);
    if (!fields.some((field) => definition.fields[field]?.showAll)) continue;
    const visible = visibleItems(pivot, locale);
    const visit = (node: AxisNode): void => {
      const field = fields[node.level + 1];
      if (field === undefined) return;
      if (definition.fields[field]?.showAll)
        for (const item of definition.fields[field].order)
          if (visible.get(field)?.[item] !== 0) node.child(field, item);
      for (const child of node.children.values()) visit(child);
    };
    visit(aggregates[axis]);
  }
}

export type { OrderedChildren };
