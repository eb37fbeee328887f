import { isDateFormat } from 'numfmt';
import { FormulaEngine } from '../../formulas';
import { localSerial } from '../../formulas/local-serial';
import { renderText, type LocaleInfo } from '../../formats';
import type { Bounds } from '../../workbook/bounds';
import type { CellValue } from '../../workbook/cell-value';
import type { SheetModel } from '../../workbook/sheet';
import type { CellStyle } from '../../workbook/styles';
import type { WorkbookModel } from '../../workbook/workbook';

/** The cells of a column that a filter looks at. */
export class ColumnCells {
  private readonly dateFormats = new Map<number, boolean>();

  constructor(
    readonly sheet: SheetModel,
    readonly column: number,
    /** The rows of the filter. */
    readonly body: Bounds,
    private readonly locale: LocaleInfo,
  ) {}

  get date1904(): boolean {
    return this.sheet.workbook.date1904;
  }

  value(row: number): CellValue {
    return this.sheet.cells.value(row, this.column);
  }

  style(row: number): CellStyle {
    return this.sheet.workbook.styles.get(this.sheet.styleAt(row, this.column));
  }

  /** What the screen shows, were the column wide enough. */
  text(row: number): string {
    return renderText(this.value(row), this.style(row).numberFormat, this.locale, this.date1904);
  }

  /** The serial of a date: a number in a cell that shows dates. Null for all else. */
  date(row: number): number | null {
    const value = this.value(row);
    if (typeof value !== 'number') return null;
    const index = this.sheet.styleAt(row, this.column);
    let shown = this.dateFormats.get(index);
    if (shown === undefined) this.dateFormats.set(index, (shown = isDateFormat(this.style(row).numberFormat)));
    return shown ? value : null;
  }

  /** All numbers of the column, in rows shown or not, ascending. */
  numbers(): number[] {
    const found: number[] = [];
    for (let row = this.body.row; row < this.body.row + this.body.rowCount; row++) {
      const value = this.value(row);
      if (typeof value === 'number') found.push(value);
    }
    return found.sort((a, b) => a - b);
  }
}

/** Serial of the day it is for the workbook: the clock of its formulas where it has one. */
export function todayOf({ calculator, date1904 }: WorkbookModel): number {
  const now = calculator instanceof FormulaEngine ? calculator.now() : localSerial(new Date(), date1904);
  return Math.floor(now);
}
