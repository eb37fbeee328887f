import type { Census } from '../census';
import { readStoredSheets, type StoredSheets } from '../census/sspaser/stored-sheets';
import { readCellStates } from '../excel/cell-states';
import { readOverview, type SheetOverview, type WorkbookOverview } from '../excel/overview';
import { readGrids } from '../excel/read';
import type { ExcelSession } from '../excel/session';
import { messages } from '../i18n';

/** The workbook is shared: its sheets are in French, whatever the language of the pane. */
const NAME = messages('fr-FR').sheets.names.fiches.toLowerCase();

/** Our sheet « Fiches SSPASER »; of copies, the one that bears the name, which is the one written again. */
export const sspaserSheetOf = ({ sheets }: Pick<WorkbookOverview, 'sheets'>): SheetOverview | null => {
  const ours = sheets.filter(({ owner, used }) => owner === 'fiches' && used !== null);
  return (
    ours.find(({ name }) => name.toLowerCase() === NAME) ??
    ours.find(({ name }) => name.toLowerCase().startsWith(NAME)) ??
    ours[0] ??
    null
  );
};

/** The sheets SSPASER as they stand in the workbook right now, and where. */
export interface PresentSheets {
  sheet: SheetOverview;
  stored: StoredSheets;
}

/** Reads them again: answers may have been typed since the census was read. `null` where there is no such table. */
export async function readPresentSheets(session: ExcelSession): Promise<PresentSheets | null> {
  const overview = await readOverview(session);
  const sheet = sspaserSheetOf(overview);
  if (!sheet) return null;
  const [grid] = await readGrids(session, overview, [{ sheet }]);
  const stored = grid && readStoredSheets(grid);
  return stored ? { sheet, stored: await withFormulas(session, sheet, stored) } : null;
}

/** With the formulas of the columns that the service added: they are written again as formulas. */
async function withFormulas(
  session: ExcelSession,
  { id }: SheetOverview,
  { ownColumns, rows, ...stored }: StoredSheets,
): Promise<StoredSheets> {
  const places = rows.flatMap(({ row }) => ownColumns.map(({ index }) => ({ row: row - 1, column: index })));
  const states = places.length === 0 ? [] : await readCellStates(session, id, places);
  const count = ownColumns.length;
  return {
    ...stored,
    ownColumns,
    rows: rows.map((line, place) => ({
      ...line,
      formulas: states.slice(place * count, (place + 1) * count).map(({ formula }) => formula),
    })),
  };
}

/** What the answers and own columns are, wherever they stand: tells whether someone typed in between. */
const entriesOf = (stored: StoredSheets | null | undefined): string =>
  JSON.stringify(stored?.rows.map(({ row, answers, own }) => [row, answers, own]) ?? []);

/**
 * The census with the sheets SSPASER as they are now.
 * @returns whether they are other than when it was read
 */
export async function withPresentSheets(
  session: ExcelSession,
  census: Census,
): Promise<{ census: Census; changed: boolean }> {
  const present = await readPresentSheets(session);
  const considerationSheets = present?.stored ?? null;
  const changed = entriesOf(considerationSheets) !== entriesOf(census.considerationSheets);
  return { census: { ...census, considerationSheets }, changed };
}
