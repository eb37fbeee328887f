import { args, defineClass, invalidArgument, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import { willChangeDocument } from './access';
import { checkedValue, CustomProperty } from './custom-property';
import { ExcelObject } from './excel-object';

/** Properties of the document under names of the users' choice; names are compared without regard to case. */
export class CustomPropertyCollection extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }

  get keys(): string[] {
    return [...this.workbook.customProperties.keys()];
  }

  find(key: unknown): CustomProperty | null {
    const wanted = args.text(key).toLowerCase();
    const known = this.keys.find((name) => name.toLowerCase() === wanted);
    return known === undefined ? null : new CustomProperty(this.context, known);
  }

  add(key: string, value: unknown): CustomProperty {
    willChangeDocument(this.workbook);
    if (key === '' || key.length > 255) throw invalidArgument('A key has 1 to 255 characters.');
    const property = this.find(key) ?? new CustomProperty(this.context, key);
    this.workbook.customProperties.set(property.key, checkedValue(value));
    return property;
  }
}

const definition = defineClass<CustomPropertyCollection>('CustomPropertyCollection', {
  items: (self) => self.keys.map((key) => new CustomProperty(self.context, key)),
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(2, (self, key, value) => self.add(args.text(key), value)),
    DeleteAll: valueMethod(0, (self) => {
      willChangeDocument(self.workbook);
      self.workbook.customProperties.clear();
    }),
    GetCount: valueMethod(0, (self) => self.workbook.customProperties.size),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
  },
});
