import { defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../../protocol';
import { bounds } from '../../workbook/bounds';
import type { CommentReply as ReplyModel, CommentThread } from '../../workbook/comment';
import type { SheetModel } from '../../workbook/sheet';
import type { ExcelContext } from '../excel-context';
import { Range } from '../range';
import { Comment } from './comment';
import { CommentObject, commonScalars, updateMentions } from './comment-object';

export class CommentReply extends CommentObject {
  readonly editedAs = 'ReplyEdited';

  constructor(
    context: ExcelContext,
    sheet: SheetModel,
    private readonly comment: CommentThread,
    private readonly reply: ReplyModel,
  ) {
    super(context, sheet);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get thread(): CommentThread {
    if (!this.sheet.comments.includes(this.comment)) throw itemNotFound('The comment was deleted.');
    return this.comment;
  }

  get model(): ReplyModel {
    if (!this.thread.replies.includes(this.reply)) throw itemNotFound('The reply was deleted.');
    return this.reply;
  }
}

const definition = defineClass<CommentReply>('CommentReply', {
  identity: (self) => ({ Id: self.model.id }),
  scalars: { ...commonScalars, Resolved: { get: (self) => self.thread.resolved } },
  methods: {
    Delete: valueMethod(0, (self) => {
      const { thread, model } = self;
      self.change('ReplyDeleted', [model.id], () => thread.replies.splice(thread.replies.indexOf(model), 1));
    }),
    GetLocation: objectMethod(
      0,
      (self) => new Range(self.context, self.sheet, bounds(self.thread.row, self.thread.column)),
    ),
    GetParentComment: objectMethod(0, (self) => new Comment(self.context, self.sheet, self.thread)),
    UpdateMentions: updateMentions,
  },
});
