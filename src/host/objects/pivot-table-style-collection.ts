import type { ClassDefinition } from '../protocol';
import type { TableStyleModel } from '../workbook/table-styles';
import { PivotTableStyle } from './pivot-table-style';
import { TableStyleCollection, tableStyleCollectionClass } from './table-style-collection';

/** The styles of PivotTables that the workbook knows. */
export class PivotTableStyleCollection extends TableStyleCollection {
  override readonly kind = 'pivot';

  override get definition(): ClassDefinition {
    return definition;
  }

  override wrap(name: string, model: TableStyleModel | null): PivotTableStyle {
    return new PivotTableStyle(this.context, name, model);
  }
}

const definition = tableStyleCollectionClass('PivotTableStyleCollection');
