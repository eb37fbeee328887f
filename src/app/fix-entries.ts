import type { SheetOverview } from '../excel/overview';
import { cellAddress } from '../table/address';
import type { By, Change, RowChange } from './fix-change';
import { rowAfter, type SheetWork, type WorkPlan } from './fix-plan';
import { placeOf } from './fix-tasks';
import type { JournalEntry, Operation, Restore } from './journal-entry';

type ToEntry = (change: Change, cell: string, before: string, after: string, restore: Restore) => JournalEntry;

/** The lines of the journal for what a plan will do; cells are addressed as they are once it is done. */
export function entriesOf(
  { work }: WorkPlan,
  { action, by, operation }: { action: string; by: By; operation: Operation },
): JournalEntry[] {
  const toEntry: ToEntry = (change, cell, before, after, restore) => ({
    ...{ action, when: by.when, author: by.author, operation, rule: change.rule },
    ...{ sheet: change.sheet, cell, before, after, restore },
  });
  return work.flatMap((sheetWork) => [
    ...writtenCells(sheetWork, toEntry),
    ...sheetWork.rows.map((change, i) => addedRow(change, nextRow(sheetWork.sheet, change) + i + 1, toEntry)),
    ...insertedRows(sheetWork, toEntry),
  ]);
}

const writtenCells = (work: SheetWork, toEntry: ToEntry): JournalEntry[] => {
  const after = (cell: string): string => {
    const { row, column } = placeOf(cell);
    return cellAddress(rowAfter(work, row) + 1, column);
  };
  return work.writes.map(({ change, write, restore }) => {
    const anchors = restore.anchors.map((anchor) => ({ ...anchor, cell: after(anchor.cell) }));
    const cell = cellAddress(rowAfter(work, write.row) + 1, write.column);
    return toEntry(change, cell, change.before, shownAfter(change, write.column), { ...restore, anchors });
  });
};

const addedRow = (change: RowChange, row: number, toEntry: ToEntry): JournalEntry => {
  const cells = change.cells.map(({ index, value }) => ({ cell: cellAddress(row, index), content: value }));
  const restore = { kind: 'row' as const, table: change.table, cells };
  return toEntry(change, cellAddress(row, change.columns[0]), '', change.after, restore);
};

const insertedRows = (work: SheetWork, toEntry: ToEntry): JournalEntry[] => {
  const { insert } = work;
  if (!insert) return [];
  const [first] = insert.changes as [RowChange];
  return [
    ...insert.changes.map((change, i) => addedRow(change, insert.at + i + 1, toEntry)),
    ...insert.totals.map(({ row, column, was, formula }) =>
      toEntry(first, cellAddress(rowAfter(work, row) + 1, column), was, formula, { kind: 'total' }),
    ),
  ];
};

const shownAfter = (change: Change, column: number): string =>
  change.kind === 'cell' ? change.after : String(change.cells.find(({ index }) => index === column)?.value ?? '');

/** Where a table's next row will stand, from 0. */
function nextRow({ tables }: SheetOverview, { table }: RowChange): number {
  const own = tables.find(({ name }) => name === table);
  return own ? own.row + own.rowCount - (own.showTotals ? 1 : 0) : 0;
}
