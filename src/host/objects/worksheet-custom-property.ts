import { args, defineClass, itemNotFound, valueMethod, type ClassDefinition } from '../protocol';
import type { SheetModel } from '../workbook/sheet';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';

export class WorksheetCustomProperty extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly sheet: SheetModel,
    readonly key: string,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get value(): string {
    const value = this.sheet.customProperties.get(this.key);
    if (value === undefined) throw itemNotFound('The property was deleted.');
    return value;
  }
}

const definition = defineClass<WorksheetCustomProperty>('WorksheetCustomProperty', {
  identity: (self) => ({ _Id: self.key }),
  scalars: {
    Key: { get: (self) => self.key },
    Value: {
      get: (self) => self.value,
      set: (self, value) => {
        self.sheet.customProperties.set(self.key, args.text(value));
      },
    },
  },
  methods: {
    Delete: valueMethod(0, (self) => {
      self.sheet.customProperties.delete(self.key);
    }),
  },
});
