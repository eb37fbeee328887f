import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow, type Bounds } from '../../workbook/bounds';
import { EMU_PER_POINT, type CellPoint, type ChartPlace } from '../../workbook/chart-place';
import type { SheetModel } from '../../workbook/sheet';
import { columnPixels, pixelsToPoints, standardColumnPixels } from '../column-width';
import { rowHeight } from '../row-height';

/** A rectangle on a sheet, in points from its top left corner. */
export interface PointRect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Sizes of the columns, or rows, of a sheet: the standard one but for some. */
interface Scale {
  count: number;
  standard: number;
  /** Sizes of their own, by index in ascending order. */
  own: [index: number, size: number][];
}

const columnScale = (sheet: SheetModel): Scale => ({
  count: MAX_COLUMNS,
  standard: pixelsToPoints(standardColumnPixels(sheet)),
  own: [...sheet.columns.keys()].sort(ascending).map((column) => [column, pixelsToPoints(columnPixels(sheet, column))]),
});

const rowScale = (sheet: SheetModel): Scale => ({
  count: MAX_ROWS,
  standard: sheet.defaultRowHeight,
  own: [...sheet.rows.keys()].sort(ascending).map((row) => [row, rowHeight(sheet, row)]),
});

const ascending = (a: number, b: number): number => a - b;

/** Points before a column or row. */
function startOf({ standard, own }: Scale, index: number): number {
  let points = index * standard;
  for (const [at, size] of own) {
    if (at >= index) break;
    points += size - standard;
  }
  return points;
}

/** The column or row at a distance, and how far into it. */
function locate({ count, standard, own }: Scale, points: number): { index: number; inside: number } {
  let index = 0;
  let rest = points;
  for (const [at, size] of own) {
    const plain = at - index;
    if (rest < plain * standard) break;
    rest -= plain * standard;
    index = at;
    if (rest < size) return { index, inside: rest };
    rest -= size;
    index++;
  }
  const steps = standard > 0 ? Math.floor(rest / standard) : 0;
  const found = Math.min(index + steps, count - 1);
  return { index: found, inside: Math.max(rest - (found - index) * standard, 0) };
}

/** Where a drawing stands on its sheet. */
export function rectOf(sheet: SheetModel, place: ChartPlace): PointRect {
  if (place.kind === 'absolute')
    return {
      left: toPoints(place.x),
      top: toPoints(place.y),
      width: toPoints(place.width),
      height: toPoints(place.height),
    };
  const columns = columnScale(sheet);
  const rows = rowScale(sheet);
  const left = startOf(columns, place.from.column) + toPoints(place.from.columnOffset);
  const top = startOf(rows, place.from.row) + toPoints(place.from.rowOffset);
  if (place.kind === 'oneCell') return { left, top, width: toPoints(place.width), height: toPoints(place.height) };
  const right = startOf(columns, place.to.column) + toPoints(place.to.columnOffset);
  const bottom = startOf(rows, place.to.row) + toPoints(place.to.rowOffset);
  return { left, top, width: Math.max(right - left, 0), height: Math.max(bottom - top, 0) };
}

/** The place for a rectangle, anchored as `like` is. */
export function placeOf(sheet: SheetModel, rect: PointRect, like?: ChartPlace): ChartPlace {
  const size = { width: toEmu(rect.width), height: toEmu(rect.height) };
  if (like?.kind === 'absolute') return { kind: 'absolute', x: toEmu(rect.left), y: toEmu(rect.top), ...size };
  const columns = columnScale(sheet);
  const rows = rowScale(sheet);
  const point = (x: number, y: number): CellPoint => {
    const column = locate(columns, x);
    const row = locate(rows, y);
    return {
      column: column.index,
      columnOffset: toEmu(column.inside),
      row: row.index,
      rowOffset: toEmu(row.inside),
    };
  };
  const from = point(rect.left, rect.top);
  if (like?.kind === 'oneCell') return { kind: 'oneCell', from, ...size };
  const to = point(rect.left + rect.width, rect.top + rect.height);
  return { kind: 'twoCell', from, to, editAs: like?.editAs ?? null };
}

/** The rectangle of an area of cells. */
export function rectOfCells(sheet: SheetModel, area: Bounds): PointRect {
  const columns = columnScale(sheet);
  const rows = rowScale(sheet);
  const left = startOf(columns, area.column);
  const top = startOf(rows, area.row);
  return {
    left,
    top,
    width: startOf(columns, lastColumn(area) + 1) - left,
    height: startOf(rows, lastRow(area) + 1) - top,
  };
}

const toPoints = (emu: number): number => Math.round((emu / EMU_PER_POINT) * 10_000) / 10_000;
const toEmu = (points: number): number => Math.round(points * EMU_PER_POINT);
