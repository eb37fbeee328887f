import { execFileSync } from 'node:child_process';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { eventually } from '../eventually';
import { officeFixture, type OfficeFixture } from '../office';
import { hasLibreOffice, python, throughLibreOffice, throughOpenpyxl } from '../xlsx/judges';
import { changedParts, part, partNames } from '../xlsx/support';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture();
  office.workbook.user = { name: 'Camille Roy', email: 'camille@region.example' };
});
afterEach(() => office.close());

/** Threads of the workbook: cell, author, text, replies. */
const threads = () =>
  office.run(async (context) => {
    const { comments } = context.workbook;
    comments.load('items/content,items/authorName,items/resolved,items/replies/content');
    await context.sync();
    const cells = comments.items.map((comment) => comment.getLocation().load('address'));
    await context.sync();
    return comments.items.map(({ content, authorName, resolved, replies }, i) => [
      cells[i]?.address,
      authorName,
      content,
      resolved,
      replies.items.map((reply) => reply.content),
    ]);
  });

const conversation = () =>
  office.run(async (context, sheet) => {
    const { comments } = context.workbook;
    comments.add('Feuil1!B3', 'Montant à vérifier');
    sheet.comments.add(sheet.getRange('A1'), 'Titre ?');
    await context.sync();
    const comment = comments.getItemByCell('Feuil1!B3');
    comment.replies.add('Vérifié');
    comment.replies.add('Merci');
    comment.resolved = true;
    await context.sync();
  });

describe('through the client', () => {
  it('adds, lists and answers', async () => {
    await conversation();
    expect(await threads()).toEqual([
      ['Feuil1!A1', 'Camille Roy', 'Titre ?', false, []],
      ['Feuil1!B3', 'Camille Roy', 'Montant à vérifier', true, ['Vérifié', 'Merci']],
    ]);
  });

  it('finds by id, position, cell and reply; edits and deletes', async () => {
    await conversation();
    const seen = await office.run(async (context, sheet) => {
      const { comments } = sheet;
      const byCell = comments.getItemByCell(sheet.getRange('B3'));
      byCell.load('id,authorEmail,creationDate,contentType');
      byCell.replies.load('items/id,items/resolved');
      const count = comments.getCount();
      await context.sync();
      const [reply] = byCell.replies.items;
      const byReply = comments.getItemByReplyId(reply?.id ?? '').load('id');
      const byId = comments.getItem(byCell.id).load('content');
      const none = comments.getItemOrNullObject('{0}').load('id');
      const parent = reply?.getParentComment().load('id');
      await context.sync();
      byId.content = 'Montant vérifié';
      reply?.delete();
      byCell.replies.getItemAt(0).content = 'Merci bien';
      comments.getItemAt(0).delete();
      await context.sync();
      return [
        count.value,
        byCell.authorEmail,
        byCell.creationDate instanceof Date || typeof byCell.creationDate,
        byCell.contentType,
        byReply.id === byCell.id,
        parent?.id === byCell.id,
        none.isNullObject,
        reply?.resolved,
      ];
    });
    expect(seen).toEqual([2, 'camille@region.example', true, 'Plain', true, true, true, true]);
    expect(await threads()).toEqual([['Feuil1!B3', 'Camille Roy', 'Montant vérifié', true, ['Merci bien']]]);
  });

  it('names persons', async () => {
    const read = await office.run(async (context, sheet) => {
      const comment = sheet.comments.add(
        'A1',
        { richContent: '<at id="0">Kim</at> & <at id="1">Lou</at> ?', mentions: mentions },
        'Mention',
      );
      comment.load('content,richContent,mentions,contentType');
      await context.sync();
      const { content, richContent, contentType } = comment;
      const named = comment.mentions;
      comment.updateMentions({
        richContent: 'Non, <at id="0">Lou</at>',
        mentions: mentions.slice(1).map((one) => ({ ...one, id: 0 })),
      });
      comment.load('content,mentions');
      await context.sync();
      return [content, richContent, contentType, named, comment.content, comment.mentions];
    });
    expect(read).toEqual([
      '@Kim & @Lou ?',
      '<at id="0">Kim</at> &amp; <at id="1">Lou</at> ?',
      'Mention',
      mentions,
      'Non, @Lou',
      [{ ...mentions[1], id: 0 }],
    ]);
  });

  it('tells listeners', async () => {
    const told: unknown[] = [];
    await office.run(async (context) => {
      const { comments } = context.workbook;
      comments.onAdded.add(async ({ type, commentDetails }) => void told.push([type, commentDetails.length]));
      comments.onChanged.add(async ({ type, changeType }) => void told.push([type, changeType]));
      comments.onDeleted.add(
        async ({ type, commentDetails }) => void told.push([type, commentDetails[0]?.replyIds.length]),
      );
      await context.sync();
    });
    await conversation();
    await office.run(async (_, sheet) => sheet.comments.getItemByCell('B3').delete());
    await eventually(() =>
      expect(told).toEqual([
        ['CommentAdded', 1],
        ['CommentAdded', 1],
        ['CommentChanged', 'ReplyAdded'],
        ['CommentChanged', 'ReplyAdded'],
        ['CommentChanged', 'CommentResolved'],
        ['CommentDeleted', 2],
      ]),
    );
  });

  it('follow their cells', async () => {
    await conversation();
    await office.run(async (_, sheet) => {
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('1:1').delete('Up');
    });
    expect((await threads()).map(([cell]) => cell)).toEqual(['Feuil1!B3']);
    await office.run(async (_, sheet) => sheet.getRange('A:A').insert('Right'));
    expect((await threads()).map(([cell]) => cell)).toEqual(['Feuil1!C3']);
  });

  it.each<[string, string, string, (sheet: Excel.Worksheet) => unknown]>([
    ['two cells', 'InvalidArgument', 'CommentCollection.add', (sheet) => sheet.comments.add('A1:A2', 'x')],
    ['a second comment', 'ItemAlreadyExists', 'CommentCollection.add', (sheet) => sheet.comments.add('B3', 'x')],
    ['no text', 'InvalidArgument', 'CommentCollection.add', (sheet) => sheet.comments.add('C1', '')],
    [
      'a cell without',
      'ItemNotFound',
      'CommentCollection.getItemByCell',
      (sheet) => sheet.comments.getItemByCell('D4'),
    ],
  ])('refuses %s', async (_, code, where, use) => {
    await conversation();
    const refused = await office.refusal((_context, sheet) => use(sheet));
    expect([refused.code, refused.location]).toEqual([code, where]);
  });
});

const mentions = [
  { id: 0, name: 'Kim', email: 'kim@region.example' },
  { id: 1, name: 'Lou', email: 'lou@region.example' },
];

describe('in the file', () => {
  it('has threads, persons, and notes with boxes for older Excel', async () => {
    await conversation();
    const bytes = await saveWorkbook(office.workbook);
    expect(partNames(bytes).filter((name) => /omment|person|vml/.test(name))).toEqual([
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/persons/person.xml',
      'xl/threadedComments/threadedComment1.xml',
    ]);
    const threaded = part(bytes, 'xl/threadedComments/threadedComment1.xml');
    expect(threaded.match(/<threadedComment [^>]*>/g)?.map((tag) => tag.replace(/ dT="[\d.:T-]+"/, ''))).toEqual([
      '<threadedComment ref="B3" personId="{00000001-0004-4000-8000-000000000000}" id="{00000002-0003-4000-8000-000000000000}" done="1">',
      '<threadedComment ref="B3" personId="{00000001-0004-4000-8000-000000000000}" id="{00000004-0003-4000-8000-000000000000}" parentId="{00000002-0003-4000-8000-000000000000}">',
      '<threadedComment ref="B3" personId="{00000001-0004-4000-8000-000000000000}" id="{00000005-0003-4000-8000-000000000000}" parentId="{00000002-0003-4000-8000-000000000000}">',
      '<threadedComment ref="A1" personId="{00000001-0004-4000-8000-000000000000}" id="{00000003-0003-4000-8000-000000000000}">',
    ]);
    expect(part(bytes, 'xl/persons/person.xml')).toContain(
      '<person displayName="Camille Roy" id="{00000001-0004-4000-8000-000000000000}" userId="camille@region.example" providerId="None"/>',
    );
    const vml = part(bytes, 'xl/drawings/vmlDrawing1.vml');
    expect(vml.match(/<x:Row>\d+<\/x:Row><x:Column>\d+/g)).toEqual([
      '<x:Row>2</x:Row><x:Column>1',
      '<x:Row>0</x:Row><x:Column>0',
    ]);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<pageMargins[^>]*\/><legacyDrawing r:id="rId\d"\/>/);
    expect(part(bytes, '[Content_Types].xml')).toContain('application/vnd.ms-excel.threadedcomments+xml');
  });

  it('survives saving and opening; nothing changes where nothing did', async () => {
    await conversation();
    await office.run(async (_, sheet) => {
      sheet.comments.add('C5', { richContent: 'À <at id="0">Kim</at>', mentions }, 'Mention');
    });
    const bytes = await saveWorkbook(office.workbook);
    const reopened = await openWorkbook(bytes);
    const rounded = office.workbook.sheets[0]?.comments.map((comment) => ({
      ...comment,
      created: comment.created.replace(/\dZ$/, 'Z'),
      replies: comment.replies.map((reply) => ({ ...reply, created: reply.created.replace(/\dZ$/, 'Z') })),
    }));
    expect(reopened.sheets[0]?.comments).toEqual(rounded);
    expect(changedParts(bytes, await saveWorkbook(reopened))).toEqual([]);
    reopened.sheets[0]?.comments.splice(0);
    const without = await saveWorkbook(reopened);
    expect(partNames(without).filter((name) => /omments|vml/.test(name))).toEqual([]);
    expect(part(without, 'xl/worksheets/sheet1.xml')).not.toContain('legacyDrawing');
  });

  it('is what openpyxl and LibreOffice read', async () => {
    await conversation();
    const bytes = await saveWorkbook(office.workbook);
    if (python)
      expect(
        throughOpenpyxl([bytes])[0]?.[0]?.comments.map((text) => text.replace(/^[\s\S]*Comment:\n\s*/, '')),
      ).toEqual(['Titre ?', 'Montant à vérifier\nReply:\n    Vérifié\nReply:\n    Merci']);
    if (!hasLibreOffice) return;
    const again = throughLibreOffice([bytes])[0] as Uint8Array;
    const notes = partNames(again).filter((name) => /^xl\/comments/.test(name));
    expect(notes).toHaveLength(1);
    expect(part(again, notes[0] as string)).toContain('Montant à vérifier');
  });

  it('keeps the notes of the file', async () => {
    const notes = throughPythonNotes();
    if (!notes) return;
    const workbook = await openWorkbook(notes);
    const [sheet] = workbook.sheets;
    expect(sheet?.comments).toEqual([]);
    expect(changedParts(notes, await saveWorkbook(workbook))).toEqual([]);
    sheet?.comments.push({
      id: '{00000001-0003-4000-8000-000000000000}',
      author: { id: '{00000001-0004-4000-8000-000000000000}', name: 'A', email: '' },
      content: { text: 'fil', mentions: [] },
      created: '2026-01-02T03:04:05.00Z',
      row: 4,
      column: 4,
      resolved: false,
      replies: [],
    });
    const [read] = throughOpenpyxl([await saveWorkbook(workbook)]);
    expect(read?.[0]?.comments).toEqual(['une note', expect.stringMatching(/Comment:\n {4}fil$/)]);
  });
});

/** A workbook with a note, made by openpyxl. */
function throughPythonNotes(): Uint8Array | null {
  if (!python) return null;
  const script =
    "import sys, io, openpyxl\nfrom openpyxl.comments import Comment\nb = openpyxl.Workbook()\nb.active['B2'].comment = Comment('une note', 'A')\n" +
    's = io.BytesIO()\nb.save(s)\nsys.stdout.buffer.write(s.getvalue())';
  return new Uint8Array(execFileSync(python, ['-c', script]));
}
