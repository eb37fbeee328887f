import { readCellStates, type CellState } from '../excel/cell-states';
import { readGuards, type EditGuards } from '../excel/edit-guards';
import type { SheetOverview, WorkbookOverview } from '../excel/overview';
import type { ExcelSession } from '../excel/session';
import type { CellWrite } from '../excel/write-cells';
import { cellAddress } from '../table/address';
import type { By, CellChange, Change, Refusal, RowChange } from './fix-change';
import { targetFormat } from './fix-format';
import { cellOf, conflicting, refusal, refusalCode, type TaskStates } from './fix-refusals';
import { placeOf, tasksOf, type CellTask } from './fix-tasks';
import type { CellRestore, JournalEntry, Operation } from './journal-entry';
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
}

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
  for (const [name, own] of bySheet(changes.filter((change) => !conflicts.has(change)))) {
    const sheet = overview.sheets.find((candidate) => candidate.name === name);
    if (!sheet) for (const change of own) refuse(change, 'SHEET_MISSING');
    else work.push(await planSheet(session, sheet, own, refuse));
  }
  return { work, refused };
}

const bySheet = (changes: readonly Change[]): Map<string, Change[]> => {
  const sheets = new Map<string, Change[]>();
  for (const change of changes) sheets.set(change.sheet, [...(sheets.get(change.sheet) ?? []), change]);
  return sheets;
};

async function planSheet(
  session: ExcelSession,
  sheet: SheetOverview,
  changes: readonly Change[],
  refuse: Refuse,
): Promise<SheetWork> {
  const tasks = tasksOf(changes);
  const guards = await readGuards(session, sheet, tasks);
  const states = await readTaskStates(session, sheet.id, tasks);
  const refused = new Set<Change>();
  const reject: Refuse = (change, code, cell) => {
    if (!refused.has(change)) refuse(change, code, cell);
    refused.add(change);
  };
  const planned = tasks.flatMap((task, i) => {
    const own = states[i] as TaskStates;
    const code = refusalCode(task, guards, own);
    if (code !== null) reject(task.change, code, cellAddress(task.row + 1, task.column));
    if (code !== null || task.value === undefined) return [];
    const write = plannedWrite(task, own);
    if (canBeKept(write.restore)) return [write];
    reject(task.change, 'TOO_LONG');
    return [];
  });
  const forTables = changes.filter((change): change is RowChange => change.kind === 'row' && change.table !== null);
  if (!guards.mayAddRows) for (const change of changes) if (change.kind === 'row') reject(change, 'SHEET_PROTECTED');
  for (const change of forTables)
    if (!sheet.tables.some(({ name }) => name === change.table)) reject(change, 'SHEET_MISSING');
  return {
    sheet,
    guards,
    writes: planned.filter(({ change }) => !refused.has(change)),
    rows: forTables.filter((change) => !refused.has(change)),
  };
}

/** The states of tasks' cells, of their anchors and of the cells whose format they go by, in one reading. */
async function readTaskStates(session: ExcelSession, sheetId: string, tasks: CellTask[]): Promise<TaskStates[]> {
  const places = new Map<string, { row: number; column: number }>();
  const add = (place: { row: number; column: number }) => places.set(`${place.row} ${place.column}`, place);
  for (const task of tasks) {
    add({ row: task.row, column: task.column });
    if (task.formatFrom) add(task.formatFrom);
    for (const { cell } of task.anchors) add(placeOf(cell));
  }
  const list = [...places.values()];
  const read = await readCellStates(session, sheetId, list);
  const states = new Map(list.map(({ row, column }, i) => [`${row} ${column}`, read[i] as CellState]));
  const at = ({ row, column }: { row: number; column: number }) => states.get(`${row} ${column}`) as CellState;
  return tasks.map((task) => ({
    cell: at(task),
    anchors: task.anchors.map((anchor) => [anchor, at(placeOf(anchor.cell))] as const),
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

/** The lines of the journal for what a plan will do. */
export function entriesOf(
  { work }: WorkPlan,
  { action, by, operation }: { action: string; by: By; operation: Operation },
): JournalEntry[] {
  const entry = (change: Change, cell: string, before: string, after: string, restore: JournalEntry['restore']) => ({
    ...{ action, when: by.when, author: by.author, operation, rule: change.rule },
    ...{ sheet: change.sheet, cell, before, after, restore },
  });
  return work.flatMap(({ sheet, writes, rows }) => [
    ...writes.map(({ change, write, restore }) => {
      const cell = cellAddress(write.row + 1, write.column);
      return entry(change, cell, change.before, shownAfter(change, write.column), restore);
    }),
    ...rows.map((change, i) => {
      const row = nextRow(sheet, change) + i + 1;
      const cells = change.cells.map(({ index, value }) => ({ cell: cellAddress(row, index), content: value }));
      const restore = { kind: 'row' as const, table: change.table as string, cells };
      return entry(change, cellAddress(row, change.columns[0]), '', change.after, restore);
    }),
  ]);
}

const shownAfter = (change: CellChange | RowChange, column: number): string =>
  change.kind === 'cell' ? change.after : String(change.cells.find(({ index }) => index === column)?.value ?? '');

/** Where a table's next row will stand, from 0. */
function nextRow({ tables }: SheetOverview, { table }: RowChange): number {
  const own = tables.find(({ name }) => name === table);
  return own ? own.row + own.rowCount - (own.showTotals ? 1 : 0) : 0;
}
