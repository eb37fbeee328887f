import { notImplemented } from '../protocol';
import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow } from '../workbook/bounds';
import { assertAllowed } from './access';
import type { Range } from './range';

/** True or false when all rows of the range agree, else null. */
export function hiddenRows({ sheet, bounds }: Range): boolean | null {
  let hidden = 0;
  const isHidden = (row: number): boolean => Boolean(sheet.rows.get(row)?.hidden || sheet.rows.get(row)?.filtered);
  // One row of a long sheet is asked about as often as all of its rows: the shorter way is taken.
  if (bounds.rowCount < sheet.rows.size) {
    for (let row = bounds.row; row <= lastRow(bounds); row++) if (isHidden(row)) hidden++;
  } else {
    for (const row of sheet.rows.keys()) if (row >= bounds.row && row <= lastRow(bounds) && isHidden(row)) hidden++;
  }
  return hidden === 0 ? false : hidden === bounds.rowCount ? true : null;
}

export function hiddenColumns({ sheet, bounds }: Range): boolean | null {
  let hidden = 0;
  for (const [column, layout] of sheet.columns)
    if (column >= bounds.column && column <= lastColumn(bounds) && layout.hidden) hidden++;
  return hidden === 0 ? false : hidden === bounds.columnCount ? true : null;
}

export function setHiddenRows({ sheet, bounds }: Range, hidden: boolean): void {
  assertAllowed(sheet, 'formatRows');
  // Excel hides all rows by a default of the sheet that the model does not hold; showing all of them is common.
  if (bounds.rowCount >= MAX_ROWS && hidden) throw notImplemented('Range.rowHidden', 'all rows of a sheet.');
  const rows =
    bounds.rowCount >= MAX_ROWS
      ? [...sheet.rows.keys()]
      : Array.from({ length: bounds.rowCount }, (_, i) => bounds.row + i);
  const changes = rows.some((row) => Boolean(sheet.rows.get(row)?.hidden || sheet.rows.get(row)?.filtered) !== hidden);
  for (const row of rows) sheet.rows.set(row, { ...sheet.rows.get(row), hidden, filtered: false });
  sheet.layoutChanged();
  const whole = { ...bounds, column: 0, columnCount: MAX_COLUMNS };
  if (changes) sheet.workbook.emit({ kind: 'rowsHidden', sheet, bounds: whole, hidden, source: 'Local' });
}

export function setHiddenColumns({ sheet, bounds }: Range, hidden: boolean): void {
  assertAllowed(sheet, 'formatColumns');
  const columns =
    bounds.columnCount >= MAX_COLUMNS && !hidden
      ? [...sheet.columns.keys()]
      : Array.from({ length: bounds.columnCount }, (_, i) => bounds.column + i);
  for (const column of columns) sheet.columns.set(column, { ...sheet.columns.get(column), hidden });
  sheet.layoutChanged();
}
