import type { CellContent, GridTable } from '../table/grid';
import type { RowsPatch } from '../table/patch-grid';
import { errorSuspects, markErrors } from './error-cells';
import { nextTurn } from './next-turn';
import type { ExcelSession } from './session';
import type { RowSpan } from '../table/row-spans';

/** Which rows of a sheet to read, and between which columns (counted from 0). */
export interface RowsRequest {
  sheetId: string;
  spans: readonly RowSpan[];
  column: number;
  columnCount: number;
  /** The table whose size is asked for with them. */
  table: string | null;
}

export interface RowsRead {
  /** The name that the sheet bears now. */
  sheet: string;
  patches: RowsPatch[];
  /** Where the table stands now; `null` when none was asked for. */
  table: GridTable | null;
}

/** Cells of one answer, which come as values and as texts: some milliseconds of work for the page. */
const CELLS_PER_SYNC = 25_000;

/** Stretches of rows put together for one message each; long ones are cut. */
function messagesOf(spans: readonly RowSpan[], columnCount: number): RowSpan[][] {
  const most = Math.max(1, Math.floor(CELLS_PER_SYNC / Math.max(1, columnCount)));
  const messages: RowSpan[][] = [];
  let left = 0;
  for (const span of spans) {
    for (let first = span.first, rows = span.count; rows > 0;) {
      if (left === 0) {
        messages.push([]);
        left = most;
      }
      const count = Math.min(rows, left);
      messages.at(-1)!.push({ first, count });
      first += count;
      rows -= count;
      left -= count;
    }
  }
  return messages;
}

/**
 * Reads some rows of a sheet with what the screen shows, in one round trip, two where a cell looks like an error; in more of
 * them from some hundreds of rows on, between which the page gets its turn.
 */
export async function readRows(session: ExcelSession, request: RowsRequest): Promise<RowsRead> {
  const [first = [], ...rest] = messagesOf(request.spans, request.columnCount);
  const read = await readMessage(session, { ...request, spans: first });
  for (const spans of rest) {
    await nextTurn();
    const more = await readMessage(session, { ...request, spans, table: null });
    read.patches.push(...more.patches);
  }
  return read;
}

function readMessage(session: ExcelSession, request: RowsRequest): Promise<RowsRead> {
  const { sheetId, spans, column, columnCount } = request;
  return session.readAfterCellEdit(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load('name');
    const ranges = spans.map(({ first, count }) =>
      sheet.getRangeByIndexes(first - 1, column, count, columnCount).load('values,text'),
    );
    const table = loadTable(context, request.table);
    await context.sync();
    const patches = ranges.map((range, n) => ({
      first: spans[n]!.first,
      column,
      values: range.values.map((line) => line.map((value): CellContent => (value === '' ? null : value))),
      text: range.text,
    }));
    const suspects = patches.flatMap(({ first, values }) =>
      errorSuspects(values).map((area) => ({
        values,
        area,
        range: sheet
          .getRangeByIndexes(first - 1 + area.row, column + area.column, area.rowCount, area.columnCount)
          .load('valueTypes'),
      })),
    );
    if (suspects.length > 0) await context.sync();
    for (const { values, area, range } of suspects) markErrors(values, area, range.valueTypes);
    return { sheet: sheet.name, patches, table: table() };
  });
}

/** A table that is gone is refused as ITEM_MISSING: its sheet has to be read anew as a whole. */
function loadTable(context: Excel.RequestContext, name: string | null): () => GridTable | null {
  if (name === null) return () => null;
  const table = context.workbook.tables.getItem(name).load('name,showTotals');
  const area = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  return () => ({
    name: table.name,
    showTotals: table.showTotals,
    row: area.rowIndex,
    column: area.columnIndex,
    rowCount: area.rowCount,
    columnCount: area.columnCount,
  });
}
