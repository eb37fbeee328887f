import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../../protocol';
import type { CommentThread } from '../../workbook/comment';
import type { SheetModel } from '../../workbook/sheet';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { Comment } from './comment';
import { CommentReply } from './comment-reply';
import { newReply } from './new-reply';

export class CommentReplyCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly sheet: SheetModel,
    readonly thread: CommentThread,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get items(): CommentReply[] {
    return this.thread.replies.map((reply) => new CommentReply(this.context, this.sheet, this.thread, reply));
  }

  find(id: unknown): CommentReply | null {
    return this.items.find(({ model }) => model.id === args.text(id)) ?? null;
  }

  add(content: unknown, type: unknown): CommentReply {
    const reply = newReply(this.workbook, content, type);
    new Comment(this.context, this.sheet, this.thread).change('ReplyAdded', [reply.id], () => {
      this.thread.replies.push(reply);
    });
    return new CommentReply(this.context, this.sheet, this.thread, reply);
  }
}

const definition = defineClass<CommentReplyCollection>('CommentReplyCollection', {
  items: (self) => self.items,
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(2, (self, content, type) => self.add(content, type)),
    GetCount: valueMethod(0, (self) => self.items.length),
    GetItemAt: objectMethod(1, (self, index) => {
      const item = self.items[args.integer(index)];
      if (!item) throw itemNotFound();
      return item;
    }),
    GetItemOrNullObject: objectMethod(1, (self, id) => self.find(id)),
  },
});
