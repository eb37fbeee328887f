import type { Bounds } from '../../workbook/bounds';
import type { SheetModel } from '../../workbook/sheet';
import { within } from './dependents';
import type { FormulaCell } from './formula-cell';

/** The formula cells of a workbook by sheet, column and row. */
export class FormulaRegistry {
  private readonly sheets = new Map<SheetModel, Map<number, Map<number, FormulaCell>>>();

  get(sheet: SheetModel, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheet)?.get(column)?.get(row);
  }

  set(cell: FormulaCell): void {
    let columns = this.sheets.get(cell.sheet);
    if (!columns) this.sheets.set(cell.sheet, (columns = new Map()));
    let rows = columns.get(cell.column);
    if (!rows) columns.set(cell.column, (rows = new Map()));
    rows.set(cell.row, cell);
  }

  delete(cell: FormulaCell): void {
    this.sheets.get(cell.sheet)?.get(cell.column)?.delete(cell.row);
  }

  deleteSheet(sheet: SheetModel): void {
    this.sheets.delete(sheet);
  }

  sheetsWithFormulas(): SheetModel[] {
    return [...this.sheets.keys()];
  }

  clear(): void {
    this.sheets.clear();
  }

  *inside(sheet: SheetModel, area: Bounds): Generator<FormulaCell> {
    const columns = this.sheets.get(sheet);
    if (!columns) return;
    for (const [, rows] of within(columns, area.column, area.columnCount)) {
      for (const [, cell] of within(rows, area.row, area.rowCount)) yield cell;
    }
  }

  *all(): Generator<FormulaCell> {
    for (const columns of this.sheets.values()) for (const rows of columns.values()) yield* rows.values();
  }
}
