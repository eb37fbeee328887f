import { DATA_AXIS, type PivotDefinition } from '../workbook/pivot-definition';

/** The names of data fields stand on an axis exactly when there are several; by themselves they go to the columns, innermost. */
export function placeDataNames(definition: PivotDefinition): void {
  const placed = definition.rows.includes(DATA_AXIS) || definition.columns.includes(DATA_AXIS);
  if (definition.data.length > 1) {
    if (!placed) definition.columns.push(DATA_AXIS);
    return;
  }
  if (!placed) return;
  definition.rows = definition.rows.filter((field) => field !== DATA_AXIS);
  definition.columns = definition.columns.filter((field) => field !== DATA_AXIS);
}
