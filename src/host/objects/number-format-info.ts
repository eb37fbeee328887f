import { defineClass, type ClassDefinition } from '../protocol';
import { ExcelObject } from './excel-object';

export class NumberFormatInfo extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<NumberFormatInfo>('NumberFormatInfo', {
  scalars: {
    NumberDecimalSeparator: { get: (self) => self.context.locale.decimal },
    NumberGroupSeparator: { get: (self) => self.context.locale.group },
  },
});
