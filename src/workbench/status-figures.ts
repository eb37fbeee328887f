import type { Bounds } from '../host/workbook/bounds';
import type { SheetModel } from '../host/workbook/sheet';

/** What Excel's status bar says of the selected cells. */
export interface StatusFigures {
  /** Filled cells. */
  count: number;
  /** Cells that hold a number. */
  numbers: number;
  sum: number;
  average: number | null;
}

/** Figures of the cells of an area that are not hidden by a filter. */
export function statusFigures(sheet: SheetModel, area: Bounds): StatusFigures {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  sheet.eachStored(area, false, (row, column) => {
    const layout = sheet.rows.get(row);
    if (layout?.hidden || layout?.filtered) return;
    const value = sheet.value(row, column);
    if (value === null) return;
    count++;
    if (typeof value !== 'number') return;
    numbers++;
    sum += value;
  });
  return { count, numbers, sum, average: numbers > 0 ? sum / numbers : null };
}
