import { CampaignError } from '../census/prepare/campaign-error';
import { withBorrowedSheets } from '../excel/borrowed-sheets';
import { ExcelFailure } from '../excel/failure';
import type { ExcelSession } from '../excel/session';
import { workbookFileOf } from '../excel/workbook-file';
import { messages } from '../i18n';
import {
  collectCensus,
  consolidateWorkbook,
  type CollectedFile,
  type Consolidation,
  type FailedFile,
} from './consolidate';
import { requireEmptyWorkbook } from './campaign-template';
import { describeFailure } from './failure';
import { readSource, type PrepareSource } from './prepare-source';
import type { OnProgress, PreviousWorkbook } from './result';

/** A workbook chosen by the user. */
export type ChosenWorkbook = PreviousWorkbook;

interface ConsolidateOptions {
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

export interface CommonCensus {
  plan: Consolidation;
  files: CollectedFile[];
  failures: FailedFile[];
}

const unreadable = (file: string, session: ExcelSession, code: 'FILE_UNREADABLE' | 'FILE_1904'): FailedFile => ({
  ...{ file, code },
  message: messages(session.locale).pane.campaign.fileFailures[code],
});

/** What the workbooks read so far gave. */
interface Known {
  /** From the first one that opened, even if it has no need. */
  base: PrepareSource | null;
}

/** Reads one workbook while its sheets stand in this one. */
async function collect(
  session: ExcelSession,
  { base64, name }: ChosenWorkbook,
  known: Known,
  signal: AbortSignal | undefined,
): Promise<CollectedFile | FailedFile> {
  const file = workbookFileOf(base64);
  if (!file) return unreadable(name, session, 'FILE_UNREADABLE');
  // Serials come as they are: read here, the days of such a file would be four years off.
  if (file.date1904) return unreadable(name, session, 'FILE_1904');
  return withBorrowedSheets(session, base64, file.sheets, async () => {
    known.base ??= await readSource(session, name, { signal });
    return collectCensus(session, name, known.base, { signal });
  });
}

/** What stops everything rather than one file: the user's wish, or sheets left that would mix with the next file's. */
const stopsAll = (error: unknown, signal: AbortSignal | undefined): boolean =>
  Boolean(signal?.aborted) || (error instanceof ExcelFailure && error.code === 'SHEETS_LEFT');

/**
 * Brings the censuses of several workbooks together in this one, which must be empty; the first that opens gives parameters
 * and registers. Files that cannot be used are told and do not stop the others. Throws `CampaignError` `SHEETS_TAKEN` when the
 * workbook holds something, `NOTHING_CONSOLIDATED` when no file could be used, before anything is written.
 */
export async function consolidateHere(
  session: ExcelSession,
  chosen: readonly ChosenWorkbook[],
  { onProgress, signal }: ConsolidateOptions = {},
): Promise<CommonCensus> {
  await requireEmptyWorkbook(session);
  const known: Known = { base: null };
  const files: CollectedFile[] = [];
  const failures: FailedFile[] = [];
  for (const [i, workbook] of chosen.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ done: i, total: chosen.length + 1, label: workbook.name });
    try {
      const taken = await collect(session, workbook, known, signal);
      if ('code' in taken) failures.push(taken);
      else files.push(taken);
    } catch (error) {
      if (stopsAll(error, signal)) throw error;
      const { code, message } = describeFailure(error, session.locale);
      failures.push({ file: workbook.name, code, message });
    }
  }
  const { base } = known;
  if (!base || files.length === 0) {
    const reasons = failures.map(({ file, message }) => `${file}: ${message}`);
    throw new CampaignError('NOTHING_CONSOLIDATED', String(failures.length), reasons);
  }
  const plan = await consolidateWorkbook(session, { files, failures, base, onProgress, signal });
  return { plan, files, failures };
}
