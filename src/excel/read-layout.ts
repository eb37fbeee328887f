import { areasOf } from '../table/address';
import type { GridArea, GridLayout } from '../table/grid';
import { ExcelFailure } from './failure';
import type { SheetOverview } from './overview';
import { MAX_COLUMNS } from './read';
import type { ExcelSession } from './session';

/** Rows asked about in one response: some 20 bytes each. */
const ROWS_PER_SYNC = 80_000;

const AREA = 'rowIndex,columnIndex,rowCount,columnCount';

/** Refusals after which the layout stays unknown: it only adds marks to what was read. */
const DISPENSABLE: readonly string[] = ['API_MISSING', 'RESPONSE_TOO_LARGE', 'RANGE_TOO_LARGE'];

/**
 * Reads how a sheet is laid out: merged cells, hidden and filtered rows, hidden columns. One round trip for a sheet
 * without hidden rows, whatever its size. What this Excel cannot tell is left out.
 */
export async function readLayout(session: ExcelSession, sheet: SheetOverview): Promise<GridLayout> {
  const { used } = sheet;
  if (!used) return {};
  const area = { ...used, columnCount: Math.min(used.columnCount, MAX_COLUMNS) };
  const ask = (withMerged: boolean) =>
    unlessMissing(() => session.read((context) => askAll(context, sheet, area, withMerged)));
  // Merged cells can be asked about from ExcelApi 1.13 on; where that is refused there is no other way.
  const found = (await ask(true)) ?? (await ask(false));
  if (!found) return {};
  const { merged, someRows, hiddenColumns } = found;
  if (!someRows) return { merged, hiddenColumns, hiddenRows: new Set(), filteredRows: new Set() };
  const rows = await unlessMissing(() => session.read((context) => readHiddenRows(context, sheet, area)));
  if (!rows) return { merged, hiddenColumns };
  const filters = (await unlessMissing(() => session.read((context) => readFilters(context, sheet)))) ?? [];
  const filteredRows = rows.filter((row) => filters.some((filter) => isBelowHeader(filter, row)));
  return { merged, hiddenColumns, hiddenRows: new Set(rows), filteredRows: new Set(filteredRows) };
}

/** `null` when Excel has no such API or finds the answer too large; any other refusal is thrown. */
async function unlessMissing<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ExcelFailure && DISPENSABLE.includes(error.code)) return null;
    throw error;
  }
}

const rangeOf = (context: Excel.RequestContext, { id }: SheetOverview, area: GridArea): Excel.Range =>
  context.workbook.worksheets.getItem(id).getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);

async function askAll(context: Excel.RequestContext, sheet: SheetOverview, area: GridArea, withMerged: boolean) {
  const range = rangeOf(context, sheet, area).load('rowHidden');
  const columns = range.getColumnProperties({ columnHidden: true });
  const merged = withMerged ? range.getMergedAreasOrNullObject().load('address') : null;
  await context.sync();
  const hidden = columns.value.flatMap(({ columnHidden }, c) => (columnHidden ? [area.column + c] : []));
  return {
    // `null` when some rows are hidden and some not.
    someRows: range.rowHidden !== false,
    hiddenColumns: new Set(hidden),
    merged: merged === null ? undefined : merged.isNullObject ? [] : areasOf(merged.address),
  };
}

async function readHiddenRows(context: Excel.RequestContext, sheet: SheetOverview, area: GridArea): Promise<number[]> {
  const rows: number[] = [];
  for (let first = 0; first < area.rowCount; first += ROWS_PER_SYNC) {
    const part = { ...area, row: area.row + first, rowCount: Math.min(ROWS_PER_SYNC, area.rowCount - first) };
    const properties = rangeOf(context, sheet, { ...part, columnCount: 1 }).getRowProperties({ rowHidden: true });
    // One round trip for 80 000 rows: a census has fewer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    properties.value.forEach(({ rowHidden }, r) => rowHidden && rows.push(part.row + r + 1));
  }
  return rows;
}

/** Where filters hide rows now: the sheet's own filter and those of its tables. */
async function readFilters(context: Excel.RequestContext, { id, tables }: SheetOverview): Promise<GridArea[]> {
  const own = context.workbook.worksheets.getItem(id).autoFilter;
  own.load('isDataFiltered');
  const range = own.getRangeOrNullObject().load(AREA);
  const others = tables.map((area) => {
    const { autoFilter } = context.workbook.tables.getItem(area.name);
    autoFilter.load('isDataFiltered');
    return { area, autoFilter };
  });
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range.isNullObject ? NOWHERE : range;
  return [
    ...(own.isDataFiltered && !range.isNullObject ? [{ row, column, rowCount, columnCount }] : []),
    ...others.flatMap(({ area, autoFilter }) => (autoFilter.isDataFiltered ? [area] : [])),
  ];
}

const NOWHERE = { rowIndex: 0, columnIndex: 0, rowCount: 0, columnCount: 0 };

/** Whether a row, by Excel's number, stands under the header of a filter. */
const isBelowHeader = ({ row, rowCount }: GridArea, wanted: number): boolean =>
  wanted > row + 1 && wanted <= row + rowCount;
