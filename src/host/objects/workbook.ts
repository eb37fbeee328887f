import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import { bounds } from '../workbook/bounds';
import { Application } from './application';
import { CommentCollection } from './comments/comment-collection';
import { CustomXmlPartCollection } from './custom-xml-part-collection';
import { DocumentPropertiesObject } from './document-properties';
import { rangeOfEventReference } from './events/event-references';
import { activeChartOf, noActiveChart } from './charts/active-chart';
import { ExcelObject } from './excel-object';
import { Functions } from './functions';
import { NamedItemCollection } from './named-item-collection';
import { PivotTableCollection } from './pivot-table-collection';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { Runtime } from './runtime';
import { SettingCollection } from './setting-collection';
import { StyleCollection } from './style-collection';
import { TableCollection } from './table-collection';
import { WorkbookProtection } from './workbook-protection';
import { WorksheetCollection } from './worksheet-collection';

/** The version that Excel 2019 and later write into files. */
const CALCULATION_ENGINE = 191029;

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
    UsePrecisionAsDisplayed: { get: () => false },
    AutoSave: { get: () => false },
  },
  navigation: {
    Application: (self) => new Application(self.context),
    Comments: (self) => new CommentCollection(self.context, null),
    CustomXmlParts: (self) => new CustomXmlPartCollection(self.context),
    Functions: (self) => new Functions(self.context),
    Names: (self) => new NamedItemCollection(self.context, null),
    PivotTables: (self) => new PivotTableCollection(self.context, null),
    Properties: (self) => new DocumentPropertiesObject(self.context),
    Protection: (self) => new WorkbookProtection(self.context),
    Settings: (self) => new SettingCollection(self.context),
    Styles: (self) => new StyleCollection(self.context),
    Tables: (self) => new TableCollection(self.context, null),
    Worksheets: (self) => new WorksheetCollection(self.context),
    _Runtime: (self) => new Runtime(self.context),
  },
  methods: {
    GetActiveChart: objectMethod(0, (self) => activeChartOf(self.context) ?? noActiveChart()),
    GetActiveChartOrNullObject: objectMethod(0, (self) => activeChartOf(self.context)),
    // The co-author of the embedded host is played by tests; nobody else edits.
    GetIsActiveCollabSession: valueMethod(0, () => false),
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
