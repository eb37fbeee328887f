import { blankWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { ErrorValue } from '../../../src/host/workbook/error-value';
import { WorkbookModel } from '../../../src/host/workbook/workbook';
import {
  changedParts,
  fixture,
  handMade,
  openFixture,
  part,
  partNames,
  reopen,
  sheet,
  strictWorkbook,
  values,
  withChartSheet,
  withRows,
} from './support';

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

describe('what did not change', () => {
  test.each(['openpyxl.xlsx', 'libreoffice.xlsx', 'exceljs.xlsx', 'openpyxl-1904.xlsx'])(
    '%s: nothing edited, every part the same bytes',
    async (name) => {
      expect(changedParts(fixture(name), await saveWorkbook(await openFixture(name)))).toEqual([]);
    },
  );

  test('one number edited: only the sheet, of which one cell', async () => {
    const workbook = await openFixture('openpyxl.xlsx');
    sheet(workbook, 'Recensement').write(3, 2, [[{ value: 99.5 }]]);
    const saved = await saveWorkbook(workbook);
    // openpyxl already asks for a calculation: the workbook part stays too.
    expect(changedParts(fixture('openpyxl.xlsx'), saved)).toEqual(['xl/worksheets/sheet1.xml']);
    const [before, after] = [
      part(fixture('openpyxl.xlsx'), 'xl/worksheets/sheet1.xml'),
      part(saved, 'xl/worksheets/sheet1.xml'),
    ];
    expect(after).toBe(before.replace('<c r="C4" s="3" t="n"><v>1234.5</v></c>', '<c r="C4" s="3"><v>99.5</v></c>'));
  });

  test('the original is not touched: two savings give the same bytes, and a third after an undo the first ones', async () => {
    const workbook = await openFixture('exceljs.xlsx');
    const data = sheet(workbook, 'Données');
    data.write(1, 1, [[{ value: 7 }]]);
    const once = await saveWorkbook(workbook);
    expect(Buffer.compare(once, await saveWorkbook(workbook))).toBe(0);
    const again = await openFixture('exceljs.xlsx');
    sheet(again, 'Données').write(1, 1, [[{ value: 7 }]]);
    expect(Buffer.compare(once, await saveWorkbook(again))).toBe(0);
  });

  test('the same value written again changes no cell', async () => {
    const workbook = await openFixture('exceljs.xlsx');
    sheet(workbook, 'Données').write(1, 3, [[{ value: 'Très urgent !' }]]);
    expect(changedParts(fixture('exceljs.xlsx'), await saveWorkbook(workbook))).toEqual([]);
  });

  test('rich text of the row survives an edit of its neighbour', async () => {
    const workbook = await openFixture('exceljs.xlsx');
    sheet(workbook, 'Données').write(1, 0, [[{ value: 'changé' }]]);
    const saved = await saveWorkbook(workbook);
    const xml = part(saved, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="D2" t="s"><v>6</v></c>');
    expect(part(saved, 'xl/sharedStrings.xml')).toContain('<t xml:space="preserve">Très </t></r><r><rPr><b/>');
    expect(xml).toContain('<c r="A2" t="s"><v>14</v></c>');
    expect(xml).toContain('<row r="3" spans="1:5" x14ac:dyDescent="0.25" outlineLevel="1" collapsed="1">');
  });

  test('unknown parts, macros and extensions of a sheet', async () => {
    const macros = new Uint8Array([1, 2, 3, 250]);
    const bytes = handMade({
      mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      sheet:
        '<sheetPr codeName="F1"/><sheetData><row r="1"><c r="A1" vm="1"><v>1</v></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="x"/></conditionalFormatting><extLst><ext uri="{1}"><x14:y xmlns:x14="u">  z </x14:y></ext></extLst>',
      parts: { 'xl/vbaProject.bin': macros, 'customXml/item1.xml': '<a><b/></a>' },
    });
    const workbook = await openWorkbook(bytes);
    workbook.activeSheet.write(4, 4, [[{ value: true }]]);
    const saved = await saveWorkbook(workbook);
    expect(changedParts(bytes, saved)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(part(saved, 'xl/worksheets/sheet1.xml')).toBe(
      part(bytes, 'xl/worksheets/sheet1.xml').replace('</row>', '</row><row r="5"><c r="E5" t="b"><v>1</v></c></row>'),
    );
    expect(part(saved, '[Content_Types].xml')).toContain('macroEnabled');
  });
});

describe('cells', () => {
  test('every kind of value and formula comes back', async () => {
    const workbook = blankWorkbook();
    const { activeSheet } = workbook;
    activeSheet.write(0, 0, [
      [{ value: 1.1 }, { value: 'é & <b>' }, { value: true }, { value: ErrorValue.of('#N/A') }],
      [{ value: '  espaces ' }, { value: 'a\nb\tc' }, { value: '\u0007 _x0041_ 😀' }, { value: -0.000001 }],
      [{ formula: '=1+1' }, { formula: '="a"&"<"' }, { formula: '=1=1' }, { formula: '=1/0' }],
    ]);
    activeSheet.cells.setValue(2, 0, 2);
    activeSheet.cells.setValue(2, 1, 'a<');
    activeSheet.cells.setValue(2, 2, true);
    activeSheet.cells.setValue(2, 3, ErrorValue.of('#DIV/0!'));
    const again = (await reopen(workbook)).activeSheet;
    expect(values(again, [0, 0, 3, 4])).toEqual([
      [1.1, 'é & <b>', true, '#N/A'],
      ['  espaces ', 'a\nb\tc', '\u0007 _x0041_ 😀', -0.000001],
      [2, 'a<', true, '#DIV/0!'],
    ]);
    expect([0, 1, 2, 3].map((column) => again.cells.formula(2, column))).toEqual(['=1+1', '="a"&"<"', '=1=1', '=1/0']);
    const xml = part(await saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(
      '<c r="B3" t="str"><f>"a"&amp;"&lt;"</f><v>a&lt;</v></c><c r="C3" t="b"><f>1=1</f><v>1</v></c>',
    );
    expect(xml).toContain('<c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(xml).toContain('<dimension ref="A1:D3"/>');
  });

  test('a recalculated result keeps its formula as the file wrote it', async () => {
    const workbook = await openFixture('exceljs.xlsx');
    const data = sheet(workbook, 'Données');
    data.cells.setValue(1, 4, 1000);
    data.cells.setValue(2, 4, 'texte');
    const xml = part(await saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="E2"><f t="shared" ref="E2:E6" si="0">B2*C2+$C$2</f><v>1000</v></c>');
    expect(xml).toContain('<c r="E3" t="str"><f t="shared" si="0"/><v>texte</v></c>');
  });

  test('the others live on when the first of a shared formula is overwritten', async () => {
    const workbook = await openFixture('exceljs.xlsx');
    sheet(workbook, 'Données').write(1, 4, [[{ value: 'fin' }]]);
    const saved = await saveWorkbook(workbook);
    expect(part(saved, 'xl/worksheets/sheet1.xml')).not.toContain('shared"');
    const again = sheet(await openWorkbook(saved), 'Données');
    expect([1, 2, 5].map((row) => [again.cells.formula(row, 4), again.value(row, 4)])).toEqual([
      [null, 'fin'],
      ['=B3*C3+$C$2', 51.25],
      ['=B6*C6+$C$2', 266.5],
    ]);
  });

  test('array formulas keep their range; a calculation chain goes with a new formula only', async () => {
    const chain = {
      workbookRelationships:
        '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
      types:
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
      parts: { 'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>' },
    };
    const bytes = withRows(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(B1:B2)</f><v>2</v></c></row>',
      chain,
    );
    const workbook = await openWorkbook(bytes);
    workbook.activeSheet.cells.setValue(0, 0, 5);
    workbook.activeSheet.write(1, 1, [[{ value: 3 }]]);
    let saved = await saveWorkbook(workbook);
    expect(part(saved, 'xl/worksheets/sheet1.xml')).toContain(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(B1:B2)</f><v>5</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>',
    );
    expect(partNames(saved)).toContain('xl/calcChain.xml');
    expect(part(saved, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    workbook.activeSheet.write(1, 1, [[{ formula: '=A1' }]]);
    saved = await saveWorkbook(workbook);
    expect(partNames(saved)).not.toContain('xl/calcChain.xml');
    expect(part(saved, '[Content_Types].xml')).not.toContain('calcChain');
    expect(part(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('emptied cells and rows leave the file, formats stay', async () => {
    const workbook = await openFixture('openpyxl.xlsx');
    const census = sheet(workbook, 'Recensement');
    census.clearContents(area(3, 0, 3, 6));
    const xml = part(await saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<row r="4"><c r="C4" s="3"\/><c r="D4" s="4"\/><c r="F4" s="5"\/><\/row>/);
    expect(xml).toContain('<row r="6" hidden="1">');
  });

  test('prefixed sheets stay prefixed', async () => {
    const bytes = handMade({
      sheet:
        '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    const workbook = await openWorkbook(bytes);
    workbook.activeSheet.write(0, 1, [[{ formula: '=A1' }]]);
    workbook.activeSheet.freeze = { rows: 1, columns: 0 };
    expect(part(await saveWorkbook(workbook), 'xl/worksheets/sheet1.xml')).toBe(
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetViews><x:sheetView workbookViewId="0" tabSelected="1"><x:pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><x:selection pane="bottomLeft" activeCell="A1" sqref="A1"/></x:sheetView></x:sheetViews><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:f>A1</x:f></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });
});

describe('sheets', () => {
  test('added, renamed, moved, hidden, deleted', async () => {
    const workbook = await openFixture('openpyxl.xlsx');
    const added = workbook.addSheet("L'été & co", 0);
    added.write(0, 0, [[{ value: 'neuf' }, { formula: '=Listes!A1' }]]);
    workbook.renameSheet(sheet(workbook, 'Listes'), 'Mes listes');
    workbook.moveSheet(sheet(workbook, 'Recensement'), 2);
    sheet(workbook, 'Graphique').visibility = 'VeryHidden';
    workbook.activate(added);
    const saved = await saveWorkbook(workbook);
    const again = await openWorkbook(saved);
    expect(again.sheets.map((one) => [one.name, one.visibility])).toEqual([
      ["L'été & co", 'Visible'],
      ['Mes listes', 'Hidden'],
      ['Recensement', 'Visible'],
      ['Graphique', 'VeryHidden'],
    ]);
    expect(again.activeSheet.name).toBe("L'été & co");
    expect(added.cells.formula(0, 1)).toBe("='Mes listes'!A1");
    expect(again.activeSheet.cells.formula(0, 1)).toBe("='Mes listes'!A1");
    expect(again.names.map((n) => [n.name, n.formula, n.sheet?.name ?? null])).toEqual([
      ['Directions', "'Mes listes'!$A$1:$A$3", null],
      ['_secret', '"x"', null],
      ['Local', "'Mes listes'!$C$1", 'Mes listes'],
    ]);
    const census = part(saved, 'xl/worksheets/sheet1.xml');
    expect(census).toContain("<formula1>'Mes listes'!$A$1:$A$3</formula1>");
    expect(census).toContain("<formula>COUNTIF('Mes listes'!$A$1:$A$3,A4)=0</formula>");
    expect(part(saved, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'Recensement\'!3:3</definedName>',
    );
  });

  test('a renamed source of a chart', async () => {
    const workbook = await openFixture('openpyxl.xlsx');
    workbook.renameSheet(sheet(workbook, 'Recensement'), 'Besoins 2024');
    const saved = await saveWorkbook(workbook);
    expect(part(saved, 'xl/charts/chart1.xml')).toContain("<f>'Besoins 2024'!$C$4:$C$6</f>");
    expect(sheet(await openWorkbook(saved), 'Listes').cells.formula(0, 2)).toBe(`=COUNTIF('Besoins 2024'!A4:A6,"DGS")`);
  });

  test('a deleted sheet takes its own parts with it, and references to it become errors', async () => {
    const workbook = await openFixture('openpyxl.xlsx');
    workbook.deleteSheet(sheet(workbook, 'Recensement'));
    const saved = await saveWorkbook(workbook);
    const gone = partNames(fixture('openpyxl.xlsx')).filter((name) => !partNames(saved).includes(name));
    expect(gone).toEqual([
      'xl/comments/comment1.xml',
      'xl/drawings/commentsDrawing1.vml',
      'xl/tables/table1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    const types = part(saved, '[Content_Types].xml');
    for (const name of gone) expect(types).not.toContain(`"/${name}"`);
    const again = await openWorkbook(saved);
    expect(again.sheets.map((one) => one.name)).toEqual(['Listes', 'Graphique']);
    expect(sheet(again, 'Listes').cells.formula(0, 2)).toBe('=COUNTIF(#REF!,"DGS")');
    expect(part(saved, 'xl/workbook.xml')).not.toContain('Print_Titles');
  });

  test('layout: widths, heights, panes, grid lines, colour, merges, selection, protection', async () => {
    const workbook = await openFixture('exceljs.xlsx');
    const data = sheet(workbook, 'Données');
    data.columns.set(0, { width: 33 });
    data.columns.set(2, { ...data.columns.get(2), hidden: true });
    data.columns.set(6, { width: 9.5 });
    data.rows.set(2, { ...data.rows.get(2), height: 30 });
    data.rows.set(11, { height: 40.5, hidden: true });
    data.freeze = { rows: 1, columns: 2 };
    data.showGridlines = true;
    data.tabColor = '#C00000';
    data.merges.push(area(19, 0, 2, 2));
    data.selection = area(4, 1, 2, 2);
    data.protection = { attributes: { sheet: '1', password: 'CC1A' } };
    const saved = await saveWorkbook(workbook);
    const again = sheet(await openWorkbook(saved), 'Données');
    expect([...again.columns]).toEqual([
      [0, { width: 33 }],
      [1, { width: 12.5 }],
      [2, { width: 12, hidden: true, outlineLevel: 1, collapsed: true }],
      [3, { width: 30 }],
      [6, { width: 9.5 }],
    ]);
    expect([...again.rows]).toEqual([
      [2, { height: 30, outlineLevel: 1, collapsed: true }],
      [11, { height: 40.5, hidden: true }],
    ]);
    expect(again).toMatchObject({
      freeze: { rows: 1, columns: 2 },
      showGridlines: true,
      tabColor: '#C00000',
      merges: [area(19, 0, 2, 2)],
      selection: area(4, 1, 2, 2),
      protection: { attributes: { sheet: '1', password: 'CC1A' } },
    });
    const xml = part(saved, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(
      '<col min="3" max="3" width="12" outlineLevel="1" collapsed="1" customWidth="1" hidden="1"/>',
    );
    expect(xml).toContain('<row r="3" x14ac:dyDescent="0.25" outlineLevel="1" collapsed="1" ht="30" customHeight="1">');
    expect(
      xml
        .match(
          /<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|sheetProtection|mergeCells|hyperlinks|pageMargins|pageSetup|drawing)[ >]/g,
        )
        ?.join(''),
    ).toBe(
      '<sheetPr><dimension <sheetViews><sheetFormatPr <cols><sheetData><sheetProtection <mergeCells <hyperlinks><pageMargins <pageSetup <drawing ',
    );
  });

  test('a chart sheet keeps its place among sheets that move', async () => {
    const workbook = await openWorkbook(withChartSheet());
    workbook.addSheet('C', 0);
    workbook.moveSheet(sheet(workbook, 'B'), 0);
    const saved = await saveWorkbook(workbook);
    const xml = part(saved, 'xl/workbook.xml');
    expect([...xml.matchAll(/<sheet name="(\w+)"/g)].map((match) => match[1])).toEqual(['B', 'C', 'A', 'Graphe']);
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="2">A!$A$1:$B$2</definedName>');
    expect(xml).toContain('<definedName name="Ici" localSheetId="0">B!$A$1</definedName>');
    expect((await openWorkbook(saved)).activeSheet.name).toBe('B');
  });

  test('new sheets of a strict workbook are strict', async () => {
    const workbook = await openWorkbook(strictWorkbook());
    const added = workbook.addSheet('Neuve');
    added.write(0, 0, [[{ value: 'é' }]]);
    workbook.addTable(added, area(0, 0, 2, 1), ['é']);
    added.format(area(1, 0), { font: { bold: true } });
    const saved = await saveWorkbook(workbook);
    const written = partNames(saved).filter((name) => !name.startsWith('[') && !name.startsWith('_rels'));
    for (const name of written) expect(part(saved, name)).not.toContain('openxmlformats.org/spreadsheetml');
    expect(part(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('openxmlformats.org/officeDocument');
    const again = sheet(await openWorkbook(saved), 'Neuve');
    expect([again.value(0, 0), again.tables.length]).toEqual(['é', 1]);
  });

  test('only one tab is selected', async () => {
    const workbook = blankWorkbook();
    const second = workbook.addSheet('Deux');
    workbook.activate(second);
    const saved = await saveWorkbook(workbook);
    expect(part(saved, 'xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
    expect(part(saved, 'xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
    expect(part(saved, 'xl/workbook.xml')).toContain('activeTab="1"');
  });

  test('custom properties', async () => {
    const workbook = blankWorkbook();
    workbook.activeSheet.customProperties.set('clé', 'valeur « 1 »');
    const again = await reopen(workbook);
    expect([...again.activeSheet.customProperties]).toEqual([['clé', 'valeur « 1 »']]);
    again.activeSheet.customProperties.delete('clé');
    expect(partNames(await saveWorkbook(again)).filter((name) => name.includes('customProperty'))).toEqual([]);
  });
});

describe('tables', () => {
  test('a new one, on a new sheet', async () => {
    const workbook = await openFixture('openpyxl.xlsx');
    const data = workbook.addSheet('Données');
    data.write(0, 0, [
      [{ value: 'Réf. [a]' }, { value: 'Deux\nlignes' }],
      [{ value: 1 }, { formula: "=[@[Réf. '[a']]]*2" }],
    ]);
    const table = workbook.addTable(data, area(0, 0, 2, 2), ['Réf. [a]', 'Deux\nlignes'], 'Donnees');
    table.style = 'TableStyleLight1';
    (table.columns[1] as { calculatedFormula: string }).calculatedFormula = "[@[Réf. '[a']]]*2";
    const saved = await saveWorkbook(workbook);
    expect(part(saved, 'xl/tables/table2.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="2" name="Donnees" displayName="Donnees" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Réf. [a]"/><tableColumn id="2" name="Deux_x000a_lignes"><calculatedColumnFormula>Donnees[[#This Row],[Réf. \'[a\']]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
    );
    const again = sheet(await openWorkbook(saved), 'Données');
    expect(again.tables[0]?.columns.map((column) => [column.name, column.calculatedFormula])).toEqual([
      ['Réf. [a]', null],
      ['Deux\nlignes', "[@[Réf. '[a']]]*2"],
    ]);
    expect(again.cells.formula(1, 1)).toBe("=[@[Réf. '[a']]]*2");
  });

  test('resized, renamed, a column more, totals', async () => {
    const workbook = await openFixture('openpyxl.xlsx');
    const [table] = sheet(workbook, 'Recensement').tables;
    if (!table) throw new Error('no table');
    table.name = 'Besoins';
    table.bounds = area(2, 0, 6, 7);
    table.columns.push({ id: 7, name: 'Statut', calculatedFormula: null, totalsFunction: null, totalsLabel: 'Total' });
    table.showTotals = true;
    sheet(workbook, 'Recensement').write(2, 6, [[{ value: 'Statut' }]]);
    sheet(workbook, 'Recensement').write(7, 6, [[{ value: 'Total' }]]);
    const saved = await saveWorkbook(workbook);
    expect(part(saved, 'xl/tables/table1.xml')).toContain('ref="A3:G8"');
    const again = sheet(await openWorkbook(saved), 'Recensement').tables[0];
    expect(again).toMatchObject({ name: 'Besoins', bounds: area(2, 0, 6, 7), showTotals: true });
    expect(again?.columns[6]).toMatchObject({ id: 7, name: 'Statut', totalsLabel: 'Total' });
  });

  test('the header cell names the column', async () => {
    const workbook = await openFixture('openpyxl.xlsx');
    sheet(workbook, 'Recensement').write(2, 0, [[{ value: 'Service' }]]);
    expect((await reopen(workbook)).tableByName('Recensement')?.columns[0]?.name).toBe('Service');
  });

  test('removed', async () => {
    const workbook = await openFixture('openpyxl.xlsx');
    workbook.removeTable(sheet(workbook, 'Recensement').tables[0] as never);
    const saved = await saveWorkbook(workbook);
    expect(partNames(saved)).not.toContain('xl/tables/table1.xml');
    expect(part(saved, 'xl/worksheets/sheet1.xml')).not.toContain('tablePart');
    expect(part(saved, 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('table1');
  });
});

describe('styles', () => {
  test('new formats are appended, known fonts and fills pointed to', async () => {
    const workbook = await openFixture('openpyxl.xlsx');
    const census = sheet(workbook, 'Recensement');
    const before = part(fixture('openpyxl.xlsx'), 'xl/styles.xml');
    const count = workbook.styles.count;
    census.format(area(3, 0), { fill: { pattern: 'solid', color: { rgb: '#DDEBF7' }, background: null } });
    census.format(area(3, 2), {
      numberFormat: '0.0%',
      font: { bold: true, color: { theme: 1 } },
      borders: { top: { style: 'double', color: null } },
    });
    census.format(area(4, 2), { alignment: { horizontal: 'right', wrapText: true }, locked: false });
    const saved = await saveWorkbook(workbook);
    const after = part(saved, 'xl/styles.xml');
    expect(after.slice(0, 200).replace(/count="\d+"/g, '')).toContain('<numFmts');
    expect(after.match(/<cellXfs count="(\d+)"/)?.[1]).toBe(String(count + 3));
    expect(after.match(/<fonts count="(\d+)"/)?.[1]).toBe(
      String(Number(before.match(/<fonts count="(\d+)"/)?.[1]) + 1),
    );
    expect(after.slice(after.indexOf('<cellStyles'))).toBe(before.slice(before.indexOf('<cellStyles')));
    const again = await openWorkbook(saved);
    const style = (row: number, column: number) =>
      again.styles.get(sheet(again, 'Recensement').cells.style(row, column));
    expect(style(3, 0).fill).toEqual({ pattern: 'solid', color: { rgb: '#DDEBF7' }, background: null });
    expect(style(3, 2)).toMatchObject({
      numberFormat: '0.0%',
      font: { bold: true, name: 'Calibri', color: { theme: 1 } },
      borders: { top: { style: 'double', color: null } },
    });
    expect(style(4, 2)).toMatchObject({
      numberFormat: '#,##0.00 "€"',
      alignment: { horizontal: 'right', wrapText: true },
      locked: false,
    });
  });

  test('a package without styles gets them', async () => {
    const workbook = await openWorkbook(withRows('<row r="1"><c r="A1"><v>1</v></c></row>'));
    workbook.activeSheet.format(area(0, 0), { font: { bold: true } });
    const again = await reopen(workbook);
    expect(again.styles.count).toBe(2);
    expect(again.styles.get(again.activeSheet.cells.style(0, 0)).font).toMatchObject({ name: 'Calibri', bold: true });
  });

  test('a style alone rewrites no content', async () => {
    const workbook = await openFixture('exceljs.xlsx');
    sheet(workbook, 'Données').format(area(1, 3, 1, 2), { font: { italic: true } });
    const xml = part(await saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(
      '<c r="D2" s="4" t="s"><v>6</v></c><c r="E2" s="4"><f t="shared" ref="E2:E6" si="0">B2*C2+$C$2</f><v>20.5</v></c>',
    );
  });
});

describe('the workbook', () => {
  test('names: added, hidden, local, removed', async () => {
    const workbook = await openFixture('openpyxl.xlsx');
    const census = sheet(workbook, 'Recensement');
    workbook.setDefinedName({
      name: '_recensement_achats',
      formula: '"donnees"',
      sheet: census,
      visible: false,
      comment: '',
    });
    workbook.setDefinedName({
      name: 'Somme',
      formula: 'SUM(XLOOKUP(1,Listes!$A:$A,Listes!$B:$B))',
      sheet: null,
      visible: true,
      comment: 'à vérifier',
    });
    workbook.removeDefinedName(workbook.definedName('_secret', null) as never);
    const saved = await saveWorkbook(workbook);
    expect(part(saved, 'xl/workbook.xml')).toContain('_xlfn.XLOOKUP');
    expect(
      (await openWorkbook(saved)).names.map((n) => [n.name, n.formula, n.visible, n.sheet?.name ?? null, n.comment]),
    ).toEqual([
      ['Directions', 'Listes!$A$1:$A$3', true, null, 'Directions prescriptrices'],
      ['Local', 'Listes!$C$1', true, 'Listes', ''],
      ['_recensement_achats', '"donnees"', false, 'Recensement', ''],
      ['Somme', 'SUM(XLOOKUP(1,Listes!$A:$A,Listes!$B:$B))', true, null, 'à vérifier'],
    ]);
  });

  test('calculation mode and structure protection', async () => {
    const workbook = blankWorkbook();
    workbook.calculationMode = 'Manual';
    workbook.protection = { lockStructure: true, attributes: { lockStructure: '1', workbookPassword: 'CC1A' } };
    const again = await reopen(workbook);
    expect(again.calculationMode).toBe('Manual');
    expect(again.protection).toEqual({
      lockStructure: true,
      attributes: { lockStructure: '1', workbookPassword: 'CC1A' },
    });
    again.calculationMode = 'Automatic';
    again.protection = null;
    const third = await reopen(again);
    expect([third.calculationMode, third.protection]).toEqual(['Automatic', null]);
  });

  test('settings stand where Excel keeps those of the add-in, beside those of others', async () => {
    const id = '5a6e1f0c-0f7c-4c8e-9d55-0d6b3f0e2c11';
    const workbook = blankWorkbook();
    workbook.addInId = id;
    workbook.settings.set('campagne', '{"année":2023}').set('Office.AutoShowTaskpaneWithDocument', 'true');
    const saved = await saveWorkbook(workbook);
    expect(part(saved, 'xl/webextensions/webextension1.xml')).toContain(
      `<we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/>`,
    );
    expect(part(saved, '_rels/.rels')).toContain('Target="xl/webextensions/taskpanes.xml"');
    const other = await openWorkbook(saved, { addInId: 'another' });
    expect([...other.settings]).toEqual([]);
    other.settings.set('à moi', '1');
    const both = await saveWorkbook(other);
    const again = await openWorkbook(both, { addInId: id.toUpperCase() });
    expect([...again.settings]).toEqual([
      ['campagne', '{"année":2023}'],
      ['Office.AutoShowTaskpaneWithDocument', 'true'],
    ]);
    expect(part(both, 'xl/webextensions/webextension2.xml')).toContain('<we:property name="à moi" value="1"/>');
    again.settings.delete('campagne');
    expect([...(await reopen(again)).settings.keys()]).toEqual(['Office.AutoShowTaskpaneWithDocument']);
  });

  test('document properties', async () => {
    const workbook = await openFixture('openpyxl.xlsx');
    workbook.properties.title = 'Recensement & bilan';
    workbook.properties.keywords = 'achats';
    expect((await reopen(workbook)).properties).toMatchObject({
      title: 'Recensement & bilan',
      keywords: 'achats',
      author: 'Service achats',
    });
  });

  test('one that was never a file', async () => {
    const workbook = new WorkbookModel();
    workbook.addSheet('Seule').write(0, 0, [[{ value: 'x' }]]);
    const again = await reopen(workbook);
    expect(again.sheets.map((one) => one.name)).toEqual(['Seule']);
    expect(again.activeSheet.value(0, 0)).toBe('x');
  });

  test('a blank one: one sheet, the Office theme, the default style', async () => {
    const workbook = await openWorkbook(await saveWorkbook(blankWorkbook()));
    expect(workbook.sheets.map((one) => one.name)).toEqual(['Feuil1']);
    expect(workbook.themeColors).toEqual(blankWorkbook().themeColors);
    expect(workbook.themeColors.slice(0, 5)).toEqual(['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4']);
    expect(workbook.styles.get(0)).toEqual(new WorkbookModel().styles.get(0));
  });
});
