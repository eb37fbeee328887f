import type { Area, SheetOverview } from './overview';
import { rangeAt } from './prepare-sheet';
import type { ExcelSession } from './session';

/** Rows that are enough to see how a column is formatted. */
const ROWS = 20;
const GENERAL = 'General';

/** A rectangle of a sheet whose columns are asked about. */
export interface FormatRequest {
  sheet: SheetOverview;
  area: Area;
}

/**
 * The number format of each column of some areas, Excel's invariant code: the first one met from the top that is not the
 * general one, `null` where there is none. A text format is told like any other.
 */
export async function readColumnFormats(
  session: ExcelSession,
  requests: readonly FormatRequest[],
): Promise<(string | null)[][]> {
  if (requests.length === 0) return [];
  return session.read(async (context) => {
    const ranges = requests.map(({ sheet, area }) =>
      rangeAt(context.workbook.worksheets.getItem(sheet.id), { ...area, rowCount: Math.min(area.rowCount, ROWS) }).load(
        'numberFormat',
      ),
    );
    await context.sync();
    return ranges.map(({ numberFormat }, i) =>
      Array.from({ length: requests[i]?.area.columnCount ?? 0 }, (_, c) => formatOf(numberFormat as string[][], c)),
    );
  });
}

const formatOf = (rows: string[][], column: number): string | null =>
  rows.map((row) => row[column] ?? GENERAL).find((format) => format !== GENERAL && format !== '') ?? null;
