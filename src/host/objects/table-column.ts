import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import { lastRow, type Bounds } from '../workbook/bounds';
import { tableFilterTarget } from '../workbook/filters/filter-target';
import type { TableColumnModel, TableModel } from '../workbook/table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { Filter } from './filters/filter';
import { setCriteria } from './filters/filter-changes';
import { Range } from './range';
import { readValues, writeValues } from './range-values';
import { deleteTableColumn } from './table-column-changes';

export class TableColumn extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly table: TableModel,
    readonly id: number,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get index(): number {
    const index = this.table.columns.findIndex(({ id }) => id === this.id);
    if (index < 0) throw itemNotFound('The column was deleted.');
    return index;
  }

  get column(): TableColumnModel {
    return this.table.columns[this.index] as TableColumnModel;
  }

  /** The part of some rows of the table that lies in the column. */
  part(rows: Bounds): Range {
    const strip = { ...rows, column: this.table.bounds.column + this.index, columnCount: 1 };
    return new Range(this.context, this.table.sheet, strip);
  }

  get header(): Range {
    if (!this.table.showHeaders) throw itemNotFound('The table shows no header row.');
    return this.part(this.table.header);
  }

  /** The rows that only this column's filter hides are shown first. */
  delete(): void {
    const target = tableFilterTarget(this.table);
    if (target && this.column.filter && this.table.columns.length > 1)
      setCriteria(target, this.index, null, this.context.locale);
    deleteTableColumn(this.table, this.index);
  }

  get totals(): Range {
    if (!this.table.showTotals) throw itemNotFound('The table shows no totals row.');
    return this.part({ ...this.table.bounds, row: lastRow(this.table.bounds), rowCount: 1 });
  }
}

const definition = defineClass<TableColumn>('TableColumn', {
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    Index: { get: (self) => self.index },
    /** Writing the header cell renames the column, and formulas follow. */
    Name: {
      get: (self) => self.column.name,
      set: (self, value) => writeValues(self.header, [[`'${args.text(value)}`]]),
    },
    Values: {
      get: (self) => readValues(self.part(self.table.bounds)),
      set: (self, value) => writeValues(self.part(self.table.bounds), value),
    },
  },
  navigation: { Filter: (self) => new Filter(self.context, self.table, () => self.index) },
  methods: {
    Delete: valueMethod(0, (self) => self.delete()),
    GetDataBodyRange: objectMethod(0, (self) => self.part(self.table.body)),
    GetHeaderRowRange: objectMethod(0, (self) => self.header),
    GetRange: objectMethod(0, (self) => self.part(self.table.bounds)),
    GetTotalRowRange: objectMethod(0, (self) => self.totals),
  },
});
