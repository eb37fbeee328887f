import { locateCensus, readCensus, type Census } from '../census';
import { CensusError, type CensusErrorCode } from '../census/census-error';
import { withBorrowedSheets } from '../excel/borrowed-sheets';
import { readCapabilities } from '../excel/capabilities';
import { ExcelFailure } from '../excel/failure';
import { readOverview, type SheetOverview, type WorkbookOverview } from '../excel/overview';
import { readGrids } from '../excel/read';
import type { ExcelSession } from '../excel/session';
import { workbookFileOf, type WorkbookFile } from '../excel/workbook-file';
import { messages } from '../i18n';
import type { SheetGrid } from '../table/grid';
import type { Analysis } from './analyse';
import { PREVIEW_ROWS } from './mapping';
import type { PreviousWorkbook, RunOptions } from './result';

/** Last year's census, and the name of the workbook that it was read from (`null`: another sheet of this one). */
export interface PreviousCensus {
  census: Census;
  file: string | null;
}

interface Candidate {
  sheet: SheetOverview;
  census: Census;
}

/** The census of a sheet on its own, whatever its year; `null` when the sheet holds none that can be used. */
const censusOf = (grid: SheetGrid, { parameters }: Census): Census | null => {
  try {
    const location = locateCensus([grid]);
    // The lists are those of today, so that departments and codes can be compared; its year is its own.
    return readCensus(grid, location, { ...parameters, campaignYear: null, needsYear: null });
  } catch (error) {
    if (error instanceof CensusError) return null;
    throw error;
  }
};

/** The sheets whose first rows are a census that will do, the latest year first, visible ones before hidden ones. */
const candidatesAmong = (
  sheets: readonly SheetOverview[],
  previews: readonly SheetGrid[],
  current: Census,
  accepts: (year: number) => boolean,
): Candidate[] => {
  const found = previews.flatMap((preview): Candidate[] => {
    const sheet = sheets.find(({ name }) => name === preview.sheet);
    const census = sheet ? censusOf(preview, current) : null;
    return sheet && census && accepts(census.year) ? [{ sheet, census }] : [];
  });
  return found.sort((a, b) => b.census.year - a.census.year || Number(b.sheet.visible) - Number(a.sheet.visible));
};

/** Reads the whole of the best candidate, with what the screen shows: codes typed as numbers need it. */
async function readWhole(
  session: ExcelSession,
  overview: WorkbookOverview,
  [best]: readonly Candidate[],
  current: Census,
  signal: AbortSignal | undefined,
): Promise<Census | null> {
  if (!best) return null;
  const [grid] = await readGrids(session, overview, [{ sheet: best.sheet, text: true }], { signal });
  return censusOf(grid as SheetGrid, current);
}

/** A census of the year before on another sheet of this workbook. */
async function inThisWorkbook(
  session: ExcelSession,
  { overview, previews, census }: Analysis,
  signal: AbortSignal | undefined,
): Promise<PreviousCensus | null> {
  const others = previews.filter(({ sheet }) => sheet !== census.sheet);
  const isBefore = (year: number): boolean => year === census.year - 1;
  const candidates = candidatesAmong(overview.sheets, others, census, isBefore);
  const previous = await readWhole(session, overview, candidates, census, signal);
  return previous && isBefore(previous.year) ? { census: previous, file: null } : null;
}

/** Reads the census of borrowed sheets under the names that they have at home. */
async function inBorrowed(
  session: ExcelSession,
  borrowed: readonly { id: string; name: string }[],
  file: WorkbookFile,
  current: Census,
  signal: AbortSignal | undefined,
): Promise<{ found: Census | null; years: number[] }> {
  // Serials come as they are, counted as their own workbook does.
  const overview = { ...(await readOverview(session)), date1904: file.date1904 };
  const homes = new Map(borrowed.map(({ id, name }) => [id, name]));
  const sheets = overview.sheets.filter(({ id, used, owner }) => homes.has(id) && used !== null && owner === null);
  const requests = sheets.map((sheet) => ({ sheet, rows: PREVIEW_ROWS }));
  const previews = await readGrids(session, overview, requests, { signal });
  const all = candidatesAmong(sheets, previews, current, () => true);
  const earlier = all.filter(({ census }) => census.year < current.year);
  const found = await readWhole(session, overview, earlier, current, signal);
  const years = all.map(({ census }) => census.year);
  if (!found) return { found, years };
  const home = homes.get(earlier[0]!.sheet.id) ?? found.sheet;
  return { found: { ...found, sheet: home }, years };
}

/** A census of an earlier year in another workbook, whose sheets are brought in for as long as it takes to read them. */
async function inOtherWorkbook(
  session: ExcelSession,
  { census }: Analysis,
  { base64, name }: PreviousWorkbook,
  signal: AbortSignal | undefined,
): Promise<PreviousCensus> {
  const texts = messages(session.locale).errors.previous;
  const refuse = (code: CensusErrorCode & keyof typeof texts, year = census.year): CensusError =>
    new CensusError(code, texts[code](name, year));
  if (!readCapabilities(session).features.otherWorkbooks) throw refuse('PREVIOUS_NEEDS_EXCEL');
  const file = workbookFileOf(base64);
  if (!file) throw refuse('PREVIOUS_UNREADABLE');
  try {
    const read = await withBorrowedSheets(session, base64, file.sheets, (borrowed) =>
      inBorrowed(session, borrowed, file, census, signal),
    );
    if (read.found) return { census: read.found, file: name };
    throw read.years[0] === undefined ? refuse('PREVIOUS_NOT_FOUND') : refuse('PREVIOUS_NOT_EARLIER', read.years[0]);
  } catch (error) {
    const refused = error instanceof ExcelFailure && (error.code === 'API_MISSING' || error.code === 'EXCEL_REFUSED');
    throw refused ? refuse('PREVIOUS_UNSUPPORTED') : error;
  }
}

/**
 * The census to compare with: the one of the workbook given, else that of the year before on another sheet of this workbook;
 * `null` when there is none there. Nothing of the workbook is changed. Throws `CensusError` `PREVIOUS_…` for a workbook given
 * that cannot be compared with, `ExcelFailure` when Excel refuses.
 */
export const readPreviousCensus = (
  session: ExcelSession,
  analysis: Analysis,
  { previous, signal }: Pick<RunOptions, 'previous' | 'signal'>,
): Promise<PreviousCensus | null> =>
  previous ? inOtherWorkbook(session, analysis, previous, signal) : inThisWorkbook(session, analysis, signal);
