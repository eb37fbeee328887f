import type { SheetModel } from '../../host/workbook/sheet';
import { targetOfName, type NameTarget } from '../name-target';

const INTERNAL_LINK = /^=HYPERLINK\(\s*"#((?:[^"]|"")*)"/i;

/** Where the link of a cell leads inside the workbook; null when the cell holds none. Links to the outside are not followed. */
export function cellLink(sheet: SheetModel, row: number, column: number): NameTarget | null {
  const match = INTERNAL_LINK.exec(sheet.cells.formula(row, column) ?? '');
  return match ? targetOfName(sheet, (match[1] as string).replace(/""/g, '"')) : null;
}

/** True for a cell that holds a link inside the workbook, wherever it leads. */
export const hasLink = (sheet: SheetModel, row: number, column: number): boolean =>
  INTERNAL_LINK.test(sheet.cells.formula(row, column) ?? '');
