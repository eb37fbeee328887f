import { args, defineClass, valueMethod, type ClassDefinition } from '../protocol';
import type { TableModel } from '../workbook/table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { readSortFields, sortCells, type SortField } from './sort-cells';

interface SortState {
  fields: SortField[];
  matchCase: boolean;
  method: string;
}

/** How tables were last sorted; forgotten when the document is closed. */
const states = new WeakMap<TableModel, SortState>();

/** Sorting of the rows of a table. */
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

  get state(): SortState {
    return states.get(this.table) ?? { fields: [], matchCase: false, method: 'PinYin' };
  }

  sort(state: SortState): void {
    const { table } = this;
    sortCells(table.sheet, table.body, state.fields, { matchCase: state.matchCase, rows: true });
    states.set(table, state);
  }
}

function apply(self: TableSort, fields: unknown, matchCase: unknown, method: unknown): void {
  self.sort({
    fields: readSortFields(fields, self.table.columns.length, 'TableSort.apply'),
    matchCase: args.optional(matchCase, args.boolean, false),
    method: args.oneOf(args.optional(method, args.text, 'PinYin'), ['PinYin', 'StrokeCount']),
  });
}

const wireField = ({ key, ascending, textAsNumber }: SortField): Record<string, unknown> => ({
  key,
  sortOn: 'Value',
  ascending,
  dataOption: textAsNumber ? 'TextAsNumber' : 'Normal',
});

const definition = defineClass<TableSort>('TableSort', {
  scalars: {
    Fields: { get: (self) => self.state.fields.map(wireField) },
    MatchCase: { get: (self) => self.state.matchCase },
    Method: { get: (self) => self.state.method },
  },
  methods: {
    Apply: valueMethod(3, apply),
    Clear: valueMethod(0, (self) => void states.delete(self.table)),
    Reapply: valueMethod(0, (self) => {
      if (self.state.fields.length > 0) self.sort(self.state);
    }),
  },
});
