import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../../protocol';
import { bounds } from '../../workbook/bounds';
import type { CommentThread } from '../../workbook/comment';
import type { SheetModel } from '../../workbook/sheet';
import { assertUnprotected } from '../access';
import type { ExcelContext } from '../excel-context';
import { Range } from '../range';
import { CommentObject, commonScalars, updateMentions } from './comment-object';
import { CommentReplyCollection } from './comment-reply-collection';

/** A comment on a cell, with its replies. */
export class Comment extends CommentObject {
  readonly editedAs = 'CommentEdited';

  constructor(
    context: ExcelContext,
    sheet: SheetModel,
    private readonly comment: CommentThread,
  ) {
    super(context, sheet);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get model(): CommentThread {
    if (!this.sheet.comments.includes(this.comment)) throw itemNotFound('The comment was deleted.');
    return this.comment;
  }

  get thread(): CommentThread {
    return this.model;
  }

  delete(): void {
    const { sheet, model } = this;
    assertUnprotected(sheet);
    sheet.comments.splice(sheet.comments.indexOf(model), 1);
    sheet.layoutChanged();
    const replies = model.replies.map(({ id }) => id);
    sheet.workbook.emit({ kind: 'comment', happened: 'deleted', sheet, comment: model.id, replies, source: 'Local' });
  }
}

const definition = defineClass<Comment>('Comment', {
  identity: (self) => ({ Id: self.model.id }),
  scalars: {
    ...commonScalars,
    Resolved: {
      get: (self) => self.model.resolved,
      set: (self, value) => {
        const resolved = args.boolean(value);
        const { model } = self;
        if (model.resolved === resolved) return;
        self.change(resolved ? 'CommentResolved' : 'CommentReopened', [], () => {
          model.resolved = resolved;
        });
      },
    },
  },
  navigation: { Replies: (self) => new CommentReplyCollection(self.context, self.sheet, self.model) },
  methods: {
    Delete: valueMethod(0, (self) => self.delete()),
    GetLocation: objectMethod(
      0,
      (self) => new Range(self.context, self.sheet, bounds(self.model.row, self.model.column)),
    ),
    UpdateMentions: updateMentions,
  },
});
