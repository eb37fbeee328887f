import { freeId, person, type CommentReply } from '../../workbook/comment';
import type { WorkbookModel } from '../../workbook/workbook';
import { textOf } from './comment-text';

/** A contribution by the user of the workbook, now. */
export const newReply = (workbook: WorkbookModel, content: unknown, type: unknown): CommentReply => ({
  content: textOf(workbook, content, type),
  author: person(workbook, workbook.user.name, workbook.user.email),
  id: freeId(workbook),
  created: new Date().toISOString(),
});
