import { defineClass, itemNotFound, valueMethod, type ClassDefinition } from '../protocol';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';

export class Setting extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly key: string,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get value(): unknown {
    const text = this.workbook.settings.get(this.key);
    if (text === undefined) throw itemNotFound('The setting was deleted.');
    return JSON.parse(text);
  }
}

const definition = defineClass<Setting>('Setting', {
  identity: (self) => ({ _Id: self.key }),
  scalars: {
    Key: { get: (self) => self.key },
    Value: {
      get: (self) => self.value,
      set: (self, value) => {
        self.workbook.settings.set(self.key, JSON.stringify(value));
        self.workbook.emit({ kind: 'settings' });
      },
    },
  },
  methods: {
    Delete: valueMethod(0, (self) => {
      self.workbook.settings.delete(self.key);
      self.workbook.emit({ kind: 'settings' });
    }),
  },
});
