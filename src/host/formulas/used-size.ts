import type { WorkbookModel } from '../workbook/workbook';

/** Last used row and column of a workbook, counted from 1; looked for again after `forget`. */
export class UsedSize {
  private known: { rows: number; columns: number } | null = null;

  constructor(private readonly workbook: WorkbookModel) {}

  forget(): void {
    this.known = null;
  }

  get rows(): number {
    return this.size().rows;
  }

  get columns(): number {
    return this.size().columns;
  }

  private size(): { rows: number; columns: number } {
    if (this.known) return this.known;
    const size = { rows: 1, columns: 1 };
    for (const sheet of this.workbook.sheets) {
      const area = sheet.cells.used(true);
      if (!area) continue;
      size.rows = Math.max(size.rows, area.row + area.rowCount);
      size.columns = Math.max(size.columns, area.column + area.columnCount);
    }
    this.known = size;
    return size;
  }
}
