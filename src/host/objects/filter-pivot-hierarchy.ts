import { args, defineClass, itemNotFound, valueMethod, type ClassDefinition } from '../protocol';
import { fieldCaption } from '../pivots';
import type { PivotTableModel } from '../workbook/pivot-table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { axisFields, moveOnAxis, resetField } from './pivot-axis';
import { PivotFieldCollection } from './pivot-field-collection';
import { fieldIndex, fieldState } from './pivot-fields';
import { renameField } from './pivot-hierarchy';
import { showAllItems } from './pivot-item-visibility';
import { updatePivot } from './pivot-update';

/** A hierarchy above the PivotTable that chooses which records count. */
export class FilterPivotHierarchy extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly pivot: PivotTableModel,
    readonly id: string,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get field(): number {
    const field = fieldIndex(this.pivot, this.id);
    if (!this.pivot.definition.filters.includes(field)) throw itemNotFound('The hierarchy is no filter any more.');
    return field;
  }

  /** With one item only, a choice of several gives way to all. */
  allowSeveral(allowed: boolean): void {
    const { field, pivot } = this;
    updatePivot(this.context, pivot, () => {
      const state = fieldState(pivot, field);
      state.multipleItems = allowed;
      const shown = state.order.filter((item) => !state.items[item]?.hidden);
      if (!allowed && shown.length > 1) showAllItems(state);
    });
  }
}

const definition = defineClass<FilterPivotHierarchy>('FilterPivotHierarchy', {
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    Name: {
      get: (self) => fieldCaption(self.pivot, self.field),
      set: (self, value) => renameField(self.context, self.pivot, self.field, args.text(value)),
    },
    Position: {
      get: (self) => axisFields(self.pivot.definition, 'filters').indexOf(self.field),
      set: (self, value) => moveOnAxis(self.context, self.pivot, 'filters', self.field, args.integer(value)),
    },
    EnableMultipleFilterItems: {
      get: (self) => fieldState(self.pivot, self.field).multipleItems,
      set: (self, value) => self.allowSeveral(args.boolean(value)),
    },
  },
  navigation: { Fields: (self) => new PivotFieldCollection(self.context, self.pivot, self.id) },
  methods: { SetToDefault: valueMethod(0, (self) => resetField(self.context, self.pivot, self.field)) },
});
