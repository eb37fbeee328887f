import { parseRangeName } from '../../workbook/address';
import type { CommentReply, CommentThread, Person } from '../../workbook/comment';
import type { SheetModel } from '../../workbook/sheet';
import type { WorkbookModel } from '../../workbook/workbook';
import type { WorkbookPackage } from '../package/workbook-package';
import { relationshipsOf } from '../package/relationships-of';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse-xml';

/** The persons who wrote comments or are named in them. */
export function readPersons(workbook: WorkbookModel, parts: WorkbookPackage, workbookPart: string): void {
  for (const { target } of relationshipsOf(parts, workbookPart).ofKind('person')) {
    if (!parts.has(target)) continue;
    for (const element of parseXml(parts.text(target), target).root.all('person'))
      workbook.persons.push({
        id: element.attr('id') ?? '',
        name: element.attr('displayName') ?? '',
        email: emailOf(element.attr('userId') ?? ''),
      });
  }
}

/** Ids of accounts hold an address: `S::kate@contoso.com::8f0e…`. */
const emailOf = (userId: string): string => /[^:\s]+@[^:\s]+/.exec(userId)?.[0] ?? '';

/** Reads the threads of a sheet. Notes, which are no threads, stay in the file. */
export function readComments(sheet: SheetModel, part: string, parts: WorkbookPackage): void {
  const { persons } = sheet.workbook;
  const threads = new Map<string, CommentThread>();
  for (const { target } of relationshipsOf(parts, part).ofKind('threadedComment')) {
    if (!parts.has(target)) continue;
    for (const element of parseXml(parts.text(target), target).root.all('threadedComment')) {
      const reply = readReply(element, persons);
      const parent = threads.get(element.attr('parentId') ?? '');
      const cell = parseRangeName(element.attr('ref') ?? '');
      if (parent) parent.replies.push(reply);
      else if (cell) {
        const { row, column } = cell;
        threads.set(reply.id, { ...reply, row, column, resolved: element.flag('done'), replies: [] });
      }
    }
  }
  sheet.comments.push(...threads.values());
}

function readReply(element: XmlElement, persons: readonly Person[]): CommentReply {
  const known = (id: string | null): Person =>
    persons.find((one) => one.id === id) ?? { id: id ?? '', name: '', email: '' };
  const when = element.attr('dT');
  return {
    id: element.attr('id') ?? '',
    author: known(element.attr('personId')),
    created: when === null ? '' : /Z$/.test(when) ? when : `${when}Z`,
    content: {
      text: element.child('text')?.text ?? '',
      mentions: (element.child('mentions')?.all('mention') ?? []).map((mention) => ({
        person: known(mention.attr('mentionpersonId')),
        start: mention.number('startIndex') ?? 0,
        length: mention.number('length') ?? 0,
      })),
    },
  };
}
