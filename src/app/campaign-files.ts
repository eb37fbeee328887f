import { CensusError } from '../census/census-error';
import { workbookFileOf } from '../excel/workbook-file';
import { messages, type Locale } from '../i18n';
import type { PreviousWorkbook } from './result';

/**
 * Looks at a workbook chosen for the comparison before it is kept in mind. Throws `CensusError` `PREVIOUS_UNREADABLE` for what
 * is no workbook.
 */
export function requireWorkbookFile({ base64, name }: PreviousWorkbook, locale: Locale): void {
  if (workbookFileOf(base64)) return;
  throw new CensusError('PREVIOUS_UNREADABLE', messages(locale).errors.previous.PREVIOUS_UNREADABLE(name, 0));
}
