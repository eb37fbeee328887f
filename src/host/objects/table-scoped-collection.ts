import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import { intersect, sameBounds } from '../workbook/bounds';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import type { Range } from './range';
import { Table } from './table';

/** The tables that touch a range. */
export class TableScopedCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly tables: Table[],
  ) {
    super(context);
  }

  /** Tables that overlap a range, or lie in it whole. */
  static within(range: Range, fullyContained: boolean): TableScopedCollection {
    const tables = range.sheet.tables.filter((table) => {
      const common = intersect(table.bounds, range.bounds);
      return common !== null && (!fullyContained || sameBounds(common, table.bounds));
    });
    return new TableScopedCollection(
      range.context,
      tables.map((table) => new Table(range.context, table)),
    );
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  find(key: unknown): Table | null {
    const wanted = args.text(key).toLowerCase();
    return this.tables.find((table) => table.id === wanted || table.table.name.toLowerCase() === wanted) ?? null;
  }
}

const definition = defineClass<TableScopedCollection>('TableScopedCollection', {
  items: (self) => self.tables,
  item: (self, key) => self.find(key),
  methods: {
    GetCount: valueMethod(0, (self) => self.tables.length),
    GetFirst: objectMethod(0, (self) => {
      const first = self.tables[0];
      if (!first) throw itemNotFound();
      return first;
    }),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
  },
});
