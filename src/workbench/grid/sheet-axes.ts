import { columnPixels, pointsToPixels, standardColumnPixels } from '../../host/objects/column-width';
import { MAX_COLUMNS, MAX_ROWS } from '../../host/workbook/bounds';
import type { SheetModel } from '../../host/workbook/sheet';
import { Axis } from './axis';
import { fittedHeights } from './row-fit';

/** Where the columns of a sheet stand. */
export function columnAxis(sheet: SheetModel): Axis {
  const sizes = new Map([...sheet.columns.keys()].map((column) => [column, columnPixels(sheet, column)]));
  return new Axis(MAX_COLUMNS, standardColumnPixels(sheet), sizes);
}

/** Where the rows of a sheet stand; those hidden by hand or by a filter take no room. */
export function rowAxis(sheet: SheetModel): Axis {
  const sizes = fittedHeights(sheet);
  for (const [row, layout] of sheet.rows) {
    if (layout.hidden || layout.filtered) sizes.set(row, 0);
    else if (layout.height !== undefined) sizes.set(row, pointsToPixels(layout.height));
  }
  return new Axis(MAX_ROWS, pointsToPixels(sheet.defaultRowHeight), sizes);
}
