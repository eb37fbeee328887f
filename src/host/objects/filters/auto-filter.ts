import {
  args,
  defineClass,
  invalidArgument,
  itemNotFound,
  objectMethod,
  valueMethod,
  type ClassDefinition,
} from '../../protocol';
import { bounds as rect, intersect, sameBounds, type Bounds } from '../../workbook/bounds';
import {
  isFiltering,
  sheetFilterTarget,
  tableFilterTarget,
  type FilterTarget,
} from '../../workbook/filters/filter-target';
import { newSheetFilter } from '../../workbook/filters/sheet-filter';
import type { SheetModel } from '../../workbook/sheet';
import type { TableModel } from '../../workbook/table';
import { assertAllowed, assertUnprotected } from '../access';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { Range } from '../range';
import { rangeArgument } from '../range-navigation';
import { surroundingRegion, usedWithin } from '../range-used';
import { criteriaJson } from './criteria-json';
import { clearCriteria, dropTableFilter, setCriteria } from './filter-changes';
import { readCriteria } from './read-criteria';
import { refilter, unfilter } from './refilter';

/** The filter of a sheet, or that of a table; it is there also while nothing is filtered, and then not `enabled`. */
export class AutoFilter extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly sheet: SheetModel,
    readonly table: TableModel | null,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get target(): FilterTarget | null {
    return this.table ? tableFilterTarget(this.table) : sheetFilterTarget(this.sheet);
  }

  get range(): Range | null {
    const { target } = this;
    return target && new Range(this.context, this.sheet, target.area);
  }

  /** Switches the filter on where it is not. `column` counts from the first column of the given range. */
  apply(range: unknown, columnIndex: unknown, criteria: unknown): void {
    const area = rangeArgument(new Range(this.context, this.sheet, rect(0, 0)), range);
    if (area.sheet !== this.sheet) throw invalidArgument('The range lies on another sheet.');
    const wanted = criteria === null ? null : readCriteria(criteria, this.workbook.date1904);
    if (wanted && columnIndex === null) throw invalidArgument('The column to filter is missing.');
    const bounds = this.table ? area.bounds : filteredArea(area);
    const column = args.optional(columnIndex, (value) => args.integer(value, 0, bounds.columnCount - 1), -1);
    const target = this.table ? this.onTable(this.table, bounds) : this.onSheet(bounds);
    if (wanted) setCriteria(target, bounds.column + column - target.area.column, wanted, this.context.locale);
  }

  /** A table is filtered as a whole: the range only has to lie in it. */
  private onTable(table: TableModel, bounds: Bounds): FilterTarget {
    const common = intersect(table.bounds, bounds);
    if (!common || !sameBounds(common, bounds)) throw invalidArgument('The range does not lie in the table.');
    if (!table.showHeaders) throw invalidArgument('A table without a header row has no filter.');
    if (!table.hasFilter) {
      assertUnprotected(table.sheet);
      Object.assign(table, { hasFilter: true, showFilterButton: true });
      table.sheet.layoutChanged();
    }
    return tableFilterTarget(table) as FilterTarget;
  }

  /** A sheet has one filter: another range takes its place. */
  private onSheet(bounds: Bounds): FilterTarget {
    const { sheet } = this;
    if (sheet.tables.some((table) => intersect(table.bounds, bounds)))
      throw invalidArgument('The range touches a table, which has a filter of its own.');
    if (!sheet.autoFilter || !sameBounds(sheet.autoFilter.bounds, bounds)) {
      assertUnprotected(sheet);
      this.remove();
      sheet.autoFilter = newSheetFilter(bounds);
      sheet.layoutChanged();
    }
    return sheetFilterTarget(sheet) as FilterTarget;
  }

  /** Takes the filter away, its buttons too; all its rows are shown. Nothing happens where there is none. */
  remove(): void {
    const { target, table, sheet } = this;
    if (!target) return;
    assertUnprotected(sheet);
    if (table) {
      dropTableFilter(table, this.context.locale);
      table.hasFilter = false;
    } else {
      sheet.autoFilter = null;
      if (isFiltering(target)) unfilter(sheet, target.body, this.context.locale);
    }
    sheet.layoutChanged();
  }

  clear(): void {
    const { target, table, sheet } = this;
    if (!target) return;
    clearCriteria(target, this.context.locale);
    if (table) table.sort = null;
    else if (sheet.autoFilter) sheet.autoFilter.sort = null;
    sheet.layoutChanged();
  }

  clearColumn(index: unknown): void {
    const { target } = this;
    if (!target) throw invalidArgument('There is no filter.');
    setCriteria(target, args.integer(index), null, this.context.locale);
  }

  reapply(): void {
    const { target } = this;
    if (!target || !isFiltering(target)) return;
    assertAllowed(this.sheet, 'autoFilter');
    refilter(target, this.context.locale);
  }
}

/** What a sheet's filter covers: for one cell the region around it, of whole rows and columns the part in use. */
function filteredArea({ sheet, bounds, isUnbounded, cellCount }: Range): Bounds {
  if (sheet.autoFilter && sameBounds(sheet.autoFilter.bounds, bounds)) return bounds;
  const area = isUnbounded
    ? usedWithin(sheet, bounds, true)
    : cellCount === 1
      ? surroundingRegion(sheet, bounds)
      : bounds;
  if (!area) throw invalidArgument('There is nothing to filter.');
  return area;
}

const definition = defineClass<AutoFilter>('AutoFilter', {
  scalars: {
    Criteria: { get: (self) => (self.target?.criteria ?? []).map((one) => criteriaJson(self.workbook, one)) },
    Enabled: { get: (self) => self.target !== null },
    IsDataFiltered: { get: (self) => self.target !== null && isFiltering(self.target) },
  },
  methods: {
    Apply: valueMethod(3, (self, range, column, criteria) => self.apply(range, column, criteria)),
    ClearColumnCriteria: valueMethod(1, (self, index) => self.clearColumn(index)),
    ClearCriteria: valueMethod(0, (self) => self.clear()),
    GetRange: objectMethod(0, (self) => {
      const { range } = self;
      if (!range) throw itemNotFound('There is no filter.');
      return range;
    }),
    GetRangeOrNullObject: objectMethod(0, (self) => self.range),
    Reapply: valueMethod(0, (self) => self.reapply()),
    Remove: valueMethod(0, (self) => self.remove()),
  },
});
