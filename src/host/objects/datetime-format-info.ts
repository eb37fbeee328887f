import { toLocalFormat } from '../formats';
import { defineClass, type ClassDefinition } from '../protocol';
import { ExcelObject } from './excel-object';

export class DatetimeFormatInfo extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<DatetimeFormatInfo>('DatetimeFormatInfo', {
  scalars: {
    DateSeparator: { get: () => '/' },
    TimeSeparator: { get: () => ':' },
    ShortDatePattern: { get: (self) => toLocalFormat(self.context.locale.shortDate, self.context.locale) },
    LongDatePattern: { get: (self) => toLocalFormat(self.context.locale.longDate, self.context.locale) },
    LongTimePattern: { get: (self) => self.context.locale.time },
  },
});
