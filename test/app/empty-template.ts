import { prepareWorkbook } from '../../src/app/prepare';
import { hostForAddin, type OpenedWorkbook } from '../../src/cli/open-for-addin';
import { blankWorkbook } from '../../src/host/xlsx';

/** The campaign workbook of 2024 (needs of 2025) of one department, or of all, as it is handed out. */
export async function openTemplate(department?: string): Promise<OpenedWorkbook> {
  const opened = await hostForAddin(blankWorkbook());
  await prepareWorkbook(opened.session, { year: 2024, ...(department === undefined ? {} : { department }) });
  return opened;
}
