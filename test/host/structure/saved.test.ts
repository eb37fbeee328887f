import { createCalculator } from '../../../src/host/formulas';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { hasLibreOffice, python, throughLibreOffice, throughOpenpyxl } from '../xlsx/judges';
import { handMade, openFixture, part, partNames, sheet, values } from '../xlsx/support';
import { edit } from './edit';

const ifPython = python ? test : test.skip;

describe('a workbook of openpyxl in which rows and columns come and go', () => {
  const changed = async (): Promise<Uint8Array> => {
    const workbook = await openFixture('openpyxl.xlsx');
    workbook.useCalculator(createCalculator);
    const census = sheet(workbook, 'Recensement');
    edit(census, '5:6', 'Down');
    edit(census, '1:1', 'Down');
    edit(census, 'A:A', 'Right');
    edit(sheet(workbook, 'Listes'), '2:2', 'Up');
    return saveWorkbook(workbook);
  };

  ifPython('is read back by openpyxl with everything in its new place', async () => {
    const [census, lists, charts] = throughOpenpyxl([await changed()])[0] ?? [];
    expect(census?.cells).toMatchObject({
      B2: 'Recensement des besoins 2024 – Région',
      B4: 'Direction',
      F4: 'TTC',
      B5: 'DGS',
      D5: 1234.5,
      B8: 'Lycées',
      D8: 250000,
      B9: 'Trains',
    });
    expect(census?.cells['F8']).toBe('=Recensement[[#This Row],[Montant HT]]*1.2');
    expect(census?.tables).toEqual({ Recensement: 'B4:G9' });
    expect(census?.comments).toEqual(['À vérifier avec la direction']);
    expect(census?.freeze).toBe('B4');
    expect(lists?.cells).toMatchObject({ A1: 'DGS', A2: 'Trains', C1: '=COUNTIF(Recensement!B5:B9,"DGS")' });
    expect(charts?.charts).toBe(1);
  });

  test('says so in every part that names cells', async () => {
    const bytes = await changed();
    const census = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(
      [...census.matchAll(/<(?:dataValidation|conditionalFormatting)[^>]*sqref="([^"]*)"/g)].map((m) => m[1]),
    ).toEqual(['D5:D203', 'B5:B203', 'B5:B203']);
    expect(census).toContain('<formula1>Listes!$A$1:$A$2</formula1>');
    expect(census).toContain('<formula>COUNTIF(Listes!$A$1:$A$2,B5)=0</formula>');
    expect(census).toMatch(/<mergeCell ref="B2:E2"/);
    expect(census).toMatch(/<hyperlink[^>]*ref="C8"/);
    expect(census).toMatch(/<row r="2"[^>]*ht="24"/);
    expect(census).toMatch(/<row r="9"[^>]*hidden="1"/);
    const cols = [...census.matchAll(/<col (?=.*?min="(\d+)").*?(?=.*?max="(\d+)").*?\/>/g)].map((m) => [m[1], m[2]]);
    expect(cols).toEqual([
      ['2', '2'],
      ['3', '3'],
      ['7', '7'],
    ]);
    expect(part(bytes, 'xl/comments/comment1.xml')).toContain('ref="C5"');
    expect(part(bytes, 'xl/drawings/commentsDrawing1.vml')).toMatch(/:Row>4<.*:Column>2</);
    const chart = part(bytes, 'xl/charts/chart1.xml');
    expect([...chart.matchAll(/<(?:\w+:)?f>([^<]*)<\/(?:\w+:)?f>/g)].map((m) => m[1])).toEqual([
      "'Recensement'!D4",
      "'Recensement'!$B$5:$B$9",
      "'Recensement'!$D$5:$D$9",
    ]);
    const book = part(bytes, 'xl/workbook.xml');
    expect(book).toContain('>Listes!$A$1:$A$2<');
    expect(book).toMatch(/_xlnm\.Print_Titles[^>]*>'?Recensement'?!\$?4:\$?4</);
    expect(partNames(bytes)).not.toContain('xl/calcChain.xml');
  });

  (hasLibreOffice ? test : test.skip)('is opened by LibreOffice with the same figures', async () => {
    const again = await openWorkbook(throughLibreOffice([await changed()])[0] as Uint8Array);
    const census = sheet(again, 'Recensement');
    expect(values(census, [4, 5, 5, 1]).flat()).toEqual([1481.4, null, null, 300000, expect.closeTo(0.12)]);
    expect(census.tables.map(({ bounds }) => bounds)).toEqual([{ row: 3, column: 1, rowCount: 6, columnCount: 6 }]);
  });
});

describe('what only a file knows of a sheet', () => {
  const SHEET = `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="4" width="20" customWidth="1" bestFit="1"/></cols><sheetData>
<row r="1" spans="1:3" ht="30" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>gras</t></r></is></c></row>
<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B6" si="0">A2*2</f><v>2</v></c></row>
<row r="3"><c r="A3"><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c></row>
<row r="4"><c r="A4"><v>3</v></c><c r="B4"><f t="shared" si="0"/><v>6</v></c></row>
<row r="5"><c r="A5" vm="1"><v>4</v></c><c r="B5"><f t="shared" si="0"/><v>8</v></c></row>
<row r="6"><c r="A6"><v>5</v></c><c r="B6"><f t="shared" si="0"/><v>10</v></c><c r="D6"><f t="array" ref="D6:D7">A5:A6*2</f><v>8</v></c></row>
<row r="7"><c r="D7"><v>10</v></c></row></sheetData><autoFilter ref="A1:C6"><filterColumn colId="1"><filters><filter val="4"/></filters></filterColumn></autoFilter><conditionalFormatting sqref="A2:A6 C2"><cfRule type="expression" priority="1"><formula>A2&gt;$A$6</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A3"><cfRule type="expression" priority="2"><formula>A3=1</formula></cfRule></conditionalFormatting><hyperlinks><hyperlink ref="A3" location="Feuil1!A6"/><hyperlink ref="A6" location="Feuil1!A6"/></hyperlinks><rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="5" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks><ignoredErrors><ignoredError sqref="A3" numberStoredAsText="1"/></ignoredErrors>`;
  const opened = (): ReturnType<typeof openWorkbook> =>
    openWorkbook(
      handMade({ sheet: SHEET, strings: '<si><r><t>riche</t></r><r><rPr><i/></rPr><t> texte</t></r></si>' }),
    );
  const saved = async (...edits: Parameters<typeof edit>[1][]): Promise<string> => {
    const workbook = await opened();
    for (const one of edits) {
      const [address, shift] = one.split(' ') as [string, 'Up'];
      edit(sheet(workbook, 'Feuil1'), address, shift);
    }
    return part(await saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
  };
  const cells = (xml: string): string[] => xml.match(/<c [^>]*?(?:\/>|>.*?<\/c>)/g) ?? [];

  test('moves with deleted rows', async () => {
    const xml = await saved('3:3 Up');
    expect(cells(xml)).toEqual([
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>gras</t></r></is></c>',
      '<c r="A2"><v>1</v></c>',
      '<c r="B2"><f t="shared" ref="B2:B6" si="0">A2*2</f><v>2</v></c>',
      '<c r="A3"><v>3</v></c>',
      '<c r="B3"><f>A3*2</f><v>6</v></c>',
      '<c r="A4" vm="1"><v>4</v></c>',
      '<c r="B4"><f>A4*2</f><v>8</v></c>',
      '<c r="A5"><v>5</v></c>',
      '<c r="B5"><f>A5*2</f><v>10</v></c>',
      '<c r="D5"><f t="array" ref="D5:D6">A4:A5*2</f><v>8</v></c>',
      '<c r="D6"><v>10</v></c>',
    ]);
    expect(xml).toContain('<row r="1" spans="1:3" ht="30" customHeight="1">');
    expect(xml.slice(xml.indexOf('</sheetData>'))).toBe(
      '</sheetData><autoFilter ref="A1:C5"><filterColumn colId="1"><filters><filter val="4"/></filters></filterColumn></autoFilter><conditionalFormatting sqref="A2:A5 C2"><cfRule type="expression" priority="1"><formula>A2&gt;$A$5</formula></cfRule></conditionalFormatting><hyperlinks><hyperlink ref="A5" location="Feuil1!A5"/></hyperlinks><rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="4" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks></worksheet>',
    );
  });

  test('moves with inserted and deleted columns', async () => {
    const xml = await saved('A:A Right', 'C:C Left');
    expect(cells(xml).slice(0, 4)).toEqual([
      '<c r="B1" t="s"><v>0</v></c>',
      '<c r="B2"><v>1</v></c>',
      '<c r="B3"><v>2</v></c>',
      '<c r="B4"><v>3</v></c>',
    ]);
    expect(xml).toContain('<cols><col min="3" max="4" width="20" customWidth="1" bestFit="1"/></cols>');
    expect(xml).toContain('<autoFilter ref="B1:C6"/>');
    expect(xml).toContain('<conditionalFormatting sqref="B2:B6 C2">');
    expect(xml).toContain('<formula>B2&gt;$B$6</formula>');
    expect(xml).toContain('<brk id="2" max="1048575" man="1"/>');
  });

  test('a rule whose first cell goes reads as in the next', async () => {
    const xml = await saved('2:2 Up');
    expect(xml).toContain('sqref="A2:A5"');
    expect(xml).toContain('<formula>A2&gt;$A$5</formula>');
  });

  test('blocks of cells leave rows in order, formats of rows where they are', async () => {
    const xml = await saved('A1:A3 Down');
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map((m) => Number(m[1]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(xml).toMatch(/<row r="1"[^>]*ht="30"/);
    expect(cells(xml).filter((cell) => cell.includes('r="A'))).toEqual([
      '<c r="A4" t="s"><v>0</v></c>',
      '<c r="A5"><v>1</v></c>',
      '<c r="A6"><v>2</v></c>',
      '<c r="A7"><v>3</v></c>',
      '<c r="A8" vm="1"><v>4</v></c>',
      '<c r="A9"><v>5</v></c>',
    ]);
    expect(cells(xml).filter((cell) => cell.includes('r="B3"'))).toEqual(['<c r="B3"><f>A6*2</f><v>4</v></c>']);
  });

  test('links keep their addresses when the first of them goes', async () => {
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const link = (n: number): string =>
      `<Relationship Id="l${n}" Type="${rel}/hyperlink" Target="https://example.org/${n}" TargetMode="External"/>`;
    const workbook = await openWorkbook(
      handMade({
        sheet:
          '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="l1"/><hyperlink ref="A2" r:id="l2"/><hyperlink ref="A3" r:id="l3"/></hyperlinks>',
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link(1)}${link(2)}${link(3)}</Relationships>`,
        },
      }),
    );
    edit(sheet(workbook, 'Feuil1'), '1:1', 'Up');
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect(sheet(again, 'Feuil1').hyperlinks.map(({ bounds, address }) => [bounds.row, address])).toEqual([
      [0, 'https://example.org/2'],
      [1, 'https://example.org/3'],
    ]);
  });

  test('array formulas are not cut', async () => {
    const workbook = await opened();
    const feuil = sheet(workbook, 'Feuil1');
    expect(() => edit(feuil, '7:7', 'Down')).toThrow('Part of an array formula cannot be changed.');
    expect(() => edit(feuil, 'D6', 'Up')).toThrow('Part of an array formula cannot be changed.');
    edit(feuil, '6:6', 'Down');
    expect([...feuil.arrayFormulas]).toEqual([
      ['D7', { bounds: { row: 6, column: 3, rowCount: 2, columnCount: 1 }, dynamic: false, formula: '=A5:A7*2' }],
    ]);
    edit(feuil, 'D7:D8', 'Left');
    expect([...feuil.arrayFormulas]).toEqual([]);
  });
});
