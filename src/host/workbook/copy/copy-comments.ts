import { contains, type Bounds } from '../bounds';
import { freeId, type CommentThread } from '../comment';
import type { SheetModel } from '../sheet';
import { putCell, type Transfer } from './transfer';

/** Cells that are filled take the comments of the cells they are copies of, with their replies, and lose their own. */
export function copyComments(
  source: SheetModel,
  target: SheetModel,
  transfers: readonly Transfer[],
  cells: readonly Bounds[],
): void {
  const wanted = transfers.flatMap((transfer) =>
    source.comments
      .filter(({ row, column }) => contains(transfer.from, row, column))
      .map((thread) => ({ thread, place: putCell(transfer, thread) })),
  );
  const filled = ({ row, column }: { row: number; column: number }): boolean =>
    cells.some((area) => contains(area, row, column));
  removeComments(target, filled);
  for (const { thread, place } of wanted) {
    if (!filled(place)) continue;
    const copy = cloneThread(thread, target, place);
    const replies = copy.replies.map(({ id }) => id);
    target.workbook.emit({
      kind: 'comment',
      happened: 'added',
      sheet: target,
      comment: copy.id,
      replies,
      source: 'Local',
    });
  }
}

/** Adds a thread of its own with the same texts, authors and times. */
export function cloneThread(
  thread: CommentThread,
  target: SheetModel,
  place: { row: number; column: number },
): CommentThread {
  const { workbook } = target;
  const copy: CommentThread = {
    ...thread,
    ...place,
    id: freeId(workbook),
    content: structuredClone(thread.content),
    replies: [],
  };
  // Ids are taken once their thread is in the workbook.
  target.comments.push(copy);
  for (const reply of thread.replies)
    copy.replies.push({ ...reply, id: freeId(workbook), content: structuredClone(reply.content) });
  return copy;
}

/** Takes comments off a sheet and tells of them. */
export function removeComments(sheet: SheetModel, goes: (thread: CommentThread) => boolean): void {
  for (const thread of sheet.comments.filter(goes)) {
    sheet.comments.splice(sheet.comments.indexOf(thread), 1);
    const replies = thread.replies.map(({ id }) => id);
    sheet.workbook.emit({ kind: 'comment', happened: 'deleted', sheet, comment: thread.id, replies, source: 'Local' });
  }
}
