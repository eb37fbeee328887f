import type { Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';

/** True when no cell of the area holds a value or a formula. */
export function areaIsEmpty(sheet: SheetModel, area: Bounds): boolean {
  let empty = true;
  sheet.eachStored(area, false, () => {
    empty = false;
  });
  return empty;
}
