import { CensusError } from '../census/census-error';
import { CampaignError } from '../census/prepare/campaign-error';
import { withBorrowedSheets } from '../excel/borrowed-sheets';
import { readOverview } from '../excel/overview';
import type { ExcelSession } from '../excel/session';
import { workbookFileOf } from '../excel/workbook-file';
import { messages } from '../i18n';
import { prepareWorkbook, type Prepared } from './prepare';
import { readSource, type PrepareSource } from './prepare-source';
import type { PreviousWorkbook, RunOptions } from './result';

/** Throws `CampaignError` `SHEETS_TAKEN`: sheets that are brought in must stand alone while they are read. */
export async function requireEmptyWorkbook(session: ExcelSession): Promise<void> {
  const { sheets } = await readOverview(session);
  const filled = sheets.find(({ used }) => used !== null);
  if (filled) throw new CampaignError('SHEETS_TAKEN', filled.name);
}

/** What a workbook chosen by the user gives to a new campaign. */
async function sourceOf(
  session: ExcelSession,
  { base64, name }: PreviousWorkbook,
  signal: AbortSignal | undefined,
): Promise<PrepareSource> {
  const { fileFailures } = messages(session.locale).pane.campaign;
  const file = workbookFileOf(base64);
  if (!file) throw new CensusError('PREVIOUS_UNREADABLE', fileFailures.FILE_UNREADABLE);
  // Serials come as they are: read here, the ends of its contracts would be four years off.
  if (file.date1904) throw new CensusError('PREVIOUS_UNSUPPORTED', fileFailures.FILE_1904);
  return withBorrowedSheets(session, base64, file.sheets, () => readSource(session, name, { signal }));
}

/**
 * Writes the workbook of a new campaign, for all departments, into this one, which must be empty. Lists, parameters and the
 * needs that follow from contracts come from another workbook where one is given. Throws `CampaignError` `SHEETS_TAKEN` when
 * the workbook holds something, `CensusError` `PREVIOUS_…` for a file that cannot be read, before anything is written.
 * @param year of the campaign (N): the needs are those of N+1
 */
export async function prepareHere(
  session: ExcelSession,
  year: number,
  source: PreviousWorkbook | null,
  { onProgress, signal }: Pick<RunOptions, 'onProgress' | 'signal'> = {},
): Promise<Prepared> {
  await requireEmptyWorkbook(session);
  const known = source ? await sourceOf(session, source, signal) : undefined;
  return prepareWorkbook(session, { year, source: known, onProgress, signal });
}
