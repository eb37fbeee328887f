import { isRegisterName, readParameters, readRegisters, type Parameters } from '../census';
import { carryTable, type CarriedTable, type TablePlace } from '../census/prepare/carried-table';
import { CARRIED_TABLES, findTablePlace, type CarriedName } from '../census/prepare/table-place';
import type { Registers } from '../census/registers/registers';
import { requireFloor } from '../excel/capabilities';
import { readOverview, type SheetOverview } from '../excel/overview';
import { readGrids } from '../excel/read';
import { readColumnFormats } from '../excel/read-column-formats';
import type { ExcelSession } from '../excel/session';
import { messages } from '../i18n';
import type { SheetGrid } from '../table/grid';
import { foreignSheets, readPreviews } from './mapping';
import { isKnownWhole, isTooLarge } from './sheet-sizes';

/** What a new campaign takes from a workbook. */
export interface PrepareSource {
  /** The workbook, as people call it. */
  name: string;
  parameters: Parameters;
  registers: Registers;
  /** Its own parameter tables and registers, as values. */
  carried: CarriedTable[];
  notices: string[];
}

/** The sheets of a workbook that may hold parameters and registers, whole; of the others, the first rows. */
async function readSheets(session: ExcelSession, signal?: AbortSignal) {
  requireFloor(session);
  const overview = await readOverview(session);
  const sheets = foreignSheets(overview);
  const previews = await readPreviews(session, overview, signal);
  const more = sheets.filter((sheet) => !isKnownWhole(sheet) && !isTooLarge(sheet));
  const whole = await readGrids(
    session,
    overview,
    more.map((sheet) => ({ sheet })),
    { signal },
  );
  const readWhole = new Map(whole.map((grid) => [grid.sheet, grid]));
  const partial = sheets.filter(isTooLarge);
  const known = new Set(partial.map(({ name }) => name));
  const grids = previews.map((preview) => readWhole.get(preview.sheet) ?? preview);
  return { sheets, grids: grids.filter(({ sheet }) => !known.has(sheet)), partial };
}

/**
 * Reads the parameter tables and registers of a workbook, with or without a census. Throws `ExcelFailure` when Excel refuses.
 * @param name what the workbook is called in sentences
 */
export async function readSource(
  session: ExcelSession,
  name: string,
  options: { signal?: AbortSignal } = {},
): Promise<PrepareSource> {
  const { rules, app } = messages(session.locale);
  const { sheets, grids, partial } = await readSheets(session, options.signal);
  const parameters = readParameters(grids, rules);
  const registers = readRegisters(grids, parameters, rules);
  const carried = await carry(session, sheets, grids);
  // A census of last year may be as large as it likes: only what could not be taken is told.
  const lost = partial.filter(isCarried).map((sheet) => app.notices.sheetTooLarge(sheet.name));
  const notices = [...parameters.notices, ...lost];
  return { name, parameters, registers, carried, notices };
}

/** Whether a sheet bears the name of a table that is taken along, or such a table. */
const isCarried = ({ name, tables }: SheetOverview): boolean =>
  isRegisterName(name) || tables.some((table) => isRegisterName(table.name));

async function carry(session: ExcelSession, sheets: SheetOverview[], grids: SheetGrid[]): Promise<CarriedTable[]> {
  const places = CARRIED_TABLES.flatMap((table): { table: CarriedName; place: TablePlace; sheet: SheetOverview }[] => {
    const place = findTablePlace(grids, table);
    const sheet = place && sheets.find(({ name }) => name === place.grid.sheet);
    return place && sheet ? [{ table, place, sheet }] : [];
  });
  const formats = await readColumnFormats(
    session,
    places.map(({ place: { headerRow, lastRow, columns }, sheet }) => ({
      sheet,
      area: {
        row: headerRow,
        column: columns.from,
        rowCount: Math.max(lastRow - headerRow, 1),
        columnCount: columns.to - columns.from,
      },
    })),
  );
  return places.map(({ table, place }, i) => carryTable(table.name, place, formats[i] ?? []));
}
