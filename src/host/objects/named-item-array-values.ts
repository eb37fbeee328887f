import { defineClass, type ClassDefinition } from '../protocol';
import type { CellValue } from '../workbook/cell-value';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { wireType, wireValue } from './range-values';

/** The values of a name that stands for an array, `={1,2;3,4}`. */
export class NamedItemArrayValues extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly rows: CellValue[][],
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  map<T>(of: (value: CellValue) => T): T[][] {
    return this.rows.map((row) => row.map(of));
  }
}

const definition = defineClass<NamedItemArrayValues>('NamedItemArrayValues', {
  scalars: {
    Types: { get: (self) => self.map(wireType) },
    Values: { get: (self) => self.map(wireValue) },
  },
});
