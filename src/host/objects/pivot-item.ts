import { args, defineClass, invalidArgument, itemNotFound, type ClassDefinition } from '../protocol';
import { entryText, itemKey } from '../pivots';
import type { PivotFieldState, PivotItemState } from '../workbook/pivot-definition';
import type { PivotTableModel } from '../workbook/pivot-table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { fieldIndex, fieldSource, fieldState } from './pivot-fields';
import { setItemVisible } from './pivot-item-visibility';
import { updatePivot } from './pivot-update';

/** A distinct value of a field. */
export class PivotItem extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly pivot: PivotTableModel,
    readonly fieldId: string,
    /** The value in the form in which items are told from each other. */
    readonly key: string,
  ) {
    super(context);
  }

  static at(context: ExcelContext, pivot: PivotTableModel, field: number, item: number): PivotItem {
    const { name, items } = fieldSource(pivot, field);
    return new PivotItem(context, pivot, name, itemKey(items[item] as (typeof items)[number]));
  }

  /** The item of an id, of whatever field; null when there is none. */
  static byId(context: ExcelContext, pivot: PivotTableModel, id: string): PivotItem | null {
    for (const { name, items } of pivot.cache.fields)
      for (const item of items)
        if (itemId(name, itemKey(item)) === id) return new PivotItem(context, pivot, name, itemKey(item));
    return null;
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get id(): string {
    return itemId(this.fieldId, this.key);
  }

  get field(): number {
    return fieldIndex(this.pivot, this.fieldId);
  }

  get item(): number {
    const index = fieldSource(this.pivot, this.field).items.findIndex((item) => itemKey(item) === this.key);
    if (index < 0) throw itemNotFound('The item is not in the source any more.');
    return index;
  }

  get name(): string {
    return entryText(this.pivot, { field: this.field, item: this.item }, this.context.locale);
  }

  get own(): PivotItemState {
    return fieldState(this.pivot, this.field).items[this.item] ?? {};
  }

  change(change: (state: PivotFieldState, item: number) => void): void {
    const { field, item } = this;
    updatePivot(this.context, this.pivot, (definition) => change(definition.fields[field] as PivotFieldState, item));
  }

  /** Raises `InvalidArgument` for a name that another item of the field has. */
  rename(name: string): void {
    const { field, item, pivot } = this;
    const taken = fieldSource(pivot, field).items.some(
      (_, other) =>
        other !== item &&
        entryText(pivot, { field, item: other }, this.context.locale).toLowerCase() === name.toLowerCase(),
    );
    if (name === '' || taken) throw invalidArgument(`"${name}" cannot be the name of the item.`);
    this.change((state) => (state.items[item] = { ...state.items[item], caption: name }));
  }
}

export const itemId = (field: string, key: string): string => `[${field}].&[${key}]`;

const definition = defineClass<PivotItem>('PivotItem', {
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    Name: { get: (self) => self.name, set: (self, value) => self.rename(args.text(value)) },
    IsExpanded: {
      get: (self) => !self.own.collapsed,
      set: (self, value) => {
        const collapsed = !args.boolean(value);
        self.change((state, item) => (state.items[item] = { ...state.items[item], collapsed }));
      },
    },
    Visible: {
      get: (self) => !self.own.hidden,
      set: (self, value) => {
        const visible = args.boolean(value);
        self.change((state, item) => setItemVisible(state, item, visible));
      },
    },
  },
});
