import { STYLES } from '../census/reports/styles';
import { addToOwnTable, requireWritable } from '../excel/own-table';
import { readOverview, type WorkbookOverview } from '../excel/overview';
import { withoutEvents } from '../excel/quiet-events';
import { readGrids } from '../excel/read';
import type { ExcelSession } from '../excel/session';
import { deleteSheetRow } from '../excel/sheet-rows';
import { deleteTableRow } from '../excel/table-rows';
import { writeCells } from '../excel/write-cells';
import type { ApplyResult, By, CellChange, Refusal } from './fix-change';
import { refusal } from './fix-refusals';
import type { JournalEntry } from './journal-entry';
import { actionId, lastAction, planJournal, readJournal, type StoredEntry } from './journal-sheet';
import { planUndo, reverseOf, type UndoWork } from './undo-plan';

/** What « Annuler » would take back. */
export interface LastAction {
  action: string;
  /** The rule whose fixes they were; `null` for completions or several rules. */
  rule: string | null;
  /** Cells and rows written. */
  count: number;
}

/** The action that `undoLast` takes back; `null` when there is none. */
export async function readLastAction(session: ExcelSession): Promise<LastAction | null> {
  const entries = await readLast(session, await readOverview(session));
  const [first] = entries ?? [];
  if (!entries || !first) return null;
  const rules = new Set(entries.map(({ rule }) => rule));
  return { action: first.action, rule: rules.size === 1 ? first.rule : null, count: entries.length };
}

/**
 * Takes the last action back: values, formulas and number formats of its cells as they were, rows that it added away. Cells
 * changed since keep their content and are told (`UNDO_CHANGED`, `UNDO_ROW_MOVED`, `ROW_CHANGED`), and so are those that the
 * sheet forbids to write. What is needed stands in the sheet « Journal »: it works after the file was closed, and for
 * another person. An undo is written in the journal and is not undone itself. Throws as `applyChanges`.
 */
export async function undoLast(session: ExcelSession, by: By): Promise<ApplyResult> {
  const overview = await readOverview(session);
  const entries = await readLast(session, overview);
  const action = entries?.[0]?.action;
  if (!entries || action === undefined) return { action: null, done: [], refused: [], notices: [] };

  const { work, refused } = await planSheets(session, overview, entries);
  const done = work.flatMap((sheet) => sheet.done);
  if (done.length === 0) return { action: null, done, refused, notices: [] };
  const journal = planJournal(undoEntries(done, action, by), overview.date1904);
  requireWritable(overview, journal);
  await withoutEvents(session, async () => {
    await addToOwnTable(session, journal, STYLES);
    for (const { sheet, guards, writes, rows } of work) {
      await writeCells(session, sheet.id, writes, guards);
      // From below: what follows a deleted row moves up.
      for (const { table, row } of [...rows].sort((a, b) => b.row - a.row))
        await (table === null ? deleteSheetRow(session, sheet.id, row) : deleteTableRow(session, table, row));
    }
  });
  return { action, done, refused, notices: [] };
}

async function readLast(session: ExcelSession, overview: WorkbookOverview): Promise<StoredEntry[] | null> {
  const sheet = overview.sheets.find(({ owner, used }) => owner === 'journal' && used !== null);
  if (!sheet) return null;
  const [grid] = await readGrids(session, overview, [{ sheet }]);
  return grid ? lastAction(readJournal(grid)) : null;
}

async function planSheets(
  session: ExcelSession,
  overview: WorkbookOverview,
  entries: readonly StoredEntry[],
): Promise<{ work: UndoWork[]; refused: Refusal[] }> {
  const work: UndoWork[] = [];
  const refused: Refusal[] = [];
  for (const name of new Set(entries.map((entry) => entry.sheet))) {
    const own = entries.filter((entry) => entry.sheet === name);
    const sheet = overview.sheets.find((candidate) => candidate.name === name);
    if (sheet) work.push(await planUndo(session, sheet, own));
    else for (const entry of own) refused.push(refusal(reverseOf(entry), 'SHEET_MISSING', entry.cell, session.locale));
  }
  return { work, refused: [...refused, ...work.flatMap((sheet) => sheet.refused)] };
}

const undoEntries = (done: readonly CellChange[], of: string, by: By): JournalEntry[] => {
  const action = actionId(by, `undo ${of}`);
  return done.map(({ rule, sheet, cell, before, after }) => ({
    ...{ action, when: by.when, author: by.author, operation: 'undo' as const, rule },
    ...{ sheet, cell, before, after, restore: { kind: 'undo' as const, of } },
  }));
};
