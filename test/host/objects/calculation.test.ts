import { officeFixture, type OfficeFixture } from '../office';

describe('calculation through Office.js', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
  });
  afterEach(() => office.close());

  it('waits in manual mode until it is asked for', async () => {
    await office.run(async (context, sheet) => {
      const { application } = context.workbook;
      sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
      await context.sync();
      application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[5]];
      sheet.getRange('C1').formulas = [['=A1+1']];
      const read = () => sheet.getRange('A1:C1').load('values');
      const stale = read();
      application.load('calculationState');
      await context.sync();
      expect(stale.values).toEqual([[5, 2, 6]]);
      expect(application.calculationState).toBe('Pending');

      const other = context.workbook.worksheets.add('Autre');
      other.calculate(true);
      const still = read();
      await context.sync();
      expect(still.values).toEqual([[5, 2, 6]]);

      sheet.calculate(false);
      const fresh = read();
      application.load('calculationState');
      await context.sync();
      expect(fresh.values).toEqual([[5, 10, 6]]);
      expect(application.calculationState).toBe('Done');

      sheet.getRange('A1').values = [[7]];
      application.calculate('Recalculate');
      const all = read();
      await context.sync();
      expect(all.values).toEqual([[7, 14, 8]]);
    });
  });
});
