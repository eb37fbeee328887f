import { args, defineClass, type ClassDefinition } from '../protocol';
import { fieldCaption } from '../pivots';
import type { PivotTableModel } from '../workbook/pivot-table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { PivotFieldCollection } from './pivot-field-collection';
import { checkFieldName, fieldIndex, fieldState } from './pivot-fields';
import { updatePivot } from './pivot-update';

/** A column of the source, wherever it stands in the PivotTable. */
export class PivotHierarchy extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly pivot: PivotTableModel,
    /** Header of the source column. */
    readonly id: string,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get field(): number {
    return fieldIndex(this.pivot, this.id);
  }

  get name(): string {
    return fieldCaption(this.pivot, this.field);
  }

  rename(name: string): void {
    renameField(this.context, this.pivot, this.field, name);
  }
}

export function renameField(context: ExcelContext, pivot: PivotTableModel, field: number, name: string): void {
  checkFieldName(pivot, name, { field });
  updatePivot(context, pivot, () => {
    fieldState(pivot, field).caption = name === pivot.cache.fields[field]?.name ? null : name;
  });
}

const definition = defineClass<PivotHierarchy>('PivotHierarchy', {
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    Name: { get: (self) => self.name, set: (self, value) => self.rename(args.text(value)) },
  },
  navigation: { Fields: (self) => new PivotFieldCollection(self.context, self.pivot, self.id) },
});
