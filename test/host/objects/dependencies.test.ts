import { officeFixture, type OfficeFixture } from '../office';

describe('precedents and dependents', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
    await office.run(async ({ workbook }, sheet) => {
      const other = workbook.worksheets.add('Autre onglet');
      sheet.getRange('A1:C2').formulas = [
        [1, '=A1+A2', '=SUM(B1:B2)'],
        [2, '=A2*10', '=Total+1'],
      ];
      workbook.names.add('Total', sheet.getRange('C1'));
      other.getRange('A1').formulas = [['=Feuil1!C1*Feuil1!A1']];
    });
  });
  afterEach(() => office.close());

  const addresses = (address: string, follow: (range: Excel.Range) => Excel.WorkbookRangeAreas): Promise<string[]> =>
    office.run(async (context, sheet) => {
      const areas = follow(sheet.getRange(address)).load('addresses');
      await context.sync();
      return areas.addresses;
    });

  it('are found, through names and on other sheets', async () => {
    expect(await addresses('B1', (range) => range.getDirectPrecedents())).toEqual(['Feuil1!A1:A2']);
    expect(await addresses('C1', (range) => range.getDirectPrecedents())).toEqual(['Feuil1!B1:B2']);
    expect(await addresses('C1', (range) => range.getPrecedents())).toEqual(['Feuil1!A1:B2']);
    expect(await addresses('C2', (range) => range.getDirectPrecedents())).toEqual(['Feuil1!C1']);
    expect(await addresses('A1', (range) => range.getDirectDependents())).toEqual(['Feuil1!B1', "'Autre onglet'!A1"]);
    expect(await addresses('A2', (range) => range.getDependents())).toEqual(['Feuil1!B1:C2', "'Autre onglet'!A1"]);
  });

  it('are areas by sheet, and an error when there are none', async () => {
    await office.run(async (context, sheet) => {
      const found = sheet.getRange('A2').getDependents();
      const sheets = found.areas.getCount();
      const other = found.getRangeAreasBySheet('Autre onglet').load('address');
      const nowhere = found.getRangeAreasOrNullObjectBySheet('Absent').load('address');
      found.ranges.load('items/address');
      await context.sync();
      expect(sheets.value).toBe(2);
      expect(other.address).toBe("'Autre onglet'!A1");
      expect(nowhere.isNullObject).toBe(true);
      expect(found.ranges.items.map(({ address }) => address)).toEqual(['Feuil1!B1:C2', "'Autre onglet'!A1"]);
    });
    const refusal = await office.refusal((_context, sheet) => sheet.getRange('C2').getDependents().load('addresses'));
    expect(refusal).toMatchObject({ code: 'ItemNotFound', location: 'Range.getDependents' });
  });
});
