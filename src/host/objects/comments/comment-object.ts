import { args, invalidArgument, valueMethod, type Method, type Scalar } from '../../protocol';
import type { CommentChangeType, CommentReply as ReplyModel, CommentThread } from '../../workbook/comment';
import type { SheetModel } from '../../workbook/sheet';
import { assertUnprotected } from '../access';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { mentionText, richContentOf } from './comment-text';

/** What comments and replies have in common. */
export abstract class CommentObject extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly sheet: SheetModel,
  ) {
    super(context);
  }

  /** The contribution itself; refused with `ItemNotFound` once it is deleted. */
  abstract get model(): ReplyModel;
  /** The comment at the head of the thread. */
  abstract get thread(): CommentThread;
  abstract readonly editedAs: CommentChangeType;

  change(type: CommentChangeType, replies: string[], change: () => void): void {
    assertUnprotected(this.sheet);
    const { sheet, thread } = this;
    change();
    sheet.layoutChanged();
    sheet.workbook.emit({
      kind: 'comment',
      happened: 'changed',
      changeType: type,
      sheet,
      comment: thread.id,
      replies,
      source: 'Local',
    });
  }

  edit(change: () => void): void {
    const { model, thread } = this;
    this.change(this.editedAs, model === thread ? [] : [model.id], change);
  }
}

export const commonScalars: Record<string, Scalar<CommentObject>> = {
  Id: { get: (self) => self.model.id },
  Content: {
    get: (self) => self.model.content.text,
    set: (self, value) => {
      const text = args.text(value);
      if (text === '') throw invalidArgument('A comment has a text.');
      const { model } = self;
      self.edit(() => {
        model.content = { text, mentions: [] };
      });
    },
  },
  AuthorName: { get: (self) => self.model.author.name },
  AuthorEmail: { get: (self) => self.model.author.email },
  CreationDate: { get: (self) => self.model.created || null },
  RichContent: { get: (self) => richContentOf(self.model.content) },
  Mentions: {
    get: (self) => self.model.content.mentions.map(({ person: { name, email } }, id) => ({ email, id, name })),
  },
  ContentType: { get: (self) => (self.model.content.mentions.length > 0 ? 'Mention' : 'Plain') },
};

export const updateMentions: Method<CommentObject> = valueMethod(1, (self, content) => {
  const text = mentionText(self.workbook, content);
  const { model } = self;
  self.edit(() => {
    model.content = text;
  });
});
