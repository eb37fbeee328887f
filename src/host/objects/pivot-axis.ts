import { invalidArgument, itemNotFound } from '../protocol';
import { DATA_AXIS, type PivotDefinition } from '../workbook/pivot-definition';
import type { PivotTableModel } from '../workbook/pivot-table';
import { sortedField } from '../pivots';
import type { ExcelContext } from './excel-context';
import { fieldSource } from './pivot-fields';
import { PivotHierarchy } from './pivot-hierarchy';
import { updatePivot } from './pivot-update';

export type PivotAxisName = 'rows' | 'columns' | 'filters';

/** The fields of an axis, without the place of the names of data fields. */
export const axisFields = (definition: PivotDefinition, axis: PivotAxisName): number[] =>
  definition[axis].filter((field) => field !== DATA_AXIS);

/** Puts a hierarchy at the end of an axis; it leaves the other ones. Returns its id. */
export function addToAxis(
  context: ExcelContext,
  pivot: PivotTableModel,
  axis: PivotAxisName,
  hierarchy: unknown,
): string {
  if (!(hierarchy instanceof PivotHierarchy) || hierarchy.pivot !== pivot)
    throw invalidArgument('A hierarchy of the same PivotTable was expected.');
  const { field } = hierarchy;
  updatePivot(context, pivot, (definition) => {
    takeOff(definition, field);
    const list = definition[axis];
    // The names of data fields stay innermost where Excel put them.
    const end = list[list.length - 1] === DATA_AXIS ? list.length - 1 : list.length;
    list.splice(end, 0, field);
  });
  return hierarchy.id;
}

function takeOff(definition: PivotDefinition, field: number): void {
  for (const axis of ['rows', 'columns', 'filters'] as const)
    definition[axis] = definition[axis].filter((other) => other !== field);
}

export function removeFromAxis(
  context: ExcelContext,
  pivot: PivotTableModel,
  axis: PivotAxisName,
  field: number,
): void {
  if (!pivot.definition[axis].includes(field)) throw itemNotFound('The hierarchy is not on this axis.');
  updatePivot(context, pivot, (definition) => takeOff(definition, field));
}

/** Moves a field among the fields of its axis. Raises `InvalidArgument` for a position that does not exist. */
export function moveOnAxis(
  context: ExcelContext,
  pivot: PivotTableModel,
  axis: PivotAxisName,
  field: number,
  position: number,
): void {
  const fields = axisFields(pivot.definition, axis);
  if (position < 0 || position >= fields.length) throw invalidArgument(`There is no position ${position}.`);
  const others = fields.filter((other) => other !== field);
  others.splice(position, 0, field);
  updatePivot(context, pivot, (definition) => {
    let next = 0;
    definition[axis] = definition[axis].map((slot) => (slot === DATA_AXIS ? slot : (others[next++] as number)));
  });
}

/** Name, order, filters and subtotals as they were when the PivotTable was made. */
export function resetField(context: ExcelContext, pivot: PivotTableModel, field: number): void {
  updatePivot(context, pivot, (definition) => {
    definition.fields[field] = sortedField(fieldSource(pivot, field), definition, context.locale);
  });
}
