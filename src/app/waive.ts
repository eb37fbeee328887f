import { CensusError } from '../census/census-error';
import type { Finding } from '../census/finding';
import { planOwnTable } from '../census/reports/own-table';
import { STYLES } from '../census/reports/styles';
import { canBeWaived } from '../census/waivers/apply-waivers';
import { Fingerprints } from '../census/waivers/fingerprint';
import { waiverKey } from '../census/waivers/orphan-waivers';
import { readWaivers, type StoredWaiver } from '../census/waivers/read-waivers';
import type { WaiverRecord } from '../census/waivers/waiver-record';
import { waiverLabel, waiverRow, waiversTable } from '../census/waivers/waivers-sheet';
import { addToOwnTable, deleteOwnRows } from '../excel/own-table';
import { readOverview, type SheetOverview } from '../excel/overview';
import { withoutEvents } from '../excel/quiet-events';
import { readGrids } from '../excel/read';
import type { ExcelSession } from '../excel/session';
import { messages } from '../i18n';
import { groupBy } from '../table/group-by';
import type { CheckResult } from './result';

/** The workbook is shared: its sheets are in French, whatever the language of the pane. */
const { sheets } = messages('fr-FR');

/** Why findings are accepted, by whom and when. */
export interface Acceptance {
  reason: string;
  author: string;
  /** ISO day. */
  date: string;
}

/**
 * Accepts findings of a result as they are: they are silent from the next check on, until their row changes. Throws
 * `CensusError` before anything is written: `WAIVER_OF_ERROR`, `WAIVER_WITHOUT_REASON`, `WAIVER_WITHOUT_AUTHOR`; and
 * `ExcelFailure` `WORKBOOK_PROTECTED` or `SHEET_PROTECTED`.
 * @param result the check whose findings they are: the row accepted is the one that was shown
 */
export async function waiveFindings(
  session: ExcelSession,
  result: CheckResult,
  findings: readonly Finding[],
  { reason, author, date }: Acceptance,
): Promise<void> {
  const { waivers: says } = messages(session.locale).errors;
  const error = findings.find((finding) => !canBeWaived(finding));
  if (error) throw new CensusError('WAIVER_OF_ERROR', says.WAIVER_OF_ERROR(error.rule, error.cell));
  if (reason.trim() === '') throw new CensusError('WAIVER_WITHOUT_REASON', says.WAIVER_WITHOUT_REASON());
  if (author.trim() === '') throw new CensusError('WAIVER_WITHOUT_AUTHOR', says.WAIVER_WITHOUT_AUTHOR());
  const { source } = result;
  const fingerprints = new Fingerprints(source);
  const rows = findings
    .filter(({ waived }) => !waived)
    .map((finding) => {
      const label = waiverLabel(source, finding, sheets.waivers);
      const { rule } = finding;
      const record = { rule, label, fingerprint: fingerprints.of(finding), reason: reason.trim(), author, date };
      return waiverRow(record, source.grid.date1904);
    });
  if (rows.length === 0) return;
  const plan = planOwnTable(waiversTable(sheets), rows);
  await withoutEvents(session, () => addToOwnTable(session, plan, STYLES));
}

/** The waivers of the workbook, those that no finding answers to any more included. */
export async function listWaivers(session: ExcelSession): Promise<StoredWaiver[]> {
  const found = await readSheet(session);
  return found?.waivers ?? [];
}

/**
 * Removes the waiver of a finding (`waived` in a result): it is heard again from the next check on. Nothing happens when
 * there is none. Throws `ExcelFailure` `ACCESS_DENIED` when the sheet is protected.
 */
export async function removeWaiver(session: ExcelSession, result: CheckResult, finding: Finding): Promise<void> {
  const found = await readSheet(session);
  const fingerprint = new Fingerprints(result.source).of(finding);
  const waiver = found?.waivers.find((one) => one.rule === finding.rule && one.fingerprint === fingerprint);
  const row = waiver?.row ?? 0;
  const table = found?.sheet.tables.find((own) => row > own.row + 1 && row <= own.row + own.rowCount);
  if (table) await withoutEvents(session, () => deleteOwnRows(session, table.name, [row]));
}

/**
 * Removes waivers that silence nothing any more, wherever their rows stand by now; says how many were there. Throws `ExcelFailure`
 * `ACCESS_DENIED` when the sheet is protected.
 */
export async function forgetWaivers(session: ExcelSession, orphans: readonly WaiverRecord[]): Promise<number> {
  const found = await readSheet(session);
  const left = groupBy(orphans, waiverKey);
  const rows = (found?.waivers ?? []).filter((waiver) => left.get(waiverKey(waiver))?.shift()).map(({ row }) => row);
  for (const { name, row: first, rowCount } of found?.sheet.tables ?? []) {
    const own = rows.filter((row) => row > first + 1 && row <= first + rowCount);
    if (own.length > 0) await withoutEvents(session, () => deleteOwnRows(session, name, own));
  }
  return rows.length;
}

async function readSheet(session: ExcelSession): Promise<{ sheet: SheetOverview; waivers: StoredWaiver[] } | null> {
  const overview = await readOverview(session);
  const sheet = overview.sheets.find(({ owner, used }) => owner === 'derogations' && used !== null);
  if (!sheet) return null;
  const [grid] = await readGrids(session, overview, [{ sheet }]);
  return { sheet, waivers: grid ? readWaivers(grid) : [] };
}
