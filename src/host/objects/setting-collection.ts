import { args, defineClass, invalidArgument, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import { ExcelObject } from './excel-object';
import { Setting } from './setting';

/** Settings of the add-in, kept in the file; the Common API's `Office.context.document.settings` holds the same. */
export class SettingCollection extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }

  find(key: unknown): Setting | null {
    const name = args.text(key);
    return this.workbook.settings.has(name) ? new Setting(this.context, name) : null;
  }

  add(key: string, value: unknown): Setting {
    if (key === '' || value === null) throw invalidArgument('A setting needs a key and a value.');
    this.workbook.settings.set(key, JSON.stringify(value));
    this.workbook.emit({ kind: 'settings' });
    return new Setting(this.context, key);
  }
}

const definition = defineClass<SettingCollection>('SettingCollection', {
  items: (self) => [...self.workbook.settings.keys()].map((key) => new Setting(self.context, key)),
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(2, (self, key, value) => self.add(args.text(key), value)),
    GetCount: valueMethod(0, (self) => self.workbook.settings.size),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
  },
});
