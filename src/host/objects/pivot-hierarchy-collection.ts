import { defineClass, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import type { PivotTableModel } from '../workbook/pivot-table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { findField, fieldSource } from './pivot-fields';
import { PivotHierarchy } from './pivot-hierarchy';

/** All columns of the source. */
export class PivotHierarchyCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly pivot: PivotTableModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get items(): PivotHierarchy[] {
    return this.pivot.cache.fields.map(({ name }) => new PivotHierarchy(this.context, this.pivot, name));
  }

  find(key: unknown): PivotHierarchy | null {
    const field = findField(this.pivot, key, [...this.pivot.cache.fields.keys()]);
    return field < 0 ? null : new PivotHierarchy(this.context, this.pivot, fieldSource(this.pivot, field).name);
  }
}

const definition = defineClass<PivotHierarchyCollection>('PivotHierarchyCollection', {
  items: (self) => self.items,
  item: (self, key) => self.find(key),
  methods: {
    GetCount: valueMethod(0, (self) => self.items.length),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
  },
});
