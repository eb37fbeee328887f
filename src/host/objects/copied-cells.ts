import { invalidArgument } from '../protocol';
import {
  bounds as rect,
  contains,
  intersect,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Bounds,
} from '../workbook/bounds';
import type { CellInput, SheetModel } from '../workbook/sheet';
import { spillFrom } from '../workbook/spills';

/** A cell as it stood when it was copied. */
export interface CopiedCell {
  row: number;
  column: number;
  input: CellInput;
  formula: string | null;
  style: number;
  blank: boolean;
  /** Filled by a dynamic array that is copied too, and fills its cells again where it is put. */
  spilled: boolean;
}

/** What is copied: rows and columns of a sheet as one block, without those between its areas. */
export interface CopySource {
  sheet: SheetModel;
  rows: number[];
  columns: number[];
  /** Reaches from edge to edge of the sheet; `rows` (`columns`) are those in use only. */
  wholeColumns: boolean;
  wholeRows: boolean;
}

/**
 * The block that areas of a sheet make. Several areas must be what is left of a rectangle from which whole rows and columns were taken:
 * anything else raises `InvalidArgument`. Of whole rows and columns the part in use is copied; `extent` is used where they are put.
 */
export function copySource(sheet: SheetModel, areas: readonly Bounds[], extent: Bounds | null): CopySource {
  const rowBands = bands(areas.map((area) => [area.row, lastRow(area)]));
  const columnBands = bands(areas.map((area) => [area.column, lastColumn(area)]));
  const isGrid = rowBands.length * columnBands.length === new Set(areas.map((area) => JSON.stringify(area))).size;
  if (!isGrid) throw invalidArgument('The areas do not make a rectangle when whole rows and columns are taken out.');
  const wholeColumns = areas.every(({ rowCount }) => rowCount >= MAX_ROWS);
  const wholeRows = areas.every(({ columnCount }) => columnCount >= MAX_COLUMNS);
  const used = sheet.cells.used(false);
  const end = (a: Bounds | null, last: (b: Bounds) => number): number => (a ? last(a) : 0);
  const rows = wholeColumns ? [[0, Math.max(end(used, lastRow), end(extent, lastRow))] as Band] : rowBands;
  const columns = wholeRows ? [[0, Math.max(end(used, lastColumn), end(extent, lastColumn))] as Band] : columnBands;
  return { sheet, rows: rows.flatMap(numbers), columns: columns.flatMap(numbers), wholeColumns, wholeRows };
}

type Band = [first: number, last: number];

/** The different bands, in order. Raises `InvalidArgument` when two of them overlap. */
function bands(all: Band[]): Band[] {
  const sorted = [...new Map(all.map((band) => [band.join(), band])).values()].sort((a, b) => a[0] - b[0]);
  if (sorted.some(([first], i) => i > 0 && first <= (sorted[i - 1] as Band)[1]))
    throw invalidArgument('The areas overlap.');
  return sorted;
}

const numbers = ([first, last]: Band): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Stretches of numbers that follow one another, with their places in the list. */
export function stretches(list: readonly number[]): { at: number; first: number; count: number }[] {
  const found: { at: number; first: number; count: number }[] = [];
  list.forEach((value, at) => {
    const last = found.at(-1);
    if (last && last.first + last.count === value) last.count++;
    else found.push({ at, first: value, count: 1 });
  });
  return found;
}

/** The cells of the block, row by row. */
export function readCopied({ sheet, rows, columns }: CopySource): CopiedCell[][] {
  sheet.workbook.calculateIfNeeded();
  const block = rect(
    rows[0] ?? 0,
    columns[0] ?? 0,
    (rows.at(-1) ?? 0) - (rows[0] ?? 0) + 1,
    (columns.at(-1) ?? 0) - (columns[0] ?? 0) + 1,
  );
  const arrays = spillsStarting(sheet, block);
  return rows.map((row) =>
    columns.map((column): CopiedCell => {
      const formula = sheet.cells.formula(row, column);
      return {
        row,
        column,
        input: { value: sheet.cells.value(row, column) },
        formula,
        style: sheet.styleAt(row, column),
        blank: sheet.cells.isEmpty(row, column),
        spilled: formula === null && arrays.some((area) => contains(area, row, column)),
      };
    }),
  );
}

/** Areas of the dynamic arrays whose first cells lie in an area. */
const spillsStarting = (sheet: SheetModel, area: Bounds): Bounds[] =>
  [...sheet.arrayFormulas.values()]
    .map(({ bounds }) => bounds)
    .filter((array) => intersect(array, area) && contains(area, array.row, array.column))
    .filter(({ row, column }) => spillFrom(sheet, row, column) !== null);
