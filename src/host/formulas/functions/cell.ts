import { cellName, quoteSheet } from '../../workbook/address';
import type { EvaluationContext } from '../evaluation/context';
import { Reference, VALUE, raise, type Value } from '../values';
import { contextual, type FunctionSpec } from './spec';

/** Kinds of information CELL gives here; those about number formats (`format`, `color`, `parentheses`) are not offered. */
const KINDS: Record<string, (place: Reference, context: EvaluationContext) => Value> = {
  address: ({ sheet, bounds: { row, column } }, context) => {
    const absolute = cellName(row, column).replace(/^([A-Z]+)/, '$$$1$$');
    return sheet === context.sheet ? absolute : `${quoteSheet(sheet.name)}!${absolute}`;
  },
  col: ({ bounds }) => bounds.column + 1,
  row: ({ bounds }) => bounds.row + 1,
  contents: ({ sheet, bounds: { row, column } }) => sheet.cells.value(row, column) ?? 0,
  type: ({ sheet, bounds: { row, column } }) => {
    const value = sheet.cells.value(row, column);
    if (value === null) return 'b';
    return typeof value === 'string' ? 'l' : 'v';
  },
  protect: ({ sheet, bounds: { row, column } }) =>
    sheet.workbook.styles.get(sheet.styleAt(row, column)).locked ? 1 : 0,
};

/** CELL(info_type, [reference]): about the first cell of a reference, or the cell of the formula. */
export const cellFunctions: FunctionSpec[] = [
  contextual(
    'CELL',
    ['text', 'reference?'],
    (context, kind, place) => {
      const read = KINDS[kind.toLowerCase()] ?? raise(VALUE);
      const area =
        place instanceof Reference
          ? place
          : new Reference(context.sheet, { row: context.row, column: context.column, rowCount: 1, columnCount: 1 });
      const first = new Reference(area.sheet, { ...area.bounds, rowCount: 1, columnCount: 1 });
      return read(first, context);
    },
    { volatile: true },
  ),
];

/** Kinds of information Excel gives and this engine does not: formulas that ask for one are refused by its name. */
export const UNKNOWN_CELL_KINDS = new Set(['color', 'filename', 'format', 'parentheses', 'prefix', 'width']);
