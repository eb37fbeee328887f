import { columnName, quoteSheet } from '../workbook/address';
import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow } from '../workbook/bounds';
import type { Range } from './range';

/** `Feuil1!$A$1:$B$2`, as defined names refer to cells. */
export function absoluteReference({ sheet, bounds: b }: Range): string {
  const prefix = `${quoteSheet(sheet.name)}!`;
  const [left, right] = [`$${columnName(b.column)}`, `$${columnName(lastColumn(b))}`];
  const [top, bottom] = [`$${b.row + 1}`, `$${lastRow(b) + 1}`];
  if (b.rowCount >= MAX_ROWS) return `${prefix}${left}:${right}`;
  if (b.columnCount >= MAX_COLUMNS) return `${prefix}${top}:${bottom}`;
  const start = left + top;
  return prefix + (b.rowCount === 1 && b.columnCount === 1 ? start : `${start}:${right}${bottom}`);
}
