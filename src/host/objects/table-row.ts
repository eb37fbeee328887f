import { defineClass, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import type { TableModel } from '../workbook/table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { Range } from './range';
import { readValues, writeValues } from './range-values';
import { deleteTableRows } from './table-row-changes';

/** A row of the body, by position. */
export class TableRow extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly table: TableModel,
    readonly index: number,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get range(): Range {
    const { body } = this.table;
    return new Range(this.context, this.table.sheet, { ...body, row: body.row + this.index, rowCount: 1 });
  }
}

const definition = defineClass<TableRow>('TableRow', {
  scalars: {
    Index: { get: (self) => self.index },
    Values: { get: (self) => readValues(self.range), set: (self, value) => writeValues(self.range, value) },
  },
  methods: {
    Delete: valueMethod(0, (self) => deleteTableRows(self.table, self.index, 1)),
    GetRange: objectMethod(0, (self) => self.range),
  },
});
