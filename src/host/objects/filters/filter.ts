import { args, ApiError, defineClass, valueMethod, type ClassDefinition } from '../../protocol';
import type { ColumnCriteria } from '../../workbook/filters/column-criteria';
import { tableFilterTarget, type FilterTarget } from '../../workbook/filters/filter-target';
import type { TableModel } from '../../workbook/table';
import { assertUnprotected } from '../access';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { criteriaJson } from './criteria-json';
import { setCriteria } from './filter-changes';
import {
  colorCriteria,
  customCriteria,
  dynamicCriteria,
  iconCriteria,
  readCriteria,
  topCriteria,
  valuesCriteria,
} from './read-criteria';

/** The filter of a column of a table. */
export class Filter extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly table: TableModel,
    /** Where the column stands in the table at the moment. */
    private readonly place: () => number,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get criteria(): ColumnCriteria | null {
    return tableFilterTarget(this.table)?.criteria[this.place()] ?? null;
  }

  apply(criteria: ColumnCriteria): void {
    setCriteria(this.target(), this.place(), criteria, this.context.locale);
  }

  clear(): void {
    const target = tableFilterTarget(this.table);
    if (target) setCriteria(target, this.place(), null, this.context.locale);
  }

  /** Switches the filter of the table on where it is not. */
  private target(): FilterTarget {
    const { table } = this;
    if (!table.showHeaders) throw new ApiError('InvalidOperation', 'A table without a header row has no filter.');
    if (!table.hasFilter) {
      assertUnprotected(table.sheet);
      Object.assign(table, { hasFilter: true, showFilterButton: true });
    }
    return tableFilterTarget(table) as FilterTarget;
  }
}

const top = (filterOn: string) =>
  valueMethod<Filter>(1, (self, count) => self.apply(topCriteria(args.number(count), filterOn)));

const color = (font: boolean) => valueMethod<Filter>(1, (self, value) => self.apply(colorCriteria(value, font)));

const definition = defineClass<Filter>('Filter', {
  scalars: { Criteria: { get: (self) => criteriaJson(self.workbook, self.criteria) } },
  methods: {
    Apply: valueMethod(1, (self, criteria) => self.apply(readCriteria(criteria, self.workbook.date1904))),
    ApplyBottomItemsFilter: top('BottomItems'),
    ApplyBottomPercentFilter: top('BottomPercent'),
    ApplyCellColorFilter: color(false),
    ApplyCustomFilter: valueMethod(3, (self, first, second, operator) =>
      self.apply(
        customCriteria(
          args.text(first),
          args.optional(second, args.text, '') || null,
          args.optional(operator, args.text, 'And'),
          self.workbook.date1904,
        ),
      ),
    ),
    ApplyDynamicFilter: valueMethod(1, (self, criteria) => self.apply(dynamicCriteria(criteria))),
    ApplyFontColorFilter: color(true),
    ApplyIconFilter: valueMethod(1, (self, icon) => self.apply(iconCriteria(icon))),
    ApplyTopItemsFilter: top('TopItems'),
    ApplyTopPercentFilter: top('TopPercent'),
    ApplyValuesFilter: valueMethod(1, (self, values) => self.apply(valuesCriteria(values))),
    Clear: valueMethod(0, (self) => self.clear()),
  },
});
