import type { ClassDefinition } from '../protocol';
import { TableStyle, tableStyleClass } from './table-style';

/** A style of PivotTables. */
export class PivotTableStyle extends TableStyle {
  override readonly kind = 'pivot';

  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = tableStyleClass(
  'PivotTableStyle',
  (context, model) => new PivotTableStyle(context, model.name, model),
);
