import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { hasLibreOffice, throughLibreOffice } from '../xlsx/judges';
import { relationshipsOf } from '../../../src/host/xlsx/package/relationships-of';
import { WorkbookPackage } from '../../../src/host/xlsx/package/workbook-package';
import { DEFAULT_LIMITS } from '../../../src/host/xlsx/open-limits';
import { parseXml } from '../../../src/host/xlsx/xml/parse-xml';
import { readZip } from '../../../src/host/xlsx/zip/read-zip';
import { openFixture } from '../xlsx/support';
import { officeFixture, type OfficeFixture } from '../office';

describe('what is copied with a sheet', () => {
  let office: OfficeFixture;
  afterEach(() => office.close());

  it('comments become comments of their own, groups and levels stay', async () => {
    office = await officeFixture({ api: '1.14' });
    const comments = await office.run(async (context, sheet) => {
      const { workbook } = context;
      workbook.comments.add('Feuil1!B2', 'Vu').replies.add('Oui');
      sheet.getRange('2:3').group('ByRows');
      const copy = sheet.copy('End');
      const own = copy.comments.load('items/content,items/id,items/replies/items/content');
      const all = workbook.comments.load('items/id');
      await context.sync();
      return [
        own.items.map(({ content, replies }) => [content, replies.items.map((one) => one.content)]),
        new Set(all.items.map(({ id }) => id)).size,
      ];
    });
    expect(comments).toEqual([[['Vu', ['Oui']]], 2]);
    expect([1, 2].map((row) => office.workbook.sheets[1]?.rows.get(row)?.outlineLevel)).toEqual([1, 1]);
    const again = await openWorkbook(await saveWorkbook(office.workbook));
    expect(again.sheets.map((sheet) => sheet.comments.map(({ row, column }) => [row, column]))).toEqual([
      [[1, 1]],
      [[1, 1]],
    ]);
  });

  it('PivotTables go on reading the same records, and change apart from their originals', async () => {
    office = await officeFixture({ api: '1.14' });
    const shown = await office.run(async (context, sheet) => {
      sheet.getRange('A1:B4').values = [
        ['Nom', 'Montant'],
        ['Eau', 1],
        ['Bois', 2],
        ['Eau', 4],
      ];
      const pivot = sheet.pivotTables.add('Croisement', 'Feuil1!A1:B4', 'D3');
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('Nom'));
      pivot.dataHierarchies.add(pivot.hierarchies.getItem('Montant'));
      const copy = sheet.copy('End');
      await context.sync();
      const other = copy.pivotTables.getItem('Croisement');
      other.layout.showRowGrandTotals = false;
      other.layout.showColumnGrandTotals = false;
      other.refresh();
      const texts = [sheet, copy].map((one) => one.getRange('D3:E6').load('values'));
      await context.sync();
      return texts.map(({ values }) => values);
    });
    const body = [
      ['Bois', 2],
      ['Eau', 5],
    ];
    expect(shown.map((values) => values.slice(1, 3))).toEqual([body, body]);
    expect(shown.map((values) => values[3])).toEqual([
      ['Total général', 7],
      ['', ''],
    ]);
    const bytes = await saveWorkbook(office.workbook);
    for (const file of hasLibreOffice ? [bytes, ...throughLibreOffice([bytes])] : [bytes]) {
      const again = await openWorkbook(file);
      expect(again.sheets.map(({ pivots }) => pivots.length)).toEqual([1, 1]);
    }
    const again = await openWorkbook(bytes);
    expect(new Set(again.sheets.map(({ pivots }) => pivots[0]?.cache)).size).toBe(1);
  });

  it.each(['exceljs.xlsx', 'excel-like.xlsm', 'strict.xlsx'])(
    'pictures of %s, where they stood when the sheet was copied',
    async (file) => {
      const workbook = await openFixture(file);
      const before = pictures(await saveWorkbook(workbook));
      const [[name = '', rows = []] = []] = [...before].filter(([, found]) => found.length > 0);
      office = await officeFixture({ api: '1.14' }, workbook);
      await office.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem(name).getRange('1:2').insert('Down');
        worksheets.getItem(name).copy('End').name = 'Copie';
        worksheets.getItem('Copie').getRange('1:1').insert('Down');
        worksheets.getItem('Copie').copy('End').name = 'Copie de la copie';
        worksheets.getItem(name).delete();
      });
      const bytes = await saveWorkbook(workbook);
      const moved = rows.map((row) => row + 3);
      expect([...pictures(bytes)].filter(([, found]) => found.length > 0)).toEqual([
        ['Copie', moved],
        ['Copie de la copie', moved],
      ]);
      // LibreOffice finds the picture behind each of them; saved again, the copies are sheets of the file like any other.
      const others = [
        await saveWorkbook(await openWorkbook(bytes)),
        ...(hasLibreOffice ? throughLibreOffice([bytes]) : []),
      ];
      for (const other of others)
        expect([...pictures(other)].map(([sheet, found]) => [sheet, found.length]).filter(([, n]) => n !== 0)).toEqual([
          ['Copie', rows.length],
          ['Copie de la copie', rows.length],
        ]);
    },
  );
});

/** First rows (from 0) of the pictures of each sheet whose image is in the package. */
function pictures(bytes: Uint8Array): Map<string, number[]> {
  const parts = WorkbookPackage.of(readZip(bytes, DEFAULT_LIMITS), DEFAULT_LIMITS);
  const book = parseXml(parts.text('xl/workbook.xml'), '').root;
  const sheets = new Map(relationshipsOf(parts, 'xl/workbook.xml').list.map(({ id, target }) => [id, target]));
  return new Map(
    (book.child('sheets')?.all('sheet') ?? []).map((element) => {
      const part = sheets.get(element.prefixedAttr('id') ?? '') ?? '';
      const drawing = relationshipsOf(parts, part).ofKind('drawing')[0]?.target;
      const images = drawing ? new Map(relationshipsOf(parts, drawing).list.map((one) => [one.id, one.target])) : null;
      const anchors = drawing ? parseXml(parts.text(drawing), drawing).root.elements : [];
      const shown = anchors.filter((anchor) => {
        const id = anchor.child('pic')?.child('blipFill')?.child('blip')?.prefixedAttr('embed') ?? '';
        return parts.has(images?.get(id) ?? '');
      });
      return [element.attr('name') ?? '', shown.map((anchor) => Number(anchor.child('from')?.child('row')?.text))];
    }),
  );
}
