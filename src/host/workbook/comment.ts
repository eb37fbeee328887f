import type { ChangeSource } from './changes';
import type { SheetModel } from './sheet';
import { followCell, type StructureEdit } from './structure/structure-edit';
import type { WorkbookModel } from './workbook';

export interface Person {
  /** Id among the persons of the file. */
  id: string;
  name: string;
  email: string;
}

/** A person named in a text: `length` characters from `start` on. */
export interface Mention {
  person: Person;
  start: number;
  length: number;
}

export interface CommentText {
  text: string;
  mentions: Mention[];
}

/** One contribution to a thread. */
export interface CommentReply {
  readonly id: string;
  author: Person;
  content: CommentText;
  /** ISO 8601, UTC. */
  created: string;
}

/** A comment on a cell with its replies (a thread); notes of older Excel are none. */
export interface CommentThread extends CommentReply {
  row: number;
  column: number;
  resolved: boolean;
  replies: CommentReply[];
}

/** How Excel's `changeType` calls what happened to a comment. */
export type CommentChangeType =
  'CommentEdited' | 'CommentResolved' | 'CommentReopened' | 'ReplyAdded' | 'ReplyDeleted' | 'ReplyEdited';

export interface CommentChange {
  kind: 'comment';
  happened: 'added' | 'changed' | 'deleted';
  changeType?: CommentChangeType;
  sheet: SheetModel;
  comment: string;
  replies: string[];
  source: ChangeSource;
}

/** The person with a name and address, known or new. */
export function person(workbook: WorkbookModel, name: string, email: string): Person {
  const known = workbook.persons.find((one) => one.name === name && one.email === email);
  if (known) return known;
  const added = { id: freeId(workbook, '0004'), name, email };
  workbook.persons.push(added);
  return added;
}

/** An id that no comment, reply or person of the workbook has. */
export function freeId(workbook: WorkbookModel, kind = '0003'): string {
  const threads = workbook.sheets.flatMap(({ comments }) => comments);
  const taken = new Set([
    ...threads.map(({ id }) => id),
    ...threads.flatMap(({ replies }) => replies.map(({ id }) => id)),
    ...workbook.persons.map(({ id }) => id),
  ]);
  for (let n = taken.size + 1; ; n++) {
    const id = `{${n.toString(16).toUpperCase().padStart(8, '0')}-${kind}-4000-8000-000000000000}`;
    if (!taken.has(id)) return id;
  }
}

export const commentAt = (sheet: SheetModel, row: number, column: number): CommentThread | null =>
  sheet.comments.find((one) => one.row === row && one.column === column) ?? null;

/** Comments follow their cells, and go with them. */
export function followComments(sheet: SheetModel, edit: StructureEdit): void {
  const left = sheet.comments.filter((comment) => {
    const at = followCell(edit, comment.row, comment.column);
    if (at) Object.assign(comment, at);
    return at !== null;
  });
  sheet.comments.splice(0, sheet.comments.length, ...left);
}
