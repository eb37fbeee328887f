import {
  ApiError,
  args,
  defineClass,
  invalidArgument,
  itemNotFound,
  objectMethod,
  valueMethod,
  type ClassDefinition,
} from '../protocol';
import type { TableModel } from '../workbook/table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { isTableFiltered } from './filters/filter-changes';
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

  /** Rows given by number or as objects, the last first. Raises `InvalidArgument` for one that is not there or is given twice. */
  indexes(rows: unknown): number[] {
    if (!Array.isArray(rows)) throw invalidArgument('A list of rows was expected.');
    const given = (rows as unknown[]).map((row) => (row instanceof TableRow ? row.index : args.integer(row)));
    if (new Set(given).size < given.length || given.some((index) => index < 0 || index >= this.count))
      throw invalidArgument(`The table has ${this.count} rows.`);
    return given.sort((a, b) => b - a);
  }
}

/** As documented for the two methods that delete several rows. */
function assertUnfiltered(table: TableModel): void {
  if (isTableFiltered(table)) throw new ApiError('InsertDeleteConflict', 'The table is filtered.');
}

const definition = defineClass<TableRowCollection>('TableRowCollection', {
  scalars: { Count: { get: (self) => self.count } },
  items: (self) => Array.from({ length: self.count }, (_, i) => self.row(i)),
  methods: {
    Add: objectMethod(3, (self, index, values) => self.row(addTableRows(self.context, self.table, index, values))),
    DeleteRows: valueMethod(1, (self, rows) => {
      assertUnfiltered(self.table);
      for (const index of self.indexes(rows)) deleteTableRows(self.table, index, 1);
    }),
    DeleteRowsAt: valueMethod(2, (self, index, count) => {
      assertUnfiltered(self.table);
      deleteTableRows(self.table, args.integer(index), args.optional(count, args.integer, 1));
    }),
    GetCount: valueMethod(0, (self) => self.count),
    GetItemAt: objectMethod(1, (self, index) => self.row(args.integer(index))),
  },
});
