import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import type { SheetModel } from '../workbook/sheet';
import { eventMethods, renamedEventMethods } from './events/event-methods';
import { EventType, WORKBOOK_TARGET } from './events/event-registrations';
import { ExcelObject } from './excel-object';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }

  /** A sheet by Id or name; quotes around a name are allowed, as in Excel. */
  find(key: unknown): Worksheet | null {
    const wanted = args.text(key);
    const unquoted = /^'.*'$/s.test(wanted) ? wanted.slice(1, -1).replace(/''/g, "'") : wanted;
    const sheet = this.workbook.sheetById(wanted) ?? this.workbook.sheetByName(unquoted);
    return sheet && new Worksheet(this.context, sheet);
  }

  sheets(visibleOnly: unknown): SheetModel[] {
    const all = this.workbook.sheets;
    return args.optional(visibleOnly, args.boolean, false)
      ? all.filter(({ visibility }) => visibility === 'Visible')
      : all;
  }

  edge(visibleOnly: unknown, at: 0 | -1): Worksheet {
    const sheet = this.sheets(visibleOnly).at(at);
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.context, sheet);
  }
}

const atWorkbook = (): string => WORKBOOK_TARGET;

const definition = defineClass<WorksheetCollection>('WorksheetCollection', {
  items: (self) => self.workbook.sheets.map((sheet) => new Worksheet(self.context, sheet)),
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(1, (self, name) => {
      const wanted = args.optional<string | undefined>(name, args.text, undefined);
      return new Worksheet(self.context, self.workbook.addSheet(wanted));
    }),
    GetActiveWorksheet: objectMethod(0, (self) => new Worksheet(self.context, self.workbook.activeSheet)),
    GetCount: valueMethod(1, (self, visibleOnly) => self.sheets(visibleOnly).length),
    GetFirst: objectMethod(1, (self, visibleOnly) => self.edge(visibleOnly, 0)),
    GetLast: objectMethod(1, (self, visibleOnly) => self.edge(visibleOnly, -1)),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
    ...eventMethods('ActivatedEvent', EventType.WorksheetActivated, atWorkbook),
    ...eventMethods('DeactivatedEvent', EventType.WorksheetDeactivated, atWorkbook),
    ...eventMethods('AddedEvent', EventType.WorksheetAdded, atWorkbook),
    ...eventMethods('DeletedEvent', EventType.WorksheetDeleted, atWorkbook),
    ...eventMethods('CalculatedEvent', EventType.WorksheetCalculated, atWorkbook),
    ...eventMethods('FormulaChangedEvent', EventType.WorksheetFormulaChanged, atWorkbook),
    ...eventMethods('DataChangedEvent', EventType.WorksheetChanged, atWorkbook),
    ...eventMethods('FormatChangedEvent', EventType.WorksheetFormatChanged, atWorkbook),
    ...eventMethods('RowHiddenChangedEvent', EventType.WorksheetRowHiddenChanged, atWorkbook),
    ...eventMethods('RowSortedEvent', EventType.WorksheetRowSorted, atWorkbook),
    ...eventMethods('ColumnSortedEvent', EventType.WorksheetColumnSorted, atWorkbook),
    ...eventMethods('ProtectionChangedEvent', EventType.WorksheetProtectionChanged, atWorkbook),
    ...renamedEventMethods('NameChanged', EventType.WorksheetNameChanged, atWorkbook),
    ...renamedEventMethods('VisibilityChanged', EventType.WorksheetVisibilityChanged, atWorkbook),
    ...renamedEventMethods('Moved', EventType.WorksheetMoved, atWorkbook),
    ...eventMethods('SingleClickedEvent', EventType.WorksheetSingleClicked, atWorkbook),
    ...eventMethods('SelectionChangedEvent', EventType.WorksheetSelectionChanged, atWorkbook),
  },
});
