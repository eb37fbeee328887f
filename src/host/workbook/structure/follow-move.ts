import { quoteSheet } from '../address';
import { bounds as rect, intersect, lastColumn, lastRow, sameBounds, type Bounds } from '../bounds';
import type { SheetModel } from '../sheet';
import { mapReferences, writeReference, type A1Reference } from './a1-reference';

/** Cells that are cut out of one place and put into another, on the same sheet or not. */
export interface Move {
  sheet: SheetModel;
  area: Bounds;
  target: SheetModel;
  row: number;
  column: number;
}

/** The cells that a move fills. */
export const movedTo = ({ area, row, column }: Move): Bounds => rect(row, column, area.rowCount, area.columnCount);

const isWithin = (inner: Bounds, outer: Bounds): boolean => {
  const common = intersect(inner, outer);
  return common !== null && sameBounds(common, inner);
};

/**
 * A formula (with or without `=`) after cells were moved: references to them follow, references to cells that they overwrote become
 * `#REF!`, and a range of which the moved cells were an end is pulled along. `home` is the sheet that references without a name mean;
 * `absoluteOnly`: the formula has no cell of its own to measure from (a name, a rule), so that only `$A$1` follows; `goesAlong`: it
 * moves too, so that it means `target` by references without a name afterwards.
 */
export function followMove(
  formula: string,
  move: Move,
  home: SheetModel | null,
  { absoluteOnly = false, goesAlong: moved = false }: { absoluteOnly?: boolean; goesAlong?: boolean } = {},
): string {
  const { sheet, target } = move;
  return mapReferences(formula, (reference) => {
    const meant = reference.sheet === null ? home?.name.toLowerCase() : reference.sheet;
    if (meant === undefined || (absoluteOnly && !isAbsolute(reference))) return null;
    const after = meant === sheet.name.toLowerCase() ? followedCells(reference.bounds, move) : null;
    const place = after ?? (meant === target.name.toLowerCase() ? overwritten(reference.bounds, move) : null);
    if (place === 'gone') return `${reference.prefix}#REF!`;
    if (place !== null)
      return writeReference(reference, place.bounds, prefixFor(reference, place.sheet, move, home, moved));
    // What goes to another sheet still reads the cells that stayed behind.
    return moved && reference.sheet === null && target !== sheet
      ? writeReference(reference, reference.bounds, `${quoteSheet(sheet.name)}!`)
      : null;
  });
}

const isAbsolute = ({ first, second }: A1Reference): boolean =>
  [first, second].every(
    ({ row, rowMark, column, columnMark }) =>
      (row === null || rowMark === '$') && (column === null || columnMark === '$'),
  );

export interface Place {
  sheet: SheetModel;
  bounds: Bounds;
}

/** Where the cells of a reference into the sheet of the moved cells are now; null when they have not moved. */
export function followedCells(b: Bounds, move: Move): Place | null {
  const { sheet, area, target } = move;
  if (isWithin(b, area))
    return { sheet: target, bounds: { ...b, row: b.row + down(move), column: b.column + right(move) } };
  if (target !== sheet) return null;
  const pulled = pulledEnd(b, move);
  return pulled && { sheet, bounds: pulled };
}

const down = ({ area, row }: Move): number => row - area.row;
const right = ({ area, column }: Move): number => column - area.column;

/** A range whose whole first or last row (column) moves up or down (left or right) reaches there now. */
function pulledEnd(b: Bounds, move: Move): Bounds | null {
  const common = intersect(b, move.area);
  if (!common) return null;
  if (right(move) === 0 && common.columnCount === b.columnCount) {
    const span = pulledSpan(b.row, lastRow(b), common.row, lastRow(common), down(move));
    return span && { ...b, row: span[0], rowCount: span[1] - span[0] + 1 };
  }
  if (down(move) === 0 && common.rowCount === b.rowCount) {
    const span = pulledSpan(b.column, lastColumn(b), common.column, lastColumn(common), right(move));
    return span && { ...b, column: span[0], columnCount: span[1] - span[0] + 1 };
  }
  return null;
}

function pulledSpan(first: number, last: number, from: number, to: number, by: number): [number, number] | null {
  const start = from === first ? first + by : first;
  const end = to === last ? last + by : last;
  return (start === first && end === last) || start > end ? null : [start, end];
}

/** References to nothing but cells that others were put over. */
function overwritten(b: Bounds, move: Move): 'gone' | null {
  return isWithin(b, movedTo(move)) ? 'gone' : null;
}

function prefixFor(
  reference: A1Reference,
  sheet: SheetModel,
  move: Move,
  home: SheetModel | null,
  moved: boolean,
): string {
  if (sheet === move.sheet) return reference.prefix;
  const standsOn = moved ? move.target : home;
  return reference.sheet === null && standsOn === sheet ? '' : `${quoteSheet(sheet.name)}!`;
}
