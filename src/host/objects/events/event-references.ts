import type { Bounds } from '../../workbook/bounds';
import type { SheetModel } from '../../workbook/sheet';
import type { ExcelContext } from '../excel-context';
import { Range } from '../range';

/** The id by which `event.getRange()` asks for the cells of an event; it says all, so that nothing has to be kept. */
export const eventReference = (sheet: SheetModel, b: Bounds): string =>
  ['event', sheet.id, b.row, b.column, b.rowCount, b.columnCount].join('|');

/** The cells of an event, or null when their sheet is gone. */
export function rangeOfEventReference(context: ExcelContext, id: string): Range | null {
  const [kind, sheetId = '', ...numbers] = id.split('|');
  const [row, column, rowCount, columnCount] = numbers.map(Number);
  const sheet = context.workbook.sheetById(sheetId);
  if (kind !== 'event' || !sheet || [row, column, rowCount, columnCount].some((n) => !Number.isInteger(n))) return null;
  return new Range(context, sheet, { row, column, rowCount, columnCount } as Bounds);
}
