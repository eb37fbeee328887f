import { MAX_COLUMNS, MAX_ROWS, type Bounds } from '../bounds';

export type Axis = 'row' | 'column';

/**
 * Cells inserted or deleted. What stands behind them in their strip moves along `axis`: rows down and up, columns right
 * and left. Whole rows or columns are strips that reach from edge to edge of the sheet.
 */
export interface StructureEdit {
  readonly kind: 'insert' | 'delete';
  readonly axis: Axis;
  /** First row (column) that is inserted or deleted, from 0. */
  readonly at: number;
  readonly count: number;
  /** First and last column (row) of the strip. */
  readonly from: number;
  readonly to: number;
}

/** Rows or columns a sheet has along an axis. */
export const sizeOf = (axis: Axis): number => (axis === 'row' ? MAX_ROWS : MAX_COLUMNS);

export const crossing = (axis: Axis): Axis => (axis === 'row' ? 'column' : 'row');

/** The edit that inserts or deletes the cells of `area`. */
export function structureEdit(kind: StructureEdit['kind'], axis: Axis, area: Bounds): StructureEdit {
  const [first, last] = spanOf(area, axis);
  const [from, to] = spanOf(area, crossing(axis));
  return { kind, axis, at: first, count: last - first + 1, from, to };
}

/** True when whole rows or columns come or go. */
export const isWhole = (edit: StructureEdit): boolean => edit.from === 0 && edit.to === sizeOf(crossing(edit.axis)) - 1;

/** First and last row (column) of a rectangle. */
export const spanOf = (b: Bounds, axis: Axis): [first: number, last: number] =>
  axis === 'row' ? [b.row, b.row + b.rowCount - 1] : [b.column, b.column + b.columnCount - 1];

export const withSpan = (b: Bounds, axis: Axis, [first, last]: readonly [number, number]): Bounds =>
  axis === 'row'
    ? { ...b, row: first, rowCount: last - first + 1 }
    : { ...b, column: first, columnCount: last - first + 1 };

/** The inserted or deleted cells. */
export function editedArea(edit: StructureEdit): Bounds {
  const none = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const along = withSpan(none, edit.axis, [edit.at, edit.at + edit.count - 1]);
  return withSpan(along, crossing(edit.axis), [edit.from, edit.to]);
}

/** The inserted or deleted cells and all that stand behind them in their strip. */
export const movedArea = (edit: StructureEdit): Bounds =>
  withSpan(editedArea(edit), edit.axis, [edit.at, sizeOf(edit.axis) - 1]);

/** Where a row (column) of the strip is after the edit; null when it was deleted or pushed off the sheet. */
export function followIndex(edit: StructureEdit, index: number): number | null {
  if (index < edit.at) return index;
  if (edit.kind === 'delete') return index < edit.at + edit.count ? null : index - edit.count;
  const moved = index + edit.count;
  return moved < sizeOf(edit.axis) ? moved : null;
}

/**
 * A stretch of rows (columns) of the strip after the edit: it moves, grows when cells are inserted within it, shrinks when
 * some of its own go; null when all go. The whole of the sheet stays the whole of the sheet.
 */
export function followSpan(edit: StructureEdit, first: number, last: number): [number, number] | null {
  const size = sizeOf(edit.axis);
  if (first === 0 && last === size - 1) return [first, last];
  if (edit.kind === 'insert') {
    const start = first >= edit.at ? first + edit.count : first;
    const end = Math.min(last >= edit.at ? last + edit.count : last, size - 1);
    return start < size ? [start, end] : null;
  }
  const end = edit.at + edit.count - 1;
  if (first >= edit.at && last <= end) return null;
  const start = first < edit.at ? first : first <= end ? edit.at : first - edit.count;
  return [start, last < edit.at ? last : last <= end ? edit.at - 1 : last - edit.count];
}

/**
 * A rectangle that names cells (a reference, a merge, a rule's area) after the edit; null when its cells are gone. One that
 * only reaches into the strip stays as it is, as references do in Excel.
 */
export function followBounds(edit: StructureEdit, b: Bounds): Bounds | null {
  const [from, to] = spanOf(b, crossing(edit.axis));
  if (from < edit.from || to > edit.to) return b;
  const [first, last] = spanOf(b, edit.axis);
  const span = followSpan(edit, first, last);
  if (span === null) return null;
  return span[0] === first && span[1] === last ? b : withSpan(b, edit.axis, span);
}

/** A cell after the edit; null when it is gone. */
export function followCell(edit: StructureEdit, row: number, column: number): { row: number; column: number } | null {
  const across = edit.axis === 'row' ? column : row;
  if (across < edit.from || across > edit.to) return { row, column };
  const moved = followIndex(edit, edit.axis === 'row' ? row : column);
  if (moved === null) return null;
  return edit.axis === 'row' ? { row: moved, column } : { row, column: moved };
}
