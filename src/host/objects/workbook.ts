import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import { bounds } from '../workbook/bounds';
import { Application } from './application';
import { CommentCollection } from './comments/comment-collection';
import { CustomXmlPartCollection } from './custom-xml-part-collection';
import { DocumentPropertiesObject } from './document-properties';
import { eventMethods } from './events/event-methods';
import { rangeOfEventReference } from './events/event-references';
import { EventType, WORKBOOK_TARGET } from './events/event-registrations';
import { willChangeDocument } from './access';
import { activeChartOf, noActiveChart } from './charts/active-chart';
import { CALCULATION_ENGINE } from './calculation-engine';
import { ExcelObject } from './excel-object';
import { Functions } from './functions';
import { insertWorksheets } from './insert-worksheets';
import { NamedItemCollection } from './named-item-collection';
import { PivotTableCollection } from './pivot-table-collection';
import { PivotTableStyleCollection } from './pivot-table-style-collection';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { Runtime } from './runtime';
import { SettingCollection } from './setting-collection';
import { StyleCollection } from './style-collection';
import { TableCollection } from './table-collection';
import { TableStyleCollection } from './table-style-collection';
import { closeWorkbook, saveWorkbook, setPrecision } from './workbook-session';
import { WorkbookProtection } from './workbook-protection';
import { WorksheetCollection } from './worksheet-collection';

/** The root of every batch. */
export class Workbook extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }

  get selected(): Range {
    const sheet = this.workbook.activeSheet;
    return new Range(this.context, sheet, sheet.selection);
  }

  get activeCell(): Range {
    const { selection } = this.workbook.activeSheet;
    return new Range(this.context, this.workbook.activeSheet, bounds(selection.row, selection.column));
  }
}

const definition = defineClass<Workbook>('Workbook', {
  scalars: {
    Name: { get: (self) => self.workbook.fileName },
    CalculationEngineVersion: { get: () => CALCULATION_ENGINE },
    IsDirty: {
      get: (self) => self.workbook.isDirty,
      set: (self, value) => {
        self.workbook.isDirty = args.boolean(value);
      },
    },
    ReadOnly: { get: (self) => self.workbook.readOnly },
    AutoSave: { get: (self) => self.workbook.autoSave },
    ChartDataPointTrack: {
      get: (self) => self.workbook.chartDataPointTrack,
      set: (self, value) => {
        willChangeDocument(self.workbook);
        self.workbook.chartDataPointTrack = args.boolean(value);
      },
    },
    PreviouslySaved: { get: (self) => self.workbook.previouslySaved },
    UsePrecisionAsDisplayed: {
      get: (self) => self.workbook.calculation.precisionAsDisplayed,
      set: (self, value) => setPrecision(self.workbook, args.boolean(value)),
    },
  },
  navigation: {
    Application: (self) => new Application(self.context),
    Comments: (self) => new CommentCollection(self.context, null),
    CustomXmlParts: (self) => new CustomXmlPartCollection(self.context),
    Functions: (self) => new Functions(self.context),
    Names: (self) => new NamedItemCollection(self.context, null),
    PivotTableStyles: (self) => new PivotTableStyleCollection(self.context),
    PivotTables: (self) => new PivotTableCollection(self.context, null),
    Properties: (self) => new DocumentPropertiesObject(self.context),
    Protection: (self) => new WorkbookProtection(self.context),
    Settings: (self) => new SettingCollection(self.context),
    Styles: (self) => new StyleCollection(self.context),
    TableStyles: (self) => new TableStyleCollection(self.context),
    Tables: (self) => new TableCollection(self.context, null),
    Worksheets: (self) => new WorksheetCollection(self.context),
    _Runtime: (self) => new Runtime(self.context),
  },
  methods: {
    GetActiveChart: objectMethod(0, (self) => activeChartOf(self.context) ?? noActiveChart()),
    GetActiveChartOrNullObject: objectMethod(0, (self) => activeChartOf(self.context)),
    // The co-author of the embedded host is played by tests; nobody else edits.
    GetIsActiveCollabSession: valueMethod(0, () => false),
    InsertWorksheetsFromBase64: valueMethod(2, insertWorksheets),
    Close: valueMethod(1, (self, behavior) => closeWorkbook(self.workbook, behavior)),
    Save: valueMethod(1, (self, behavior) => saveWorkbook(self.workbook, behavior)),
    ...eventMethods<Workbook>('ActivatedEvent', EventType.WorkbookActivated, () => WORKBOOK_TARGET),
    ...eventMethods<Workbook>('AutoSaveSettingChangedEvent', EventType.AutoSaveChanged, () => WORKBOOK_TARGET),
    GetActiveCell: objectMethod(0, (self) => self.activeCell),
    GetSelectedRange: objectMethod(0, (self) => self.selected),
    GetSelectedRanges: objectMethod(0, (self) => new RangeAreas(self.context, [self.selected])),
    _GetRangeForEventByReferenceId: objectMethod(1, (self, id) => {
      const range = rangeOfEventReference(self.context, args.text(id));
      if (!range) throw itemNotFound('The cells of the event are gone.');
      return range;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: objectMethod(1, (self, id) =>
      rangeOfEventReference(self.context, args.text(id)),
    ),
  },
});
