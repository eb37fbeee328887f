import { args, ApiError, defineClass, valueMethod, type ClassDefinition } from '../protocol';
import { ExcelObject } from './excel-object';
import { checkPassword, passwordAttributes } from './password-hash';

/** Protection of the structure: no sheet may be added, removed, moved, renamed, hidden or shown. */
export class WorkbookProtection extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<WorkbookProtection>('WorkbookProtection', {
  scalars: { Protected: { get: (self) => self.workbook.protection?.lockStructure ?? false } },
  methods: {
    Protect: valueMethod(1, (self, password) => {
      if (self.workbook.protection?.lockStructure)
        throw new ApiError('InvalidOperation', 'The structure is already protected.');
      const given = args.optional(password, args.text, '');
      self.workbook.protection = {
        lockStructure: true,
        attributes: { ...passwordAttributes('workbook', given), lockStructure: '1' },
      };
    }),
    Unprotect: valueMethod(1, (self, password) => {
      const state = self.workbook.protection;
      if (!state) return;
      const given = args.optional(password, args.text, '');
      checkPassword('WorkbookProtection.unprotect', 'workbook', state.attributes, given);
      self.workbook.protection = null;
    }),
  },
});
