import { describeColumns as describeHeaders, type ColumnsDescription } from '../census/describe-columns';
import { mappingOf, type CensusMapping } from '../census/mapping';
import { requireFloor } from '../excel/capabilities';
import { keepChoices, readChoices } from '../excel/kept-choices';
import { readOverview, type SheetOverview, type WorkbookOverview } from '../excel/overview';
import { readGrids } from '../excel/read';
import type { ExcelSession } from '../excel/session';
import { messages } from '../i18n';
import type { SheetGrid } from '../table/grid';

/** Rows of each sheet that are enough to find the header of a census. */
export const PREVIEW_ROWS = 60;

export type { CensusMapping, ColumnsDescription };

/** The sheets that are not ours and that hold something. */
export const foreignSheets = ({ sheets }: WorkbookOverview): SheetOverview[] =>
  sheets.filter((sheet) => sheet.owner === null && sheet.used !== null);

/** The first rows of the sheets that may hold the census. */
export const readPreviews = (
  session: ExcelSession,
  overview: WorkbookOverview,
  signal?: AbortSignal,
): Promise<SheetGrid[]> => {
  const requests = foreignSheets(overview).map((sheet) => ({ sheet, rows: PREVIEW_ROWS }));
  return readGrids(session, overview, requests, { signal });
};

/** What the user decided on the sheet and the columns of the census; `null` when nothing was kept. */
export async function readMapping(session: ExcelSession): Promise<CensusMapping | null> {
  return mappingOf(await readChoices(session));
}

/**
 * Keeps the choices in the workbook, for every later check of anybody who opens it; `null` forgets them. Throws `ExcelFailure` when the
 * document cannot be changed.
 */
export async function saveMapping(session: ExcelSession, mapping: CensusMapping | null): Promise<void> {
  await keepChoices(session, mapping && mappingOf(mapping));
}

/**
 * What each header of the census was taken for, how sure that is, and what else it may be, with the choices kept in the workbook or
 * with others to try out. Works where columns are missing too. Throws `CensusError` when no sheet, or more than one, may be the census.
 */
export async function describeColumns(
  session: ExcelSession,
  options: { sheet?: string; mapping?: CensusMapping } = {},
): Promise<ColumnsDescription> {
  requireFloor(session);
  const overview = await readOverview(session);
  const previews = await readPreviews(session, overview);
  const mapping = options.mapping ?? mappingOf(overview.choices) ?? undefined;
  const { rules } = messages(session.locale);
  return describeHeaders(previews, { sheet: options.sheet, mapping, texts: rules });
}
