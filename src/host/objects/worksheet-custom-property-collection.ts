import { args, defineClass, invalidArgument, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import type { SheetModel } from '../workbook/sheet';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { WorksheetCustomProperty } from './worksheet-custom-property';

/** Name and value pairs kept with a sheet; keys are compared without regard to case. */
export class WorksheetCustomPropertyCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly sheet: SheetModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  find(key: unknown): WorksheetCustomProperty | null {
    const wanted = args.text(key).toLowerCase();
    const known = [...this.sheet.customProperties.keys()].find((name) => name.toLowerCase() === wanted);
    return known === undefined ? null : new WorksheetCustomProperty(this.context, this.sheet, known);
  }

  add(key: string, value: string): WorksheetCustomProperty {
    if (key === '' || key.length > 255) throw invalidArgument('A key has 1 to 255 characters.');
    const name = this.find(key)?.key ?? key;
    this.sheet.customProperties.set(name, value);
    return new WorksheetCustomProperty(this.context, this.sheet, name);
  }
}

const definition = defineClass<WorksheetCustomPropertyCollection>('WorksheetCustomPropertyCollection', {
  items: (self) =>
    [...self.sheet.customProperties.keys()].map((key) => new WorksheetCustomProperty(self.context, self.sheet, key)),
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(2, (self, key, value) => self.add(args.text(key), args.text(value))),
    GetCount: valueMethod(0, (self) => self.sheet.customProperties.size),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
  },
});
