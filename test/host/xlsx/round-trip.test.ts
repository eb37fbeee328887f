import ExcelJS from 'exceljs';
import { blankWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import type { WorkbookModel } from '../../../src/host/workbook/workbook';
import { hasLibreOffice, python, throughLibreOffice, throughOpenpyxl } from './judges';
import { changedParts, fixture, openFixture, sheet, values } from './support';

const FIXTURES = ['openpyxl.xlsx', 'libreoffice.xlsx', 'exceljs.xlsx'];

/** One cell of the user's sheet, and a sheet of ours with a table, a format and a formula over the user's. */
function edit(workbook: WorkbookModel): void {
  const [user] = workbook.sheets;
  if (!user) throw new Error('no sheet');
  user.write(3, 2, [[{ value: 500.25 }]]);
  const data = workbook.addSheet('Rapport');
  data.write(0, 0, [
    [{ value: 'Clé' }, { value: 'Montant €' }],
    [{ value: 'un & deux' }, { value: 12.5 }],
    [{ value: ' trois' }, { formula: `='${user.name}'!C4*2` }],
  ]);
  workbook.addTable(data, { row: 0, column: 0, rowCount: 3, columnCount: 2 }, ['Clé', 'Montant €'], 'Rapport');
  data.format(
    { row: 1, column: 1, rowCount: 2, columnCount: 1 },
    { numberFormat: '#,##0.00 "€"', font: { bold: true } },
  );
  data.freeze = { rows: 1, columns: 0 };
  data.columns.set(0, { width: 25 });
  data.write(4, 0, [[{ formula: '=SUM(Rapport[Montant €])' }]]);
}

const saved = async (name: string): Promise<Uint8Array> => {
  const workbook = await openFixture(name);
  edit(workbook);
  return saveWorkbook(workbook);
};

test.each<[string, string[]]>([
  [
    'openpyxl.xlsx',
    [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/tables/table2.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet4.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet4.xml',
    ],
  ],
  [
    'exceljs.xlsx',
    [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet3.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet3.xml',
    ],
  ],
])('%s: the parts that an edit and a new sheet change; all others stay byte for byte', async (name, parts) => {
  expect(changedParts(fixture(name), await saved(name))).toEqual(parts);
});

test.each(['libreoffice.xlsx', 'exceljs.xlsx'])('%s: exceljs reads what was saved', async (name) => {
  const book = new ExcelJS.Workbook();
  const bytes = await saved(name);
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const report = book.getWorksheet('Rapport');
  expect(report?.getCell('A2').value).toBe('un & deux');
  expect(report?.getCell('A3').value).toBe(' trois');
  expect(report?.getCell('B2').numFmt).toBe('#,##0.00 "€"');
  expect(report?.getCell('B2').font.bold).toBe(true);
  expect(report?.getCell('A5').value).toMatchObject({ formula: 'SUM(Rapport[Montant €])' });
  expect(report?.getTable('Rapport')).toBeDefined();
  expect(report?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(book.worksheets[0]?.getCell('C4').value).toBe(500.25);
});

(python ? test : test.skip)('openpyxl reads what was saved, with everything that was there', async () => {
  const before = throughOpenpyxl(FIXTURES.map(fixture));
  const after = throughOpenpyxl(await Promise.all(FIXTURES.map(saved)));
  after.forEach((sheets, i) => {
    const report = sheets.pop();
    const user = before[i]?.[0];
    if (!user) throw new Error('no sheet before');
    user.cells.C4 = 500.25;
    expect(sheets).toEqual(before[i]);
    expect(report).toMatchObject({
      title: 'Rapport',
      cells: {
        A1: 'Clé',
        B1: 'Montant €',
        A2: 'un & deux',
        B2: 12.5,
        A3: ' trois',
        B3: `='${user.title}'!C4*2`,
        A5: '=SUM(Rapport[Montant €])',
      },
      tables: { Rapport: 'A1:B3' },
      freeze: 'A2',
    });
  });
  expect(after[0]?.[0]).toMatchObject({
    validations: ['Listes!$A$1:$A$3'],
    conditional: ['cellIs', 'expression'],
    comments: ['À vérifier avec la direction'],
    tables: { Recensement: 'A3:F6' },
  });
  expect(after[0]?.[2]?.charts).toBe(1);
});

(hasLibreOffice ? test : test.skip)(
  'LibreOffice opens and calculates what was saved',
  async () => {
    const files = throughLibreOffice(await Promise.all([...FIXTURES.map(saved), saveWorkbook(blankWorkbook())]));
    const books = await Promise.all(files.map((file) => openWorkbook(file)));
    for (const book of books.slice(0, 3)) {
      const report = sheet(book, 'Rapport');
      expect(values(report, [0, 0, 5, 2])).toEqual([
        ['Clé', 'Montant €'],
        ['un & deux', 12.5],
        [' trois', 1000.5],
        [null, null],
        [1013, null],
      ]);
      expect(report.tables.map((table) => table.name)).toEqual(['Rapport']);
    }
    expect(values(sheet(books[0] as WorkbookModel, 'Recensement'), [3, 2, 1, 3])).toEqual([[500.25, 45306, 600.3]]);
    expect(books[0]?.sheets.map((one) => [one.name, one.visibility])).toEqual([
      ['Recensement', 'Visible'],
      ['Listes', 'Hidden'],
      ['Graphique', 'Visible'],
      ['Rapport', 'Visible'],
    ]);
    expect(values(sheet(books[2] as WorkbookModel, 'Données'), [1, 3, 3, 2])).toEqual([
      ['Très urgent !', 20.5],
      ['Éx', 51.25],
      [true, 1511],
    ]);
    expect(books[3]?.sheets.map((one) => one.name)).toEqual(['Feuil1']);
  },
  120_000,
);
