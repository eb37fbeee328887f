import { openWorkbook } from '../../../src/host/xlsx';
import { colorText } from '../../../src/host/xlsx';
import { handMade, openFixture, sheet, strictWorkbook, values, withChartSheet, withRows } from './support';

describe('workbooks of other producers', () => {
  test('openpyxl: sheets, values, formulas, names', async () => {
    const workbook = await openFixture('openpyxl.xlsx');
    expect(workbook.sheets.map((one) => [one.name, one.visibility])).toEqual([
      ['Recensement', 'Visible'],
      ['Listes', 'Hidden'],
      ['Graphique', 'Visible'],
    ]);
    const census = sheet(workbook, 'Recensement');
    expect(values(census, [0, 0, 6, 6])).toEqual([
      ['Recensement des besoins 2024 – Région', null, null, null, null, null],
      [null, null, null, null, null, null],
      ['Direction', 'Intitulé', 'Montant HT', 'Lancement', 'TTC', 'Code'],
      ['DGS', 'Accord-cadre « fournitures » & papeterie', 1234.5, 45306, null, '01.02'],
      ['Lycées', 'Mobilier <scolaire>', 250000, 45351, null, '10.01'],
      ['Trains', 'Maintenance\ndes rames', 0.1, 45657, null, '00.10'],
    ]);
    expect([3, 4, 5].map((row) => census.cells.formula(row, 4))).toEqual(Array(3).fill('=[@[Montant HT]]*1.2'));
    const lists = sheet(workbook, 'Listes');
    expect(values(lists, [0, 2, 8, 1]).flat()).toEqual([
      null,
      null,
      null,
      true,
      '#N/A',
      45306.5625,
      1e-7,
      -1234567890.12345,
    ]);
    expect([0, 1, 2].map((row) => lists.cells.formula(row, 2))).toEqual([
      '=COUNTIF(Recensement!A4:A6,"DGS")',
      '=IFNA(XLOOKUP("DGS",A1:A3,A1:A3),"_xlfn.none")',
      '=1/0',
    ]);
    expect(workbook.names.map((n) => [n.name, n.formula, n.visible, n.sheet?.name ?? null, n.comment])).toEqual([
      ['Directions', 'Listes!$A$1:$A$3', true, null, 'Directions prescriptrices'],
      ['_secret', '"x"', false, null, ''],
      ['Local', 'Listes!$C$1', true, 'Listes', ''],
    ]);
    expect(workbook.properties).toMatchObject({ title: 'Recensement', author: 'Service achats' });
  });

  test('openpyxl: layout, table, styles, protection', async () => {
    const workbook = await openFixture('openpyxl.xlsx');
    const census = sheet(workbook, 'Recensement');
    expect(census.freeze).toEqual({ rows: 3, columns: 1 });
    expect(census.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 4 }]);
    expect(census.tabColor).toBe('#1F4E79');
    expect([...census.columns]).toEqual([
      [0, { width: 14 }],
      [1, { width: 42.5 }],
      [5, { width: 13, hidden: true }],
    ]);
    expect([...census.rows]).toEqual([
      [0, { height: 24 }],
      [5, { hidden: true }],
    ]);
    const [table] = census.tables;
    expect(table).toMatchObject({
      name: 'Recensement',
      style: 'TableStyleMedium9',
      bounds: { row: 2, column: 0, rowCount: 4, columnCount: 6 },
      showBandedRows: true,
      showTotals: false,
      showFilterButton: true,
    });
    expect(table?.columns.map((column) => column.name)).toEqual([
      'Direction',
      'Intitulé',
      'Montant HT',
      'Lancement',
      'TTC',
      'Code',
    ]);
    const style = (row: number, column: number) => workbook.styles.get(census.cells.style(row, column));
    expect(style(0, 0).font).toMatchObject({ bold: true, size: 14, color: { rgb: '#1F4E79' } });
    expect(style(2, 0)).toMatchObject({
      fill: { pattern: 'solid', color: { rgb: '#DDEBF7' } },
      alignment: { wrapText: true, horizontal: 'center' },
      borders: { bottom: { style: 'thin', color: { rgb: '#000000' } } },
    });
    expect([style(3, 2), style(3, 3), style(3, 5)].map((one) => one.numberFormat)).toEqual([
      '#,##0.00 "€"',
      'dd/mm/yyyy',
      '@',
    ]);
    const lists = sheet(workbook, 'Listes');
    expect(lists.protection?.attributes).toMatchObject({ sheet: '1', formatCells: '0' });
    expect(workbook.styles.get(lists.cells.style(3, 2))).toMatchObject({ locked: false, formulaHidden: true });
  });

  test('LibreOffice: shared strings, cached results, long booleans', async () => {
    const workbook = await openFixture('libreoffice.xlsx');
    const census = sheet(workbook, 'Recensement');
    expect(values(census, [3, 0, 3, 6])).toEqual([
      ['DGS', 'Accord-cadre « fournitures » & papeterie', 1234.5, 45306, 1481.4, '01.02'],
      ['Lycées', 'Mobilier <scolaire>', 250000, 45351, 300000, '10.01'],
      ['Trains', 'Maintenance\ndes rames', 0.1, 45657, 0.12, '00.10'],
    ]);
    expect(census.columns.get(5)).toEqual({ width: 13, hidden: true });
    expect(census.rows.get(5)).toEqual({ height: 15, hidden: true });
    expect(values(sheet(workbook, 'Listes'), [0, 2, 5, 1]).flat()).toEqual([1, '#NAME?', '#DIV/0!', true, '#N/A']);
  });

  test('exceljs: rich text, shared formulas, typed results', async () => {
    const workbook = await openFixture('exceljs.xlsx');
    const data = sheet(workbook, 'Données');
    expect(values(data, [1, 3, 5, 2])).toEqual([
      ['Très urgent !', 20.5],
      ['Éx', 51.25],
      [true, 102.5],
      ['#DIV/0!', 174.25],
      ['lien', 266.5],
    ]);
    expect([1, 2, 3, 4, 5].map((row) => data.cells.formula(row, 4))).toEqual([
      '=B2*C2+$C$2',
      '=B3*C3+$C$2',
      '=B4*C4+$C$2',
      '=B5*C5+$C$2',
      '=B6*C6+$C$2',
    ]);
    expect(values(data, [7, 0, 3, 1]).flat()).toEqual(['  espaces  ', 'ligne 1\nligne 2', 45351]);
    expect(data.showGridlines).toBe(false);
    expect(data.freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheet(workbook, 'Autre').visibility).toBe('VeryHidden');
    const fill = workbook.styles.get(data.cells.style(1, 1)).fill;
    expect(fill.color).toEqual({ theme: 4, tint: 0.6 });
    expect(workbook.themeColors[4]).toBe('#4F81BD');
    expect(colorText(fill.color ?? {}, workbook.themeColors)).toBe('#B9CDE5');
  });

  test('dates counted from 1904', async () => {
    const workbook = await openFixture('openpyxl-1904.xlsx');
    expect(workbook.date1904).toBe(true);
    expect(workbook.activeSheet.value(0, 0)).toBe(45306 - 1462);
  });
});

describe('cells as other programs write them', () => {
  const read = async (rows: string, strings = ''): Promise<unknown[][]> =>
    values((await openWorkbook(withRows(rows, { strings }))).activeSheet, [0, 0, 3, 4]);

  test('every type of cell', async () => {
    expect(
      await read(
        '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="n"><v>-2E3</v></c><c r="C1" t="b"><v>true</v></c><c r="D1" t="e"><v>#REF!</v></c></row>' +
          '<row r="2"><c r="A2" t="str"><v>a&amp;b</v></c><c r="B2" t="inlineStr"><is><t>x</t></is></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="d"><v>2024-02-29T12:00:00</v></c></row>' +
          '<row r="3"><c r="A3" t="inlineStr"><is><r><t>ri</t></r><r><rPr><b/></rPr><t>che</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c><c r="B3" t="s"/><c r="C3"><v/></c></row>',
        '<si><t>zero</t></si><si><t xml:space="preserve"> un_x000A__x005F_x0041_</t></si>',
      ),
    ).toEqual([
      [1.5, -2000, true, '#REF!'],
      ['a&b', 'x', ' un\n_x0041_', 45351.5],
      ['riche', null, null, null],
    ]);
  });

  test('rows and cells without references, comments, unknown elements', async () => {
    expect(
      await read(
        '<row><c><v>1</v></c><c><v>2</v></c></row><!-- <row> --><row r="3" spans=\'1:4\'><x:y xmlns:x="u"><x:c/></x:y><c r="B3"><f>1+1</f><v>2</v><extLst><ext><v>9</v></ext></extLst></c><c><v>3</v></c></row>',
      ),
    ).toEqual([
      [1, 2, null, null],
      [null, null, null, null],
      [null, 2, 3, null],
    ]);
  });

  test('numbers keep their last digit', async () => {
    const numbers = [
      '0.1',
      '123456789012345678',
      '4.9406564584124654E-324',
      '1.7976931348623157e308',
      '-0.30000000000000004',
    ];
    const cells = numbers.map((number, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${number}</v></c></row>`).join('');
    const { activeSheet } = await openWorkbook(withRows(cells));
    expect(numbers.map((_number, i) => activeSheet.value(i, 0))).toEqual(numbers.map(Number));
  });

  test('array formulas, dynamic ones told apart', async () => {
    const { activeSheet } = await openWorkbook(
      withRows(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1" cm="1"><f t="array" ref="B1:B3">_xlfn._xlws.SORT(C1:C3)</f><v>1</v></c></row>',
      ),
    );
    expect([...activeSheet.arrayFormulas]).toEqual([
      ['A1', { bounds: { row: 0, column: 0, rowCount: 2, columnCount: 1 }, dynamic: false, formula: '=B1:B2*2' }],
      ['B1', { bounds: { row: 0, column: 1, rowCount: 3, columnCount: 1 }, dynamic: true, formula: '=SORT(C1:C3)' }],
    ]);
  });

  test('prefixed elements, as the Open XML SDK writes them', async () => {
    const bytes = handMade({
      sheet:
        '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      parts: {
        'xl/sharedStrings.xml':
          '<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:si><x:t>é</x:t></x:si></x:sst>',
      },
    });
    const { activeSheet } = await openWorkbook(bytes);
    expect(values(activeSheet, [0, 0, 1, 2])).toEqual([['é', 2]]);
    expect(activeSheet.cells.formula(0, 1)).toBe('=1+1');
  });

  test('UTF-16 parts', async () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>été</t></si></sst>';
    const bytes = withRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      parts: { 'xl/sharedStrings.xml': new Uint8Array(Buffer.from('\uFEFF' + xml, 'utf16le')) },
    });
    expect((await openWorkbook(bytes)).activeSheet.value(0, 0)).toBe('été');
  });

  test('a chart sheet stays out of the model, and names of later sheets still find theirs', async () => {
    const workbook = await openWorkbook(withChartSheet());
    expect(workbook.sheets.map((one) => one.name)).toEqual(['A', 'B']);
    expect(workbook.activeSheet.name).toBe('B');
    expect(workbook.names.map((n) => [n.name, n.sheet?.name])).toEqual([['Ici', 'B']]);
  });

  test('strict Open XML: its namespaces and its dates', async () => {
    const workbook = await openWorkbook(strictWorkbook());
    expect(values(workbook.activeSheet, [0, 0, 1, 2])).toEqual([[45306, 'strict']]);
  });
});
