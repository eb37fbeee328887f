import { args, defineClass, valueMethod, type ClassDefinition } from '../protocol';
import { ExcelObject } from './excel-object';
import type { Range } from './range';
import { usedWithin } from './range-used';
import { sortCells } from './sort-cells';
import { readSortConditions, readSortMethod } from './sort-conditions';

/** Sorting of a range. */
export class RangeSort extends ExcelObject {
  constructor(readonly range: Range) {
    super(range.context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

function apply(self: RangeSort, ...given: unknown[]): void {
  const [fields, matchCase, hasHeaders, orientation, method] = given;
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
  const keys = readSortConditions(fields, rows ? body.columnCount : body.rowCount);
  readSortMethod(method);
  if (body.rowCount < 1 || body.columnCount < 1) return;
  sortCells(sheet, body, keys, { matchCase: args.optional(matchCase, args.boolean, false), rows });
}

const definition = defineClass<RangeSort>('RangeSort', {
  methods: { Apply: valueMethod(5, apply) },
});
