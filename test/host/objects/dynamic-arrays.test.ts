import { officeFixture, type OfficeFixture } from '../office';

describe('dynamic arrays through Office.js', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
  });
  afterEach(() => office.close());

  it('spill, are told apart, and give way', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:B4').values = [
        ['Direction', 'Montant'],
        ['DSI', 40],
        ['DRH', 10],
        ['DSI', 25],
      ];
      const cell = sheet.getRange('D1');
      cell.formulas = [['=UNIQUE(A2:A4)']];
      sheet.getRange('F1').formulas = [['=B2:B4*2']];
      const area = cell.getSpillingToRange().load('address,values,formulas,hasSpill');
      const parent = sheet.getRange('D2').getSpillParent().load('address');
      const nobody = sheet.getRange('A1').getSpillParentOrNullObject().load('address');
      const nowhere = sheet.getRange('D2').getSpillingToRangeOrNullObject().load('address');
      const mixed = sheet.getRange('D1:D3').load('hasSpill');
      const none = sheet.getRange('A1:B4').load('hasSpill');
      const doubled = sheet.getRange('F1:F3').load('values');
      await context.sync();
      expect(area.address).toBe('Feuil1!D1:D2');
      expect(area.values).toEqual([['DSI'], ['DRH']]);
      expect(area.formulas).toEqual([['=UNIQUE(A2:A4)'], ['DRH']]);
      expect(parent.address).toBe('Feuil1!D1');
      expect([nobody.isNullObject, nowhere.isNullObject]).toEqual([true, true]);
      expect([area.hasSpill, mixed.hasSpill, none.hasSpill]).toEqual([true, null, false]);
      expect(doubled.values).toEqual([[80], [20], [50]]);

      sheet.getRange('D2').values = [['occupé']];
      const blocked = sheet.getRange('D1:D2').load('values,valueTypes');
      await context.sync();
      expect(blocked.values).toEqual([['#SPILL!'], ['occupé']]);
      expect(blocked.valueTypes).toEqual([['Error'], ['String']]);

      sheet.getRange('D2').clear();
      const again = sheet.getRange('D1:D2').load('values');
      await context.sync();
      expect(again.values).toEqual([['DSI'], ['DRH']]);
    });
  });

  it('refuse what is no single cell, or spills nothing', async () => {
    const several = await office.refusal((_context, sheet) =>
      sheet.getRange('A1:A2').getSpillingToRange().load('address'),
    );
    expect(several.code).toBe('ItemNotFound');
    const nothing = await office.refusal((_context, sheet) => sheet.getRange('A1').getSpillParent().load('address'));
    expect(nothing.code).toBe('ItemNotFound');
  });

  it('take the first of several with @, in French too', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B2').formulasLocal = [['=@A1:A3*10']];
      sheet.getRange('C1').formulasLocal = [['=TRIER(A1:A3;1;-1)']];
      const read = sheet.getRange('B1:C3').load('values,formulas');
      await context.sync();
      expect(read.values).toEqual([
        ['', 3],
        [20, 2],
        ['', 1],
      ]);
      expect(read.formulas[0]).toEqual(['', '=SORT(A1:A3,1,-1)']);
    });
  });
});
