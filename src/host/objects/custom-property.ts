import { args, defineClass, invalidArgument, itemNotFound, valueMethod, type ClassDefinition } from '../protocol';
import { customPropertyValue, type CustomPropertyValue } from '../workbook/custom-property';
import { willChangeDocument } from './access';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';

/** A property of the document under a name of the users' choice. */
export class CustomProperty extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly key: string,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get model(): CustomPropertyValue {
    const found = this.workbook.customProperties.get(this.key);
    if (!found) throw itemNotFound('The property was deleted.');
    return found;
  }

  set(value: unknown): void {
    willChangeDocument(this.workbook);
    this.workbook.customProperties.set(this.key, checkedValue(value));
  }
}

/** Text of up to 255 characters, a number, true or false. Raises `InvalidArgument` for anything else. */
export function checkedValue(value: unknown): CustomPropertyValue {
  if (typeof value === 'string' && value.length > 255) throw invalidArgument('A value has up to 255 characters.');
  if (typeof value === 'string' || typeof value === 'boolean') return customPropertyValue(value);
  return customPropertyValue(args.number(value));
}

const definition = defineClass<CustomProperty>('CustomProperty', {
  identity: (self) => ({ _Id: self.key }),
  scalars: {
    Key: { get: (self) => (self.model, self.key) },
    Type: { get: (self) => self.model.type },
    Value: { get: (self) => self.model.value, set: (self, value) => self.set(value) },
  },
  methods: {
    Delete: valueMethod(0, (self) => {
      willChangeDocument(self.workbook);
      self.workbook.customProperties.delete(self.key);
    }),
  },
});
