import { DATA_AXIS, type Aggregation, type PivotDefinition, type PivotEntry } from '../workbook/pivot-definition';
import type { PivotLine } from '../workbook/pivot-table';
import { realFields } from './aggregate';
import type { AxisNode } from './axis-node';
import type { OrderedChildren } from './ordered-children';

/** A line with the node whose values it shows; null for blank lines and for captions above their items. */
export interface ComputedLine extends PivotLine {
  node: AxisNode | null;
  aggregation: Aggregation | null;
}

interface Walk {
  definition: PivotDefinition;
  axis: 'rows' | 'columns';
  levels: number[];
  order: OrderedChildren;
  lines: ComputedLine[];
}

interface Position {
  node: AxisNode;
  path: PivotEntry[];
  data: number | null;
}

/** All lines of an axis from top to bottom (left to right), grand totals last; one line without path when the axis is empty. */
export function axisLines(
  definition: PivotDefinition,
  axis: 'rows' | 'columns',
  root: AxisNode,
  order: OrderedChildren,
): ComputedLine[] {
  const levels = definition[axis];
  const walk: Walk = { definition, axis, levels, order, lines: [] };
  if (levels.length === 0) return [{ kind: 'item', path: [], data: null, aggregation: null, node: root }];
  lines(walk, { node: root, path: [], data: null });
  if (realFields(levels).length > 0 && showsGrandTotal(definition, axis))
    for (const data of dataLines(walk, 0, null))
      walk.lines.push({ kind: 'grand', path: [], data, aggregation: null, node: root });
  return walk.lines;
}

/** The grand total of columns is the line at the bottom, which belongs to the row axis. */
const showsGrandTotal = (definition: PivotDefinition, axis: 'rows' | 'columns'): boolean =>
  axis === 'rows' ? definition.columnGrandTotals : definition.rowGrandTotals;

/** One line per data field when their names stand at this level or further in, else one. */
function dataLines({ definition, levels }: Walk, level: number, data: number | null): (number | null)[] {
  return data === null && levels.indexOf(DATA_AXIS) >= level ? definition.data.map((_, d) => d) : [data];
}

function entriesAt({ definition, levels, order }: Walk, { node, data, path }: Position): [PivotEntry, Position][] {
  const field = levels[path.length] as number;
  if (field === DATA_AXIS)
    return definition.data.map((_, d) => [
      { field, item: d },
      { node, path, data: d },
    ]);
  return order(node).map((child) => [
    { field, item: child.item },
    { node: child, path, data },
  ]);
}

function lines(walk: Walk, position: Position): void {
  const { definition, levels } = walk;
  const level = position.path.length;
  for (const [entry, below] of entriesAt(walk, position)) {
    const here: Position = { ...below, path: [...position.path, entry] };
    if (level === levels.length - 1) {
      item(walk, here, here.node);
      continue;
    }
    const field = definition.fields[entry.field];
    if (field?.items[entry.item]?.collapsed && realFields(levels.slice(level + 1)).length > 0) collapsed(walk, here);
    else group(walk, here);
    if (field?.blankLine && walk.axis === 'rows')
      walk.lines.push({ kind: 'blank', path: here.path, data: null, aggregation: null, node: null });
  }
}

function item({ lines: list }: Walk, { path, data }: Position, node: AxisNode | null): void {
  list.push({ kind: 'item', path, data, aggregation: null, node });
}

function collapsed(walk: Walk, here: Position): void {
  const level = here.path.length;
  for (const data of dataLines(walk, level, here.data)) item(walk, { ...here, data }, here.node);
}

/** An outer item: its own line where its form has one, what is below it, and its subtotals. */
function group(walk: Walk, here: Position): void {
  const { definition, levels } = walk;
  const level = here.path.length - 1;
  const field = definition.fields[levels[level] as number];
  const form = field?.form ?? definition.form;
  const inner = levels.slice(level + 1);
  const ownLine = walk.axis === 'rows' && form !== 'Tabular';
  const summed = field !== undefined && realFields(inner).length > 0;
  const automatic = summed && field.subtotals.automatic;
  const functions = summed ? field.subtotals.functions : [];
  const spread = here.data === null && inner.includes(DATA_AXIS);
  const atTop = ownLine && automatic && functions.length === 0 && field.subtotalsAtTop && !spread;
  if (ownLine) item(walk, here, atTop ? here.node : null);
  lines(walk, here);
  if (atTop) return;
  const kinds: (Aggregation | null)[] = functions.length > 0 ? functions : automatic ? [null] : [];
  for (const aggregation of kinds)
    for (const data of dataLines(walk, level + 1, here.data))
      walk.lines.push({ kind: 'subtotal', path: here.path, data, aggregation, node: here.node });
}
