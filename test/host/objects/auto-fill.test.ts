import { officeFixture, type OfficeFixture } from '../office';

let office: OfficeFixture;

/** Column A from row 1 on: what stands there, filled down to a row. */
async function filled(
  source: (string | number)[],
  last: number,
  type?: `${Excel.AutoFillType}`,
  numberFormat = 'General',
): Promise<unknown[]> {
  return office.run(async (context, sheet) => {
    const from = sheet.getRange(`A1:A${source.length}`);
    from.numberFormat = source.map(() => [numberFormat]);
    from.values = source.map((value) => [value]);
    from.autoFill(`A1:A${last}`, type as Excel.AutoFillType);
    const cells = sheet.getRange(`A${source.length + 1}:A${last}`).load('values');
    await context.sync();
    return cells.values.map(([value]) => value as unknown);
  });
}

/** 1 January 2024, a Monday. */
const MONDAY = 45292;

describe('autoFill', () => {
  beforeEach(async () => {
    office = await officeFixture({ locale: 'fr-FR' });
  });

  it('draws the straight line and the exponential curve nearest to the numbers', async () => {
    expect(await filled([1, 2, 34], 5)).toEqual([45.3333333333333, 61.8333333333333]);
    expect(await filled([2, 4], 5, 'GrowthTrend')).toEqual([8, 16, 32]);
    // The mean of the logarithms is that of the cube root of 18, their slope that of 3.
    expect(await filled([1, 2, 9], 5, 'GrowthTrend')).toEqual([23.5866725479, 70.7600176436]);
    expect(await filled([3], 3, 'GrowthTrend')).toEqual([3, 3]);
    const { code, location } = await office.refusal((_, sheet) => {
      sheet.getRange('C1:C2').values = [[1], [0]];
      sheet.getRange('C1:C2').autoFill('C1:C4', 'GrowthTrend');
    });
    expect([code, location]).toEqual(['InvalidArgument', 'Range.autoFill']);
  });

  it('goes on with dates by the step they have: days, months, years, working days', async () => {
    const date = 'dd/mm/yyyy';
    expect(await filled([MONDAY], 3, undefined, date)).toEqual([MONDAY + 1, MONDAY + 2]);
    expect(await filled([MONDAY, MONDAY + 7], 4, undefined, date)).toEqual([MONDAY + 14, MONDAY + 21]);
    // 1 January, 1 February; 31 January, 29 February; 1 January of two years.
    expect(await filled([MONDAY, MONDAY + 31], 4, undefined, date)).toEqual([45352, 45383]);
    expect(await filled([45322, 45351], 4, undefined, date)).toEqual([45382, 45412]);
    expect(await filled([MONDAY, MONDAY + 366], 3, undefined, date)).toEqual([MONDAY + 366 + 365]);
    // Monday and Wednesday, then Friday and Tuesday.
    expect(await filled([MONDAY, MONDAY + 2], 4, 'FillWeekdays', date)).toEqual([MONDAY + 4, MONDAY + 8]);
    expect(await filled([MONDAY], 4, 'FillYears', date)).toEqual([45658, 46023, 46388]);
  });

  it('goes on with times by the hour, with a month by its day', async () => {
    expect(await filled([0.375], 3, undefined, 'hh:mm')).toEqual([10 / 24, 11 / 24]);
    expect(await filled([MONDAY], 2, undefined, 'mmmm')).toEqual([MONDAY + 1]);
  });

  it('goes on with quarters, months, days, numbers at either end of a text', async () => {
    expect(await filled(['T3'], 4)).toEqual(['T4', 'T1', 'T2']);
    expect(await filled(['Trimestre 4', 'Trimestre 2'], 4)).toEqual(['Trimestre 4', 'Trimestre 2']);
    expect(await filled(['T5'], 2)).toEqual(['T6']);
    expect(await filled(['novembre'], 4)).toEqual(['décembre', 'janvier', 'février']);
    expect(await filled(['Samedi', 'Dimanche'], 3)).toEqual(['Lundi']);
    expect(await filled(['1 lot', '3 lot'], 4)).toEqual(['5 lot', '7 lot']);
    expect(await filled(['Lot 1', 'Tranche 1'], 5)).toEqual(['Lot 2', 'Tranche 2', 'Lot 3']);
    expect(await filled(['papier', 'encre'], 4)).toEqual(['papier', 'encre']);
  });

  it('learns a pattern from the cells beside', async () => {
    const values = await office.run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [['Jean Dupont'], ['Anne Martin'], ['Luc Petit']];
      sheet.getRange('B1').values = [['Dupont']];
      sheet.getRange('B1').autoFill('B1:B3', 'FlashFill');
      const cells = sheet.getRange('B1:B3').load('values');
      await context.sync();
      return cells.values;
    });
    expect(values).toEqual([['Dupont'], ['Martin'], ['Petit']]);
  });

  it('without a destination fills as far as the data around, or over the cells right below', async () => {
    const values = await office.run(async (context, sheet) => {
      sheet.getRange('A1:C5').formulas = [
        [1, '=A1*2', 'x'],
        [2, '', 'y'],
        [3, '', 'z'],
        [4, '', ''],
        [5, '', ''],
      ];
      sheet.getRange('B1').autoFill(null as unknown as string);
      sheet.getRange('C1').autoFill(null as unknown as string, 'FillCopy');
      sheet.getRange('F9').values = [[7]];
      sheet.getRange('F9').autoFill(null as unknown as string);
      const cells = sheet.getRange('B1:C6').load('formulas');
      const alone = sheet.getRange('F9:F10').load('values');
      await context.sync();
      return [cells.formulas, alone.values];
    });
    expect(values).toEqual([
      [
        ['=A1*2', 'x'],
        ['=A2*2', 'x'],
        ['=A3*2', 'x'],
        ['=A4*2', ''],
        ['=A5*2', ''],
        ['', ''],
      ],
      [[7], ['']],
    ]);
  });
});
