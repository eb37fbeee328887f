import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import type { TableModel } from '../workbook/table';
import { addTableColumn } from './table-column-changes';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { TableColumn } from './table-column';

export class TableColumnCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly table: TableModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get items(): TableColumn[] {
    return this.table.columns.map(({ id }) => new TableColumn(this.context, this.table, id));
  }

  /** A column by Id (a number) or by name; numbers as text are Ids when there is no such name. */
  find(key: unknown): TableColumn | null {
    const byName = typeof key === 'string' ? this.table.columnByName(key) : -1;
    const id = this.table.columns[byName]?.id ?? Number(key);
    return this.table.columns.some((column) => column.id === id) ? new TableColumn(this.context, this.table, id) : null;
  }
}

const definition = defineClass<TableColumnCollection>('TableColumnCollection', {
  scalars: { Count: { get: (self) => self.table.columns.length } },
  items: (self) => self.items,
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(3, (self, index, values, name) => {
      const id = addTableColumn(self.context, self.table, index, values, name);
      return new TableColumn(self.context, self.table, id);
    }),
    GetCount: valueMethod(0, (self) => self.table.columns.length),
    GetItemAt: objectMethod(1, (self, index) => {
      const column = self.items[args.integer(index)];
      if (!column) throw itemNotFound();
      return column;
    }),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
  },
});
