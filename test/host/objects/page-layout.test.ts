import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { officeFixture, type OfficeFixture } from '../office';
import { hasLibreOffice, throughLibreOffice } from '../xlsx/judges';
import { changedParts, handMade, part } from '../xlsx/support';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture();
});
afterEach(() => office.close());

const edit = (change: (layout: Excel.PageLayout, sheet: Excel.Worksheet) => void) =>
  office.run(async (_, sheet) => change(sheet.pageLayout, sheet));

const layout = () =>
  office.run(async (context, sheet) => {
    sheet.pageLayout.load();
    await context.sync();
    return sheet.pageLayout.toJSON();
  });

/** Everything that can be set. */
const everything = (page: Excel.PageLayout, sheet: Excel.Worksheet): void => {
  page.set({
    orientation: 'Landscape',
    paperSize: 'A3',
    blackAndWhite: true,
    printErrors: 'Dash',
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    printHeadings: true,
    printGridlines: true,
    leftMargin: 36,
    headerMargin: 18,
    printComments: 'EndSheet',
    draftMode: true,
    firstPageNumber: 3,
    printOrder: 'OverThenDown',
  });
  page.setPrintArea('A1:D20,F1:G20');
  page.setPrintTitleRows('$1:$2');
  page.setPrintTitleColumns('A:B');
  const { headersFooters } = page;
  headersFooters.state = 'FirstOddAndEven';
  headersFooters.useSheetMargins = false;
  headersFooters.oddPages.leftHeader = 'Région';
  headersFooters.oddPages.rightFooter = 'Page &P / &N';
  headersFooters.oddPages.centerHeader = 'Achats && besoins';
  headersFooters.firstPage.centerHeader = 'Couverture';
  headersFooters.evenPages.rightHeader = '&D';
  sheet.horizontalPageBreaks.add('A11');
  sheet.verticalPageBreaks.add(sheet.getRange('E5'));
};

it('says how Excel prints a new sheet', async () => {
  expect(await layout()).toEqual({
    orientation: 'Portrait',
    paperSize: 'A4',
    blackAndWhite: false,
    printErrors: 'AsDisplayed',
    zoom: { horizontalFitToPages: null, scale: 100, verticalFitToPages: null },
    centerHorizontally: false,
    centerVertically: false,
    printHeadings: false,
    printGridlines: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printComments: 'NoComments',
    draftMode: false,
    firstPageNumber: '',
    printOrder: 'DownThenOver',
  });
});

it('keeps what is set', async () => {
  await edit(everything);
  expect(await layout()).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A3',
    printErrors: 'Dash',
    zoom: { horizontalFitToPages: 1, scale: null, verticalFitToPages: null },
    leftMargin: 36,
    printComments: 'EndSheet',
    firstPageNumber: 3,
    printOrder: 'OverThenDown',
  });
  await edit((page) => {
    page.zoom = { scale: 85 };
    page.firstPageNumber = '';
    page.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
  });
  expect(await layout()).toMatchObject({
    zoom: { scale: 85 },
    firstPageNumber: '',
    topMargin: 72,
    leftMargin: 36,
    bottomMargin: 54,
  });
});

it('splits headers and footers into their sections', async () => {
  await edit(everything);
  const read = await office.run(async (context, sheet) => {
    const { headersFooters } = sheet.pageLayout;
    headersFooters.load('state,useSheetMargins,useSheetScale,oddPages,firstPage,evenPages,defaultForAllPages');
    await context.sync();
    return headersFooters.toJSON();
  });
  const empty = {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  };
  const odd = { ...empty, leftHeader: 'Région', centerHeader: 'Achats && besoins', rightFooter: 'Page &P / &N' };
  expect(read).toEqual({
    state: 'FirstOddAndEven',
    useSheetMargins: false,
    useSheetScale: true,
    oddPages: odd,
    defaultForAllPages: odd,
    evenPages: { ...empty, rightHeader: '&D' },
    firstPage: { ...empty, centerHeader: 'Couverture' },
  });
});

const printRanges = () =>
  office.run(async (context, sheet) => {
    const { pageLayout } = sheet;
    const ranges = [
      pageLayout.getPrintAreaOrNullObject(),
      pageLayout.getPrintTitleRowsOrNullObject(),
      pageLayout.getPrintTitleColumnsOrNullObject(),
    ];
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address));
  });

const breaks = () =>
  office.run(async (context, sheet) => {
    const collections = [sheet.horizontalPageBreaks, sheet.verticalPageBreaks];
    for (const collection of collections) collection.load('items/rowIndex,items/columnIndex');
    await context.sync();
    return collections.map(({ items }) => items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex]));
  });

it('knows print areas, titles and breaks, which follow their cells', async () => {
  expect(await printRanges()).toEqual([null, null, null]);
  await edit(everything);
  expect(await printRanges()).toEqual(['Feuil1!A1:D20,Feuil1!F1:G20', 'Feuil1!1:2', 'Feuil1!A:B']);
  expect(await breaks()).toEqual([[[10, 0]], [[0, 4]]]);
  await edit((_, sheet) => {
    sheet.getRange('2:3').insert('Down');
    sheet.getRange('A:A').delete('Left');
  });
  expect(await printRanges()).toEqual(['Feuil1!A1:C22,Feuil1!E1:F22', 'Feuil1!1:4', 'Feuil1!A:A']);
  expect(await breaks()).toEqual([[[12, 0]], [[0, 3]]]);
});

it('finds, follows and removes breaks', async () => {
  const seen = await office.run(async (context, sheet) => {
    const { horizontalPageBreaks } = sheet;
    const added = horizontalPageBreaks.add('B9');
    horizontalPageBreaks.add('A5');
    horizontalPageBreaks.add('C9');
    await context.sync();
    const cell = added.getCellAfterBreak().load('address');
    const count = horizontalPageBreaks.getCount();
    const second = horizontalPageBreaks.getItem(1).load('rowIndex');
    await context.sync();
    added.delete();
    const left = horizontalPageBreaks.getCount();
    await context.sync();
    horizontalPageBreaks.removePageBreaks();
    const none = horizontalPageBreaks.getCount();
    await context.sync();
    return [cell.address, count.value, second.rowIndex, left.value, none.value];
  });
  expect(seen).toEqual(['Feuil1!A9', 2, 8, 1, 0]);
});

it.each<[string, string, string, (page: Excel.PageLayout, sheet: Excel.Worksheet) => unknown]>([
  [
    'a part of a row as title',
    'InvalidArgument',
    'PageLayout.setPrintTitleRows',
    (page) => page.setPrintTitleRows('A1:C1'),
  ],
  ['a scale of 5', 'InvalidArgument', 'PageLayout.zoom', (page) => (page.zoom = { scale: 5 })],
  [
    'a scale and pages',
    'InvalidArgument',
    'PageLayout.zoom',
    (page) => (page.zoom = { scale: 50, verticalFitToPages: 1 }),
  ],
  ['an unknown paper', 'InvalidArgument', 'PageLayout.paperSize', (page) => (page.paperSize = 'A0' as 'A4')],
  ['a negative margin', 'InvalidArgument', 'PageLayout.topMargin', (page) => (page.topMargin = -1)],
  ['a print area that is not there', 'ItemNotFound', 'PageLayout.getPrintArea', (page) => page.getPrintArea()],
  [
    'a break before the first row',
    'InvalidArgument',
    'PageBreakCollection.add',
    (_, sheet) => sheet.horizontalPageBreaks.add('B1'),
  ],
])('refuses %s', async (_, code, where, use) => {
  const refused = await office.refusal((_context, sheet) => use(sheet.pageLayout, sheet));
  expect([refused.code, refused.location]).toEqual([code, where]);
});

describe('in the file', () => {
  it('stands in the order of the schema', async () => {
    await edit(everything);
    const bytes = await saveWorkbook(office.workbook);
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    const end = xml.slice(xml.indexOf('<printOptions'));
    expect(end).toBe(
      '<printOptions horizontalCentered="1" headings="1" gridLines="1"/>' +
        '<pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.25" footer="0.3"/>' +
        '<pageSetup paperSize="8" firstPageNumber="3" useFirstPageNumber="1" fitToHeight="0" pageOrder="overThenDown" orientation="landscape" blackAndWhite="1" draft="1" cellComments="atEnd" errors="dash"/>' +
        '<headerFooter differentOddEven="1" differentFirst="1" alignWithMargins="0"><oddHeader>&amp;LRégion&amp;CAchats &amp;&amp; besoins</oddHeader><oddFooter>&amp;RPage &amp;P / &amp;N</oddFooter><evenHeader>&amp;R&amp;D</evenHeader><firstHeader>&amp;CCouverture</firstHeader></headerFooter>' +
        '<rowBreaks count="1" manualBreakCount="1"><brk id="10" max="16383" man="1"/></rowBreaks>' +
        '<colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks></worksheet>',
    );
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(part(bytes, 'xl/workbook.xml')).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Feuil1!$A$1:$D$20,Feuil1!$F$1:$G$20</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">Feuil1!$A:$B,Feuil1!$1:$2</definedName></definedNames>',
    );
  });

  it('survives saving and opening, in our hands and in those of LibreOffice', async () => {
    await edit(everything);
    const bytes = await saveWorkbook(office.workbook);
    const [sheet] = (await openWorkbook(bytes)).sheets;
    const [before] = office.workbook.sheets;
    expect([sheet?.pageLayout, sheet?.print, sheet?.rowBreaks, sheet?.columnBreaks]).toEqual([
      before?.pageLayout,
      before?.print,
      before?.rowBreaks,
      before?.columnBreaks,
    ]);
    if (!hasLibreOffice) return;
    const again = (await openWorkbook(throughLibreOffice([bytes])[0] as Uint8Array)).sheets[0];
    expect(again?.print).toEqual(before?.print);
    expect(again?.pageLayout).toMatchObject({
      landscape: true,
      paperSize: 8,
      fit: { wide: 1, tall: null },
      firstPage: 3,
    });
    expect(again?.pageLayout.texts.oddHeader).toContain('Région');
    expect([again?.rowBreaks, again?.columnBreaks]).toEqual([[10], [4]]);
  });

  it('leaves what does not change as it stands', async () => {
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const tail =
      "<pageMargins left='0.25' right='0.25' top='1' bottom='1' header='0' footer='0'/>" +
      '<pageSetup orientation="portrait" verticalDpi="0" r:id="rId9"/><headerFooter scaleWithDoc="0"><oddFooter>Page &amp;P</oddFooter></headerFooter>';
    const bytes = handMade({
      sheet: `<sheetData/>${tail}`,
      workbook:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">OFFSET(Feuil1!$A$1,0,0,3,3)</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Feuil1!$1:$1</definedName></definedNames>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${rel}/printerSettings" Target="../printerSettings/p.bin"/></Relationships>`,
        'xl/printerSettings/p.bin': 'x',
      },
    });
    const workbook = await openWorkbook(bytes);
    const [sheet] = workbook.sheets;
    expect(sheet?.pageLayout).toMatchObject({ margins: { left: 0.25, top: 1, header: 0 }, landscape: false });
    expect(sheet?.print).toEqual({ area: [], titleRows: { first: 0, last: 0 }, titleColumns: null });
    expect(changedParts(bytes, await saveWorkbook(workbook))).toEqual([]);
    if (!sheet) return;
    sheet.pageLayout.landscape = true;
    sheet.print.titleColumns = { first: 0, last: 1 };
    const edited = await saveWorkbook(workbook);
    expect(part(edited, 'xl/worksheets/sheet1.xml')).toContain(tail.replace('"portrait"', '"landscape"'));
    expect(part(edited, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">OFFSET(Feuil1!$A$1,0,0,3,3)</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Feuil1!$A:$B,Feuil1!$1:$1</definedName>',
    );
  });
});
