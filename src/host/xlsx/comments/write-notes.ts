import { cellName, parseRangeName } from '../../workbook/address';
import type { CommentThread } from '../../workbook/comment';
import type { SheetModel } from '../../workbook/sheet';
import { DECLARATION } from '../package/namespaces';
import type { SaveContext } from '../write/save-context';
import { SHEET_ORDER } from '../write/sheet-order';
import { relationshipAttribute } from '../write/write-sheet';
import { XmlElement } from '../xml/element';
import { encodeXstring } from '../xml/escape';
import { parseXml, serializeXml, type XmlDocument } from '../xml/parse-xml';
import { NOTES_TYPE, VML_TYPE } from './names';
import { hasBoxes, withBoxes } from './note-boxes';

/** Author by which Excel knows a note that stands for a thread. */
const MARK = 'tc=';

/** What older readers see; Excel itself shows the thread. The wording is Excel's own. */
const NOTICE =
  '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the ' +
  'file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n';

/** Writes for every thread the note that stands for it, with its box; other notes stay. */
export function writeNotes(root: XmlElement, sheet: SheetModel, part: string, context: SaveContext): void {
  const relationships = context.relationships(part);
  const known = relationships.ofKind('comments')[0];
  const document = known ? parseXml(context.parts.text(known.target), known.target) : newNotes(context);
  const authors = child(document.root, 'authors', 0);
  const list = child(document.root, 'commentList', 1);
  const gone = dropPlaceholders(authors, list, sheet.comments);
  for (const thread of sheet.comments) addNote(authors, list, thread);
  writeDrawing(root, sheet, part, gone, context);
  if (list.elements.length > 0) {
    const target = known?.target ?? context.parts.freeName('xl/comments', 'xml');
    context.addPart(target, serializeXml(document), NOTES_TYPE);
    if (!known) relationships.add(`${context.flavour.relationships}/comments`, target);
  } else if (known) {
    relationships.remove(known.id);
    context.dropPart(known.target);
  }
}

function newNotes({ flavour }: SaveContext): XmlDocument {
  return { prolog: DECLARATION, root: new XmlElement('comments', [['xmlns', flavour.main]]), epilog: '' };
}

const child = (root: XmlElement, local: string, at: number): XmlElement =>
  root.child(local) ?? root.insertBefore(root.make(local), root.elements[at] ?? null);

/** Takes out the notes that stand for threads; the cells of those that no thread is on any more. */
function dropPlaceholders(
  authors: XmlElement,
  list: XmlElement,
  threads: readonly CommentThread[],
): { row: number; column: number }[] {
  const names = authors.all('author').map(({ text }) => text);
  const gone: { row: number; column: number }[] = [];
  for (const note of list.all('comment')) {
    if (!names[note.number('authorId') ?? -1]?.startsWith(MARK)) continue;
    list.remove(note);
    const cell = parseRangeName(note.attr('ref') ?? '');
    if (cell && !threads.some(({ row, column }) => row === cell.row && column === cell.column)) gone.push(cell);
  }
  return gone;
}

function addNote(authors: XmlElement, list: XmlElement, thread: CommentThread): void {
  const name = MARK + thread.id;
  let authorId = authors.all('author').findIndex(({ text }) => text === name);
  if (authorId < 0) {
    authorId = authors.all('author').length;
    authors.append(authors.make('author')).setText(name);
  }
  const note = list.append(list.make('comment', { ref: cellName(thread.row, thread.column), authorId, shapeId: 0 }));
  const replies = thread.replies.map(({ content }) => `\nReply:\n    ${content.text}`);
  const text = `${NOTICE}Comment:\n    ${thread.content.text}${replies.join('')}`;
  note
    .append(note.make('text'))
    .append(note.make('t', { 'xml:space': 'preserve' }))
    .setText(encodeXstring(text));
}

function writeDrawing(
  root: XmlElement,
  sheet: SheetModel,
  part: string,
  gone: { row: number; column: number }[],
  context: SaveContext,
): void {
  const relationships = context.relationships(part);
  const element = root.child('legacyDrawing');
  const known = relationships.list.find(({ id }) => id === element?.prefixedAttr('id')) ?? null;
  const before = known && context.parts.has(known.target) ? context.parts.text(known.target) : null;
  if (before === null && sheet.comments.length === 0) return;
  const after = withBoxes(before, sheet.comments, gone);
  if (known && element && !hasBoxes(after)) {
    root.remove(element);
    relationships.remove(known.id);
    context.dropPart(known.target);
    return;
  }
  if (known) {
    context.parts.set(known.target, after);
    return;
  }
  const target = context.parts.freeName('xl/drawings/vmlDrawing', 'vml');
  context.addPart(target, after, VML_TYPE);
  const id = relationships.add(`${context.flavour.relationships}/vmlDrawing`, target);
  root.insertInOrder(root.make('legacyDrawing', { [relationshipAttribute(root, context)]: id }), SHEET_ORDER);
}
