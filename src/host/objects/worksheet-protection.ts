import { ApiError, args, defineClass, valueMethod, type ClassDefinition } from '../protocol';
import type { SheetModel } from '../workbook/sheet';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { checkPassword, passwordAttributes } from './password-hash';

export class WorksheetProtection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly sheet: SheetModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

/** Options of Office.js and the attribute of the file that forbids the same. */
const ALLOWANCES: [option: string, attribute: string][] = [
  ['allowAutoFilter', 'autoFilter'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowEditObjects', 'objects'],
  ['allowEditScenarios', 'scenarios'],
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowInsertRows', 'insertRows'],
  ['allowPivotTables', 'pivotTables'],
  ['allowSort', 'sort'],
];

/** Absent attributes forbid, but for objects and scenarios, which are free unless forbidden (ECMA-376 part 1, 18.3.1.85). */
const FREE_BY_DEFAULT = new Set(['objects', 'scenarios', 'selectLockedCells', 'selectUnlockedCells']);

function isAllowed(attributes: Record<string, string>, attribute: string): boolean {
  const value = attributes[attribute];
  return value === undefined ? FREE_BY_DEFAULT.has(attribute) : value === '0' || value === 'false';
}

function optionsOf({ sheet }: WorksheetProtection): Record<string, unknown> | null {
  if (!sheet.protection) return null;
  const { attributes } = sheet.protection;
  const allowed = ALLOWANCES.map(([option, attribute]) => [option, isAllowed(attributes, attribute)]);
  const unlocked = isAllowed(attributes, 'selectUnlockedCells');
  const selectionMode = isAllowed(attributes, 'selectLockedCells') ? 'Normal' : unlocked ? 'Unlocked' : 'None';
  return { ...Object.fromEntries(allowed), selectionMode };
}

function attributesFor(options: Record<string, unknown>): Record<string, string> {
  const attributes: Record<string, string> = { sheet: '1' };
  for (const [option, attribute] of ALLOWANCES)
    attributes[attribute] = args.optional(options[option], args.boolean, false) ? '0' : '1';
  const mode = args.optional(options['selectionMode'], args.text, 'Normal');
  if (mode !== 'Normal') attributes['selectLockedCells'] = '1';
  if (mode === 'None') attributes['selectUnlockedCells'] = '1';
  return attributes;
}

function protectionChanged(sheet: SheetModel): void {
  sheet.layoutChanged();
  sheet.workbook.emit({ kind: 'sheetProtection', sheet, isProtected: sheet.protection !== null, source: 'Local' });
}

const definition = defineClass<WorksheetProtection>('WorksheetProtection', {
  scalars: { Protected: { get: (self) => self.sheet.protection !== null }, Options: { get: optionsOf } },
  methods: {
    Protect: valueMethod(2, (self, options, password) => {
      if (self.sheet.protection) throw new ApiError('InvalidOperation', 'The sheet is already protected.');
      const given = args.optional(password, args.text, '');
      const attributes = attributesFor((options ?? {}) as Record<string, unknown>);
      self.sheet.protection = { attributes: { ...passwordAttributes('sheet', given), ...attributes } };
      protectionChanged(self.sheet);
    }),
    Unprotect: valueMethod(1, (self, password) => {
      const { protection } = self.sheet;
      if (!protection) return;
      const given = args.optional(password, args.text, '');
      checkPassword('WorksheetProtection.unprotect', 'sheet', protection.attributes, given);
      self.sheet.protection = null;
      protectionChanged(self.sheet);
    }),
  },
});
