import { join } from 'node:path';
import { askLibreOffice } from '../../judge/ask-libreoffice';

/** Rows from 1 that a sheet hides: as it was opened, and after its filter was applied anew. */
export interface JudgedRows {
  before: number[];
  after: number[];
}

/** What LibreOffice makes of the filters of the sheets of a workbook, by the names of the sheets. */
export const filterInLibreOffice = (workbook: Uint8Array): Record<string, JudgedRows> =>
  askLibreOffice(join(__dirname, 'libreoffice.py'), workbook) as Record<string, JudgedRows>;
