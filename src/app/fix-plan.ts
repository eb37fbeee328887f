import { readCellStates, type CellState } from '../excel/cell-states';
import { readGuards, type EditGuards } from '../excel/edit-guards';
import type { SheetOverview, WorkbookOverview } from '../excel/overview';
import type { ExcelSession } from '../excel/session';
import type { CellWrite } from '../excel/write-cells';
import { cellAddress } from '../table/address';
import { groupBy } from '../table/group-by';
import type { Change, Refusal, RowChange } from './fix-change';
import { targetFormat } from './fix-format';
import { cellOf, conflicting, refusal, refusalCode, type TaskStates } from './fix-refusals';
import { planNewRows, type InsertedRows } from './fix-rows';
import { placeOf, tasksOf, type CellTask } from './fix-tasks';
import type { CellRestore } from './journal-entry';
import { canBeKept } from './journal-sheet';

/** A cell that will be written, and how it is put back. */
export interface PlannedWrite {
  change: Change;
  write: CellWrite;
  restore: CellRestore;
}

/** What will be done on one sheet. */
export interface SheetWork {
  sheet: SheetOverview;
  guards: EditGuards;
  writes: PlannedWrite[];
  /** Rows for tables. */
  rows: RowChange[];
  /** Rows of a plain range below which something stands. */
  insert: InsertedRows | null;
  /** Cells of totals, as addressed afterwards, that do not count the rows added. */
  uncounted: string[];
}

/** All changes of a sheet's work. */
export const changesOf = ({ writes, rows, insert }: SheetWork): Change[] => [
  ...writes.map(({ change }) => change),
  ...rows,
  ...(insert?.changes ?? []),
];

/** Where a row stands once the rows are inserted, both from 0. */
export const rowAfter = ({ insert }: SheetWork, row: number): number =>
  insert && row >= insert.at ? row + insert.changes.length : row;

export interface WorkPlan {
  work: SheetWork[];
  refused: Refusal[];
}

/** Notes a refusal; the cell is that of the change unless said otherwise. */
type Refuse = (change: Change, code: Refusal['code'], cell?: string) => void;

/** Reads what stands in every cell concerned and tells what can be done; writes nothing. */
export async function planChanges(
  session: ExcelSession,
  overview: WorkbookOverview,
  changes: readonly Change[],
): Promise<WorkPlan> {
  const refused: Refusal[] = [];
  const refuse: Refuse = (change, code, cell = cellOf(change)) =>
    refused.push(refusal(change, code, cell, session.locale));
  const conflicts = conflicting(changes);
  for (const change of conflicts) refuse(change, 'CONFLICT');
  const work: SheetWork[] = [];
  for (const [name, own] of groupBy(changes, (change) => (conflicts.has(change) ? null : change.sheet))) {
    const sheet = overview.sheets.find((candidate) => candidate.name === name);
    if (!sheet) for (const change of own) refuse(change, 'SHEET_MISSING');
    else work.push(await planSheet(session, sheet, own, refuse));
  }
  return { work, refused };
}

async function planSheet(
  session: ExcelSession,
  sheet: SheetOverview,
  changes: readonly Change[],
  refuse: Refuse,
): Promise<SheetWork> {
  const guards = await readGuards(session, sheet, tasksOf(changes));
  const refused = new Set<Change>();
  const reject: Refuse = (change, code, cell) => {
    if (!refused.has(change)) refuse(change, code, cell);
    refused.add(change);
  };
  const added = changes.filter((change) => change.kind === 'row');
  const forTables = added.filter(({ table }) => table !== null);
  if (!guards.mayAddRows) for (const change of added) reject(change, 'SHEET_PROTECTED');
  for (const change of forTables)
    if (!sheet.tables.some(({ name }) => name === change.table)) reject(change, 'SHEET_MISSING');
  const below = added.filter((change) => change.table === null && !refused.has(change));
  const plan = below.length > 0 ? await planNewRows(session, sheet, below, guards) : null;
  if (plan?.refused) for (const change of below) reject(change, plan.refused.code, plan.refused.cell);
  const inserted = new Set<Change>(plan?.insert?.changes);
  const tasks = tasksOf(changes.filter((change) => !refused.has(change) && !inserted.has(change)));
  const planned = await planWrites(session, sheet, { tasks, guards, reject });
  return {
    ...{ sheet, guards, insert: plan?.insert ?? null, uncounted: plan?.uncounted ?? [] },
    writes: planned.filter(({ change }) => !refused.has(change)),
    rows: forTables.filter((change) => !refused.has(change)),
  };
}

async function planWrites(
  session: ExcelSession,
  sheet: SheetOverview,
  { tasks, guards, reject }: { tasks: CellTask[]; guards: EditGuards; reject: Refuse },
): Promise<PlannedWrite[]> {
  const states = await readTaskStates(session, sheet.id, tasks);
  return tasks.flatMap((task, i) => {
    const own = states[i] as TaskStates;
    const code = refusalCode(task, guards, own);
    if (code !== null) reject(task.change, code, cellAddress(task.row + 1, task.column));
    if (code !== null || task.value === undefined) return [];
    const write = plannedWrite(task, own);
    if (canBeKept(write.restore)) return [write];
    reject(task.change, 'TOO_LONG');
    return [];
  });
}

/** The states of tasks' cells, of their anchors and of the cells whose format they go by, in one reading. */
async function readTaskStates(session: ExcelSession, sheetId: string, tasks: CellTask[]): Promise<TaskStates[]> {
  const places = new Map<string, { row: number; column: number }>();
  const add = (place: { row: number; column: number }) => places.set(`${place.row} ${place.column}`, place);
  for (const task of tasks) {
    add({ row: task.row, column: task.column });
    if (task.formatFrom) add(task.formatFrom);
    for (const { cell } of task.anchors) add(placeOf(cell));
    for (const cell of task.free) add(placeOf(cell));
  }
  const list = [...places.values()];
  const read = await readCellStates(session, sheetId, list);
  const states = new Map(list.map(({ row, column }, i) => [`${row} ${column}`, read[i] as CellState]));
  const at = ({ row, column }: { row: number; column: number }) => states.get(`${row} ${column}`) as CellState;
  return tasks.map((task) => ({
    cell: at(task),
    anchors: task.anchors.map((anchor) => [anchor, at(placeOf(anchor.cell))] as const),
    free: task.free.map((cell) => at(placeOf(cell))),
    format: at(task.formatFrom ?? task).format,
  }));
}

function plannedWrite(task: CellTask, { cell, format }: TaskStates): PlannedWrite {
  const { change, row, column, key, anchors, value = null } = task;
  const to = targetFormat(value, key, format);
  const write = { row, column, content: value === '' ? null : value, formula: null, from: cell.format, to };
  const restore: CellRestore = {
    kind: 'cell',
    was: cell.content,
    formula: cell.formula,
    format: cell.format,
    now: write.content,
    nowFormat: to,
    anchors,
  };
  return { change, write, restore };
}
