import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow, type Bounds } from '../../host/workbook/bounds';

/** How much of the sheet can be scrolled to; grows as the user goes on, as in Excel. */
export interface Extent {
  rows: number;
  columns: number;
}

const LEAST: Extent = { rows: 100, columns: 26 };
const MARGIN: Extent = { rows: 40, columns: 8 };

/** The extent that shows the used cells, the selection and a margin around them. */
export function extentOf(used: Bounds | null, selection: Bounds): Extent {
  // A whole-column selection does not make the sheet a million rows long on screen.
  const selectedRow = selection.rowCount >= MAX_ROWS ? selection.row : lastRow(selection);
  const selectedColumn = selection.columnCount >= MAX_COLUMNS ? selection.column : lastColumn(selection);
  const row = Math.max(used ? lastRow(used) : 0, selectedRow);
  const column = Math.max(used ? lastColumn(used) : 0, selectedColumn);
  return {
    rows: Math.min(MAX_ROWS, Math.max(LEAST.rows, row + 1 + MARGIN.rows)),
    columns: Math.min(MAX_COLUMNS, Math.max(LEAST.columns, column + 1 + MARGIN.columns)),
  };
}

export const largerExtent = (a: Extent, b: Extent): Extent => ({
  rows: Math.max(a.rows, b.rows),
  columns: Math.max(a.columns, b.columns),
});
