import { args, defineClass, valueMethod, type ClassDefinition } from '../protocol';
import type { SortCondition, SortState } from '../workbook/filters/sort-state';
import type { TableModel } from '../workbook/table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { sortCells } from './sort-cells';
import { readSortConditions, readSortMethod, sortFieldJson } from './sort-conditions';

/** Sorting of the rows of a table. The order is kept with the table, in the file too, until it is cleared. */
export class TableSort extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly table: TableModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** Where the columns of the kept order stand at the moment; those of deleted columns are left out. */
  get placed(): { condition: SortCondition; index: number }[] {
    const { columns, sort } = this.table;
    return (sort?.conditions ?? [])
      .map((condition) => ({ condition, index: columns.findIndex(({ id }) => id === condition.key) }))
      .filter(({ index }) => index >= 0);
  }

  sort(conditions: readonly SortCondition[], { matchCase }: Pick<SortState, 'matchCase'>): void {
    const { table } = this;
    sortCells(table.sheet, table.body, conditions, { matchCase, rows: true });
  }
}

function apply(self: TableSort, fields: unknown, matchCase: unknown, method: unknown): void {
  const { table } = self;
  const conditions = readSortConditions(fields, table.columns.length);
  const options = { matchCase: args.optional(matchCase, args.boolean, false), method: readSortMethod(method) };
  self.sort(conditions, options);
  const byId = conditions.map((condition) => ({ ...condition, key: table.columns[condition.key]?.id ?? 0 }));
  table.sort = { ...options, conditions: byId };
  table.sheet.layoutChanged();
}

function reapply(self: TableSort): void {
  const { sort } = self.table;
  const conditions = self.placed.map(({ condition, index }) => ({ ...condition, key: index }));
  if (sort && conditions.length > 0) self.sort(conditions, sort);
}

const definition = defineClass<TableSort>('TableSort', {
  scalars: {
    Fields: {
      get: (self) => self.placed.map(({ condition, index }) => sortFieldJson(self.workbook, condition, index)),
    },
    MatchCase: { get: (self) => self.table.sort?.matchCase ?? false },
    Method: { get: (self) => self.table.sort?.method ?? 'PinYin' },
  },
  methods: {
    Apply: valueMethod(3, apply),
    Clear: valueMethod(0, (self) => {
      self.table.sort = null;
      self.table.sheet.layoutChanged();
    }),
    Reapply: valueMethod(0, reapply),
  },
});
