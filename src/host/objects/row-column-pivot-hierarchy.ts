import { args, defineClass, itemNotFound, valueMethod, type ClassDefinition } from '../protocol';
import { fieldCaption } from '../pivots';
import type { PivotTableModel } from '../workbook/pivot-table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { axisFields, moveOnAxis, resetField } from './pivot-axis';
import { PivotFieldCollection } from './pivot-field-collection';
import { fieldIndex } from './pivot-fields';
import { renameField } from './pivot-hierarchy';

/** A hierarchy on the axis of rows or columns. */
export class RowColumnPivotHierarchy extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly pivot: PivotTableModel,
    readonly axis: 'rows' | 'columns',
    readonly id: string,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** Refused with `ItemNotFound` once the hierarchy has left the axis. */
  get field(): number {
    const field = fieldIndex(this.pivot, this.id);
    if (!this.pivot.definition[this.axis].includes(field)) throw itemNotFound('The hierarchy has left the axis.');
    return field;
  }
}

const definition = defineClass<RowColumnPivotHierarchy>('RowColumnPivotHierarchy', {
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    Name: {
      get: (self) => fieldCaption(self.pivot, self.field),
      set: (self, value) => renameField(self.context, self.pivot, self.field, args.text(value)),
    },
    Position: {
      get: (self) => axisFields(self.pivot.definition, self.axis).indexOf(self.field),
      set: (self, value) => moveOnAxis(self.context, self.pivot, self.axis, self.field, args.integer(value)),
    },
  },
  navigation: { Fields: (self) => new PivotFieldCollection(self.context, self.pivot, self.id) },
  methods: { SetToDefault: valueMethod(0, (self) => resetField(self.context, self.pivot, self.field)) },
});
