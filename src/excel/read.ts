import type { CellContent, SheetGrid } from '../table/grid';
import { errorSuspects, markErrors } from './error-cells';
import { ExcelFailure } from './failure';
import type { Area, SheetOverview, WorkbookOverview } from './overview';
import { nextTurn } from './next-turn';
import type { ExcelSession } from './session';
import { BYTES_PER_SYNC, jsonBytes } from './wire-size';

/** A sheet to be read: all of it or its first rows, with what the screen shows where it is needed. */
export interface ReadRequest {
  sheet: SheetOverview;
  /** Rows from the first used one; all when left out. */
  rows?: number;
  /** True to read the text on screen too: twice the weight. */
  text?: boolean;
}

/** Columns beyond are left out: stray content at the far right makes a sheet unreadable otherwise. */
export const MAX_COLUMNS = 512;
/** More cells than any census has; Excel itself gives up without a word at 5 million (office-js#4783). */
const MAX_CELLS = 5_000_000;
/** What a cell weighs before anything was measured, in bytes: more than in most workbooks, so that the first response fits. */
const GUESS_PER_CELL = 80;
const TYPES_PER_SYNC = 150_000;

/** A sheet on its way in. */
interface Reading {
  request: ReadRequest;
  area: Area;
  values: CellContent[][];
  text: string[][];
  bytesPerRow: number;
}

/** Rows of a sheet that go into one response. */
interface Slice {
  reading: Reading;
  first: number;
  rowCount: number;
}

interface ReadOptions {
  signal?: AbortSignal;
}

/**
 * Reads the cells of sheets as grids, in the order asked. Cut by rows so that a response stays under the limit of Excel on
 * the web; rows are halved when Excel still finds it too much. Throws `RANGE_TOO_LARGE` for a sheet that cannot be read.
 */
export async function readGrids(
  session: ExcelSession,
  overview: WorkbookOverview,
  requests: ReadRequest[],
  options: ReadOptions = {},
): Promise<SheetGrid[]> {
  const readings = requests.map(startReading);
  let budget = BYTES_PER_SYNC;
  for (let slices = nextSlices(readings, budget); slices.length > 0; slices = nextSlices(readings, budget)) {
    options.signal?.throwIfAborted();
    if (!(await readSlices(session, slices))) budget = lowerBudget(slices, budget);
  }
  return readings.map((reading) => asGrid(reading, overview.date1904));
}

function startReading(request: ReadRequest): Reading {
  const used = request.sheet.used ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const area = {
    ...used,
    rowCount: Math.min(used.rowCount, request.rows ?? Infinity),
    columnCount: Math.min(used.columnCount, MAX_COLUMNS),
  };
  if (area.rowCount * area.columnCount > MAX_CELLS) throw new ExcelFailure('RANGE_TOO_LARGE', request.sheet.name);
  return {
    request,
    area,
    values: [],
    text: [],
    bytesPerRow: area.columnCount * GUESS_PER_CELL * (request.text ? 2 : 1),
  };
}

/** Fills one response with rows of the sheets not yet read whole. */
function nextSlices(readings: Reading[], budget: number): Slice[] {
  const slices: Slice[] = [];
  let left = budget;
  for (const reading of readings) {
    const first = reading.values.length;
    const missing = reading.area.rowCount - first;
    if (missing <= 0) continue;
    const fitting = Math.floor(left / reading.bytesPerRow);
    if (fitting < 1 && slices.length > 0) break;
    const rowCount = Math.min(missing, Math.max(fitting, 1));
    slices.push({ reading, first, rowCount });
    left -= rowCount * reading.bytesPerRow;
    if (rowCount < missing) break;
  }
  return slices;
}

/** Reads slices in one sync and keeps them; false when Excel finds them too large. */
async function readSlices(session: ExcelSession, slices: Slice[]): Promise<boolean> {
  try {
    return await session.read((context) => fetchSlices(context, slices));
  } catch (error) {
    if (error instanceof ExcelFailure && (error.code === 'RESPONSE_TOO_LARGE' || error.code === 'RANGE_TOO_LARGE'))
      return false;
    throw error;
  }
}

/** Part of a slice as a range; `part` counts from the slice's first cell. */
const rangeOf = (context: Excel.RequestContext, { reading, first }: Slice, part: Area): Excel.Range =>
  context.workbook.worksheets
    .getItem(reading.request.sheet.id)
    .getRangeByIndexes(
      reading.area.row + first + part.row,
      reading.area.column + part.column,
      part.rowCount,
      part.columnCount,
    );

const wholeOf = ({ reading, rowCount }: Slice): Area => ({
  row: 0,
  column: 0,
  rowCount,
  columnCount: reading.area.columnCount,
});

async function fetchSlices(context: Excel.RequestContext, slices: Slice[]): Promise<boolean> {
  const fetched = slices.map((slice) => ({
    slice,
    range: rangeOf(context, slice, wholeOf(slice)).load(slice.reading.request.text ? 'values,text' : 'values'),
  }));
  await context.sync();
  // What Office.js made of the answer took its time: the page gets its turn before ours.
  await nextTurn();

  // Excel answers `null` instead of values when there are too many cells, without an error.
  if (fetched.some(({ range }) => (range.values as unknown) === null)) return false;
  const kept = fetched.map(({ slice, range }) => ({
    slice,
    range,
    values: range.values.map((line) => line.map((value): CellContent => (value === '' ? null : value))),
  }));
  await settleErrors(context, kept);
  for (const { slice, range, values } of kept) keep(slice, values, slice.reading.request.text ? range.text : null);
  return true;
}

/** Asks for the types where a text looks like an error. */
async function settleErrors(
  context: Excel.RequestContext,
  kept: { slice: Slice; values: CellContent[][] }[],
): Promise<void> {
  const suspects = kept.flatMap(({ slice, values }) =>
    errorSuspects(values).map((area) => ({ values, area, range: rangeOf(context, slice, area) })),
  );
  while (suspects.length > 0) {
    const batch = takeUpTo(suspects, TYPES_PER_SYNC);
    for (const { range } of batch) range.load('valueTypes');
    // One round trip for 150 000 cells: errors are few, a second turn is rare.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { range, values, area } of batch) markErrors(values, area, range.valueTypes);
  }
}

function takeUpTo<T extends { area: Area }>(list: T[], cells: number): T[] {
  const taken: T[] = [];
  for (let left = cells; list[0] && (left > 0 || taken.length === 0);) {
    const next = list.shift() as T;
    left -= next.area.rowCount * next.area.columnCount;
    taken.push(next);
  }
  return taken;
}

/** Rows weighed of each response: all of them would take as long as reading them. */
const WEIGHED = 50;

function bytesPerRow(lines: readonly unknown[][]): number {
  const every = Math.max(1, Math.floor(lines.length / WEIGHED));
  const sample = lines.filter((_, n) => n % every === 0);
  return sample.length === 0 ? 0 : jsonBytes(sample) / sample.length;
}

/** Adds what was read to its sheet and learns what a row of it really weighs. */
function keep({ reading }: Slice, values: CellContent[][], text: string[][] | null): void {
  for (const line of values) reading.values.push(line);
  for (const line of text ?? []) reading.text.push(line);
  const measured = bytesPerRow(values) + (text ? bytesPerRow(text) : 0);
  reading.bytesPerRow = Math.max(measured * 1.25, 1);
}

function lowerBudget(slices: Slice[], budget: number): number {
  const [only] = slices;
  if (slices.length === 1 && only && only.rowCount === 1)
    throw new ExcelFailure('RANGE_TOO_LARGE', only.reading.request.sheet.name);
  return budget / 2;
}

const isBlank = (line: CellContent[]): boolean => line.every((value) => value === null || value === '');

/** Rows and columns at the end that show nothing (formulas giving an empty text, mostly) are not part of the data. */
function asGrid({ request, area, values, text }: Reading, date1904: boolean): SheetGrid {
  let rowCount = values.length;
  while (rowCount > 0 && isBlank(values[rowCount - 1] as CellContent[])) rowCount--;
  let columnCount = 0;
  for (const line of values)
    for (let c = line.length; c > columnCount; c--)
      if (line[c - 1] !== null && line[c - 1] !== '') {
        columnCount = c;
        break;
      }
  const cut = <T>(lines: T[][]) => lines.slice(0, rowCount).map((line) => line.slice(0, columnCount));
  return {
    sheet: request.sheet.name,
    row: area.row,
    column: area.column,
    values: cut(values),
    text: request.text ? cut(text) : null,
    tables: request.sheet.tables,
    visible: request.sheet.visible,
    date1904,
  };
}
