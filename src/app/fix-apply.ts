import { STYLES } from '../census/reports/styles';
import { readCellStates } from '../excel/cell-states';
import { addToOwnTable, requireWritable } from '../excel/own-table';
import { readOverview } from '../excel/overview';
import { withoutEvents } from '../excel/quiet-events';
import type { ExcelSession } from '../excel/session';
import { addTableRows } from '../excel/table-rows';
import { writeCells } from '../excel/write-cells';
import type { ApplyResult, By, Change, Refusal, RowChange } from './fix-change';
import { targetFormat } from './fix-format';
import { entriesOf, planChanges, type SheetWork } from './fix-plan';
import { cellOf, refusal, sameContent } from './fix-refusals';
import type { Operation } from './journal-entry';
import { actionId, planJournal } from './journal-sheet';

export interface ApplyOptions extends By {
  operation: Operation;
}

/**
 * Makes changes in the user's cells. Everything is looked at again first; what cannot be done is refused change by change
 * and nothing of it is written. The journal is written before the cells, with all that undoing needs: an interruption
 * leaves nothing that cannot be taken back. Values are read back at the end, and those that Excel did not keep are told.
 * Throws `ExcelFailure`: `WORKBOOK_PROTECTED` or `SHEET_PROTECTED` when the journal cannot be written, nothing being done.
 */
export async function applyChanges(
  session: ExcelSession,
  changes: readonly Change[],
  { operation, ...by }: ApplyOptions,
): Promise<ApplyResult> {
  const overview = await readOverview(session);
  const plan = await planChanges(session, overview, changes);
  const todo = plan.work.filter(({ writes, rows }) => writes.length + rows.length > 0);
  const [first] = todo.flatMap(({ writes, rows }) => [...writes.map(({ change }) => change), ...rows]);
  if (!first) return { action: null, done: [], refused: plan.refused };

  const action = actionId(by, `${operation} ${first.sheet} ${cellOf(first)}`);
  const journal = planJournal(entriesOf(plan, { action, by, operation }), overview.date1904);
  requireWritable(overview, journal);
  await withoutEvents(session, async () => {
    await addToOwnTable(session, journal, STYLES);
    for (const { sheet, guards, writes, rows } of todo) {
      const cells = writes.map(({ write }) => write);
      await writeCells(session, sheet.id, cells, guards);
      await addRows(session, sheet.id, rows);
    }
  });
  const lost = (await Promise.all(todo.map((work) => notKept(session, work)))).flat();
  const refused = new Set(lost.map(({ change }) => change));
  const done = new Set(todo.flatMap(({ writes, rows }) => [...writes.map(({ change }) => change), ...rows]));
  return {
    action,
    done: changes.filter((change) => done.has(change) && !refused.has(change)),
    refused: [...plan.refused, ...lost],
  };
}

/** Tells what would be refused, for the preview; writes nothing. */
export async function inspectChanges(session: ExcelSession, changes: readonly Change[]): Promise<Refusal[]> {
  return (await planChanges(session, await readOverview(session), changes)).refused;
}

/** Adds rows to tables and fills them; calculated columns keep their formulas. */
async function addRows(session: ExcelSession, sheetId: string, changes: readonly RowChange[]): Promise<void> {
  for (const table of new Set(changes.map((change) => change.table as string))) {
    const own = changes.filter((change) => change.table === table);
    const first = await addTableRows(session, table, own.length);
    const cells = own.flatMap((change, i) =>
      change.cells.map(({ column: key, index, value }) => ({ row: first + i, column: index, key, value })),
    );
    const states = await readCellStates(session, sheetId, cells);
    const writes = cells.flatMap(({ row, column, key, value }, i) => {
      const { formula, format } = states[i]!;
      const to = targetFormat(value, key, format);
      return formula === null ? [{ row, column, content: value, formula: null, from: format, to }] : [];
    });
    await writeCells(session, sheetId, writes);
  }
}

/** The changes whose value is not what the cell holds now. */
async function notKept(session: ExcelSession, { sheet, writes }: SheetWork): Promise<Refusal[]> {
  const states = await readCellStates(
    session,
    sheet.id,
    writes.map(({ write }) => write),
  );
  const lost = writes.filter(({ write }, i) => !sameContent(write.content, states[i]!.content));
  return [...new Set(lost.map(({ change }) => change))].map((change) =>
    refusal(change, 'NOT_KEPT', cellOf(change), session.locale),
  );
}
