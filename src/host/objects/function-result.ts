import { defineClass, type ClassDefinition } from '../protocol';
import type { CellValue } from '../workbook/cell-value';
import { ErrorValue } from '../workbook/error-value';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';

export class FunctionResult extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly value: CellValue,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get error(): string | null {
    return this.value instanceof ErrorValue ? this.value.code : null;
  }

  get wireValue(): string | number | boolean | null {
    return this.value instanceof ErrorValue ? this.value.code : this.value;
  }
}

const definition = defineClass<FunctionResult>('FunctionResult', {
  scalars: {
    Error: { get: (self) => self.error },
    Value: { get: (self) => (self.error === null ? self.wireValue : null) },
  },
});
