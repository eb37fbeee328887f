import { defineClass, type ClassDefinition } from '../protocol';
import { DatetimeFormatInfo } from './datetime-format-info';
import { ExcelObject } from './excel-object';
import { NumberFormatInfo } from './number-format-info';

export class CultureInfo extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<CultureInfo>('CultureInfo', {
  scalars: { Name: { get: (self) => self.context.locale.name } },
  navigation: {
    DatetimeFormat: (self) => new DatetimeFormatInfo(self.context),
    NumberFormat: (self) => new NumberFormatInfo(self.context),
  },
});
