import { args, ApiError, defineClass, valueMethod, type ClassDefinition } from '../protocol';
import { ExcelObject } from './excel-object';
import { checkPassword, legacyHash } from './password-hash';

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
        attributes: { lockStructure: '1', ...(given ? { workbookPassword: legacyHash(given) } : {}) },
      };
    }),
    Unprotect: valueMethod(1, (self, password) => {
      const state = self.workbook.protection;
      if (!state) return;
      const { attributes } = state;
      checkPassword(
        'WorkbookProtection.unprotect',
        { legacy: attributes['workbookPassword'], modern: attributes['workbookHashValue'] },
        args.optional(password, args.text, ''),
      );
      self.workbook.protection = null;
    }),
  },
});
