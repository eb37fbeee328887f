import { defineClass, invalidArgument, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import type { PivotTableModel } from '../workbook/pivot-table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { FilterPivotHierarchy } from './filter-pivot-hierarchy';
import { addToAxis, removeFromAxis } from './pivot-axis';
import { fieldSource, findField } from './pivot-fields';

/** The hierarchies that filter the whole PivotTable, from top to bottom. */
export class FilterPivotHierarchyCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly pivot: PivotTableModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  named(id: string): FilterPivotHierarchy {
    return new FilterPivotHierarchy(this.context, this.pivot, id);
  }

  find(key: unknown): FilterPivotHierarchy | null {
    const field = findField(this.pivot, key, this.pivot.definition.filters);
    return field < 0 ? null : this.named(fieldSource(this.pivot, field).name);
  }

  remove(hierarchy: unknown): void {
    if (!(hierarchy instanceof FilterPivotHierarchy)) throw invalidArgument('A filter hierarchy was expected.');
    removeFromAxis(this.context, this.pivot, 'filters', hierarchy.field);
  }
}

const definition = defineClass<FilterPivotHierarchyCollection>('FilterPivotHierarchyCollection', {
  items: (self) => self.pivot.definition.filters.map((field) => self.named(fieldSource(self.pivot, field).name)),
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(1, (self, hierarchy) => self.named(addToAxis(self.context, self.pivot, 'filters', hierarchy))),
    GetCount: valueMethod(0, (self) => self.pivot.definition.filters.length),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
    Remove: valueMethod(1, (self, hierarchy) => self.remove(hierarchy)),
  },
});
