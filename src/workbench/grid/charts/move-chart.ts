import type { ChartModel } from '../../../host/workbook/chart';
import type { CellPoint, ChartPlace } from '../../../host/workbook/chart-place';
import type { Axis } from '../axis';
import type { GridController } from '../grid-controller';
import { EMU_PER_PIXEL, chartRect } from './chart-rect';

/** Pixels that an arrow key moves a chart by. */
export const NUDGE = 10;

/** Moves a chart by so many pixels, as far as the top left corner of the sheet. False when it stays or may not move. */
export function moveChart(
  grid: GridController,
  chart: ChartModel,
  by: { x: number; y: number },
  rows: Axis,
  columns: Axis,
): boolean {
  const place = movedPlace(chart.place, by, rows, columns);
  return place !== null && grid.attempt(() => grid.edits.moveChart(chart, place));
}

/** The place of a chart so many pixels further, at the size it shows; null when that is where it stands. */
export function movedPlace(
  place: ChartPlace,
  by: { x: number; y: number },
  rows: Axis,
  columns: Axis,
): ChartPlace | null {
  const rect = chartRect(place, rows, columns);
  const left = Math.max(0, Math.round(rect.left + by.x));
  const top = Math.max(0, Math.round(rect.top + by.y));
  if (left === Math.round(rect.left) && top === Math.round(rect.top)) return null;
  const point = (x: number, y: number): CellPoint => {
    const column = columns.at(x);
    const row = rows.at(y);
    return {
      column,
      columnOffset: Math.round((x - columns.start(column)) * EMU_PER_PIXEL),
      row,
      rowOffset: Math.round((y - rows.start(row)) * EMU_PER_PIXEL),
    };
  };
  if (place.kind === 'absolute') return { ...place, x: left * EMU_PER_PIXEL, y: top * EMU_PER_PIXEL };
  if (place.kind === 'oneCell') return { ...place, from: point(left, top) };
  return { ...place, from: point(left, top), to: point(left + rect.width, top + rect.height) };
}
