import {
  ApiError,
  args,
  defineClass,
  invalidArgument,
  itemNotFound,
  objectMethod,
  valueMethod,
  type ClassDefinition,
} from '../../protocol';
import { commentAt } from '../../workbook/comment';
import type { SheetModel } from '../../workbook/sheet';
import { assertUnprotected } from '../access';
import { eventMethods } from '../events/event-methods';
import { EventType, WORKBOOK_TARGET } from '../events/event-registrations';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { Range } from '../range';
import { findPlace } from '../range-address';
import { Comment } from './comment';
import { newReply } from './new-reply';

/** The comments of a sheet, or (without one) of the workbook: sheet by sheet, row by row. */
export class CommentCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly sheet: SheetModel | null,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get target(): string {
    return this.sheet?.id ?? WORKBOOK_TARGET;
  }

  get items(): Comment[] {
    return (this.sheet ? [this.sheet] : this.workbook.sheets).flatMap((sheet) =>
      [...sheet.comments]
        .sort((a, b) => a.row - b.row || a.column - b.column)
        .map((comment) => new Comment(this.context, sheet, comment)),
    );
  }

  find(id: unknown): Comment | null {
    return this.items.find(({ model }) => model.id === args.text(id)) ?? null;
  }

  /** The one cell that an argument names; addresses of a workbook's collection name their sheet. */
  cell(argument: unknown): Range {
    const home = this.sheet ?? this.workbook.activeSheet;
    const place = argument instanceof Range ? argument : findPlace(this.workbook, args.text(argument), home);
    if (!place) throw invalidArgument(`"${String(argument)}" is not a cell.`);
    const { sheet, bounds } = place;
    if (bounds.rowCount !== 1 || bounds.columnCount !== 1) throw invalidArgument('A comment belongs to one cell.');
    if (this.sheet && sheet !== this.sheet) throw invalidArgument('The cell lies on another sheet.');
    return new Range(this.context, sheet, bounds);
  }

  byCell(argument: unknown): Comment {
    const { sheet, bounds } = this.cell(argument);
    const comment = commentAt(sheet, bounds.row, bounds.column);
    if (!comment) throw itemNotFound('There is no comment on the cell.');
    return new Comment(this.context, sheet, comment);
  }

  add(argument: unknown, content: unknown, type: unknown): Comment {
    const { sheet, bounds } = this.cell(argument);
    assertUnprotected(sheet);
    const { row, column } = bounds;
    if (commentAt(sheet, row, column)) throw new ApiError('ItemAlreadyExists', 'The cell has a comment.');
    const comment = { ...newReply(this.workbook, content, type), row, column, resolved: false, replies: [] };
    sheet.comments.push(comment);
    sheet.layoutChanged();
    this.workbook.emit({
      kind: 'comment',
      happened: 'added',
      sheet,
      comment: comment.id,
      replies: [],
      source: 'Local',
    });
    return new Comment(this.context, sheet, comment);
  }
}

const found = (comment: Comment | undefined): Comment => {
  if (!comment) throw itemNotFound();
  return comment;
};

const definition = defineClass<CommentCollection>('CommentCollection', {
  items: (self) => self.items,
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(3, (self, cell, content, type) => self.add(cell, content, type)),
    GetCount: valueMethod(0, (self) => self.items.length),
    GetItemAt: objectMethod(1, (self, index) => found(self.items[args.integer(index)])),
    GetItemByCell: objectMethod(1, (self, cell) => self.byCell(cell)),
    GetItemByReplyId: objectMethod(1, (self, id) =>
      found(self.items.find(({ model }) => model.replies.some((reply) => reply.id === args.text(id)))),
    ),
    GetItemOrNullObject: objectMethod(1, (self, id) => self.find(id)),
    ...eventMethods('AddedEvent', EventType.CommentAdded, (self: CommentCollection) => self.target),
    ...eventMethods('ChangedEvent', EventType.CommentChanged, (self: CommentCollection) => self.target),
    ...eventMethods('DeletedEvent', EventType.CommentDeleted, (self: CommentCollection) => self.target),
  },
});
