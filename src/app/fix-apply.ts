import { STYLES } from '../census/reports/styles';
import { readCellStates } from '../excel/cell-states';
import { ExcelFailure, type ExcelFailureCode } from '../excel/failure';
import { addToOwnTable, requireWritable } from '../excel/own-table';
import { readOverview, type SheetOverview } from '../excel/overview';
import { withoutEvents } from '../excel/quiet-events';
import type { ExcelSession } from '../excel/session';
import { insertSheetRows } from '../excel/sheet-rows';
import { addTableRows } from '../excel/table-rows';
import { writeCells } from '../excel/write-cells';
import { messages } from '../i18n';
import type { ApplyResult, By, Change, Refusal, RowChange } from './fix-change';
import { entriesOf } from './fix-entries';
import { targetFormat } from './fix-format';
import { changesOf, planChanges, rowAfter, type SheetWork } from './fix-plan';
import { cellOf, refusal, sameContent } from './fix-refusals';
import type { InsertedRows } from './fix-rows';
import type { Operation } from './journal-entry';
import { actionId, planJournal } from './journal-sheet';
import { extendRanges } from './total-formulas';

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
  const todo = plan.work.filter((work) => changesOf(work).length > 0);
  const [first] = todo.flatMap(changesOf);
  if (!first) return { action: null, done: [], refused: plan.refused, notices: [] };

  const action = actionId(by, `${operation} ${first.sheet} ${cellOf(first)}`);
  const journal = planJournal(entriesOf(plan, { action, by, operation }), overview.date1904);
  requireWritable(overview, journal);
  const lost: Refusal[] = [];
  await withoutEvents(session, async () => {
    await addToOwnTable(session, journal, STYLES);
    for (const work of todo) lost.push(...(await doWork(session, work)));
  });
  for (const work of todo) lost.push(...(await notKept(session, work)));
  const refused = new Set(lost.map(({ change }) => change));
  const done = new Set(todo.flatMap(changesOf));
  return {
    action,
    done: changes.filter((change) => done.has(change) && !refused.has(change)),
    refused: [...plan.refused, ...lost],
    notices: noticesOf(session, todo),
  };
}

const noticesOf = ({ locale }: ExcelSession, todo: readonly SheetWork[]): string[] =>
  todo.flatMap(({ sheet, uncounted }) =>
    uncounted.length > 0 ? [messages(locale).app.notices.totalUncounted(sheet.name, uncounted.join(', '))] : [],
  );

/** Writes what was planned for a sheet; cells first, whose places are those before rows are inserted. */
async function doWork(session: ExcelSession, { sheet, guards, writes, rows, insert }: SheetWork): Promise<Refusal[]> {
  const cells = writes.map(({ write }) => write);
  await writeCells(session, sheet.id, cells, guards);
  for (const table of new Set(rows.map((change) => change.table as string))) {
    const own = rows.filter((change) => change.table === table);
    await fillRows(session, sheet.id, await addTableRows(session, table, own.length), own);
  }
  return insert ? insertRows(session, sheet, insert) : [];
}

/** What Excel says when rows cannot come there for a reason that cannot be seen beforehand. */
const TORN: readonly ExcelFailureCode[] = ['MERGED_RANGE', 'RANGE_CONFLICT', 'EXCEL_REFUSED'];

async function insertRows(session: ExcelSession, sheet: SheetOverview, insert: InsertedRows): Promise<Refusal[]> {
  const { at, changes, totals, isFirst } = insert;
  const [{ firstRow, lastRow }] = changes as [RowChange];
  const added = { sheet: sheet.name, firstRow, lastRow, count: changes.length };
  const extend = (formula: string) => extendRanges(formula, added);
  try {
    await insertSheetRows(session, sheet.id, { at, count: changes.length, formulas: totals, extend, plain: isFirst });
  } catch (error) {
    if (!(error instanceof ExcelFailure && TORN.includes(error.code))) throw error;
    return changes.map((change) => refusal(change, 'NO_ROOM', cellOf(change), session.locale));
  }
  await fillRows(session, sheet.id, at, changes);
  return [];
}

/** Tells what would be refused, for the preview; writes nothing. */
export async function inspectChanges(session: ExcelSession, changes: readonly Change[]): Promise<Refusal[]> {
  return (await planChanges(session, await readOverview(session), changes)).refused;
}

/** Fills rows just added, one below the other; calculated columns keep their formulas. */
async function fillRows(
  session: ExcelSession,
  sheetId: string,
  first: number,
  changes: readonly RowChange[],
): Promise<void> {
  const cells = changes.flatMap((change, i) =>
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

/** The changes whose value is not what the cell holds now. */
async function notKept(session: ExcelSession, work: SheetWork): Promise<Refusal[]> {
  const { sheet, writes } = work;
  const places = writes.map(({ write: { row, column } }) => ({ row: rowAfter(work, row), column }));
  const states = await readCellStates(session, sheet.id, places);
  const lost = writes.filter(({ write }, i) => !sameContent(write.content, states[i]!.content));
  return [...new Set(lost.map(({ change }) => change))].map((change) =>
    refusal(change, 'NOT_KEPT', cellOf(change), session.locale),
  );
}
