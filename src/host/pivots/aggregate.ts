import type { PivotCacheModel } from '../workbook/pivot-cache';
import { DATA_AXIS, type PivotDefinition } from '../workbook/pivot-definition';
import { Accumulator } from './accumulator';
import { type AxisNode, newRoot } from './axis-node';

/** Which items of which fields are shown; a record with any item that is not counts nowhere. */
export type VisibleItems = Map<number, Uint8Array>;

export interface Aggregates {
  rows: AxisNode;
  columns: AxisNode;
}

export const realFields = (axis: number[]): number[] => axis.filter((field) => field !== DATA_AXIS);

/**
 * Sums up the records by all combinations of row items and column items, outer items and grand totals included: one pass over the
 * records. `excluded` drops records below nodes that value filters take out (keys of `nodeKey`).
 */
export function aggregate(
  cache: PivotCacheModel,
  definition: PivotDefinition,
  visible: VisibleItems,
  excluded: { rows: Set<string>; columns: Set<string> },
): Aggregates {
  const rows = newRoot();
  const columns = newRoot();
  const rowFields = realFields(definition.rows);
  const columnFields = realFields(definition.columns);
  const filters = [...visible].map(([field, shown]) => ({ records: recordsOf(cache, field), shown }));
  const data = definition.data.map(({ field }) => cache.fields[field]);
  for (let record = 0; record < cache.recordCount; record++) {
    if (filters.some(({ records, shown }) => shown[records[record] as number] === 0)) continue;
    const rowPath = pathOf(rows, rowFields, cache, record, excluded.rows);
    const columnPath = pathOf(columns, columnFields, cache, record, excluded.columns);
    if (!rowPath || !columnPath) continue;
    for (const row of rowPath) {
      for (const column of columnPath) {
        const cells = cellsOf(row, column, data.length);
        data.forEach((field, d) => {
          const item = field?.items[field.records[record] as number];
          if (item) (cells[d] as Accumulator).add(item);
        });
      }
    }
  }
  return { rows, columns };
}

const recordsOf = (cache: PivotCacheModel, field: number): Int32Array =>
  cache.fields[field]?.records ?? new Int32Array(cache.recordCount);

/** Names a node among all of its axis. */
export const nodeKey = (items: number[]): string => items.join(',');

function pathOf(
  root: AxisNode,
  fields: number[],
  cache: PivotCacheModel,
  record: number,
  excluded: Set<string>,
): AxisNode[] | null {
  const path = [root];
  let node = root;
  const items: number[] = [];
  for (const field of fields) {
    const item = recordsOf(cache, field)[record] as number;
    if (excluded.size > 0) {
      items.push(item);
      if (excluded.has(nodeKey(items))) return null;
    }
    node = node.child(field, item);
    path.push(node);
  }
  return path;
}

function cellsOf(row: AxisNode, column: AxisNode, count: number): Accumulator[] {
  let cells = row.cells.get(column);
  if (!cells) row.cells.set(column, (cells = Array.from({ length: count }, () => new Accumulator())));
  return cells;
}
