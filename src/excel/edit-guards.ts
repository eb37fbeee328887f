import { columnRuns, type CellPlace, type CellRun } from './cell-runs';
import type { Area, SheetOverview } from './overview';
import { readLayout } from './read-layout';
import type { ExcelSession } from './session';

/** What forbids or hampers writing in cells of a sheet. Rows and columns count from 0. */
export interface EditGuards {
  /** Whether number formats may be changed. */
  mayFormat: boolean;
  /** Whether rows may be added. */
  mayAddRows: boolean;
  isLocked(place: CellPlace): boolean;
  /** A filter hides the row: what is written there may end up elsewhere (office-js#224). */
  isFiltered(place: CellPlace): boolean;
  isMerged(place: CellPlace): boolean;
  /** A merged cell that goes from above a row into it; `null` when there is none. */
  mergedAcross(row: number): Area | null;
  /** The cell stands in the total row of a table. */
  isTotal(place: CellPlace): boolean;
}

const CELLS_PER_SYNC = 20_000;
/** Rows between two wanted cells that cost less to ask about than another range. */
const GAP = 20;

const keyOf = ({ row, column }: CellPlace): string => `${row} ${column}`;

const holds = (area: Area, { row, column }: CellPlace): boolean =>
  row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;

/** Reads what stands in the way of writing in some cells of a sheet. */
export async function readGuards(
  session: ExcelSession,
  sheet: SheetOverview,
  places: readonly CellPlace[],
): Promise<EditGuards> {
  const layout = await readLayout(session, sheet);
  const merged = layout.merged ?? [];
  const filtered = layout.filteredRows ?? new Set<number>();
  const totals = sheet.tables
    .filter(({ showTotals }) => showTotals)
    .map((table) => ({ ...table, row: table.row + table.rowCount - 1, rowCount: 1 }));
  const locked = sheet.protected ? await readLocked(session, sheet.id, places) : new Set<string>();
  return {
    mayFormat: !sheet.protected || (await mayFormatCells(session, sheet.id)),
    mayAddRows: !sheet.protected,
    isLocked: (place) => locked.has(keyOf(place)),
    isFiltered: ({ row }) => filtered.has(row + 1),
    isMerged: (place) => merged.some((area) => holds(area, place)),
    mergedAcross: (at) => merged.find(({ row, rowCount }) => row < at && row + rowCount > at) ?? null,
    isTotal: (place) => totals.some((area) => holds(area, place)),
  };
}

const mayFormatCells = (session: ExcelSession, sheetId: string): Promise<boolean> =>
  session.read(async (context) => {
    const protection = context.workbook.worksheets.getItem(sheetId).protection.load('options');
    await context.sync();
    return protection.options.allowFormatCells === true;
  });

/** Of cells of a protected sheet, those that the protection locks. */
async function readLocked(session: ExcelSession, sheetId: string, places: readonly CellPlace[]): Promise<Set<string>> {
  const locked = new Set<string>();
  const runs = columnRuns(places, GAP, CELLS_PER_SYNC);
  while (runs.length > 0) {
    const batch: CellRun[] = [];
    for (let left = CELLS_PER_SYNC; runs[0] && left > 0; left -= runs[0]?.rowCount ?? 0)
      batch.push(runs.shift() as CellRun);
    await session.read(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const asked = batch.map(({ row, column, rowCount }) =>
        sheet.getRangeByIndexes(row, column, rowCount, 1).getCellProperties({ format: { protection: true } }),
      );
      // One round trip for 20 000 cells; only protected sheets need any.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      batch.forEach(({ row, column, cells }, i) => {
        for (const { offset } of cells) {
          const cell = asked[i]?.value[offset]?.[0];
          if (cell?.format?.protection?.locked !== false) locked.add(keyOf({ row: row + offset, column }));
        }
      });
    });
  }
  return locked;
}
