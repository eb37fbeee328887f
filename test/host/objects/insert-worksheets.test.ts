import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { fixture, openFixture, partNames } from '../xlsx/support';
import { hasLibreOffice, throughLibreOffice } from '../xlsx/judges';
import { officeFixture, type OfficeFixture } from '../office';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture({ api: '1.14' });
});
afterEach(() => office.close());

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Two sheets that read one another, a table, names, a look, a rule. */
async function otherWorkbook(): Promise<string> {
  const other = await officeFixture({ api: '1.14' });
  await other.run(async ({ workbook }, sheet) => {
    const second = workbook.worksheets.add('Prix');
    second.getRange('A1').values = [[12.5]];
    sheet.getRange('A1:B3').values = [
      ['Nom', 'Montant'],
      ['Eau', 1],
      ['Bois', 2],
    ];
    sheet.tables.add('A1:B3', true).name = 'Achats';
    sheet.getRange('D1:D3').formulas = [['=SUM(Achats[Montant])'], ['=Prix!A1*2'], ['=Taux+Feuil1!B2']];
    workbook.names.add('Taux', sheet.getRange('B3'));
    sheet.names.add('Local', second.getRange('A1'));
    sheet.getRange('D2').numberFormat = [['0.00 "€"']];
    sheet.getRange('D1').style = 'Good';
    workbook.styles.add('Maison');
    workbook.styles.getItem('Maison').font.bold = true;
    sheet.getRange('D3').style = 'Maison';
    sheet.getRange('F1').dataValidation.rule = { list: { inCellDropDown: true, source: '=Prix!$A$1' } };
    sheet.getRange('2:3').group('ByRows');
  });
  const bytes = await saveWorkbook(other.workbook);
  other.close();
  return base64(bytes);
}

const insert = (file: string, options?: Excel.InsertWorksheetOptions): Promise<string[]> =>
  office.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(file, options);
    await context.sync();
    return ids.value;
  });

const names = () => office.workbook.sheets.map(({ name }) => name);

describe('workbook.insertWorksheetsFromBase64', () => {
  it('inserts all sheets at the end under free names; formulas, tables and names follow', async () => {
    const ids = await insert(await otherWorkbook());
    expect(names()).toEqual(['Feuil1', 'Feuil1 (2)', 'Prix']);
    expect(ids).toEqual(office.workbook.sheets.slice(1).map(({ id }) => id));
    const found = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Feuil1 (2)');
      const cells = sheet.getRange('D1:D3').load('formulas,values,text');
      const list = sheet.getRange('F1').dataValidation.load('rule');
      const own = context.workbook.names.load('items/name,items/formula');
      const local = sheet.names.load('items/name,items/formula');
      const styles = ['D1', 'D3'].map((address) => sheet.getRange(address).load('style,format/font/bold'));
      await context.sync();
      return {
        formulas: cells.formulas,
        values: cells.values,
        shown: cells.text[1],
        list: list.rule.list?.source,
        names: [own, local].map(({ items }) => items.map(({ name, formula }) => [name, formula])),
        styles: styles.map(({ style, format }) => [style, format.font.bold]),
      };
    });
    expect(found).toEqual({
      formulas: [['=SUM(Achats[Montant])'], ['=Prix!A1*2'], ["=Taux+'Feuil1 (2)'!B2"]],
      values: [[3], [25], [3]],
      shown: ['25,00 €'],
      list: '=Prix!$A$1',
      names: [[['Taux', "='Feuil1 (2)'!$B$3"]], [['Local', '=Prix!$A$1']]],
      styles: [
        ['Good', false],
        ['Maison', true],
      ],
    });
    expect(office.workbook.sheets[1]?.rows.get(1)?.outlineLevel).toBe(1);
    const bytes = await saveWorkbook(office.workbook);
    for (const file of hasLibreOffice ? [bytes, ...throughLibreOffice([bytes])] : [bytes]) {
      const again = await openWorkbook(file);
      expect(again.sheets.map(({ name }) => name)).toEqual(names());
      expect(again.sheets[1]?.value(1, 3)).toBe(25);
    }
  });

  it('inserts chosen sheets where they are wanted; what reads the others reads #REF!, taken names of tables and of the workbook change', async () => {
    const file = await otherWorkbook();
    await office.run(async ({ workbook }, sheet) => {
      workbook.worksheets.add('Fin');
      sheet.tables.add('H1:I2', true).name = 'Achats';
      workbook.names.add('Taux', sheet.getRange('A9'));
    });
    await insert(file, { sheetNamesToInsert: ['feuil1'], positionType: 'Before', relativeTo: 'Fin' });
    expect(names()).toEqual(['Feuil1', 'Feuil1 (2)', 'Fin']);
    const found = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Feuil1 (2)');
      const cells = sheet.getRange('D1:D3').load('formulas');
      const local = sheet.names.load('items/name,items/formula');
      await context.sync();
      return [cells.formulas, local.items.map(({ name, formula }) => [name, formula])];
    });
    expect(found).toEqual([
      [['=SUM(Achats2[Montant])'], ['=#REF!*2'], ["=Taux+'Feuil1 (2)'!B2"]],
      [['Taux', "='Feuil1 (2)'!$B$3"]],
    ]);
  });

  it('takes a sheet to stand beside, or none', async () => {
    const file = await otherWorkbook();
    await office.run(async (context, sheet) => {
      context.workbook.insertWorksheetsFromBase64(file, {
        sheetNamesToInsert: ['Prix'],
        positionType: 'After',
        relativeTo: sheet,
      });
      context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: ['Prix'], positionType: 'Beginning' });
      context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: ['Prix'], positionType: 'After' });
      await context.sync();
    });
    expect(names()).toEqual(['Prix (2)', 'Feuil1', 'Prix', 'Prix (3)']);
  });

  it('brings pictures along, and their parts', async () => {
    const own = await openFixture('excel-like.xlsm');
    const before = partNames(await saveWorkbook(own)).filter((name) => name.startsWith('xl/media/'));
    const fixtureOffice = await officeFixture({ api: '1.14' }, own);
    await fixtureOffice.run(async ({ workbook }) => {
      workbook.insertWorksheetsFromBase64(base64(fixture('exceljs.xlsx')), { sheetNamesToInsert: ['Données'] });
    });
    fixtureOffice.close();
    const bytes = await saveWorkbook(own);
    const media = partNames(bytes).filter((name) => name.startsWith('xl/media/'));
    expect([before, media]).toEqual([['xl/media/image1.png'], ['xl/media/image1.png', 'xl/media/image2.png']]);
    if (hasLibreOffice)
      expect(partNames(throughLibreOffice([bytes])[0] as Uint8Array)).toContain('xl/media/image1.png');
  });

  it('refuses what Excel on the web does not insert, and what is no workbook', async () => {
    const rich = base64(fixture('openpyxl-rich.xlsx'));
    const file = await otherWorkbook();
    const attempts: [string, Excel.InsertWorksheetOptions?][] = [
      [rich],
      ['pas du base64 !'],
      [base64(new Uint8Array([1, 2, 3]))],
      [file, { sheetNamesToInsert: ['Absente'] }],
      [file, { positionType: 'Before', relativeTo: 'Absente' }],
      [file, { positionType: 'Middle' as 'Before' }],
    ];
    const codes: string[] = [];
    for (const [text, options] of attempts)
      codes.push((await office.refusal(({ workbook }) => workbook.insertWorksheetsFromBase64(text, options))).code);
    expect(codes).toEqual(['UnsupportedFeature', ...Array.from({ length: 5 }, () => 'InvalidArgument')]);
    expect(names()).toEqual(['Feuil1']);
  });
});
