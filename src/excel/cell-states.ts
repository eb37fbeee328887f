import type { CellContent } from '../table/grid';
import { columnRuns, type CellPlace, type CellRun } from './cell-runs';
import { markErrors } from './error-cells';
import { ExcelFailure } from './failure';
import type { ExcelSession } from './session';

/** What a cell holds just now. */
export interface CellState {
  content: CellContent;
  /** English, with `=`; `null` for a constant. */
  formula: string | null;
  /** Invariant format code. */
  format: string;
  /** What the screen shows. */
  text: string;
  /** Filled by an array formula that stands here or elsewhere. */
  array: boolean;
}

/** Rows between two wanted cells that cost less to read than another range. */
const GAP = 40;
/** Cells asked for in one response: some 150 bytes each with everything about them. */
const CELLS_PER_SYNC = 12_000;

/** Reads scattered cells of a sheet, in the order given, in few round trips. */
export async function readCellStates(
  session: ExcelSession,
  sheetId: string,
  places: readonly CellPlace[],
): Promise<CellState[]> {
  const states = new Array<CellState>(places.length);
  const runs = columnRuns(places, GAP, CELLS_PER_SYNC);
  while (runs.length > 0) {
    const batch = [runs.shift() as CellRun];
    let cells = batch[0]!.rowCount;
    while (runs[0] && cells + runs[0].rowCount <= CELLS_PER_SYNC) {
      cells += runs[0].rowCount;
      batch.push(runs.shift() as CellRun);
    }
    await readBatch(session, sheetId, batch, states);
  }
  return states;
}

/** Arrays can be asked about from ExcelApi 1.12 on; where that is refused their cells pass for formulas and constants. */
async function readBatch(session: ExcelSession, sheetId: string, runs: CellRun[], states: CellState[]): Promise<void> {
  const read = (arrays: boolean) =>
    session.read((context) =>
      readRuns(context, context.workbook.worksheets.getItem(sheetId), { runs, states, arrays }),
    );
  try {
    await read(true);
  } catch (error) {
    if (!(error instanceof ExcelFailure && error.code === 'API_MISSING')) throw error;
    await read(false);
  }
}

async function readRuns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { runs, states, arrays }: { runs: CellRun[]; states: CellState[]; arrays: boolean },
): Promise<void> {
  const ranges = runs.map(({ row, column, rowCount }) => {
    const range = sheet
      .getRangeByIndexes(row, column, rowCount, 1)
      .load('values,formulas,numberFormat,text,valueTypes');
    return arrays ? range.load('hasSpill') : range;
  });
  await context.sync();
  runs.forEach((run, i) => keepStates(run, ranges[i] as Excel.Range, states));
  if (!arrays) return;
  const suspects = runs.flatMap((run, i) => arraySuspects(sheet, run, (ranges[i] as Excel.Range).hasSpill, states));
  if (suspects.length === 0) return;
  await context.sync();
  for (const { state, range, parent } of suspects) state.array = range.savedAsArray || !parent.isNullObject;
}

/** Formulas, and cells of a run that arrays fill in part: whether an array fills them is asked cell by cell. */
const arraySuspects = (sheet: Excel.Worksheet, run: CellRun, hasSpill: boolean | null, states: CellState[]) =>
  run.cells.flatMap(({ offset, index }) => {
    const state = states[index] as CellState;
    if (hasSpill === false && state.formula === null) return [];
    const range = sheet.getRangeByIndexes(run.row + offset, run.column, 1, 1).load('savedAsArray');
    return [{ state, range, parent: range.getSpillParentOrNullObject().load('address') }];
  });

function keepStates(run: CellRun, range: Excel.Range, states: CellState[]): void {
  const contents = range.values.map((line) => line.map((value): CellContent => (value === '' ? null : value)));
  markErrors(contents, { row: 0, column: 0, rowCount: run.rowCount, columnCount: 1 }, range.valueTypes);
  for (const { offset, index } of run.cells) {
    const value: unknown = range.values[offset]?.[0];
    const formula: unknown = range.formulas[offset]?.[0];
    states[index] = {
      content: contents[offset]?.[0] ?? null,
      // A text that starts with « = » comes as formula and as value alike; a formula's value is another.
      formula: typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null,
      format: String(range.numberFormat[offset]?.[0] ?? 'General'),
      text: range.text[offset]?.[0] ?? '',
      array: false,
    };
  }
}
