import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { handMade, part } from '../xlsx/support';
import { officeFixture, type OfficeFixture } from '../office';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture({ api: '1.14' });
});
afterEach(() => office.close());

describe('table styles', () => {
  it('are those of Excel and those of the users, by name in any case', async () => {
    const found = await office.run(async (context) => {
      const { tableStyles, pivotTableStyles } = context.workbook;
      tableStyles.add('Sobre');
      const counts = [tableStyles.getCount(), pivotTableStyles.getCount()];
      const medium = tableStyles.getItem('tablestylemedium9').load('name,readOnly');
      const own = tableStyles.getItem('SOBRE').load('name,readOnly');
      const absent = pivotTableStyles.getItemOrNullObject('Sobre');
      await context.sync();
      return [
        counts.map(({ value }) => value),
        [medium.name, medium.readOnly],
        [own.name, own.readOnly],
        absent.isNullObject,
      ];
    });
    expect(found).toEqual([[61, 84], ['TableStyleMedium9', true], ['Sobre', false], true]);
  });

  it('are what new tables get, follow another name, and leave the default behind when they go', async () => {
    const styles = await office.run(async (context, sheet) => {
      const { tableStyles } = context.workbook;
      const sober = tableStyles.add('Sobre');
      tableStyles.setDefault(sober);
      const table = sheet.tables.add('A1:B2', true).load('style');
      const other = sheet.tables.add('D1:E2', true).load('style');
      await context.sync();
      const first = [table.style, other.style];
      sober.name = 'Clair';
      table.load('style');
      const now = tableStyles.getDefault().load('name');
      await context.sync();
      const second = [table.style, now.name];
      // The proxy still leads to the style, though its name is another.
      sober.delete();
      table.load('style');
      await context.sync();
      return [first, second, table.style];
    });
    expect(styles).toEqual([['Sobre', 'Sobre'], ['Clair', 'Clair'], 'TableStyleMedium2']);
  });

  it('refuse taken names, changes of what is Excel’s own, and unknown defaults', async () => {
    const attempts: ((workbook: Excel.Workbook) => unknown)[] = [
      ({ tableStyles }) => tableStyles.add('TableStyleLight1'),
      ({ tableStyles }) => tableStyles.add(' '),
      ({ tableStyles }) => tableStyles.getItem('TableStyleLight1').delete(),
      ({ tableStyles }) => void (tableStyles.getItem('TableStyleLight1').name = 'Mien'),
      ({ tableStyles }) => tableStyles.setDefault('PivotStyleLight16'),
      ({ pivotTableStyles }) => pivotTableStyles.getItem('TableStyleLight1').load('name'),
      ({ tableStyles }) => tableStyles.getItem('TableStyleLight1').duplicate(),
    ];
    const refusals: string[] = [];
    for (const attempt of attempts) {
      const { code, location } = await office.refusal(({ workbook }) => attempt(workbook));
      refusals.push(`${code} ${location}`);
    }
    expect(refusals).toEqual([
      'InvalidArgument TableStyleCollection.add',
      'InvalidArgument TableStyleCollection.add',
      'AccessDenied TableStyle.delete',
      'AccessDenied TableStyle.name',
      'InvalidArgument TableStyleCollection.setDefault',
      'ItemNotFound PivotTableStyleCollection.getItem',
      'NotImplemented TableStyle.duplicate',
    ]);
  });

  it('of a file keep all they say; copies are new styles with the same elements', async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/></font></fonts>' +
      '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>' +
      '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="2" defaultTableStyle="Vif" defaultPivotStyle="PivotStyleLight16">' +
      '<tableStyle name="Vif" pivot="0" count="1" xr9:uid="{1}" xmlns:xr9="urn:9"><tableStyleElement type="firstRowStripe" size="2" dxfId="0"/></tableStyle>' +
      '<tableStyle name="Pâle" table="0" count="0"/></tableStyles></styleSheet>';
    const workbook = await openWorkbook(
      handMade({
        sheet: '<sheetData/>',
        parts: { 'xl/styles.xml': styles },
        types:
          '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>',
        workbookRelationships:
          '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>',
      }),
    );
    const fixture = await officeFixture({ api: '1.14' }, workbook);
    const names = await fixture.run(async (context) => {
      const { tableStyles, pivotTableStyles } = context.workbook;
      const copy = tableStyles.getItem('Vif').duplicate().load('name');
      const pale = pivotTableStyles.getItem('Pâle').load('name');
      pivotTableStyles.add('Pâle', true);
      const standard = tableStyles.getDefault().load('name');
      await context.sync();
      return [copy.name, pale.name, standard.name];
    });
    expect(names).toEqual(['Vif 2', 'Pâle', 'Vif']);
    fixture.close();
    const bytes = await saveWorkbook(workbook);
    expect(/<tableStyles.*<\/tableStyles>/.exec(part(bytes, 'xl/styles.xml'))?.[0]).toBe(
      '<tableStyles count="4" defaultTableStyle="Vif" defaultPivotStyle="PivotStyleLight16">' +
        '<tableStyle name="Vif" pivot="0" count="1" xr9:uid="{1}" xmlns:xr9="urn:9"><tableStyleElement type="firstRowStripe" size="2" dxfId="0"/></tableStyle>' +
        '<tableStyle name="Pâle" table="0" count="0"/>' +
        '<tableStyle name="Vif 2" pivot="0" count="1"><tableStyleElement type="firstRowStripe" size="2" dxfId="0"/></tableStyle>' +
        '<tableStyle name="Pâle 2" table="0" count="0"/></tableStyles>',
    );
    const again = await openWorkbook(bytes);
    expect(again.tableStyles.custom.map(({ name, kinds }) => [name, kinds])).toEqual([
      ['Vif', ['table']],
      ['Pâle', ['pivot']],
      ['Vif 2', ['table']],
      ['Pâle 2', ['pivot']],
    ]);
  });
});
