import type { ChartModel } from '../../../host/workbook/chart';
import type { CellPoint, ChartPlace } from '../../../host/workbook/chart-place';
import type { Axis } from '../axis';

/** Pixels from the first cell of the sheet. */
export interface PixelRect {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const EMU_PER_PIXEL = 9525;
const pixels = (emu: number): number => emu / EMU_PER_PIXEL;

/** Where a chart stands over the cells as they are drawn: rows that grew with their contents move it along. */
export function chartRect(place: ChartPlace, rows: Axis, columns: Axis): PixelRect {
  if (place.kind === 'absolute')
    return { left: pixels(place.x), top: pixels(place.y), width: pixels(place.width), height: pixels(place.height) };
  const from = corner(place.from, rows, columns);
  if (place.kind === 'oneCell') return { ...from, width: pixels(place.width), height: pixels(place.height) };
  const to = corner(place.to, rows, columns);
  return { ...from, width: Math.max(0, to.left - from.left), height: Math.max(0, to.top - from.top) };
}

/** A corner never leaves its cell: hidden or narrowed since, the cell takes it along. */
const corner = (
  { row, rowOffset, column, columnOffset }: CellPoint,
  rows: Axis,
  columns: Axis,
): { left: number; top: number } => ({
  left: columns.start(column) + Math.min(pixels(columnOffset), columns.size(column)),
  top: rows.start(row) + Math.min(pixels(rowOffset), rows.size(row)),
});

export const meets = (a: PixelRect, b: PixelRect): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** The cell under the top left corner of a chart. */
export function firstCell({ place }: ChartModel, rows: Axis, columns: Axis): { row: number; column: number } {
  const { left, top } = chartRect(place, rows, columns);
  return { row: rows.at(top), column: columns.at(left) };
}
