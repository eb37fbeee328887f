import { goTo } from '../excel/go-to';
import type { ExcelSession } from '../excel/session';

/** Shows a cell of the workbook. Throws `ExcelFailure` `ITEM_NOT_FOUND` when its sheet is gone. */
export const goToCell = (session: ExcelSession, sheet: string, cell: string): Promise<void> =>
  goTo(session, sheet, cell);
