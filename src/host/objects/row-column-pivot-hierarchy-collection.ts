import { defineClass, invalidArgument, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import type { PivotTableModel } from '../workbook/pivot-table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { addToAxis, axisFields, removeFromAxis } from './pivot-axis';
import { fieldSource, findField } from './pivot-fields';
import { RowColumnPivotHierarchy } from './row-column-pivot-hierarchy';

/** The hierarchies that give rows, or columns, from the outside in. */
export class RowColumnPivotHierarchyCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly pivot: PivotTableModel,
    readonly axis: 'rows' | 'columns',
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get fields(): number[] {
    return axisFields(this.pivot.definition, this.axis);
  }

  at(field: number): RowColumnPivotHierarchy {
    return this.named(fieldSource(this.pivot, field).name);
  }

  named(id: string): RowColumnPivotHierarchy {
    return new RowColumnPivotHierarchy(this.context, this.pivot, this.axis, id);
  }

  find(key: unknown): RowColumnPivotHierarchy | null {
    const field = findField(this.pivot, key, this.fields);
    return field < 0 ? null : this.at(field);
  }

  remove(hierarchy: unknown): void {
    if (!(hierarchy instanceof RowColumnPivotHierarchy))
      throw invalidArgument('A hierarchy of this axis was expected.');
    removeFromAxis(this.context, this.pivot, this.axis, hierarchy.field);
  }
}

const definition = defineClass<RowColumnPivotHierarchyCollection>('RowColumnPivotHierarchyCollection', {
  items: (self) => self.fields.map((field) => self.at(field)),
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(1, (self, hierarchy) => self.named(addToAxis(self.context, self.pivot, self.axis, hierarchy))),
    GetCount: valueMethod(0, (self) => self.fields.length),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
    Remove: valueMethod(1, (self, hierarchy) => self.remove(hierarchy)),
  },
});
