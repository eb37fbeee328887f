import { args, defineClass, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import type { PivotTableModel } from '../workbook/pivot-table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { fieldIndex, fieldState } from './pivot-fields';
import { PivotItem } from './pivot-item';

/** The items of a field in the order in which they are shown, hidden ones included; or a choice of items of several fields. */
export class PivotItemCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly pivot: PivotTableModel,
    readonly fieldId: string,
    private readonly chosen: PivotItem[] | null = null,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get items(): PivotItem[] {
    if (this.chosen) return this.chosen;
    const field = fieldIndex(this.pivot, this.fieldId);
    return fieldState(this.pivot, field).order.map((item) => PivotItem.at(this.context, this.pivot, field, item));
  }

  find(key: unknown): PivotItem | null {
    const wanted = args.text(key);
    const { items } = this;
    return (
      items.find(({ id }) => id === wanted) ??
      items.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()) ??
      null
    );
  }
}

const definition = defineClass<PivotItemCollection>('PivotItemCollection', {
  items: (self) => self.items,
  item: (self, key) => self.find(key),
  methods: {
    GetCount: valueMethod(0, (self) => self.items.length),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
  },
});
