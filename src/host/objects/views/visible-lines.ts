import { lastColumn, lastRow } from '../../workbook/bounds';
import type { Range } from '../range';
import { usedWithin } from '../range-used';

/** The rows and columns of a range that are not hidden, by hand or by a filter. Of whole rows and columns the part in use. */
export function visibleLines(range: Range): { rows: number[]; columns: number[] } {
  const { sheet, isUnbounded } = range;
  const area = isUnbounded ? usedWithin(sheet, range.bounds, false) : range.bounds;
  const rows: number[] = [];
  const columns: number[] = [];
  if (!area) return { rows, columns };
  for (let row = area.row; row <= lastRow(area); row++) {
    const layout = sheet.rows.get(row);
    if (!layout?.hidden && !layout?.filtered) rows.push(row);
  }
  for (let column = area.column; column <= lastColumn(area); column++)
    if (!sheet.columns.get(column)?.hidden) columns.push(column);
  return { rows, columns };
}
