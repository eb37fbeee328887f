import { parseRangeName } from './workbook/address';
import { bounds } from './workbook/bounds';
import type { WorkbookModel } from './workbook/workbook';
import { WorkbookError } from './workbook/workbook-error';

/** The person before the window of Excel: what add-ins only hear of and cannot do themselves. */
export class User {
  constructor(private readonly workbook: WorkbookModel) {}

  /** Brings the window of the workbook to the front. */
  activateWorkbook(): void {
    this.workbook.emit({ kind: 'workbookActivated' });
  }

  setAutoSave(on: boolean): void {
    if (this.workbook.autoSave === on) return;
    this.workbook.autoSave = on;
    this.workbook.emit({ kind: 'autoSave' });
  }

  /**
   * Clicks a cell, so many points from its left and top edges: the cell is selected, then the click is told. Raises
   * `ItemNotFound` for an unknown sheet, `InvalidArgument` for what is no cell.
   */
  click(sheetName: string, address: string, offsetX = 0, offsetY = 0): void {
    const sheet = this.workbook.sheetByName(sheetName);
    if (!sheet) throw new WorkbookError('ItemNotFound', `There is no sheet "${sheetName}".`);
    const cell = parseRangeName(address);
    if (!cell || cell.rowCount * cell.columnCount !== 1)
      throw new WorkbookError('InvalidArgument', `"${address}" is no cell.`);
    const { row, column } = cell;
    this.workbook.activate(sheet);
    sheet.select(bounds(row, column));
    this.workbook.emit({ kind: 'clicked', sheet, row, column, offsetX, offsetY });
  }
}
