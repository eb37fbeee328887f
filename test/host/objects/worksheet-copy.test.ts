import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { officeFixture, type OfficeFixture } from '../office';
import { python } from '../xlsx/judges';
import { askOpenpyxl } from '../xlsx/openpyxl';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture({ api: '1.14' });
  await office.run(async ({ workbook }, sheet) => {
    sheet.getRange('A1:B3').values = [
      ['Nom', 'Montant'],
      ['Eau', 10],
      ['Bois', 20],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Achats';
    sheet.getRange('D1:D3').formulas = [['=SUM(Achats[Montant])'], ['=Feuil1!B2*2'], ['=Autre!A1']];
    workbook.worksheets.add('Autre').getRange('A1').values = [[7]];
    workbook.names.add('Total', sheet.getRange('D1'));
    sheet.getRange('F1:G1').merge();
    sheet.getRange('F1').format.fill.color = '#FF0000';
    sheet.getRange('A:A').format.columnWidth = 100;
    sheet.getRange('H1').hyperlink = { documentReference: 'Feuil1!A1' };
    sheet.getRange('E1').dataValidation.rule = { list: { inCellDropDown: true, source: '=Feuil1!$A$2:$A$3' } };
    sheet.freezePanes.freezeRows(1);
    sheet.tabColor = '#00FF00';
  });
});
afterEach(() => office.close());

const copied = () =>
  office.run(async (context, sheet) => {
    const copy = sheet.copy('After', sheet);
    copy.load('name,position,tabColor,id');
    await context.sync();
    // The client finds the copy again by its id.
    copy.getRange('B2').values = [[100]];
    await context.sync();
    const cells = copy.getRange('D1:D3').load('values,formulas');
    const original = sheet.getRange('B2').load('values');
    const tables = context.workbook.tables.load('items/name');
    const names = copy.names.load('items/name,items/formula');
    const link = copy.getRange('H1').load('hyperlink');
    const list = copy.getRange('E1').dataValidation.load('rule');
    await context.sync();
    return {
      name: copy.name,
      position: copy.position,
      tab: copy.tabColor,
      values: cells.values,
      formulas: cells.formulas,
      original: original.values,
      tables: tables.items.map(({ name }) => name),
      names: names.items.map(({ name, formula }) => [name, formula]),
      link: link.hyperlink?.documentReference,
      list: list.rule.list?.source,
    };
  });

describe('worksheet.copy', () => {
  it('copies what the sheet holds; formulas that name the sheet or its tables name the copy', async () => {
    expect(await copied()).toEqual({
      name: 'Feuil1 (2)',
      position: 1,
      tab: '#00FF00',
      values: [[120], [200], [7]],
      formulas: [['=SUM(Achats2[Montant])'], ["='Feuil1 (2)'!B2*2"], ['=Autre!A1']],
      original: [[10]],
      tables: ['Achats', 'Achats2'],
      names: [['Total', "='Feuil1 (2)'!$D$1"]],
      link: "'Feuil1 (2)'!A1",
      list: "='Feuil1 (2)'!$A$2:$A$3",
    });
  });

  it('goes where it is asked to, under a free name', async () => {
    await office.run(async (context, sheet) => {
      sheet.copy();
      sheet.copy('End');
      sheet.copy('Before', context.workbook.worksheets.getItem('Autre'));
    });
    expect(office.workbook.sheets.map(({ name }) => name)).toEqual([
      'Feuil1 (2)',
      'Feuil1',
      'Feuil1 (4)',
      'Autre',
      'Feuil1 (3)',
    ]);
    expect((await office.refusal((_, sheet) => sheet.copy('After'))).code).toBe('InvalidArgument');
  });

  it('is written like any other sheet', async () => {
    await copied();
    const bytes = await saveWorkbook(office.workbook);
    const sheet = (await openWorkbook(bytes)).sheetByName('Feuil1 (2)');
    expect(sheet?.merges).toEqual([{ row: 0, column: 5, rowCount: 1, columnCount: 2 }]);
    expect(sheet?.freeze).toEqual({ rows: 1, columns: 0 });
    if (python)
      expect(
        askOpenpyxl(bytes, '[[s.title, sorted(s.tables), s["D1"].value, s.freeze_panes] for s in book.worksheets]'),
      ).toEqual([
        ['Feuil1', ['Achats'], '=SUM(Achats[Montant])', 'A2'],
        ['Feuil1 (2)', ['Achats2'], '=SUM(Achats2[Montant])', 'A2'],
        ['Autre', [], null, null],
      ]);
  });
});
