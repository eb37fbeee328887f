import { syncTableHeaders } from './objects/table-headers';
import { parseRangeName } from './workbook/address';
import type { Bounds } from './workbook/bounds';
import type { CellValue } from './workbook/cell-value';
import type { CellInput, SheetModel } from './workbook/sheet';
import type { WorkbookModel } from './workbook/workbook';
import { WorkbookError } from './workbook/workbook-error';

const SOURCE = 'Remote';

/** Another person at work in the same document: what they do reaches the add-in as events whose source is `Remote`. */
export class CoAuthor {
  constructor(private readonly workbook: WorkbookModel) {}

  /**
   * Fills the cells from `address` on, row by row; a text that starts with `=` is an English formula, `undefined` leaves a
   * cell alone. Raises `ItemNotFound` for an unknown sheet, `InvalidArgument` for what is no address.
   */
  write(sheetName: string, address: string, values: (CellValue | undefined)[][]): void {
    const { sheet, area } = this.find(sheetName, address);
    const inputs = values.map((line) =>
      line.map((value): CellInput => {
        if (value === undefined) return undefined;
        return typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value };
      }),
    );
    sheet.write(area.row, area.column, inputs, SOURCE);
    syncTableHeaders(sheet, { ...area, rowCount: inputs.length, columnCount: inputs[0]?.length ?? 0 });
  }

  /** Empties cells; their formats stay. */
  clear(sheetName: string, address: string): void {
    const { sheet, area } = this.find(sheetName, address);
    // The event of a single cell tells what it held, as with a write.
    if (area.rowCount === 1 && area.columnCount === 1) sheet.write(area.row, area.column, [[{ value: null }]], SOURCE);
    else sheet.clearContents(area, SOURCE);
  }

  addSheet(name: string): void {
    this.workbook.addSheet(name, undefined, SOURCE);
  }

  deleteSheet(name: string): void {
    this.workbook.deleteSheet(this.sheet(name), SOURCE);
  }

  renameSheet(name: string, newName: string): void {
    this.workbook.renameSheet(this.sheet(name), newName, SOURCE);
  }

  private find(sheetName: string, address: string): { sheet: SheetModel; area: Bounds } {
    return { sheet: this.sheet(sheetName), area: areaOf(address) };
  }

  private sheet(name: string): SheetModel {
    const sheet = this.workbook.sheetByName(name);
    if (!sheet) throw new WorkbookError('ItemNotFound', `There is no sheet "${name}".`);
    return sheet;
  }
}

function areaOf(address: string): Bounds {
  const area = parseRangeName(address);
  if (!area) throw new WorkbookError('InvalidArgument', `"${address}" is no address.`);
  return area;
}
