import { args, defineClass, valueMethod, type ClassDefinition } from '../protocol';
import { ExcelObject } from './excel-object';
import type { Range } from './range';
import { usedWithin } from './range-used';
import { readSortFields, sortCells } from './sort-cells';

/** Sorting of a range. */
export class RangeSort extends ExcelObject {
  constructor(readonly range: Range) {
    super(range.context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

function apply(self: RangeSort, fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
  const { sheet, bounds, isUnbounded } = self.range;
  const rows = args.oneOf(args.optional(orientation, args.text, 'Rows'), ['Rows', 'Columns']) === 'Rows';
  const used = isUnbounded ? usedWithin(sheet, bounds, true) : bounds;
  if (!used) return;
  const whole = isUnbounded
    ? { ...bounds, ...(rows ? { rowCount: used.row + used.rowCount - bounds.row } : used) }
    : bounds;
  const headers = args.optional(hasHeaders, args.boolean, false) ? 1 : 0;
  const body = rows
    ? { ...whole, row: whole.row + headers, rowCount: whole.rowCount - headers }
    : { ...whole, column: whole.column + headers, columnCount: whole.columnCount - headers };
  const keys = readSortFields(fields, rows ? body.columnCount : body.rowCount, 'RangeSort.apply');
  if (body.rowCount < 1 || body.columnCount < 1) return;
  sortCells(sheet, body, keys, { matchCase: args.optional(matchCase, args.boolean, false), rows });
}

const definition = defineClass<RangeSort>('RangeSort', {
  methods: { Apply: valueMethod(5, apply) },
});
