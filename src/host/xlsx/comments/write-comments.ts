import { cellName } from '../../workbook/address';
import type { CommentReply, CommentThread, Person } from '../../workbook/comment';
import type { SheetModel } from '../../workbook/sheet';
import { DECLARATION } from '../package/namespaces';
import type { SaveContext } from '../write/save-context';
import { XmlElement } from '../xml/element';
import { parseXml, serializeXml } from '../xml/parse-xml';
import { PERSON_RELATIONSHIP, PERSON_TYPE, THREADED, THREADED_RELATIONSHIP, THREADED_TYPE } from './names';
import { writeNotes } from './write-notes';

/** Writes the threads of a sheet, and the notes that stand for them in older Excel. */
export function writeComments(root: XmlElement, sheet: SheetModel, part: string, context: SaveContext): void {
  const relationships = context.relationships(part);
  const [known, ...others] = relationships.ofKind('threadedComment');
  for (const { id, target } of sheet.comments.length === 0 && known ? [known, ...others] : others) {
    relationships.remove(id);
    context.dropPart(target);
  }
  if (sheet.comments.length > 0) {
    const target = known?.target ?? context.parts.freeName('xl/threadedComments/threadedComment', 'xml');
    const list = new XmlElement('ThreadedComments', [
      ['xmlns', THREADED],
      ['xmlns:x', context.flavour.main],
    ]);
    for (const thread of sheet.comments) appendThread(list, thread);
    context.addPart(target, DECLARATION + list.toString(), THREADED_TYPE);
    if (!known) relationships.add(THREADED_RELATIONSHIP, target);
    writePersons(context);
  }
  writeNotes(root, sheet, part, context);
}

function appendThread(list: XmlElement, thread: CommentThread): void {
  const ref = cellName(thread.row, thread.column);
  appendReply(list, thread, ref, null).set('done', thread.resolved ? 1 : null);
  for (const reply of thread.replies) appendReply(list, reply, ref, thread.id);
}

function appendReply(list: XmlElement, reply: CommentReply, ref: string, parentId: string | null): XmlElement {
  const { id, author, created, content } = reply;
  const element = list.append(
    list.make('threadedComment', { ref, dT: fileTime(created) || null, personId: author.id, id, parentId }),
  );
  element.append(list.make('text')).setText(content.text);
  if (content.mentions.length === 0) return element;
  const mentions = element.append(list.make('mentions'));
  content.mentions.forEach(({ person, start, length }, i) => {
    // Mentions need ids of their own; numbering the comment's id keeps the file the same at every saving.
    const mentionId = id.replace(/[0-9A-F]{4}\}$/i, `${(i + 1).toString(16).toUpperCase().padStart(4, '0')}}`);
    mentions.append(list.make('mention', { mentionpersonId: person.id, mentionId, startIndex: start, length }));
  });
  return element;
}

/** Files hold UTC without saying so, to the hundredth of a second. */
const fileTime = (iso: string): string => iso.replace(/Z$/, '').replace(/(\.\d\d)\d+$/, '$1');

/** Adds persons that the file does not know yet. */
function writePersons(context: SaveContext): void {
  const { workbook, backing, parts } = context;
  const relationships = context.relationships(backing.workbookPart);
  const known = relationships.ofKind('person')[0]?.target;
  const root = known === undefined ? null : parseXml(parts.text(known), known).root;
  const list =
    root ??
    new XmlElement('personList', [
      ['xmlns', THREADED],
      ['xmlns:x', context.flavour.main],
    ]);
  const ids = new Set(list.all('person').map((element) => element.attr('id')));
  const missing = workbook.persons.filter(({ id }) => !ids.has(id));
  if (missing.length === 0) return;
  for (const one of missing) list.append(personElement(list, one));
  const target = known ?? parts.freeName('xl/persons/person', 'xml').replace('person1.xml', 'person.xml');
  context.addPart(
    target,
    known === undefined ? DECLARATION + list.toString() : serializeXml({ prolog: DECLARATION, root: list, epilog: '' }),
    PERSON_TYPE,
  );
  if (known === undefined) relationships.add(PERSON_RELATIONSHIP, target);
}

const personElement = (list: XmlElement, { id, name, email }: Person): XmlElement =>
  list.make('person', { displayName: name, id, userId: email || name, providerId: 'None' });
