import {
  args,
  defineClass,
  itemNotFound,
  objectMethod,
  valueMethod,
  type ClassDefinition,
  type Scalar,
} from '../protocol';
import { lastRow, union } from '../workbook/bounds';
import type { TableModel } from '../workbook/table';
import { eventMethods } from './events/event-methods';
import { EventType } from './events/event-registrations';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { AutoFilter } from './filters/auto-filter';
import { clearCriteria, dropTableFilter, isTableFiltered } from './filters/filter-changes';
import { refilter, unfilter } from './filters/refilter';
import { isFiltering, tableFilterTarget } from '../workbook/filters/filter-target';
import { Range } from './range';
import { rangeArgument } from './range-navigation';
import { TableColumnCollection } from './table-column-collection';
import { TableRowCollection } from './table-row-collection';
import { assertAllowed, assertUnprotected } from './access';
import { deleteTable, renameTable, resizeTable, setTableStyle, showTotals } from './table-changes';
import { showFilterButton, showHeaders } from './table-header-row';
import { TableSort } from './table-sort';
import { Worksheet } from './worksheet';

export class Table extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly model: TableModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get id(): string {
    return String(this.model.id);
  }

  /** The table; refused with `ItemNotFound` once it is gone. */
  get table(): TableModel {
    if (!this.model.sheet.tables.includes(this.model)) throw itemNotFound('The table was deleted.');
    return this.model;
  }

  get range(): Range {
    return new Range(this.context, this.table.sheet, this.table.bounds);
  }

  get header(): Range {
    if (!this.table.showHeaders) throw itemNotFound('The table shows no header row.');
    return this.range.at(this.table.header);
  }

  get totals(): Range {
    if (!this.table.showTotals) throw itemNotFound('The table shows no totals row.');
    return this.range.at({ ...this.table.bounds, row: lastRow(this.table.bounds), rowCount: 1 });
  }

  convertToRange(): Range {
    assertUnprotected(this.table.sheet);
    const { range } = this;
    dropTableFilter(this.table, this.context.locale);
    this.workbook.removeTable(this.table);
    return range;
  }
}

type Flag = 'showBandedRows' | 'showBandedColumns' | 'showFirstColumn' | 'showLastColumn';

const flag = (key: Flag): Scalar<Table> => ({
  get: (self) => self.table[key],
  set: (self, value) => {
    assertUnprotected(self.table.sheet);
    self.table[key] = args.boolean(value);
    self.table.sheet.layoutChanged();
  },
});

const own = (self: Table): string => self.id;

const definition = defineClass<Table>('Table', {
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    LegacyId: { get: (self) => self.id },
    Name: { get: (self) => self.table.name, set: (self, value) => renameTable(self.table, args.text(value)) },
    Style: { get: (self) => self.table.style ?? '', set: (self, value) => setTableStyle(self.table, args.text(value)) },
    ShowHeaders: {
      get: (self) => self.table.showHeaders,
      set: (self, value) => showHeaders(self.table, args.boolean(value), self.context.locale),
    },
    ShowTotals: {
      get: (self) => self.table.showTotals,
      set: (self, value) => showTotals(self.table, args.boolean(value)),
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('showFirstColumn'),
    HighlightLastColumn: flag('showLastColumn'),
    ShowFilterButton: {
      get: (self) => self.table.hasFilter && self.table.showFilterButton,
      set: (self, value) => showFilterButton(self.table, args.boolean(value)),
    },
  },
  navigation: {
    AutoFilter: (self) => new AutoFilter(self.context, self.table.sheet, self.table),
    Columns: (self) => new TableColumnCollection(self.context, self.table),
    Rows: (self) => new TableRowCollection(self.context, self.table),
    Sort: (self) => new TableSort(self.context, self.table),
    Worksheet: (self) => new Worksheet(self.context, self.table.sheet),
  },
  methods: {
    ClearFilters: valueMethod(0, (self) => {
      const target = tableFilterTarget(self.table);
      if (target) clearCriteria(target, self.context.locale);
    }),
    ConvertToRange: objectMethod(0, (self) => self.convertToRange()),
    Delete: valueMethod(0, (self) => {
      assertUnprotected(self.table.sheet);
      dropTableFilter(self.table, self.context.locale);
      deleteTable(self.table);
    }),
    GetDataBodyRange: objectMethod(0, (self) => self.range.at(self.table.body)),
    GetHeaderRowRange: objectMethod(0, (self) => self.header),
    GetRange: objectMethod(0, (self) => self.range),
    GetTotalRowRange: objectMethod(0, (self) => self.totals),
    // Nothing happens where the filter is switched off, as in Excel on the web (OfficeDev/office-js#3086).
    ReapplyFilters: valueMethod(0, (self) => {
      const target = tableFilterTarget(self.table);
      if (!target || !isFiltering(target)) return;
      assertAllowed(self.table.sheet, 'autoFilter');
      refilter(target, self.context.locale);
    }),
    Resize: valueMethod(1, (self, newRange) => {
      const { body: before, sheet } = self.table;
      const filtered = isTableFiltered(self.table);
      resizeTable(self.table, rangeArgument(self.range, newRange));
      // Rows that left the table are shown, and so are those that only a lost column hid.
      if (filtered) unfilter(sheet, union(before, self.table.body), self.context.locale);
    }),
    ...eventMethods('DataChangedEvent', EventType.TableChanged, own),
    ...eventMethods('SelectionChangedEvent', EventType.TableSelectionChanged, own),
  },
});
