import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import type { TableModel } from '../workbook/table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { TableRow } from './table-row';
import { addTableRows, deleteTableRows } from './table-row-changes';

export class TableRowCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly table: TableModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get count(): number {
    return this.table.body.rowCount;
  }

  row(index: number): TableRow {
    if (index < 0 || index >= this.count) throw itemNotFound(`The table has ${this.count} rows.`);
    return new TableRow(this.context, this.table, index);
  }
}

const definition = defineClass<TableRowCollection>('TableRowCollection', {
  scalars: { Count: { get: (self) => self.count } },
  items: (self) => Array.from({ length: self.count }, (_, i) => self.row(i)),
  methods: {
    Add: objectMethod(3, (self, index, values) => self.row(addTableRows(self.context, self.table, index, values))),
    DeleteRowsAt: valueMethod(2, (self, index, count) =>
      deleteTableRows(self.table, args.integer(index), args.optional(count, args.integer, 1)),
    ),
    GetCount: valueMethod(0, (self) => self.count),
    GetItemAt: objectMethod(1, (self, index) => self.row(args.integer(index))),
  },
});
