import type { CellContent } from '../table/grid';
import { columnRuns, type CellPlace, type CellRun } from './cell-runs';
import { markErrors } from './error-cells';
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
  /** Filled by a dynamic array whose formula stands here or elsewhere. */
  spilled: boolean;
}

/** Rows between two wanted cells that cost less to read than another range. */
const GAP = 40;
/** Cells asked for in one response: some 150 bytes each with everything about them. */
const CELLS_PER_SYNC = 12_000;
/** The requirement set that knows of dynamic arrays. */
const SPILLS = '1.12';

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
    await session.read((context) => readRuns(context, { sheetId, spills: session.supports(SPILLS) }, batch, states));
  }
  return states;
}

async function readRuns(
  context: Excel.RequestContext,
  { sheetId, spills }: { sheetId: string; spills: boolean },
  runs: CellRun[],
  states: CellState[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const ranges = runs.map(({ row, column, rowCount }) => {
    const range = sheet
      .getRangeByIndexes(row, column, rowCount, 1)
      .load('values,formulas,numberFormat,text,valueTypes');
    return spills ? range.load('hasSpill') : range;
  });
  await context.sync();
  runs.forEach((run, i) => keepStates(run, ranges[i] as Excel.Range, states));
  if (!spills) return;
  // Where some cells of a run are filled by an array, which ones is asked cell by cell.
  const suspects = runs.flatMap((run, i) =>
    (ranges[i] as Excel.Range).hasSpill === false ? [] : spillParents(sheet, run),
  );
  if (suspects.length === 0) return;
  await context.sync();
  for (const { index, parent } of suspects) (states[index] as CellState).spilled = !parent.isNullObject;
}

const spillParents = (sheet: Excel.Worksheet, run: CellRun) =>
  run.cells.map(({ offset, index }) => ({
    index,
    parent: sheet
      .getRangeByIndexes(run.row + offset, run.column, 1, 1)
      .getSpillParentOrNullObject()
      .load('address'),
  }));

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
      spilled: false,
    };
  }
}
