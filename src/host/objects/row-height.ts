import type { SheetModel } from '../workbook/sheet';

/** Points that a row takes; none when hidden. */
export function rowHeight(sheet: SheetModel, row: number): number {
  const layout = sheet.rows.get(row);
  if (layout?.hidden || layout?.filtered) return 0;
  return layout?.height ?? sheet.defaultRowHeight;
}

/** Sets the height in points; `null` goes back to the standard height. */
export function setRowHeight(sheet: SheetModel, row: number, points: number | null): void {
  const { height: _height, ...layout } = sheet.rows.get(row) ?? {};
  sheet.rows.set(row, points === null ? layout : { ...layout, height: points, hidden: points === 0 });
}
