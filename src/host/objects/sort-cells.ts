import { ApiError, args, invalidArgument, notImplemented } from '../protocol';
import { compareValues } from '../formulas/comparison';
import type { CellValue } from '../workbook/cell-value';
import { ErrorValue } from '../workbook/error-value';
import { intersect, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import { activeArrays } from '../workbook/structure/check-edit';
import { assertAllowed, assertCellsWritable } from './access';
import { reorderLines } from './row-blocks';

/** What an area is sorted by; `key` counts columns (rows) of the area from 0. */
export interface SortField {
  key: number;
  ascending: boolean;
  textAsNumber: boolean;
}

/** Fields as the add-in writes them. Raises `InvalidArgument`, `NotImplemented` for colours and icons. */
export function readSortFields(value: unknown, count: number, member: string): SortField[] {
  const given = Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
  if (given.length === 0) throw invalidArgument('There is nothing to sort by.');
  return given.map((field) => {
    const on = args.optional(field['sortOn'], args.text, 'Value');
    if (on !== 'Value') throw notImplemented(member, `sortOn ${on}`);
    return {
      key: args.integer(field['key'], 0, count - 1),
      ascending: args.optional(field['ascending'], args.boolean, true),
      textAsNumber: args.optional(field['dataOption'], args.text, 'Normal') === 'TextAsNumber',
    };
  });
}

/**
 * Sorts the rows of an area (its columns when `rows` is false) as Excel does: numbers, texts, FALSE, TRUE, errors, and
 * blanks last either way; equal ones keep their order; hidden lines stay where they are. Raises `InvalidOperation` when the
 * area cuts merged cells or array formulas.
 */
export function sortCells(
  sheet: SheetModel,
  area: Bounds,
  fields: readonly SortField[],
  options: { matchCase: boolean; rows: boolean },
): void {
  const { rows, matchCase } = options;
  assertAllowed(sheet, 'sort');
  assertCellsWritable(sheet, area);
  if (sheet.merges.some((merge) => intersect(merge, area)))
    throw new ApiError('InvalidOperation', 'Merged cells cannot be sorted.');
  if (activeArrays(sheet).some(({ bounds }) => intersect(bounds, area)))
    throw new ApiError('InvalidOperation', 'Array formulas cannot be sorted.');
  sheet.workbook.calculateIfNeeded();
  const layouts = rows ? sheet.rows : sheet.columns;
  const start = rows ? area.row : area.column;
  const count = rows ? area.rowCount : area.columnCount;
  const places = Array.from({ length: count }, (_, i) => i).filter((i) => {
    const layout = layouts.get(start + i) as { hidden?: boolean; filtered?: boolean } | undefined;
    return !layout?.hidden && !layout?.filtered;
  });
  const value = (index: number, key: number): CellValue =>
    rows
      ? sheet.cells.value(area.row + index, area.column + key)
      : sheet.cells.value(area.row + key, area.column + index);
  const order = [...places].sort((a, b) => {
    for (const field of fields) {
      const found = compareCells(value(a, field.key), value(b, field.key), field, matchCase);
      if (found !== 0) return found;
    }
    return a - b;
  });
  reorderLines(sheet, area, rows, places, order);
}

function compareCells(a: CellValue, b: CellValue, field: SortField, matchCase: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [first, second] = field.textAsNumber ? [asNumber(a), asNumber(b)] : [a, b];
  const order = compareFilled(first, second, matchCase);
  return field.ascending ? order : -order;
}

function compareFilled(a: CellValue, b: CellValue, matchCase: boolean): number {
  // Errors come last and are all alike.
  const errors = Number(a instanceof ErrorValue) - Number(b instanceof ErrorValue);
  if (errors !== 0 || a instanceof ErrorValue) return errors;
  const order = compareValues(a, b);
  if (order !== 0 || !matchCase || typeof a !== 'string' || typeof b !== 'string' || a === b) return order;
  return caseCollator.compare(a, b);
}

/** Small letters before capitals. */
const caseCollator = new Intl.Collator('fr', { sensitivity: 'variant', caseFirst: 'lower' });

function asNumber(value: CellValue): CellValue {
  if (typeof value !== 'string' || value.trim() === '') return value;
  const number = Number(value.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : value;
}
