import {
  args,
  defineClass,
  invalidArgument,
  itemNotFound,
  objectMethod,
  valueMethod,
  type ClassDefinition,
} from '../protocol';
import { MAX_COLUMNS, MAX_ROWS, bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import { ChartCollection } from './charts/chart-collection';
import { colorText } from './color';
import { MAX_CHARACTERS, pixelsToCharacters, setStandardWidth, standardColumnPixels } from './column-width';
import { copySheet } from './copy-sheet';
import { eventMethods, renamedEventMethods } from './events/event-methods';
import { EventType } from './events/event-registrations';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { AutoFilter } from './filters/auto-filter';
import { NamedItemCollection } from './named-item-collection';
import { CommentCollection } from './comments/comment-collection';
import { PageBreakCollection } from './printing/page-break-collection';
import { PageLayout } from './printing/page-layout';
import { PivotTableCollection } from './pivot-table-collection';
import { Range } from './range';
import { resolveAreas, resolveRange } from './range-address';
import { RangeAreas } from './range-areas';
import { findAreas } from './range-find';
import { showOutlineLevels } from './range-outline';
import { usedBounds } from './range-used';
import { ShapeCollection } from './shapes/shape-collection';
import { TableCollection } from './table-collection';
import { WorksheetCustomPropertyCollection } from './worksheet-custom-property-collection';
import { WorksheetFreezePanes } from './worksheet-freeze-panes';
import { WorksheetProtection } from './worksheet-protection';
import { replaceAll } from './range-bulk-methods';
import { enableCalculation, moveSheet, neighbour, renameSheet, setVisibility } from './worksheet-changes';

export class Worksheet extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly model: SheetModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** The sheet; refused with `ItemNotFound` once it is deleted. */
  get sheet(): SheetModel {
    if (!this.workbook.sheets.includes(this.model)) throw itemNotFound('The worksheet was deleted.');
    return this.model;
  }

  get id(): string {
    return this.model.id;
  }

  range(address: unknown): Range {
    const given = args.optional(address, args.text, '');
    return resolveRange(this.context, given === '' ? `1:${MAX_ROWS}` : given, this.sheet);
  }

  /** Without an address the whole sheet, as one area. */
  areas(address: unknown): RangeAreas {
    const given = args.optional(address, args.text, '');
    return given === ''
      ? new RangeAreas(this.context, [this.range(null)])
      : resolveAreas(this.context, given, this.sheet);
  }

  showGridlines(value: unknown): void {
    this.sheet.showGridlines = args.boolean(value);
    this.sheet.layoutChanged();
  }

  showHeadings(value: unknown): void {
    this.sheet.showHeadings = args.boolean(value);
    this.sheet.layoutChanged();
  }

  used(valuesOnly: unknown): Range | null {
    const found = usedBounds(this.sheet, args.optional(valuesOnly, args.boolean, false));
    return found && new Range(this.context, this.sheet, found);
  }

  sibling(visibleOnly: unknown, step: 1 | -1): Worksheet | null {
    const found = neighbour(this.sheet, args.optional(visibleOnly, args.boolean, false), step);
    return found && new Worksheet(this.context, found);
  }

  byIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown): Range {
    const area = bounds(
      args.integer(row, 0, MAX_ROWS - 1),
      args.integer(column, 0, MAX_COLUMNS - 1),
      args.integer(rowCount, 1, MAX_ROWS),
      args.integer(columnCount, 1, MAX_COLUMNS),
    );
    if (area.row + area.rowCount > MAX_ROWS || area.column + area.columnCount > MAX_COLUMNS)
      throw invalidArgument('The range would leave the sheet.');
    return new Range(this.context, this.sheet, area);
  }
}

const own = (self: Worksheet): string => self.id;

const existing = <T>(found: T | null): T => {
  if (found === null) throw itemNotFound();
  return found;
};

const definition = defineClass<Worksheet>('Worksheet', {
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    Name: { get: (self) => self.sheet.name, set: (self, value) => renameSheet(self.sheet, args.text(value)) },
    Position: {
      get: (self) => self.sheet.position,
      set: (self, value) => moveSheet(self.sheet, args.integer(value, 0)),
    },
    Visibility: {
      get: (self) => self.sheet.visibility,
      set: (self, value) => setVisibility(self.sheet, args.oneOf(value, ['Visible', 'Hidden', 'VeryHidden'])),
    },
    TabColor: {
      get: (self) => self.sheet.tabColor ?? '',
      set: (self, value) => {
        const given = args.text(value);
        self.sheet.tabColor = given === '' ? null : colorText(given);
        self.sheet.layoutChanged();
      },
    },
    StandardHeight: { get: (self) => self.sheet.defaultRowHeight },
    StandardWidth: {
      get: (self) => pixelsToCharacters(standardColumnPixels(self.sheet)),
      set: (self, value) => setStandardWidth(self.sheet, args.number(value, 0, MAX_CHARACTERS)),
    },
    ShowGridlines: { get: (self) => self.sheet.showGridlines, set: (self, value) => self.showGridlines(value) },
    ShowHeadings: { get: (self) => self.sheet.showHeadings, set: (self, value) => self.showHeadings(value) },
    // Setters send the two under shorter names than they are loaded and updated by.
    Gridlines: { set: (self, value) => self.showGridlines(value) },
    Headings: { set: (self, value) => self.showHeadings(value) },
    EnableCalculation: {
      get: (self) => self.sheet.enableCalculation,
      set: (self, value) => enableCalculation(self.sheet, args.boolean(value)),
    },
    TabId: { get: (self) => self.sheet.tabId },
  },
  navigation: {
    AutoFilter: (self) => new AutoFilter(self.context, self.sheet, null),
    Charts: (self) => new ChartCollection(self.context, self.sheet),
    CustomProperties: (self) => new WorksheetCustomPropertyCollection(self.context, self.sheet),
    FreezePanes: (self) => new WorksheetFreezePanes(self.context, self.sheet),
    Names: (self) => new NamedItemCollection(self.context, self.sheet),
    PivotTables: (self) => new PivotTableCollection(self.context, self.sheet),
    Protection: (self) => new WorksheetProtection(self.context, self.sheet),
    Comments: (self) => new CommentCollection(self.context, self.sheet),
    PageLayout: (self) => new PageLayout(self.context, self.sheet),
    HorizontalPageBreaks: (self) => new PageBreakCollection(self.context, self.sheet, 'row'),
    VerticalPageBreaks: (self) => new PageBreakCollection(self.context, self.sheet, 'column'),
    Shapes: (self) => new ShapeCollection(self.context, self.sheet),
    Tables: (self) => new TableCollection(self.context, self.sheet),
  },
  methods: {
    Activate: valueMethod(0, (self) => {
      if (self.sheet.visibility !== 'Visible') throw invalidArgument('A hidden sheet cannot be activated.');
      self.workbook.activate(self.sheet);
    }),
    Calculate: valueMethod(1, (self, markAllDirty) =>
      self.workbook.calculateArea({ sheet: self.sheet }, args.optional(markAllDirty, args.boolean, false)),
    ),
    Copy: objectMethod(2, (self, position, relativeTo) => {
      const sheet = copySheet(self.sheet, copyPosition(self.sheet, position, relativeTo));
      return new Worksheet(self.context, sheet);
    }),
    Delete: valueMethod(0, (self) => self.workbook.deleteSheet(self.sheet)),
    GetCell: objectMethod(2, (self, row, column) => self.byIndexes(row, column, 1, 1)),
    GetNext: objectMethod(1, (self, visibleOnly) => existing(self.sibling(visibleOnly, 1))),
    GetNextOrNullObject: objectMethod(1, (self, visibleOnly) => self.sibling(visibleOnly, 1)),
    GetPrevious: objectMethod(1, (self, visibleOnly) => existing(self.sibling(visibleOnly, -1))),
    GetPreviousOrNullObject: objectMethod(1, (self, visibleOnly) => self.sibling(visibleOnly, -1)),
    GetRange: objectMethod(1, (self, address) => self.range(address)),
    GetRangeByIndexes: objectMethod(4, (self, row, column, rows, columns) =>
      self.byIndexes(row, column, rows, columns),
    ),
    GetRanges: objectMethod(1, (self, address) => self.areas(address)),
    // Excel answers the first cell for a blank sheet.
    GetUsedRange: objectMethod(
      1,
      (self, valuesOnly) => self.used(valuesOnly) ?? new Range(self.context, self.sheet, bounds(0, 0)),
    ),
    GetUsedRangeOrNullObject: objectMethod(1, (self, valuesOnly) => self.used(valuesOnly)),
    FindAll: objectMethod(2, (self, text, criteria) => existing(findAll(self, text, criteria))),
    FindAllOrNullObject: objectMethod(2, (self, text, criteria) => findAll(self, text, criteria)),
    ReplaceAll: valueMethod(3, (self, text, by, criteria) => replaceAll(self.range(null), text, by, criteria)),
    ShowOutlineLevels: valueMethod(2, (self, rows, columns) => showOutlineLevels(self.sheet, rows, columns)),
    // How the client finds the copy again in later batches.
    _GetAnotherWorksheetById: objectMethod(1, (self, id) => {
      const sheet = self.workbook.sheetById(args.text(id));
      return new Worksheet(self.context, existing(sheet));
    }),
    _GetSheetById: objectMethod(1, (self, id) => {
      const sheet = self.workbook.sheetById(args.text(id));
      return new Worksheet(self.context, existing(sheet));
    }),
    ...eventMethods('ActivatedEvent', EventType.WorksheetActivated, own),
    ...eventMethods('DeactivatedEvent', EventType.WorksheetDeactivated, own),
    ...eventMethods('CalculatedEvent', EventType.WorksheetCalculated, own),
    ...eventMethods('DataChangedEvent', EventType.WorksheetChanged, own),
    ...eventMethods('FormatChangedEvent', EventType.WorksheetFormatChanged, own),
    ...eventMethods('RowHiddenChangedEvent', EventType.WorksheetRowHiddenChanged, own),
    ...eventMethods('RowSortedEvent', EventType.WorksheetRowSorted, own),
    ...eventMethods('ColumnSortedEvent', EventType.WorksheetColumnSorted, own),
    ...eventMethods('ProtectionChangedEvent', EventType.WorksheetProtectionChanged, own),
    ...renamedEventMethods('NameChanged', EventType.WorksheetNameChanged, own),
    ...renamedEventMethods('VisibilityChanged', EventType.WorksheetVisibilityChanged, own),
    ...eventMethods('FormulaChangedEvent', EventType.WorksheetFormulaChanged, own),
    ...eventMethods('SingleClickedEvent', EventType.WorksheetSingleClicked, own),
    ...eventMethods('SelectionChangedEvent', EventType.WorksheetSelectionChanged, own),
  },
});

/** Where the copy goes; without a word of it, before all others. */
function copyPosition(sheet: SheetModel, type: unknown, relativeTo: unknown): number {
  const position = args.oneOf(args.optional(type, args.text, 'None'), ['None', 'Before', 'After', 'Beginning', 'End']);
  if (position === 'End') return sheet.workbook.sheets.length;
  if (position !== 'Before' && position !== 'After') return 0;
  if (!(relativeTo instanceof Worksheet)) throw invalidArgument('The sheet to place the copy beside is missing.');
  return relativeTo.sheet.position + (position === 'After' ? 1 : 0);
}

function findAll(self: Worksheet, text: unknown, criteria: unknown): RangeAreas | null {
  const whole = bounds(0, 0, MAX_ROWS, MAX_COLUMNS);
  const found = findAreas(self.context, self.sheet, whole, text, criteria);
  return found.length === 0
    ? null
    : new RangeAreas(
        self.context,
        found.map((area) => new Range(self.context, self.sheet, area)),
      );
}
