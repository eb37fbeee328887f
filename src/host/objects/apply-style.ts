import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import type { StyleEdit } from '../workbook/styles';
import type { Range } from './range';

/** Changes the look of a range. Whole columns and rows keep it as their own, so that cells written later take it. */
export function applyStyle(range: Range, change: StyleEdit): void {
  const { sheet, bounds } = range;
  if (bounds.rowCount >= MAX_ROWS) return styleColumns(sheet, bounds, change);
  if (bounds.columnCount >= MAX_COLUMNS) return styleRows(sheet, bounds, change);
  sheet.format(bounds, change);
}

function styleColumns(sheet: SheetModel, area: Bounds, change: StyleEdit): void {
  const { styles } = sheet.workbook;
  styleStored(sheet, area, change);
  for (const [row, layout] of sheet.rows) {
    // Where a styled row crosses the columns the cell needs a style of its own.
    if (!layout.style || area.columnCount >= MAX_COLUMNS) continue;
    for (let column = area.column; column <= lastColumn(area); column++)
      if (sheet.cells.style(row, column) === 0) sheet.cells.setStyle(row, column, styles.derive(layout.style, change));
  }
  if (area.columnCount >= MAX_COLUMNS)
    for (const layout of sheet.rows.values()) if (layout.style) layout.style = styles.derive(layout.style, change);
  for (let column = area.column; column <= lastColumn(area); column++) {
    const layout = sheet.columns.get(column) ?? {};
    sheet.columns.set(column, { ...layout, style: styles.derive(layout.style ?? 0, change) });
  }
  changed(sheet, area);
}

function styleRows(sheet: SheetModel, area: Bounds, change: StyleEdit): void {
  const { styles } = sheet.workbook;
  styleStored(sheet, area, change);
  for (let row = area.row; row <= lastRow(area); row++) {
    const layout = sheet.rows.get(row) ?? {};
    sheet.rows.set(row, { ...layout, style: styles.derive(layout.style ?? 0, change) });
  }
  changed(sheet, area);
}

/** Cells that exist already and would hide the style of their row or column. */
function styleStored(sheet: SheetModel, area: Bounds, change: StyleEdit): void {
  const { styles } = sheet.workbook;
  sheet.eachStored(area, true, (row, column) => {
    sheet.cells.setStyle(row, column, styles.derive(sheet.styleAt(row, column), change));
  });
}

function changed(sheet: SheetModel, area: Bounds): void {
  sheet.workbook.emit({ kind: 'format', sheet, bounds: area, source: 'Local' });
  sheet.layoutChanged();
}
