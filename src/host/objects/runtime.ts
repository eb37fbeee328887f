import { args, defineClass, type ClassDefinition } from '../protocol';
import { ExcelObject } from './excel-object';

/** `context.runtime`. */
export class Runtime extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<Runtime>('Runtime', {
  scalars: {
    EnableEvents: {
      get: (self) => self.context.events.enabled,
      set: (self, value) => {
        self.context.events.enabled = args.boolean(value);
      },
    },
  },
});
