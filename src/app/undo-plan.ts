import { readCellStates, type CellState } from '../excel/cell-states';
import { readGuards, type EditGuards } from '../excel/edit-guards';
import type { SheetOverview } from '../excel/overview';
import type { ExcelSession } from '../excel/session';
import type { CellWrite } from '../excel/write-cells';
import { cellAddress } from '../table/address';
import { isErrorCell } from '../table/grid';
import type { CellChange, Refusal, RefusalCode } from './fix-change';
import { refusal, sameContent, sheetRefusal } from './fix-refusals';
import { placeOf } from './fix-tasks';
import type { CellRestore, RowRestore } from './journal-entry';
import type { StoredEntry } from './journal-sheet';

type Of<R> = StoredEntry & { restore: R };

/** What taking an action back does on one sheet. */
export interface UndoWork {
  sheet: SheetOverview;
  guards: EditGuards;
  writes: CellWrite[];
  /** Rows to delete, from 0: of a table, or of the sheet where `table` is `null`. */
  rows: { table: string | null; row: number }[];
  /** What is taken back, cells that already hold what they held included. */
  done: CellChange[];
  refused: Refusal[];
}

/** The reverse of a line of the journal, as a change. */
export const reverseOf = ({ rule, sheet, cell, before, after, restore }: StoredEntry): CellChange => {
  const was = restore.kind === 'cell' ? restore.was : null;
  return {
    kind: 'cell',
    ...{ rule, sheet, cell, row: placeOf(cell).row + 1, column: null },
    ...{ before: after, after: before, value: isErrorCell(was) ? was.error : was, anchors: [] },
  };
};

/** Reads what stands now where an action wrote, and tells what can be taken back; writes nothing. */
export async function planUndo(
  session: ExcelSession,
  sheet: SheetOverview,
  entries: readonly StoredEntry[],
): Promise<UndoWork> {
  const cells = entries.filter((entry): entry is Of<CellRestore> => entry.restore.kind === 'cell');
  const rows = entries.filter((entry): entry is Of<RowRestore> => entry.restore.kind === 'row');
  const guards = await readGuards(
    session,
    sheet,
    cells.map(({ cell }) => placeOf(cell)),
  );
  const states = await readStates(session, sheet, cells, rows);
  const work: UndoWork = { sheet, guards, writes: [], rows: [], done: [], refused: [] };
  const refuse = (entry: StoredEntry, code: RefusalCode) =>
    work.refused.push(refusal(reverseOf(entry), code, entry.cell, session.locale));
  for (const entry of cells) undoCell(entry, states, work, refuse);
  for (const entry of rows) undoRow(entry, states, work, refuse);
  return work;
}

type States = (cell: string) => CellState;
type Refuse = (entry: StoredEntry, code: RefusalCode) => void;

function undoCell(entry: Of<CellRestore>, states: States, work: UndoWork, refuse: Refuse): void {
  const { restore } = entry;
  const place = placeOf(entry.cell);
  const state = states(entry.cell);
  if (restore.anchors.some(({ cell, content }) => !sameContent(states(cell).content, content)))
    return refuse(entry, 'UNDO_ROW_MOVED');
  if (state.formula === restore.formula && sameContent(state.content, restore.was) && state.format === restore.format) {
    // An interrupted action did not come to this cell.
    work.done.push(reverseOf(entry));
    return;
  }
  const changed = state.formula !== null || state.array || !sameContent(state.content, restore.now);
  if (changed) return refuse(entry, 'UNDO_CHANGED');
  // A format that the user changed since stays.
  const to = state.format === restore.nowFormat ? restore.format : state.format;
  const forbidden = sheetRefusal(place, work.guards, { from: state.format, to });
  if (forbidden) return refuse(entry, forbidden);
  work.writes.push({ ...place, content: restore.was, formula: restore.formula, from: state.format, to });
  work.done.push(reverseOf(entry));
}

function undoRow(entry: Of<RowRestore>, states: States, work: UndoWork, refuse: Refuse): void {
  const { table, cells } = entry.restore;
  const { row } = placeOf(entry.cell);
  if (!isRowThere(work.sheet, table, row)) return refuse(entry, 'ROW_CHANGED');
  const written = new Map(cells.map(({ cell, content }) => [cell, content]));
  const unchanged = cellsOfRow(work.sheet, entry).every((cell) => {
    const { content, formula } = states(cell);
    // A table fills its calculated columns by itself; in a row of the sheet a formula is the user's.
    return (
      (formula !== null && table !== null) || (formula === null && sameContent(content, written.get(cell) ?? null))
    );
  });
  if (!unchanged) return refuse(entry, 'ROW_CHANGED');
  if (work.sheet.protected) return refuse(entry, 'SHEET_PROTECTED');
  work.rows.push({ table, row });
  work.done.push(reverseOf(entry));
}

/** Whether a row can be the one that was added: in its table, or in the sheet apart from tables made since. */
const isRowThere = ({ tables }: SheetOverview, table: string | null, row: number): boolean => {
  if (table === null) return tables.every((other) => row < other.row || row >= other.row + other.rowCount);
  const own = tables.find(({ name }) => name === table);
  const last = own ? own.row + own.rowCount - 1 - (own.showTotals ? 1 : 0) : -1;
  return own !== undefined && row > own.row && row <= last;
};

/** The cells that go with a row: those of its table, or all of the sheet's. */
const cellsOfRow = ({ tables, used }: SheetOverview, { cell, restore }: Of<RowRestore>): string[] => {
  const { row } = placeOf(cell);
  const own = restore.table === null ? used : tables.find(({ name }) => name === restore.table);
  const all = Array.from({ length: own?.columnCount ?? 0 }, (_, c) => cellAddress(row + 1, own!.column + c));
  return [...new Set([...all, ...restore.cells.map((written) => written.cell)])];
};

/** The states of all cells that decide, in one reading. */
async function readStates(
  session: ExcelSession,
  sheet: SheetOverview,
  cells: readonly Of<CellRestore>[],
  rows: readonly Of<RowRestore>[],
): Promise<States> {
  const wanted = new Set(cells.flatMap(({ cell, restore }) => [cell, ...restore.anchors.map((anchor) => anchor.cell)]));
  for (const entry of rows) for (const cell of cellsOfRow(sheet, entry)) wanted.add(cell);
  const list = [...wanted];
  const read = await readCellStates(session, sheet.id, list.map(placeOf));
  const states = new Map(list.map((cell, i) => [cell, read[i] as CellState]));
  return (cell) => states.get(cell) as CellState;
}
