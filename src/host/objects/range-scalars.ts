import { args, type Scalar } from '../protocol';
import { MAX_ROWS } from '../workbook/bounds';
import { readMatrix } from './cell-matrix';
import { columnPixels, pixelsToPoints } from './column-width';
import { numberFormatCategory } from './number-format-category';
import { readFormulas, readFormulasLocal, readFormulasR1C1, writeFormulas } from './range-formulas';
import { hiddenColumns, hiddenRows, setHiddenColumns, setHiddenRows } from './range-hidden';
import { readHyperlink, writeHyperlink } from './range-hyperlink';
import { readNumberFormats, writeNumberFormats } from './range-number-format';
import { hasSpill, savedAsArray } from './range-spill';
import { readStyle, writeStyle } from './range-style';
import { readText, readValueTypes, readValues, writeValues } from './range-values';
import { rowHeight } from './row-height';
import type { Range } from './range';

/** Points from the left edge of the sheet to a column. */
function leftOf(range: Range, column: number): number {
  let pixels = 0;
  for (let c = 0; c < column; c++) pixels += columnPixels(range.sheet, c);
  return pixelsToPoints(pixels);
}

/** Points from the top edge of the sheet to a row; rows without a height of their own are counted, not visited. */
function topOf(range: Range, row: number): number {
  const { sheet } = range;
  let points = row * sheet.defaultRowHeight;
  for (const at of sheet.rows.keys()) if (at < row) points += rowHeight(sheet, at) - sheet.defaultRowHeight;
  return points;
}

export const rangeScalars: Record<string, Scalar<Range>> = {
  Address: { get: (self) => self.address },
  AddressLocal: { get: (self) => self.address },
  CellCount: { get: (self) => (self.cellCount > 2 ** 31 - 1 ? -1 : self.cellCount) },
  ColumnCount: { get: (self) => self.bounds.columnCount },
  ColumnHidden: { get: hiddenColumns, set: (self, value) => setHiddenColumns(self, args.boolean(value)) },
  ColumnIndex: { get: (self) => self.bounds.column },
  Formulas: { get: readFormulas, set: (self, value) => writeFormulas(self, value, 'english') },
  FormulasLocal: { get: readFormulasLocal, set: (self, value) => writeFormulas(self, value, 'local') },
  FormulasR1C1: { get: readFormulasR1C1, set: (self, value) => writeFormulas(self, value, 'r1c1') },
  HasSpill: { get: hasSpill },
  Height: {
    get: (self) =>
      topOf(self, self.bounds.row + Math.min(self.bounds.rowCount, MAX_ROWS)) - topOf(self, self.bounds.row),
  },
  Hidden: { get: (self) => bothHidden(hiddenRows(self), hiddenColumns(self)) },
  Hyperlink: { get: readHyperlink, set: writeHyperlink },
  IsEntireColumn: { get: (self) => self.isEntireColumn },
  IsEntireRow: { get: (self) => self.isEntireRow },
  Left: { get: (self) => leftOf(self, self.bounds.column) },
  NumberFormat: {
    get: (self) => readNumberFormats(self, 'english'),
    set: (self, value) => writeNumberFormats(self, value, 'english'),
  },
  NumberFormatLocal: {
    get: (self) => readNumberFormats(self, 'local'),
    set: (self, value) => writeNumberFormats(self, value, 'local'),
  },
  NumberFormatCategories: {
    get: (self) =>
      readMatrix(self, (row, column) =>
        numberFormatCategory(self.workbook.styles.get(self.sheet.styleAt(row, column)).numberFormat),
      ),
  },
  RowCount: { get: (self) => self.bounds.rowCount },
  RowHidden: { get: hiddenRows, set: (self, value) => setHiddenRows(self, args.boolean(value)) },
  RowIndex: { get: (self) => self.bounds.row },
  SavedAsArray: { get: savedAsArray },
  Style: { get: (self) => readStyle([self]), set: (self, value) => writeStyle([self], value) },
  Text: { get: readText },
  Top: { get: (self) => topOf(self, self.bounds.row) },
  ValueTypes: { get: readValueTypes },
  Values: { get: readValues, set: writeValues },
  Width: {
    get: (self) => leftOf(self, self.bounds.column + self.bounds.columnCount) - leftOf(self, self.bounds.column),
  },
};

/** A cell is hidden when its row or its column is; `null` when only some are. */
function bothHidden(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}
