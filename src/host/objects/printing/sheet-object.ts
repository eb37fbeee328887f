import { itemNotFound } from '../../protocol';
import type { SheetModel } from '../../workbook/sheet';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';

/** Base of the classes that show how a sheet is printed. */
export abstract class SheetObject extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly model: SheetModel,
  ) {
    super(context);
  }

  /** The sheet; refused with `ItemNotFound` once it is deleted. */
  get sheet(): SheetModel {
    if (!this.workbook.sheets.includes(this.model)) throw itemNotFound('The worksheet was deleted.');
    return this.model;
  }
}
