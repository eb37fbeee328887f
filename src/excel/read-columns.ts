import type { CellContent } from '../table/grid';
import { errorSuspects, markErrors } from './error-cells';
import type { ExcelSession } from './session';

/** Which columns (counted from 0, rising) of a sheet to read, between which of Excel's row numbers. */
export interface ColumnsRequest {
  sheetId: string;
  columns: readonly number[];
  firstRow: number;
  lastRow: number;
}

/** Some rows of these columns, side by side in the order asked; `first` is Excel's row number. */
export interface ColumnsSlice {
  first: number;
  values: CellContent[][];
}

/** Cells of one answer: some milliseconds of work for the page, and far below what Excel sends at once. */
const CELLS_PER_SYNC = 20_000;

/** Neighbouring columns as `[first, count]`; they must rise. */
function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === column) last[1]++;
    else runs.push([column, 1]);
  }
  return runs;
}

/** Reads the values of some columns, a slice of rows for each message, as long as the caller asks for more. */
export async function* readColumns(session: ExcelSession, request: ColumnsRequest): AsyncGenerator<ColumnsSlice> {
  const { columns } = request;
  if (columns.length === 0) return;
  const rowsPerSync = Math.max(1, Math.floor(CELLS_PER_SYNC / columns.length));
  for (let first = request.firstRow; first <= request.lastRow; first += rowsPerSync) {
    const count = Math.min(rowsPerSync, request.lastRow - first + 1);
    yield await readSlice(session, request.sheetId, columns, first, count);
  }
}

function readSlice(
  session: ExcelSession,
  sheetId: string,
  columns: readonly number[],
  first: number,
  count: number,
): Promise<ColumnsSlice> {
  return session.readAfterCellEdit(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const rangeOf = (row: number, column: number, rows: number, width: number): Excel.Range =>
      sheet.getRangeByIndexes(row, column, rows, width);
    const runs = runsOf(columns).map(([column, width]) => ({
      column,
      range: rangeOf(first - 1, column, count, width).load('values'),
    }));
    await context.sync();
    const parts = runs.map(({ column, range }) => ({
      column,
      values: range.values.map((line) => line.map((value): CellContent => (value === '' ? null : value))),
    }));
    const suspects = parts.flatMap(({ column, values }) =>
      errorSuspects(values).map((area) => ({
        values,
        area,
        range: rangeOf(first - 1 + area.row, column + area.column, area.rowCount, area.columnCount).load('valueTypes'),
      })),
    );
    if (suspects.length > 0) await context.sync();
    for (const { values, area, range } of suspects) markErrors(values, area, range.valueTypes);
    return { first, values: Array.from({ length: count }, (_, r) => parts.flatMap(({ values }) => values[r]!)) };
  });
}
