import { CensusError } from '../census/census-error';
import type { Finding } from '../census/finding';
import { planOwnTable } from '../census/reports/own-table';
import { STYLES } from '../census/reports/styles';
import { canBeWaived, isComplete } from '../census/waivers/apply-waivers';
import { Fingerprints } from '../census/waivers/fingerprint';
import { orphanWaivers, waiverKey } from '../census/waivers/orphan-waivers';
import { readWaivers, type StoredWaiver } from '../census/waivers/read-waivers';
import type { WaiverRecord } from '../census/waivers/waiver-record';
import { waiverLabels, waiverRow, waiversTable } from '../census/waivers/waivers-sheet';
import { addToOwnTable, deleteOwnRows } from '../excel/own-table';
import { readOverview, type SheetOverview } from '../excel/overview';
import { withoutEvents } from '../excel/quiet-events';
import { readGrids } from '../excel/read';
import type { ExcelSession } from '../excel/session';
import { messages } from '../i18n';
import { groupBy } from '../table/group-by';
import { tidy } from '../table/normalise';
import type { CheckResult } from './result';

/** The workbook is shared: its sheets are in French, whatever the language of the pane. */
const { sheets } = messages('fr-FR');

/** Why findings are accepted, by whom and when. */
export interface Acceptance {
  reason: string;
  author: string;
  /** ISO day. */
  date: string;
  /** The same census as last checked, when edits were followed since the findings were shown. */
  now?: CheckResult;
}

/** What became of findings that were to be accepted. */
export interface AcceptResult {
  /** As the next check will give them. */
  accepted: Finding[];
  /** What the user has to look after, in sentences. */
  notices: string[];
}

/**
 * Accepts findings of a result as they are: they are silent from the next check on, until their row changes. Those whose row
 * changed since they were shown are left as they are and told. All are written in one request, up to some 7 000 of them; run
 * again after Excel broke off, nothing is written twice. Throws `CensusError` before anything is written: `WAIVER_OF_ERROR`,
 * `WAIVER_WITHOUT_REASON`, `WAIVER_WITHOUT_AUTHOR`; and `ExcelFailure` `WORKBOOK_PROTECTED` or `SHEET_PROTECTED`.
 * @param result the check whose findings they are: the row accepted is the one that was shown
 */
export async function waiveFindings(
  session: ExcelSession,
  result: CheckResult,
  findings: readonly Finding[],
  { reason, author, date, now = result }: Acceptance,
): Promise<AcceptResult> {
  const { errors, app } = messages(session.locale);
  const says = errors.waivers;
  const error = findings.find((finding) => !canBeWaived(finding));
  if (error) throw new CensusError('WAIVER_OF_ERROR', says.WAIVER_OF_ERROR(error.rule, error.cell));
  if (reason.trim() === '') throw new CensusError('WAIVER_WITHOUT_REASON', says.WAIVER_WITHOUT_REASON());
  if (author.trim() === '') throw new CensusError('WAIVER_WITHOUT_AUTHOR', says.WAIVER_WITHOUT_AUTHOR());
  const waiver = { reason: reason.trim(), author, date };
  const open = findings.filter(({ waived }) => !waived);
  const wanted = now === result ? open : stillFound(open, result, now);
  const accepted = wanted.map((finding) => ({ ...finding, waived: true, waiver }));
  const written = await notYetWaived(session, now, waiverRecords(result, accepted));
  if (written.length > 0) {
    const rows = written.map((record) => waiverRow(record, result.source.grid.date1904));
    const plan = planOwnTable(waiversTable(sheets), rows);
    await withoutEvents(session, () => addToOwnTable(session, plan, STYLES));
  }
  const changed = open.length - wanted.length;
  return { accepted, notices: changed > 0 ? [app.notices.changedSince(changed)] : [] };
}

/** The findings of a result that a later one still has, of the same rows with the same content, wherever these stand by now. */
function stillFound(findings: readonly Finding[], then: CheckResult, now: CheckResult): Finding[] {
  const keyIn = ({ source }: CheckResult) => {
    const fingerprints = new Fingerprints(source);
    return (finding: Finding) => waiverKey({ rule: finding.rule, fingerprint: fingerprints.of(finding) });
  };
  const left = groupBy(
    now.findings.filter(({ waived }) => !waived),
    keyIn(now),
  );
  const keyThen = keyIn(then);
  return findings.filter((finding) => left.get(keyThen(finding))?.shift());
}

/** The records of findings that bear a waiver. */
function waiverRecords({ source }: CheckResult, findings: readonly Finding[]): WaiverRecord[] {
  const fingerprints = new Fingerprints(source);
  const label = waiverLabels(source, sheets.waivers);
  return findings.flatMap((finding) => {
    const { rule, waiver } = finding;
    return waiver ? [{ ...waiver, rule, label: label(finding), fingerprint: fingerprints.of(finding) }] : [];
  });
}

/** Without those that are there already: a colleague's, or ours when Excel broke off after it had written them. */
async function notYetWaived(
  session: ExcelSession,
  { source, findings }: CheckResult,
  records: readonly WaiverRecord[],
): Promise<WaiverRecord[]> {
  const stored = (await listWaivers(session)).filter(isComplete);
  const unheeded = groupBy(orphanWaivers(source, findings, stored), waiverKey);
  return records.filter((record) => !unheeded.get(waiverKey(record))?.shift());
}

/** The waivers of the workbook, those that no finding answers to any more included. */
export async function listWaivers(session: ExcelSession): Promise<StoredWaiver[]> {
  const found = await readSheet(session);
  return found?.waivers ?? [];
}

/**
 * Removes the waivers of findings (`waived` in a result, or accepted since): they are heard again from the next check on. Says
 * how many were there. Throws `ExcelFailure` `ACCESS_DENIED` when the sheet is protected.
 */
export const removeWaivers = (
  session: ExcelSession,
  result: CheckResult,
  findings: readonly Finding[],
): Promise<number> => forgetWaivers(session, waiverRecords(result, findings));

/**
 * Removes waivers, wherever their rows stand by now; says how many were there. Of several that their author gave for rows alike,
 * the one with the same reason goes. Throws `ExcelFailure` `ACCESS_DENIED` when the sheet is protected.
 */
export async function forgetWaivers(session: ExcelSession, records: readonly WaiverRecord[]): Promise<number> {
  const found = await readSheet(session);
  const rows = storedRows(found?.waivers ?? [], records);
  for (const { name, row: first, rowCount } of found?.sheet.tables ?? []) {
    const own = rows.filter((row) => row > first + 1 && row <= first + rowCount);
    if (own.length > 0) await withoutEvents(session, () => deleteOwnRows(session, name, own));
  }
  return rows.length;
}

/** Excel rows of records; each stored waiver answers to one of them. A colleague's for a row alike answers to none. */
function storedRows(stored: readonly StoredWaiver[], records: readonly WaiverRecord[]): number[] {
  const left = groupBy(stored, (waiver) => `${waiverKey(waiver)} ${waiver.author}`);
  return records.flatMap((record) => {
    const alike = left.get(`${waiverKey(record)} ${tidy(record.author)}`) ?? [];
    const same = alike.findIndex(({ reason }) => reason === tidy(record.reason));
    return alike.splice(Math.max(same, 0), 1).map(({ row }) => row);
  });
}

async function readSheet(session: ExcelSession): Promise<{ sheet: SheetOverview; waivers: StoredWaiver[] } | null> {
  const overview = await readOverview(session);
  const sheet = overview.sheets.find(({ owner, used }) => owner === 'derogations' && used !== null);
  if (!sheet) return null;
  const [grid] = await readGrids(session, overview, [{ sheet }]);
  return { sheet, waivers: grid ? readWaivers(grid) : [] };
}
